import { pow } from "../../numeric/index.ts";
import type { AssumptionValues } from "../../uncertainties/index.ts";
import { blankCandidate, type Candidate, meetCandidate, ventureCandidate } from "../funds/candidate.ts";
import { fundWithMoney, ventureFund } from "../funds/capital.ts";
import { openDeal, payIn } from "../funds/deals.ts";
import { type LinkedLoanRules, linkedLoanLevers, linkLoan } from "../funds/link-loan.ts";
import {
  believedFailure,
  believedSpread,
  expectedMultiple,
  type Odds,
  screenedMean,
  screenedVariance,
  ventureOdds
} from "../funds/prospects.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Multiple that a yearly return makes of the money over the holding period. */
export function hurdleMultiple(yearlyReturn: number, holdingMonths: number): number {
  return pow(1 + yearlyReturn, holdingMonths / 12);
}

/**
 * Multiple that a venture manager expects of a candidate: the chance of life times the mean multiple of the living.
 * @param meanQuality and meanUpside of the candidate, as screened
 * @param variance left of each by screening
 */
export function believedMultiple(odds: Odds, meanQuality: number, meanUpside: number, variance: number): number {
  const logMean = odds.logMean + odds.upsideSpread * meanUpside;
  return (1 - believedFailure(odds, meanQuality, variance)) * expectedMultiple(logMean, believedSpread(odds, variance));
}

const candidate = blankCandidate();

/**
 * Venture funds decide on the rounds of young technology firms. Candidates come evenly over the year and are the same
 * at every scale; the ticket is scaled.
 */
export const investVenture = defineSubmodel({
  name: "investVenture",
  section: "7.10",
  levers: linkedLoanLevers,
  run(simulation, policy) {
    const { world, assumptions, month } = simulation;
    const { ventureCandidates } = world.scalars;
    for (; (ventureCandidates[0] * 12) / assumptions.ventureCandidates < month + 1; ventureCandidates[0]++) {
      decide(simulation, policy, ventureCandidates[0]);
    }
  }
});

function decide(simulation: Simulation, rules: LinkedLoanRules, number: number): void {
  const { world, assumptions, tallies, scale, month } = simulation;
  meetCandidate(simulation, ventureCandidate, number, candidate);
  const ticket = Math.round(assumptions.ventureTicket * 100 * scale);
  const fund = fundWithMoney(world, ventureFund, candidate.fundLuck, ticket);
  if (fund < 0) return;
  if (!promises(assumptions, ventureOdds(assumptions), candidate)) return;
  const deal = openDeal(simulation, ventureCandidate, fund, candidate, ticket, month);
  if (deal < 0) return;
  payIn(simulation, fund, candidate, ticket);
  linkLoan(simulation, rules, deal);
  tallies.ventureDeals++;
  tallies.ventureInvested += ticket;
}

/** Whether a candidate, fully screened, is expected to return what venture funds ask for. */
export function promises(assumptions: AssumptionValues, odds: Odds, who: Candidate): boolean {
  const precision = assumptions.screeningSignal;
  const quality = screenedMean(who.quality, who.qualityNoise, precision);
  const upside = screenedMean(who.upside, who.upsideNoise, precision);
  const multiple = believedMultiple(odds, quality, upside, screenedVariance(precision));
  return multiple > hurdleMultiple(assumptions.ventureReturn, assumptions.fundHoldingMonths);
}
