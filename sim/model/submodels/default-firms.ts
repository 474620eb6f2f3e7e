import { flow } from "../../ledger/ledger.ts";
import { never, onMonth } from "../../world/dates.ts";
import { closeFirm } from "../close-firm.ts";
import { continuationValue, debtOf, lendOverdraft } from "../credit/debt.ts";
import { householdsPay } from "../households-pay.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Whether a firm in arrears (months) whose account is still overdrawn (fen) is now in default. */
export function isDefault(arrears: number, cash: number, grace: number): boolean {
  return arrears >= grace && cash < 0;
}

/** R&D over sales that a firm short of money keeps: at most half of its margin, which is over sales too. */
export function researchKept(researchShare: number, margin: number): number {
  return Math.min(researchShare, margin / 2);
}

/** Firms in arrears beyond the grace period: borrowers are in default, of the others the owners decide. */
export const defaultFirms = defineSubmodel({
  name: "defaultFirms",
  section: "7.9",
  levers: ["resaleCost"],
  run(simulation, { resaleCost }) {
    const { firms, scalars, ledger, account } = simulation.world;
    const { active, arrears, defaulted } = firms;
    const grace = simulation.assumptions.graceMonths;
    const rows = scalars.firmRows[0];
    for (let firm = 0; firm < rows; firm++) {
      if (arrears[firm] === 0 || active[firm] === 0 || defaulted[firm] !== never) continue;
      if (!isDefault(arrears[firm], ledger.cash[account.firm + firm], grace)) continue;
      if (debtOf(simulation.world, firm) > 0) declareDefault(simulation, firm);
      else rescueOrClose(simulation, firm, resaleCost);
    }
  }
});

/**
 * Owners of a firm without bank debt cut its research to what the margin bears and put in what its account lacks, if its
 * margin is worth more to them than that; else they close it.
 */
function rescueOrClose(simulation: Simulation, firm: number, resaleCost: number): void {
  const { world, assumptions } = simulation;
  const { firms, ledger, account, accounts } = world;
  const own = account.firm + firm;
  const gap = -ledger.cash[own];
  if (continuationValue(firms.margin[firm] * firms.sales[firm] * 100, assumptions.debtEarnings) < gap) {
    closeFirm(simulation, firm, resaleCost);
    return;
  }
  householdsPay(simulation.world, flow.entryCapital, account.household + accounts.bank[own], own, gap);
  firms.researchShare[firm] = researchKept(firms.researchShare[firm], firms.margin[firm]);
  firms.arrears[firm] = 0;
}

/** What the account of a firm in default lacks becomes a loan. */
function declareDefault({ world, tallies, month }: Simulation, firm: number): void {
  const { firms, ledger, account } = world;
  const debtor = account.firm + firm;
  firms.defaulted[firm] = onMonth(month);
  firms.arrears[firm] = 0;
  if (ledger.owedBy("takeoverLoans", debtor) > 0) tallies.acquirerDefaults++;
  if (ledger.owedBy("loans", debtor) > 0 && firms.technology[firm] === 1) tallies.firmDefaults++;
  lendOverdraft(world, firm);
}
