import { ln } from "../../numeric/index.ts";

/** Ranks from 1 for the smallest; equal values share the mean of their ranks. */
export function averageRanks(values: readonly number[]): number[] {
  const order = Array.from(values.keys()).sort((one, other) => values[one] - values[other]);
  const ranks = new Array<number>(values.length);
  for (let first = 0, next = 0; first < order.length; first = next) {
    while (next < order.length && values[order[next]] === values[order[first]]) next++;
    for (const place of order.slice(first, next)) ranks[place] = (first + 1 + next) / 2;
  }
  return ranks;
}

/** What takes the weight from a heavy upper tail, whose variance may not exist. */
export const transforms = {
  none: (values: readonly number[]) => [...values],
  rank: averageRanks,
  log: (values: readonly number[]) => values.map(ln)
} as const;

export type TransformId = keyof typeof transforms;
export const transformIds = Object.keys(transforms) as readonly TransformId[];
