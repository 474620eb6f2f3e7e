/** Arc tangent of a non-negative number in radians: three halvings of the angle, then the power series. */
function arcTangent(tangent: number): number {
  let reduced = tangent;
  for (let halving = 0; halving < 3; halving++) reduced = reduced / (1 + Math.sqrt(1 + reduced * reduced));
  let power = reduced;
  let sum = 0;
  for (let term = 1; term < 60; term += 2) {
    sum += term % 4 === 1 ? power / term : -power / term;
    power *= reduced * reduced;
  }
  return 8 * sum;
}

/**
 * Probability that a t variable with whole `degrees` of freedom lies between −t and t.
 * Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 */
export function studentWithin(t: number, degrees: number): number {
  const cosineSquared = degrees / (degrees + t * t);
  const sine = t / Math.sqrt(degrees + t * t);
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? Math.sqrt(cosineSquared) : 1;
  let sum = degrees > 1 ? term : 0;
  for (let order = isOdd ? 3 : 2; order < degrees - 1; order += 2) {
    term *= (cosineSquared * (order - 1)) / order;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (arcTangent(t / Math.sqrt(degrees)) + sine * sum) : sine * sum;
}

/**
 * Two-sided bound of the t distribution: the t with `within` (0 to 1) of the probability between −t and t.
 * Found by halving an interval until it no longer shrinks.
 */
export function studentBound(within: number, degrees: number): number {
  let low = 0;
  let high = 1;
  while (studentWithin(high, degrees) < within) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (studentWithin(middle, degrees) < within) low = middle;
    else high = middle;
  }
}
