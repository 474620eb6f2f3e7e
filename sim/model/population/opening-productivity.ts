import { asset } from "../../ledger/ledger.ts";
import { capitalWanted, productivityTarget } from "../firms/production.ts";
import { setRates } from "../firms/rates.ts";
import { logSizeOf } from "../firms/size.ts";
import type { Simulation } from "../simulation.ts";

/**
 * Each firm opens with the productivity that the inventions it uses bring in the long run, and with the plant that then
 * serves its orders at normal use: nothing that was there before drifts in afterwards.
 */
export function settleProductivity(simulation: Simulation): void {
  const { world, assumptions } = simulation;
  const { active, sales, productivity, ownProductivity, inUseValue } = world.firms;
  for (let firm = 0; firm < world.scalars.firmRows[0]; firm++) {
    if (active[firm] === 0) continue;
    const logSize = logSizeOf(sales[firm]);
    const { productivityGain } = assumptions;
    productivity[firm] = productivityTarget(ownProductivity[firm], productivityGain, inUseValue[firm], logSize);
    setRates(simulation, firm);
    settlePlant(simulation, firm);
  }
}

function settlePlant({ world, assumptions }: Simulation, firm: number): void {
  const { firms, ledger, account } = world;
  const wanted = capitalWanted(firms.sales[firm] * 100, firms.outputOfCapital[firm], assumptions.normalUse);
  const present = ledger.realOf("fixedCapital", account.firm + firm);
  ledger.revalue(asset.fixedCapital, account.firm + firm, Math.floor(wanted) - present);
}
