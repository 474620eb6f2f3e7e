declare const date: unique symbol;

/**
 * The month of something that may never happen. It is no number to the compiler, so that nothing is reckoned with it
 * before someone has asked whether it came: `=== never` asks, `monthOf` reads.
 */
export interface MaybeMonth {
  readonly [date]: true;
}

/** A column of such months, 16 bits each. */
export interface Dates extends Iterable<MaybeMonth> {
  [row: number]: MaybeMonth;
  fill(date: MaybeMonth, from?: number, to?: number): this;
  keys(): ArrayIterator<number>;
  subarray(from: number, to: number): Dates;
}

/** No month of any run. */
const noMonth = -9999;

/** Stands in a column of dates for what has not happened. */
export const never = noMonth as unknown as MaybeMonth;

/** A month as a date: what happens in it, or is to. Negative before the opening. */
export function onMonth(month: number): MaybeMonth {
  return month as unknown as MaybeMonth;
}

/**
 * The month of something that has a date.
 * @throws RangeError where it has none
 */
export function monthOf(date: MaybeMonth): number {
  if (date === never) throw new RangeError("found never, expected a month");
  return date as unknown as number;
}
