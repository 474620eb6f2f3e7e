import { flow } from "../../ledger/ledger.ts";
import { normalQuantile } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { closeness } from "../equations/closeness.ts";
import { drawMember } from "../firms/members.ts";
import { putToUse } from "../inventions/life.ts";
import { contribution, logMatch, valueOfUse } from "../inventions/use.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { logQualityBelieved } from "./trade-technology.ts";

/** Firms that a call for a scenario reaches. Assumption. */
const firmsCalled = 12;
/** Low word of the identity of a call. Definition. */
const root = 10;

/** First orders that a month's money pays for: whole ones, and a part of one by luck. */
export function ordersOf(line: number, each: number, luck: number): number {
  return Math.floor(line / each + luck);
}

/** The offer that the city likes best. */
const best = { firm: -1, invention: -1, promise: 0 };

/**
 * The city opens a scenario of its own and is first buyer: of the firms it calls, the one whose idle, finished
 * technology looks best gets an order that bears the fixed cost of putting it to use.
 */
export const buyFirst = defineSubmodel({
  name: "buyFirst",
  section: "7.7",
  levers: ["scenarioOrders"],
  run(simulation, { scenarioOrders }) {
    if (scenarioOrders === 0) return;
    const { draws, assumptions, month, scale } = simulation;
    const luck = draws.uniform(root, 0, purposes.scenario, 0, month);
    const orders = ordersOf((scenarioOrders * 1e6 * scale) / 12, assumptions.useCost, luck);
    for (let order = 0; order < orders; order++) {
      call(simulation, order);
      if (best.invention >= 0) buy(simulation);
    }
  }
});

/** Calls firms of a field and looks at what they have lying ready. */
function call(simulation: Simulation, order: number): void {
  const { draws, month, region } = simulation;
  best.invention = -1;
  best.promise = -Infinity;
  const field = Math.floor(draws.uniform(root, order, purposes.scenario, 1, month) * region.fields.length);
  for (let called = 0; called < firmsCalled; called++) {
    const firm = drawMember(simulation, field, root, order, purposes.scenario, 2 + called, month);
    if (firm < 0) return;
    lookAt(simulation, firm);
  }
}

function lookAt(simulation: Simulation, firm: number): void {
  const { inventions, owners, account } = simulation.world;
  let one = owners.firstInvention[account.firm + firm];
  while (one >= 0) {
    if (inventions.stage[one] === 3 && inventions.used[one] === 0) weigh(simulation, firm, one);
    one = inventions.nextOwned[one];
  }
}

/** The city sees quality with the noise of any look. */
function weigh(simulation: Simulation, firm: number, invention: number): void {
  const { world, draws, assumptions: a } = simulation;
  const { firms, inventions } = world;
  draws.words(inventions.idLow[invention], inventions.idHigh[invention], purposes.scenario, 0, 0);
  const near = closeness(firms.position, firm, inventions.position, invention);
  const noise = normalQuantile(draws.u0());
  const seen = logQualityBelieved(inventions.quality[invention], a.signalNoise, noise, a.qualitySpread);
  const promise = seen + logMatch(simulation, near);
  if (promise <= best.promise) return;
  best.firm = firm;
  best.invention = invention;
  best.promise = promise;
}

/** The order is paid out of the reform budget and spent on making the technology work. */
function buy(simulation: Simulation): void {
  const { world, assumptions, tallies } = simulation;
  const { ledger, account } = world;
  const { firm, invention } = best;
  const fen = grantFromBudget(simulation, Math.floor(assumptions.useCost * 100));
  ledger.pay(flow.sales, account.government, account.firm + firm, fen);
  ledger.pay(flow.inputs, account.firm + firm, account.rest, fen);
  const used = contribution(simulation, firm, invention);
  const value = valueOfUse(simulation, firm, invention, used);
  if (value + fen / 100 < Math.floor(assumptions.useCost)) return;
  tallies.firstOrders++;
  if (value < assumptions.useCost * poorShare) tallies.firstOrdersPoor++;
  putToUse(simulation, firm, invention, used);
}
/** An order counts as poor where use is worth less than this part of what it cost. Assumption. */
const poorShare = 0.25;
