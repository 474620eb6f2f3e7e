/**
 * Next row whose clock has run down, from a row on, or the number of rows if there is none. Nothing but the search is in
 * its loop, so that a month in which few clocks run down costs one look at each.
 * @param clock unit exponentials that run down with a hazard
 */
export function nextRunDown(clock: Float32Array, from: number, rows: number): number {
  let row = from;
  while (row < rows && clock[row] > 0) row++;
  return row;
}
