import { asset } from "../../ledger/ledger.ts";
import { purposes } from "../../random/index.ts";
import { never, onMonth } from "../../world/dates.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Goodwill written off when an integration fails (fen): a share of it, and none of a negative one. */
export function impairment(goodwill: number, share: number): number {
  return Math.max(0, Math.floor(goodwill * share));
}

/** Sales left after a failed integration, yuan a year. */
export function salesAfterFailure(sales: number, acquired: number, lostShare: number): number {
  return Math.max(0, sales - lostShare * acquired);
}

/**
 * Takeovers whose integration is over show what came of it: a success brings the target's part of the firm to the
 * acquirer's productivity, a failure loses a share of the target's sales and of goodwill.
 */
export const integrateTakeovers = defineSubmodel({
  name: "integrateTakeovers",
  section: "7.11",
  levers: [],
  run(simulation) {
    const { world, draws, month, tallies } = simulation;
    const { firms, scalars } = world;
    const { active, integration, integrationChance, idLow, idHigh, takeoverCount } = firms;
    for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
      if (integration[firm] !== onMonth(month) || active[firm] === 0) continue;
      integration[firm] = never;
      tallies.takeoverOutcomes++;
      const luck = draws.uniform(idLow[firm], idHigh[firm], purposes.takeoverOutcome, takeoverCount[firm], 0);
      if (luck < integrationChance[firm]) succeed(simulation, firm);
      else fail(simulation, firm);
    }
  }
});

function succeed({ world: { firms }, tallies }: Simulation, firm: number): void {
  tallies.takeoverSuccesses++;
  firms.productivity[firm] += firms.synergy[firm];
  firms.ownProductivity[firm] += firms.synergy[firm];
}

function fail({ world, assumptions }: Simulation, firm: number): void {
  const { firms, ledger, account } = world;
  const lost = assumptions.integrationLoss;
  firms.sales[firm] = salesAfterFailure(firms.sales[firm], firms.acquiredSales[firm], lost);
  ledger.revalue(
    asset.goodwill,
    account.firm + firm,
    -impairment(ledger.realOf("goodwill", account.firm + firm), lost)
  );
}
