import { normalQuantile } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { monthOf, onMonth } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { renewOffer } from "../../world/offers.ts";
import { listingAtCost } from "../credit/fire-sale.ts";
import { lapse, release, scheduleRenewal } from "../inventions/life.ts";
import { offer } from "../inventions/listing.ts";
import { waiting } from "../inventions/office.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { firstDecision } from "./renew-patents.ts";

/**
 * Whether an examination passes an application: its quality seen with noise must reach the threshold.
 * @param noise standard deviation of what the examiner sees, log
 */
export function passes(quality: number, threshold: number, noise: number, normal: number): boolean {
  return quality + noise * normal >= threshold;
}

/** Noise of a fast examination: the fuller the fast queue's capacity, the less scrutiny for each case. */
export function fastNoise(noise: number, loss: number, load: number): number {
  return noise + loss * Math.max(0, Math.min(1, load));
}

/** Staffing follows what was filed, with a year's delay: the office keeps its backlog from growing without end. */
export function staffedFor(before: number, filed: number): number {
  return before + (filed - before) / 12;
}

/**
 * The patent office: one stock of examiners serves pre-examined applications first, up to the centre's capacity and
 * once their shorter examination is over, then ordinary ones in order of filing. What the fast queue takes, the
 * ordinary queue waits for: waiting is conserved.
 */
export const examinePatents = defineSubmodel({
  name: "examinePatents",
  section: "7.4",
  levers: ["preExamCapacity", "resaleCost"],
  run(simulation, { preExamCapacity, resaleCost }) {
    const { world, assumptions: a, scale, month, tallies } = simulation;
    const { scalars, inventions, ordinaryQueue, fastQueue } = world;
    const offered = listingAtCost(a.listingFirms, resaleCost);
    scalars.officeCredit[0] += scalars.filings[0] * a.officeStaffing;
    scalars.filings[0] = staffedFor(scalars.filings[0], tallies.patentsFiled);
    scalars.fastCredit[0] = Math.min(
      scalars.fastCredit[0] + preExamCapacity * scale,
      Math.max(1, preExamCapacity * scale * 2)
    );
    const capacity = preExamCapacity * scale;
    const load =
      capacity > 0
        ? waiting(scalars.fastHead[0], scalars.fastTail[0], fastQueue.capacity) / (capacity * a.fastMonths)
        : 0;
    while (scalars.officeCredit[0] >= 1 && scalars.fastCredit[0] >= 1 && scalars.fastHead[0] !== scalars.fastTail[0]) {
      const invention = fastQueue.invention[scalars.fastHead[0]];
      if (month - monthOf(inventions.filed[invention]) < a.fastMonths) break;
      scalars.fastHead[0] = (scalars.fastHead[0] + 1) % fastQueue.capacity;
      if (!isWaiting(simulation, invention)) continue;
      scalars.fastCredit[0]--;
      scalars.officeCredit[0]--;
      decide(simulation, invention, fastNoise(a.examinationNoise, a.fastScrutinyLoss, load), offered);
    }
    while (scalars.officeCredit[0] >= 1 && scalars.ordinaryHead[0] !== scalars.ordinaryTail[0]) {
      const invention = ordinaryQueue.invention[scalars.ordinaryHead[0]];
      scalars.ordinaryHead[0] = (scalars.ordinaryHead[0] + 1) % ordinaryQueue.capacity;
      if (!isWaiting(simulation, invention)) continue;
      scalars.officeCredit[0]--;
      decide(simulation, invention, a.examinationNoise, offered);
    }
    if (scalars.ordinaryHead[0] === scalars.ordinaryTail[0])
      scalars.officeCredit[0] = Math.min(scalars.officeCredit[0], 1);
  }
});

/** Takes an application out of the queue; false if it was given up meanwhile. */
function isWaiting(simulation: Simulation, invention: number): boolean {
  const { inventions } = simulation.world;
  inventions.queued[invention] = 0;
  if (inventions.state[invention] === patentState.pending) return true;
  release(simulation, invention);
  return false;
}

function decide(simulation: Simulation, invention: number, noise: number, offered: number): void {
  const { world, draws, assumptions: a, month, tallies } = simulation;
  const { inventions } = world;
  const waited = month - monthOf(inventions.filed[invention]);
  tallies.decisionMonths += waited;
  if (inventions.fast[invention] === 1) {
    tallies.decisionsFast++;
    tallies.decisionMonthsFast += waited;
  } else {
    tallies.decisionsOrdinary++;
    tallies.decisionMonthsOrdinary += waited;
  }
  draws.words(inventions.idLow[invention], inventions.idHigh[invention], purposes.examination, 0, 0);
  const quality = inventions.quality[invention];
  if (!passes(quality, a.grantThreshold, noise, normalQuantile(draws.u0()))) {
    tallies.patentsRefused++;
    lapse(simulation, invention);
    return;
  }
  if (quality < a.grantThreshold) tallies.weakGrants++;
  tallies.patentsGranted++;
  inventions.state[invention] = patentState.granted;
  inventions.granted[invention] = onMonth(month);
  renewOffer(world, invention);
  scheduleRenewal(simulation, invention, month + firstDecision(draws.u1()));
  const { organisation } = world.account;
  const idleFirmPatent = inventions.holder[invention] < organisation && inventions.used[invention] === 0;
  if (idleFirmPatent && draws.u2() < offered) offer(simulation, invention);
}
