/** Place of each value among all, 1 for the largest; equal values share the better place. */
export function ranks(values: readonly number[]): number[] {
  return values.map((value) => 1 + values.filter((other) => other > value).length);
}
