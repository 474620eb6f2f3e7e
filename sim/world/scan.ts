/**
 * Searches through a column for the next row that has something to do. Nothing but the search is in their loops, so that
 * a month in which few rows are due costs little more than reading one column. Both return the number of rows when no row
 * from the first one on is due.
 */

/** Next row whose clock has run down. */
export function nextRunDown(clock: Float32Array, first: number, rows: number): number {
  let row = first;
  while (row < rows && clock[row] > 0) row++;
  return row;
}

/** Next row that has its anniversary in a calendar month. */
export function nextAnniversary(anniversary: Uint8Array, calendarMonth: number, first: number, rows: number): number {
  let row = first;
  while (row < rows && anniversary[row] !== calendarMonth) row++;
  return row;
}
