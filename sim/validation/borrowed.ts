/** Sources, by id, whose figures are of other countries. */
const abroad: ReadonlySet<string> = new Set([
  ...["S74", "S76", "S77", "S80", "S82", "S85", "S90", "S91", "S92", "S93", "S94", "S95", "S96", "S97", "S98"],
  ...["S100", "S103", "S104", "S110", "S112", "S113", "S115", "S121", "S122", "S123", "S124", "E3"]
]);

/** Whether a figure was taken from another country for want of one of China. */
export function isBorrowed(source: string): boolean {
  return abroad.has(source);
}
