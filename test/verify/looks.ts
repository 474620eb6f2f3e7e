/** So many pairs, held against zero by an interval of a level. */
export interface Look {
  readonly pairs: number;
  /** Of the interval, 0 to 1. */
  readonly level: number;
}

/** All pairs, once. */
export function oneLook(pairs: number): readonly Look[] {
  return [{ pairs, level: 0.95 }];
}

/** A few pairs settle what is plain at a hundredth of the usual doubt; all of them, what is not. */
export function twoLooks(pairs: number): readonly Look[] {
  return [{ pairs: 6, level: 0.995 }, ...oneLook(pairs)];
}
