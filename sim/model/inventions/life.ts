import { exponentialQuantile, purposes } from "../../random/index.ts";
import { schedule } from "../../world/calendar.ts";
import { monthOf, never, onMonth } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { changeHolder, removeFromHolder } from "../../world/ownership.ts";
import { giveRow } from "../../world/rows.ts";
import { logQuality } from "../equations/log-quality.ts";
import type { Simulation } from "../simulation.ts";
import { withdraw } from "./listing.ts";
import { contribution, trueValue, valueOfUse } from "./use.ts";
import { coversUseCost } from "./use-cost.ts";

const stageMonths = ["stageMonths0", "stageMonths1", "stageMonths2"] as const;

/**
 * Someone begins to work on an invention that is not ready: the date of the stage's end is drawn.
 * @param delay months until the work can begin
 */
export function beginStage(simulation: Simulation, invention: number, delay = 0): void {
  const { world, draws, assumptions, month } = simulation;
  const { inventions, maturationCalendar } = world;
  const stage = inventions.stage[invention];
  const { idLow, idHigh } = inventions;
  draws.words(idLow[invention], idHigh[invention], purposes.maturation, stage, inventions.failures[invention]);
  const wait = exponentialQuantile(draws.u0()) * assumptions[stageMonths[stage]];
  inventions.maturing[invention] = 1;
  schedule(maturationCalendar, inventions.nextDue, month + 1 + Math.floor(wait + delay), invention);
}

/** The firm that uses or would use an invention: its holder if that is a firm, else -1. */
export function holderFirm({ world }: Simulation, invention: number): number {
  const holder = world.inventions.holder[invention];
  return holder < world.account.organisation ? holder : -1;
}

/** A firm puts an invention to use if its value covers the fixed cost. Returns whether it does. */
export function considerUse(simulation: Simulation, firm: number, invention: number): boolean {
  const { inventions } = simulation.world;
  if (inventions.ownUse[invention] > 0 || inventions.stage[invention] < 3) return false;
  const used = contribution(simulation, firm, invention);
  if (!coversUseCost(simulation, firm, invention, valueOfUse(simulation, firm, invention, used))) return false;
  putToUse(simulation, firm, invention, used);
  return true;
}

/**
 * An invention is in use at its holder from now on.
 * @param used what it contributes to the firm
 */
export function putToUse(simulation: Simulation, firm: number, invention: number, used: number): void {
  const { inventions, firms } = simulation.world;
  inventions.ownUse[invention] = used;
  firms.inUseValue[firm] += used;
  countUse(simulation, invention);
}

/** An invention is in use, by its holder or a licensee; the first use of a disclosed invention is dated. */
export function countUse(simulation: Simulation, invention: number): void {
  const { world, tallies, month } = simulation;
  const { inventions } = world;
  inventions.used[invention] = 1;
  if (inventions.everUsed[invention] === 1) return;
  inventions.everUsed[invention] = 1;
  if (inventions.quality[invention] > topQuality(simulation)) tallies.topQualityUsed++;
  if (inventions.disclosed[invention] === never) return;
  tallies.firstUses++;
  tallies.useMonths += month - monthOf(inventions.disclosed[invention]);
}

/** Log quality above which one invention in a hundred lies. */
export function topQuality({ assumptions }: Simulation): number {
  return logQuality(assumptions.qualitySpread, assumptions.qualityTail, normalQuantile99);
}
/** Standard normal quantile of 0.99. Definition. */
const normalQuantile99 = 2.3263478740408408;

/** An invention goes to a firm, which begins to use it or to work on it. */
export function handOver(simulation: Simulation, invention: number, firm: number): void {
  const { world } = simulation;
  stopUse(simulation, invention);
  withdraw(world, invention);
  changeHolder(world, invention, world.account.firm + firm);
  adopt(simulation, invention, firm);
}

/** A firm that has the right to an invention uses it if ready, or works on it if that is worth while. */
export function adopt(simulation: Simulation, invention: number, firm: number): void {
  const { inventions } = simulation.world;
  if (inventions.stage[invention] === 3) considerUse(simulation, firm, invention);
  else if (inventions.maturing[invention] === 0 && trueValue(simulation, firm, invention) > 0) {
    beginStage(simulation, invention);
  }
}

/** A renewal decision is put into the calendar. */
export function scheduleRenewal({ world }: Simulation, invention: number, due: number): void {
  const { inventions, renewalCalendar } = world;
  inventions.lapses[invention] = due;
  if (due >= renewalCalendar.capacity) return;
  inventions.renewing[invention] = 1;
  schedule(renewalCalendar, inventions.nextRenewal, due, invention);
}

/** The holder's use ends. */
export function stopUse(simulation: Simulation, invention: number): void {
  const { inventions, firms } = simulation.world;
  const firm = holderFirm(simulation, invention);
  if (firm >= 0) firms.inUseValue[firm] = Math.max(0, firms.inUseValue[firm] - inventions.ownUse[invention]);
  inventions.ownUse[invention] = 0;
  inventions.used[invention] = 0;
}

/** The right ends; the row is free once no payment on it is open. */
export function lapse(simulation: Simulation, invention: number): void {
  const { world, tallies, countCohort, month } = simulation;
  const { inventions } = world;
  if (inventions.state[invention] === patentState.granted) tallies.patentsLapsed++;
  if (inventions.disclosed[invention] !== never && inventions.transferred[invention] === never) {
    const disclosed = monthOf(inventions.disclosed[invention]);
    if (month - disclosed < 36) countCohort("cohortLapsed36", disclosed);
  }
  leaveCity(simulation, invention);
}

/** An invention is nobody's in the city any more: its right has ended or has gone elsewhere. */
export function leaveCity(simulation: Simulation, invention: number): void {
  const { world } = simulation;
  const { inventions } = world;
  stopUse(simulation, invention);
  withdraw(world, invention);
  removeFromHolder(world, invention);
  inventions.holder[invention] = world.account.rest;
  inventions.state[invention] = patentState.expired;
  release(simulation, invention);
}

/** Gives the row of an expired invention back once nothing refers to it. */
export function release({ world }: Simulation, invention: number): void {
  const { inventions, scalars } = world;
  if (inventions.state[invention] !== patentState.expired) return;
  if (inventions.licences[invention] > 0 || inventions.maturing[invention] === 1) return;
  if (inventions.queued[invention] === 1 || inventions.renewing[invention] === 1) return;
  inventions.state[invention] = patentState.free;
  giveRow(scalars.inventionFree, inventions.nextOwned, invention);
}

/**
 * The first transfer of an invention. It counts for its cohorts if it was disclosed to a research organisation: what
 * firms make, and what is made to order and sold on later, belongs to none.
 * @param approvalMonths from agreement to the date of the contract
 */
export function markTransferred(simulation: Simulation, invention: number, approvalMonths = 0): void {
  const { world, tallies, countCohort, month } = simulation;
  const { inventions } = world;
  if (inventions.transferred[invention] !== never) return;
  inventions.transferred[invention] = onMonth(month);
  if (inventions.disclosed[invention] === never) return;
  const disclosed = monthOf(inventions.disclosed[invention]);
  const made = inventions.made[invention];
  const age = month - disclosed;
  if (age < 36) countCohort("cohortTransferred36", disclosed);
  if (age < 12) countCohort("cohortTransferred12", disclosed);
  if (month - made < 36) countCohort("cohortMadeTransferred36", made);
  tallies.firstContracts++;
  tallies.contractMonths += age + approvalMonths;
}
