/** The words of R, pandas and spreadsheets for yes and no. */
const truths: ReadonlyMap<string, 0 | 1> = new Map([
  ["TRUE", 1],
  ["True", 1],
  ["true", 1],
  ["FALSE", 0],
  ["False", 0],
  ["false", 0]
]);

/** A logical cell as 1 or 0; undefined where it is none. */
export function readTruth(cell: string): 0 | 1 | undefined {
  return truths.get(cell);
}
