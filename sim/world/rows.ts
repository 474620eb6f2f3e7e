/**
 * Rows of a table that are handed out and given back: a free list through one of the table's columns,
 * then fresh rows up to the capacity.
 * @returns the row, or -1 when the table is full (a counted notice, never a silent drop)
 */
export function takeRow(rows: Int32Array, free: Int32Array, next: Int32Array, capacity: number): number {
  const row = free[0];
  if (row >= 0) {
    free[0] = next[row];
    return row;
  }
  return rows[0] < capacity ? rows[0]++ : -1;
}

export function giveRow(free: Int32Array, next: Int32Array, row: number): void {
  next[row] = free[0];
  free[0] = row;
}
