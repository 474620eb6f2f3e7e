import { instrumentIds } from "./instruments.ts";
import type { Ledger } from "./ledger.ts";

/**
 * By how many fen books do not close, counted anew from the stocks alone: what all cash together differs from nothing,
 * and what the claims of each instrument differ from its debts. Knows nothing of postings or flows.
 */
export function residualOf({ cash, held, owed }: Pick<Ledger, "cash" | "held" | "owed">): number {
  const accounts = held.length / instrumentIds.length;
  let residual = Math.abs(sumOf(cash, 0, cash.length));
  for (let part = 0; part < instrumentIds.length; part++) {
    const [first, end] = [part * accounts, (part + 1) * accounts];
    residual += Math.abs(sumOf(held, first, end) - sumOf(owed, first, end));
  }
  return residual;
}

function sumOf(column: Float64Array, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at++) sum += column[at];
  return sum;
}
