/**
 * P-values of a family of claims, adjusted so that the chance of one false claim or more stays below the level at which
 * they are read. Source: Holm (1979), Scandinavian Journal of Statistics 6(2).
 */
export function holm(values: readonly number[]): number[] {
  const order = Array.from(values.keys()).sort((one, other) => values[one] - values[other]);
  const adjusted = new Array<number>(values.length);
  let largest = 0;
  order.forEach((place, rank) => {
    largest = Math.min(1, Math.max(largest, (values.length - rank) * values[place]));
    adjusted[place] = largest;
  });
  return adjusted;
}
