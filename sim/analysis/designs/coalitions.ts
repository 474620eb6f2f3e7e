import type { Point } from "../latin-hypercube.ts";
import type { UniformSource } from "../uniform-source.ts";
import { grid } from "./grid.ts";

/** Every coalition of members, from none to all: 1 where a member takes part. */
export function coalitions(members: number): Point[] {
  return grid(Array.from({ length: members }, () => 2));
}

/**
 * Members that join one after another in orders by lot: for each order the coalitions from none to all, one row more
 * than there are members. Orders come in pairs, one the reverse of the other, which lowers the variance.
 * Source: Castro, Gómez and Tejada (2009), Computers and Operations Research 36(5); pairs after Mitchell and
 * co-authors (2022), Journal of Machine Learning Research 23(43).
 */
export function joiningOrders(orders: number, members: number, uniform: UniformSource): Point[] {
  return Array.from({ length: orders }, (_, place) => joining(order(place, members, uniform))).flat();
}

function order(place: number, members: number, uniform: UniformSource): number[] {
  const pair = Math.floor(place / 2);
  const lots = Array.from({ length: members }, (_, member) => ({ member, lot: uniform(pair, member) }));
  const drawn = lots.sort((one, other) => one.lot - other.lot || one.member - other.member).map(({ member }) => member);
  return place % 2 === 0 ? drawn : drawn.reverse();
}

function joining(members: readonly number[]): Point[] {
  const none: Point = members.map(() => 0);
  const rows = [none];
  for (const member of members) rows.push(rows[rows.length - 1].with(member, 1));
  return rows;
}
