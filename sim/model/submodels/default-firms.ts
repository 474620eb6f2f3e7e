import { never } from "../../world/inventions.ts";
import { lendOverdraft } from "../credit/debt.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Whether a firm in arrears is now in default. Both in months. */
export function isDefault(arrears: number, grace: number): boolean {
  return arrears >= grace;
}

/** Firms in arrears beyond the grace period are declared in default; what their account lacks becomes a loan. */
export const defaultFirms = defineSubmodel({
  name: "defaultFirms",
  source: "model 2.7.14",
  levers: [],
  run(simulation) {
    const { firms, scalars } = simulation.world;
    const { active, arrears, defaulted } = firms;
    const grace = simulation.assumptions.graceMonths;
    const rows = scalars.firmRows[0];
    for (let firm = 0; firm < rows; firm++) {
      if (arrears[firm] === 0 || active[firm] === 0 || defaulted[firm] !== never) continue;
      if (isDefault(arrears[firm], grace)) declareDefault(simulation, firm);
    }
  }
});

function declareDefault({ world, tallies, month }: Simulation, firm: number): void {
  const { firms, ledger, account } = world;
  const debtor = account.firm + firm;
  firms.defaulted[firm] = month;
  firms.arrears[firm] = 0;
  if (ledger.owedBy("takeoverLoans", debtor) > 0) tallies.acquirerDefaults++;
  if (ledger.owedBy("loans", debtor) > 0 && firms.technology[firm] === 1) tallies.firmDefaults++;
  lendOverdraft(world, firm);
}
