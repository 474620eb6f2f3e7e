/** So many pairs, held against zero by an interval of a level. */
export interface Look {
  readonly pairs: number;
  /** Of the interval, 0 to 1. */
  readonly level: number;
}

/** A few pairs settle what is plain at a tenth of the usual doubt; all of them, what is not. */
export function twoLooks(few: number, all: number): readonly Look[] {
  return [
    { pairs: few, level: 0.995 },
    { pairs: all, level: 0.95 }
  ];
}
