import type { World } from "../world/world.ts";

/**
 * Households at a bank put money into firms and funds, as far as a part of what they have goes; owners outside the city
 * put in the rest. So no household pays what it does not have.
 * @param flow kind of payment
 * @param household account of the households at a bank
 * @param fen wanted
 * @param part of their deposits that they would put in at once
 */
export function householdsPay(
  { ledger, account }: World,
  flow: number,
  household: number,
  payee: number,
  fen: number,
  part = 1
): void {
  const own = Math.min(fen, Math.max(0, Math.floor(ledger.cash[household] * part)));
  ledger.pay(flow, household, payee, own);
  ledger.pay(flow, account.rest, payee, fen - own);
}
