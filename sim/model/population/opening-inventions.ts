import { normalQuantile } from "../../numeric/index.ts";
import { childId, exponentialQuantile, purposes } from "../../random/index.ts";
import { onMonth } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { createInvention } from "../inventions/create.ts";
import { worthFiling } from "../inventions/file.ts";
import { adopt, considerUse, lapse, scheduleRenewal } from "../inventions/life.ts";
import { joinQueue } from "../inventions/office.ts";
import type { Simulation } from "../simulation.ts";
import { passes } from "../submodels/examine-patents.ts";
import { firstDecision, laterDecision } from "../submodels/renew-patents.ts";
import { organisationField } from "./opening-organisations.ts";

/** Mean age since grant of the patents in force, months: the stock doubled in three years. Assumption. */
const meanAge = 34;
/** Longest time since grant of a patent in force at the opening, months. Assumption. */
const oldestGrant = 170;
/** Months from filing to grant of the opening stock. Source: the long-run mean of the office, recalled. */
export const grantLag = 20;
/** Organisations' patents in use by licensees at the opening. */
const usedByLicensees = {
  /** Share of those of universities and hospitals. Source: patent survey S49. */
  university: 0.039,
  /** Share of those of institutes and laboratories. Source: patent survey S43. */
  institute: 0.14
} as const;
/** Draws of a patent until one is found that would still be in force. Definition: limit of the program. */
export const attempts = 40;
/** Low word of the parent of the opening inventions' identities. Definition. */
export const root = 4;
/** High word of the parent of applications pending; patents in force have their attempt, so less. Definition. */
export const pendingKind = attempts + 1;
const identity = new Int32Array(4);

/**
 * The stock of patents in force and of applications pending, with a history: stages, use, renewal decisions past and
 * to come are drawn as a long run leaves them, so that the burn-in need not make one.
 */
export function drawOpeningInventions(simulation: Simulation): void {
  const { region, scale } = simulation;
  const { inventionsInForce, inventionHolderFirms, pendingApplications } = region.quantities;
  const holders = holderWeights(simulation);
  const inForce = Math.round(inventionsInForce.value * scale);
  const ofFirms = Math.round(inForce * inventionHolderFirms.value);
  for (let slot = 0; slot < inForce; slot++) {
    drawInForce(simulation, slot, slot < ofFirms ? holders.firms : holders.organisations, slot < ofFirms);
  }
  const pending = Math.round(pendingApplications.value * simulation.assumptions.examinedShare * scale);
  const months = region.quantities.examinationMonths.value;
  simulation.world.scalars.filings[0] = pending / months;
  for (let slot = 0; slot < pending; slot++) {
    const firm = isFirms(simulation, slot, inventionHolderFirms.value);
    drawPending(
      simulation,
      slot,
      firm ? holders.firms : holders.organisations,
      firm,
      -1 - Math.floor((1 - slot / pending) * months)
    );
  }
}

/** Whether a firm filed the application pending, else an organisation. */
function isFirms({ draws }: Simulation, slot: number, share: number): boolean {
  childId(root, pendingKind, slot, 0, identity);
  return draws.chance(share, identity[0], identity[1], purposes.populationApplicant, 0, 0);
}

/** Cumulative invention rates of firms and of organisations, by which opening patents find their holder. */
function holderWeights({ world }: Simulation): { readonly firms: Float64Array; readonly organisations: Float64Array } {
  const { firms, organisations, scalars } = world;
  const ofFirms = firms.inventionRate.subarray(0, scalars.firmRows[0]);
  return { firms: cumulative(ofFirms), organisations: cumulative(organisations.inventionRate) };
}

function cumulative(rates: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(rates.length);
  let total = 0;
  for (let row = 0; row < rates.length; row++) {
    total += rates[row];
    sums[row] = total;
  }
  return sums;
}

