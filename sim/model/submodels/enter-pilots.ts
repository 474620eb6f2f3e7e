import { flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { exp } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { organisationTypes } from "../../world/organisations.ts";
import { cautionOf } from "../pilots.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Organisations of each type in the reform with a transfer to show, over all of the type. Used again every month. */
const shown = new Float64Array(organisationTypes.length);

type Policy = Pick<LeverValues, "pilotBatch" | "pilotInterval" | "pilotStart" | "pilotSelection">;

/** Whether a batch enters in a month, counted from the month in which the batches were decided on. */
export function isBatchMonth(elapsed: number, start: number, interval: number): boolean {
  const since = elapsed - Math.round(start);
  return since >= 0 && since % Math.max(1, Math.round(interval)) === 0;
}

/**
 * Place of an organisation among those that may enter: ability, willingness and what it has to show, each 0 to 1, as
 * far as batches are picked by merit; else a lot.
 */
export function entryScore(merit: number, ability: number, willing: number, shows: number, lot: number): number {
  return (merit * (ability + willing + shows)) / 3 + (1 - merit) * lot;
}

/** What a neighbour learns in a month from those it can look at, of what is left to learn. */
export function lessonLearned(lesson: number, own: number, others: number, rate: number, across: number): number {
  return lesson + (rate / 12) * (1 - lesson) * (own + across * others * (1 - own));
}

/**
 * Organisations enter the five mechanisms in batches; until then they are under today's rules and learn from
 * neighbours in the reform. A batch that holds everyone means rules for all at once.
 */
export const enterPilots = defineSubmodel({
  name: "enterPilots",
  section: "7.3",
  levers: ["pilotBatch", "pilotInterval", "pilotStart", "pilotSelection"],
  run(simulation, policy) {
    const { world, month } = simulation;
    const { organisations, scalars } = world;
    if (policy.pilotBatch === 1) organisations.entered.fill(1);
    else {
      if (scalars.pilotsDecided[0] === 0) decide(simulation);
      const elapsed = month + 1 - scalars.pilotsDecided[0];
      if (isBatchMonth(elapsed, policy.pilotStart, policy.pilotInterval)) admitBatch(simulation, policy);
      learn(simulation);
    }
    if (scalars.pilotsDecided[0] > 0) compare(simulation);
  }
});

/** From now on the reform holds for those that have entered. */
function decide({ world, month }: Simulation): void {
  world.scalars.pilotsDecided[0] = month + 1;
  world.organisations.entered.fill(0);
}

function admitBatch(simulation: Simulation, policy: Policy): void {
  const { organisations } = simulation.world;
  const places = Math.round(policy.pilotBatch * organisations.capacity);
  for (let place = 0; place < places; place++) {
    const next = bestOutside(simulation, policy.pilotSelection);
    if (next < 0) return;
    enter(simulation, next);
  }
}

/** The organisation outside the reform with the highest score, or -1. */
function bestOutside(simulation: Simulation, merit: number): number {
  const { organisations } = simulation.world;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let organisation = 0; organisation < organisations.capacity; organisation++) {
    if (organisations.entered[organisation] === 1) continue;
    const score = scoreOf(simulation, merit, organisation);
    if (score <= bestScore) continue;
    best = organisation;
    bestScore = score;
  }
  return best;
}

/** Ability of the transfer office, willingness of officials, and transfers shown so far over inventions made. */
function scoreOf(simulation: Simulation, merit: number, organisation: number): number {
  const { world, draws } = simulation;
  const { ability, dealsBefore, inventionsBefore, idLow, idHigh } = world.organisations;
  draws.words(idLow[organisation], idHigh[organisation], purposes.pilotEntry, 0, 0);
  const willing = exp(-cautionOf(simulation, organisation));
  const shows = inventionsBefore[organisation] > 0 ? dealsBefore[organisation] / inventionsBefore[organisation] : 0;
  return entryScore(merit, 2 * ability[organisation] - 1, willing, Math.min(1, shows / muchToShow), draws.u0());
}
/** Transfers for each invention made that count as much to show. Assumption. */
const muchToShow = 1;

/** An organisation enters: the city pays for its procedures, training and review. */
function enter(simulation: Simulation, organisation: number): void {
  const { world, assumptions, scale } = simulation;
  const { organisations, ledger, account } = world;
  organisations.entered[organisation] = 1;
  const paid = grantFromBudget(simulation, Math.floor(assumptions.pilotCost * 100 * scale));
  ledger.pay(flow.reformGrants, account.government, account.organisation + organisation, paid);
}

/** Those outside look at organisations of their own kind that have a transfer in the reform to show, and at others less. */
function learn({ world, assumptions: a }: Simulation): void {
  const { organisations } = world;
  const { type, entered, pilotDeals, lesson, capacity } = organisations;
  let all = 0;
  for (let kind = 0; kind < shown.length; kind++) shown[kind] = shareShowing(world, kind);
  for (let row = 0; row < capacity; row++) if (entered[row] === 1 && pilotDeals[row] > 0) all += 1 / capacity;
  for (let row = 0; row < capacity; row++) {
    if (entered[row] === 1) continue;
    lesson[row] = lessonLearned(lesson[row], shown[type[row]], all, a.pilotLearning, a.pilotAcross);
  }
}

function shareShowing({ organisations }: Simulation["world"], kind: number): number {
  const { type, entered, pilotDeals, capacity } = organisations;
  let [total, showing] = [0, 0];
  for (let row = 0; row < capacity; row++) {
    if (type[row] !== kind) continue;
    total++;
    if (entered[row] === 1 && pilotDeals[row] > 0) showing++;
  }
  return total > 0 ? showing / total : 0;
}

/** What those in the reform and those outside had done before anyone entered, for the comparison of the two. */
function compare({ world, tallies }: Simulation): void {
  const { entered, dealsBefore, inventionsBefore, capacity } = world.organisations;
  for (let row = 0; row < capacity; row++) {
    if (entered[row] === 1) {
      tallies.organisationsEntered++;
      tallies.pilotDealsBefore += dealsBefore[row];
      tallies.pilotInventionsBefore += inventionsBefore[row];
    } else {
      tallies.outsideDealsBefore += dealsBefore[row];
      tallies.outsideInventionsBefore += inventionsBefore[row];
    }
  }
}
