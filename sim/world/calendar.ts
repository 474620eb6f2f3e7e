/**
 * A calendar queue: one bucket a month, each a linked list through a column of the items' table,
 * so that a month costs what falls due in it. Items of a bucket come out last in, first out, the same in every run.
 */
export interface CalendarHeads {
  readonly first: Int32Array;
  readonly capacity: number;
}

export function clearCalendar({ first }: CalendarHeads): void {
  first.fill(-1);
}

/** Puts an item into a month's bucket; a month beyond the end of the run is never reached and is left out. */
export function schedule({ first, capacity }: CalendarHeads, next: Int32Array, month: number, item: number): void {
  if (month >= capacity) return;
  next[item] = first[month];
  first[month] = item;
}
