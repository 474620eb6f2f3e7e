/** Mean of a Pareto law with exponent above 1, cut at a maximum. */
export function cutParetoMean(minimum: number, maximum: number, exponent: number): number {
  const ratio = minimum / maximum;
  const bulk = (exponent / (exponent - 1)) * minimum * (1 - ratio ** (exponent - 1));
  return bulk / (1 - ratio ** exponent);
}

/** Minimum at which the cut Pareto law has the wanted mean, by bisection. */
export function sizeMinimum(mean: number, maximum: number, exponent: number): number {
  let low = 0;
  let high = mean;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (cutParetoMean(middle, maximum, exponent) < mean) low = middle;
    else high = middle;
  }
  return high;
}