/** First row whose cumulative weight exceeds the uniform's part of the total. */
function rowOf(uniform: number, sums: Float64Array): number {
  const wanted = uniform * sums[sums.length - 1];
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

function createFor(
  simulation: Simulation,
  sums: Float64Array,
  firm: boolean,
  slot: number,
  kind: number,
  made: number
): number {
  const { world, draws } = simulation;
  childId(root, kind, slot, 0, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  draws.words(idLow, idHigh, purposes.populationInvention, 0, 0);
  const holder = rowOf(draws.u0(), sums);
  const field = firm ? world.firms.field[holder] : organisationField(simulation, holder, draws.u1());
  const account = firm ? world.account.firm + holder : world.account.organisation + holder;
  return createInvention(simulation, account, firm ? -1 : holder, field, idLow, idHigh, made, 1);
}

function drawInForce(simulation: Simulation, slot: number, sums: Float64Array, firm: boolean): void {
  const { world, draws } = simulation;
  const { inventions } = world;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = createFor(simulation, sums, firm, slot, attempt, 0);
    if (row < 0) return;
    if (!wasGranted(simulation, row) && attempt < attempts - 1) {
      lapse(simulation, row);
      continue;
    }
    const { idLow, idHigh } = inventions;
    draws.words(idLow[row], idHigh[row], purposes.populationInvention, 1, 0);
    const age = ageSinceGrant(draws.u0());
    inventions.granted[row] = onMonth(-age);
    inventions.filed[row] = onMonth(-age - grantLag);
    inventions.made[row] = -age - grantLag;
    if (!firm) inventions.disclosed[row] = inventions.filed[row];
    inventions.state[row] = patentState.granted;
    settleUse(simulation, row, firm, draws.u1());
    const decision = firstDecision(draws.u2());
    if (decision > age || inventions.used[row] === 1 || attempt === attempts - 1) {
      const due = decision > age ? decision - age : laterDecision(draws.u3());
      scheduleRenewal(simulation, row, due);
      if (firm) adopt(simulation, row, inventions.holder[row] - world.account.firm);
      return;
    }
    lapse(simulation, row);
  }
}

/** Months since grant of a patent in force. */
export function ageSinceGrant(uniform: number): number {
  return 1 + Math.floor(Math.min(oldestGrant, meanAge * exponentialQuantile(uniform)));
}

/** Whether an invention would have been filed and granted, by the same keyed luck as later ones. */
export function wasGranted({ world, draws, assumptions: a }: Simulation, row: number): boolean {
  const { quality, idLow, idHigh } = world.inventions;
  draws.words(idLow[row], idHigh[row], purposes.filing, 0, 0);
  if (!worthFiling(quality[row], normalQuantile(draws.u0()), a.fileThreshold)) return false;
  draws.words(idLow[row], idHigh[row], purposes.examination, 0, 0);
  return passes(quality[row], a.grantThreshold, a.examinationNoise, normalQuantile(draws.u0()));
}

/** Whether an opening patent is in use: by its firm if that pays, by a licensee with the survey's frequency. */
export function settleUse(simulation: Simulation, row: number, firm: boolean, uniform: number): void {
  const { inventions, account, organisations } = simulation.world;
  if (firm) {
    considerUse(simulation, inventions.holder[row] - account.firm, row);
    return;
  }
  const type = organisations.type[inventions.origin[row]];
  if (uniform < (type === 0 || type === 2 ? usedByLicensees.university : usedByLicensees.institute)) {
    inventions.used[row] = 1;
    inventions.everUsed[row] = 1;
    inventions.transferred[row] = onMonth(-1);
  }
}

function drawPending(simulation: Simulation, slot: number, sums: Float64Array, firm: boolean, filed: number): void {
  const { inventions } = simulation.world;
  const row = createFor(simulation, sums, firm, slot, pendingKind, filed);
  if (row < 0) return;
  if (!firm) inventions.disclosed[row] = onMonth(filed);
  inventions.filed[row] = onMonth(filed);
  inventions.state[row] = patentState.pending;
  joinQueue(simulation, row);
  if (firm) adopt(simulation, row, inventions.holder[row] - simulation.world.account.firm);
}
