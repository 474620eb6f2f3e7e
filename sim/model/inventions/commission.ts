import { flow } from "../../ledger/ledger.ts";
import { normalQuantile } from "../../numeric/index.ts";
import { childId, purposes } from "../../random/index.ts";
import { type IncomePolicy, shareIncome } from "../contracts/share-income.ts";
import { logQuality } from "../equations/log-quality.ts";
import { normalise } from "../equations/position.ts";
import type { Simulation } from "../simulation.ts";
import { createInvention, noveltyOf } from "./create.ts";
import { file } from "./file.ts";
import { adopt } from "./life.ts";

/** Work to order takes the ordinary queue. */
const ordinary = { preExamShare: 0, preExamCapacity: 0 };
const identity = new Int32Array(4);
/** Slot of inventions made to order among the children of an invention. Definition. */
const orderSlot = 7;
/** Part of a contract price that is income to be shared; the rest is spent on the work. Assumption. */
const incomePart = 0.2;
/** Own inventions that researchers leave undone for one made to order. Assumption. */
const ownWorkForgone = 1;

/**
 * Development to order: the organisation is paid, does the work, and the firm gets an invention that fits it.
 * @param price yuan, paid by the firm less what government matches
 * @param matched yuan paid by the city on top of the firm's part
 */
export function commission(
  simulation: Simulation,
  policy: IncomePolicy,
  firm: number,
  model: number,
  price: number,
  matched: number
): void {
  const { world, assumptions, month, tallies } = simulation;
  const { inventions, account, ledger } = world;
  const organisation = Math.max(inventions.origin[model], 0);
  const fen = Math.floor((price - matched) * 100);
  ledger.pay(flow.posedProblems, account.firm + firm, account.organisation + organisation, fen);
  shareIncome(simulation, policy, organisation, Math.floor(fen * incomePart));
  world.organisations.inventionClock[organisation] += ownWorkForgone;
  nameOrder(simulation, firm, model);
  const field = inventions.field[model];
  const row = createInvention(
    simulation,
    account.firm + firm,
    organisation,
    field,
    identity[0],
    identity[1],
    month,
    assumptions.problemNovelty
  );
  if (row < 0) return;
  fitTo(simulation, row, firm);
  tallies.inventionsToOrder++;
  tallies.noveltySum += noveltyOf(simulation, row);
  inventions.stage[row] = Math.max(2, inventions.stage[row]);
  file(simulation, row, ordinary);
  adopt(simulation, row, firm);
}

/** Identity of what would be made for a firm in a month after the model of an invention. */
function nameOrder({ world, month }: Simulation, firm: number, model: number): void {
  childId(world.inventions.idLow[model], world.firms.idLow[firm], orderSlot, month, identity);
}

/** Log quality of what an organisation would make to order: who poses a problem knows what its solution is worth. */
export function orderedQuality(simulation: Simulation, firm: number, model: number): number {
  const { draws, assumptions } = simulation;
  nameOrder(simulation, firm, model);
  draws.words(identity[0], identity[1], purposes.quality, 0, 0);
  const { qualitySpread, qualityTail, problemNovelty } = assumptions;
  return logQuality(qualitySpread * problemNovelty, qualityTail, normalQuantile(draws.u0()));
}

/** Moves an invention made to order close to the firm that asked for it. */
function fitTo({ world, assumptions }: Simulation, invention: number, firm: number): void {
  const own = Math.sqrt(1 - assumptions.problemFit * assumptions.problemFit);
  const { position } = world.inventions;
  for (let axis = 0; axis < 8; axis++) {
    position[invention * 8 + axis] =
      assumptions.problemFit * world.firms.position[firm * 8 + axis] + own * position[invention * 8 + axis];
  }
  normalise(position, invention);
}
