import { claim, flow } from "../../ledger/ledger.ts";
import { never } from "../../world/dates.ts";
import { grow } from "../firms/grow.ts";
import type { Simulation } from "../simulation.ts";
import { bankAccountOf } from "./debt.ts";
import { defaultChance, noScore, rateOf, type Told } from "./quote.ts";

/**
 * A firm's bank lends it money for growth beside an investor, as part of its working loan. What the bank is promised of
 * the investor's gain stands in place of interest.
 * @param amount fen
 * @param told what the investor's money tells the bank of the firm
 * @param promised yearly worth of that promise to the bank, over the loan
 * @param resaleCost part of its price that a resale of a pledged patent costs
 * @returns whether it lends
 */
export function lendBeside(
  simulation: Simulation,
  firm: number,
  amount: number,
  told: Told,
  promised: number,
  resaleCost: number
): boolean {
  const { world, assumptions } = simulation;
  const { firms, banks, ledger, account, accounts } = world;
  if (amount === 0 || firms.arrears[firm] > 0 || firms.defaulted[firm] !== never) return false;
  if (amount > banks.headroom[accounts.bank[account.firm + firm]]) return false;
  const total = ledger.owedBy("loans", account.firm + firm) + amount;
  const chance = defaultChance(simulation, noScore, firm, amount, told);
  const rate = rateOf(simulation, firm, total, chance, 0, resaleCost);
  if (rate - promised > assumptions.rateCeiling) return false;
  grant(simulation, firm, amount, Math.min(rate, assumptions.rateCeiling), chance);
  return true;
}

function grant(simulation: Simulation, firm: number, amount: number, rate: number, chance: number): void {
  const { world, assumptions, tallies } = simulation;
  const { firms, ledger, account, accounts, banks } = world;
  const debtor = account.firm + firm;
  const bank = bankAccountOf(world, firm);
  ledger.pay(flow.loanPrincipal, bank, debtor, amount);
  ledger.owe(claim.loans, bank, debtor, amount);
  banks.headroom[accounts.bank[debtor]] -= amount;
  const total = ledger.owedBy("loans", debtor);
  const part = amount / total;
  firms.loanRate[firm] += part * (rate - firms.loanRate[firm]);
  firms.loanPriced[firm] += part * (chance - firms.loanPriced[firm]);
  firms.guaranteed[firm] -= part * firms.guaranteed[firm];
  firms.loanInstalment[firm] = Math.ceil(total / assumptions.loanMonths);
  grow(simulation, firm, amount);
  tallies.loanVolume += amount;
  tallies.loanRateVolume += amount * rate;
}
