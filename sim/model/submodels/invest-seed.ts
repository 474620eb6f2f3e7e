import { normalQuantile } from "../../numeric/index.ts";
import type { AssumptionValues } from "../../uncertainties/index.ts";
import { chanceAboveToleranceIfAll } from "../equations/loss-tolerance.ts";
import { blankCandidate, meetCandidate, seedCandidate } from "../funds/candidate.ts";
import { countOfType, firstOfType, fundWithMoney, seedFund } from "../funds/capital.ts";
import { openDeal, payIn } from "../funds/deals.ts";
import { type LinkedLoanRules, linkedLoanLevers, linkLoan } from "../funds/link-loan.ts";
import {
  believedFailure,
  believedSpread,
  expectedGain,
  lossAboveChance,
  type Odds,
  screenedMean,
  screenedVariance,
  screeningPrecision,
  seedOdds
} from "../funds/prospects.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Efforts among which a manager chooses, as shares of full screening. Assumption. */
const efforts = [0.25, 0.5, 0.75, 1] as const;
/** Months between two choices of effort. Assumption. */
const effortMonths = 3;

/** What a manager reads: the rules on losses and the days taken to decide. */
export interface SeedRules {
  readonly seedPortfolioLossTolerance: number;
  readonly seedDealLossTolerance: number;
  readonly seedDecisionDays: number;
}

/**
 * What a manager gains by a deal, as a share of the ticket: his carry less what he fears. He judges the whole book as
 * if every deal were like this one: the chance that it loses more deals than the portfolio tolerates costs him his
 * career. A rule on single deals adds the chance of a review of this one; where it tolerates the whole loss there is
 * none. With a portfolio tolerance of 1 as well, he takes every deal: his carry has no downside.
 * Source: carry as an option and review of the whole book, after Metrick and Yasuda (2010); form of the penalty ours.
 * @param meanQuality and meanUpside of the candidate, as screened
 * @param variance left of each by screening
 * @param fear of the manager, mean 1
 * @param book deals of his portfolio
 */
export function seedGain(
  assumptions: AssumptionValues,
  odds: Odds,
  rules: SeedRules,
  meanQuality: number,
  meanUpside: number,
  variance: number,
  fear: number,
  book: number
): number {
  const { careerCost, dealReviewCost } = assumptions;
  const failure = believedFailure(odds, meanQuality, variance);
  const logMean = odds.logMean + odds.upsideSpread * meanUpside;
  const logSpread = believedSpread(odds, variance);
  const carry = assumptions.carry * (1 - failure) * expectedGain(logMean, logSpread);
  const bookReview = chanceAboveToleranceIfAll(failure, book, rules.seedPortfolioLossTolerance);
  const dealReview = lossAboveChance(failure, logMean, logSpread, rules.seedDealLossTolerance);
  return carry - fear * (careerCost * bookReview + dealReviewCost * dealReview);
}

/** Equally likely values of a standard normal trait, for means over candidates. */
const traitNodes = [0.1, 0.3, 0.5, 0.7, 0.9].map(normalQuantile);

/**
 * Expected gain of a manager from the next candidate at an effort of screening, its cost taken off. The more of a
 * deal's loss he is forgiven, the less he gains by telling good from bad.
 */
export function gainFromScreening(
  assumptions: AssumptionValues,
  rules: SeedRules,
  effort: number,
  fear: number,
  book: number
): number {
  const precision = seedPrecision(assumptions, rules, effort);
  const variance = screenedVariance(precision);
  const told = Math.sqrt(1 - variance);
  const odds = seedOdds(assumptions);
  let gain = 0;
  for (let first = 0; first < traitNodes.length; first++) {
    for (let second = 0; second < traitNodes.length; second++) {
      const quality = told * traitNodes[first];
      gain += Math.max(0, seedGain(assumptions, odds, rules, quality, told * traitNodes[second], variance, fear, book));
    }
  }
  return gain / (traitNodes.length * traitNodes.length) - assumptions.screeningCost * effort * effort;
}

/** The effort that gains a manager most. */
export function bestEffort(assumptions: AssumptionValues, rules: SeedRules, fear: number, book: number): number {
  let best = efforts[0] as number;
  let most = Number.NEGATIVE_INFINITY;
  for (const effort of efforts) {
    const gain = gainFromScreening(assumptions, rules, effort, fear, book);
    if (gain > most) {
      most = gain;
      best = effort;
    }
  }
  return best;
}

function seedPrecision(assumptions: AssumptionValues, { seedDecisionDays }: SeedRules, effort: number): number {
  return screeningPrecision(assumptions.screeningSignal, effort, seedDecisionDays, assumptions.diligenceDays);
}

const candidate = blankCandidate();

/**
 * Seed funds decide on the candidates whose wait is over. Candidates come evenly over the year and are the same at
 * every scale; the ticket is scaled. Seed money is public.
 */
export const investSeed = defineSubmodel({
  name: "investSeed",
  section: "7.10",
  levers: [...linkedLoanLevers, "seedPortfolioLossTolerance", "seedDealLossTolerance", "seedDecisionDays"],
  run(simulation, policy) {
    const { world, assumptions, month } = simulation;
    if (month % effortMonths === 0) chooseEfforts(simulation, policy);
    const decided = month + 1 - policy.seedDecisionDays / 30;
    const { seedCandidates } = world.scalars;
    for (; (seedCandidates[0] * 12) / assumptions.seedCandidates < decided; seedCandidates[0]++) {
      decide(simulation, policy, seedCandidates[0]);
    }
  }
});

function chooseEfforts({ world, assumptions }: Simulation, rules: SeedRules): void {
  const { funds } = world;
  const first = firstOfType(world, seedFund);
  for (let fund = first; fund < first + countOfType(world, seedFund); fund++) {
    funds.effort[fund] = bestEffort(assumptions, rules, funds.fear[fund], bookOf(world.funds, assumptions, fund));
  }
}

/** Deals a manager reckons with: those he has, and at least those he plans for. */
function bookOf(funds: Simulation["world"]["funds"], { plannedDeals }: AssumptionValues, fund: number): number {
  return Math.max(plannedDeals, funds.deals[fund] - funds.ended[fund]);
}

function decide(simulation: Simulation, rules: SeedRules & LinkedLoanRules, number: number): void {
  const { world, assumptions, tallies, scale, month } = simulation;
  meetCandidate(simulation, seedCandidate, number, candidate);
  if (candidate.patience * assumptions.candidatePatience < rules.seedDecisionDays / 30) {
    tallies.seedWaitLost++;
    return;
  }
  const ticket = Math.round(assumptions.seedTicket * 100 * scale);
  const fund = fundWithMoney(world, seedFund, candidate.fundLuck, ticket);
  if (fund < 0 || !convinces(simulation, rules, fund)) return;
  const deal = openDeal(simulation, seedCandidate, fund, candidate, ticket, month);
  if (deal < 0) return;
  payIn(simulation, fund, candidate, ticket);
  linkLoan(simulation, rules, deal);
  tallies.seedDeals++;
  tallies.seedInvested += ticket;
}

function convinces({ world: { funds }, assumptions }: Simulation, rules: SeedRules, fund: number): boolean {
  const precision = seedPrecision(assumptions, rules, funds.effort[fund]);
  const quality = screenedMean(candidate.quality, candidate.qualityNoise, precision);
  const upside = screenedMean(candidate.upside, candidate.upsideNoise, precision);
  const variance = screenedVariance(precision);
  const book = bookOf(funds, assumptions, fund);
  return seedGain(assumptions, seedOdds(assumptions), rules, quality, upside, variance, funds.fear[fund], book) > 0;
}
