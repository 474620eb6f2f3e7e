/**
 * Moves labels apart so that neighbours do not touch, each as near to its wanted place as the order allows.
 * @param wanted middles in pixels, any order
 * @param sizes extent of each label along the line, gap included; one number where all are alike
 * @returns middles in the order of `wanted`, inside low to high where there is room
 */
export function separateLabels(
  wanted: readonly number[],
  sizes: number | readonly number[],
  low: number,
  high: number
): number[] {
  const size = (index: number) => (typeof sizes === "number" ? sizes : sizes[index]);
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index], floor + size(index) / 2);
    floor = placed[index] + size(index) / 2;
  }
  let ceiling = high;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index], ceiling - size(index) / 2);
    ceiling = placed[index] - size(index) / 2;
  }
  return placed;
}
