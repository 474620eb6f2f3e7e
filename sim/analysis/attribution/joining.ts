import type { Point } from "../latin-hypercube.ts";
import { mean } from "../moments.ts";

/**
 * What each member added when it joined, order by order: an estimate of Shapley values without bias, one a pair of
 * orders of which one is the reverse of the other, so that their mean has the variance of the sampling.
 * @param rows coalitions of `joiningOrders`, from none to all in each order
 * @returns pairs of orders × members; an order without its reverse stands alone
 */
export function joiningContributions(rows: readonly Point[], values: readonly number[]): number[][] {
  const members = rows[0].length;
  const orders = Array.from({ length: rows.length / (members + 1) }, (_, order) =>
    contributions(rows, values, order * (members + 1))
  );
  const pairs = Array.from({ length: Math.ceil(orders.length / 2) }, (_, pair) => orders.slice(2 * pair, 2 * pair + 2));
  return pairs.map((pair) => Array.from({ length: members }, (_, member) => mean(pair.map((order) => order[member]))));
}

function contributions(rows: readonly Point[], values: readonly number[], start: number): number[] {
  const added = new Array<number>(rows[0].length);
  for (let row = start + 1; row <= start + rows[0].length; row++) {
    const joined = rows[row].findIndex((level, member) => level !== rows[row - 1][member]);
    added[joined] = values[row] - values[row - 1];
  }
  return added;
}
