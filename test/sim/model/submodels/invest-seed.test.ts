import { expect, test } from "vitest";
import {
  failureChance,
  screenedMean,
  screenedVariance,
  screeningPrecision,
  seedOdds
} from "../../../../sim/model/funds/prospects.ts";
import { dealMultiple } from "../../../../sim/model/submodels/end-deals.ts";
import { bestEffort, gainFromScreening, investSeed, seedGain } from "../../../../sim/model/submodels/invest-seed.ts";
import { normalQuantile } from "../../../../sim/numeric/index.ts";
import { createDraws, purposes } from "../../../../sim/random/index.ts";
import { assumptionValues } from "../../../../sim/uncertainties/index.ts";
import { smallCity } from "./small-city.ts";

const even = { intercept: 0, failSpread: 0, logMean: 0, upsideSpread: 0, ownSpread: 1 };
const costs = assumptionValues({ careerCost: 0.35, dealReviewCost: 0.1, carry: 0.2 });
const rules = (portfolio: number, deal: number, days = 90) => ({
  seedPortfolioLossTolerance: portfolio,
  seedDealLossTolerance: deal,
  seedDecisionDays: days,
  investLoanRatio: 0,
  warrantShare: 0,
  resaleCost: 0.3
});

test("a manager of twenty even deals with 40 % tolerated loses 0.173 of the ticket by one more", () => {
  // carry 0.2 · 0.5 · 0.88714 less 0.35 · Pr(more than 8 of 20) = 0.74828
  expect(seedGain(costs, even, rules(0.4, 1), 0, 0, 0, 1, 20)).toBeCloseTo(0.08871429788 - 0.26189718246, 8);
});

test("a rule on single deals costs him a tenth of the chance that more than half of one is lost", () => {
  const gap =
    seedGain(costs, even, rules(0.4, 1), 0, 0, 0, 1, 20) - seedGain(costs, even, rules(0.4, 0.5), 0, 0, 0, 1, 20);
  expect(gap).toBeCloseTo(0.0622054298, 8);
});

test("a fearful manager gains less by the same deal", () => {
  expect(seedGain(costs, even, rules(0.4, 1), 0, 0, 0, 2, 20)).toBeLessThan(
    seedGain(costs, even, rules(0.4, 1), 0, 0, 0, 1, 20)
  );
});

test("where the loss of all is tolerated, of the book and of a deal, every deal is taken: carry has no downside", () => {
  const hopeless = { ...even, intercept: 2 };
  expect(seedGain(costs, hopeless, rules(1, 1), -3, -3, 0.5, 5, 20)).toBeGreaterThan(0);
});

test("where no loss is tolerated a deal needs a carry above the whole cost of a career", () => {
  // carry 0.0887 against 0.35 · (1 − 0.5^20)
  expect(seedGain(costs, even, rules(0, 1), 0, 0, 0, 1, 20)).toBeCloseTo(0.08871429788 - 0.35 * (1 - 0.5 ** 20), 8);
});

const usual = assumptionValues({});

test("a manager who is forgiven every loss screens least", () => {
  expect(bestEffort(usual, rules(1, 1), 1, 20)).toBe(0.25);
  expect(bestEffort(usual, rules(0.4, 1), 1, 20)).toBeGreaterThan(0.25);
});

test("screening that costs nothing is worth more the more of it there is", () => {
  const free = assumptionValues({ screeningCost: 0 });
  expect(gainFromScreening(free, rules(0.4, 1), 1, 1, 20)).toBeGreaterThan(
    gainFromScreening(free, rules(0.4, 1), 0.25, 1, 20)
  );
});

const fears = [0.4, 0.6, 0.8, 1, 1.3, 1.7];

/** Deals, losses, wins and net value of 8,000 candidates, the same at every tolerance. */
function book(tolerance: number) {
  const draws = createDraws([7, 7, 0, 0]);
  const odds = seedOdds(usual);
  const law = rules(tolerance, 1);
  const efforts = fears.map((fear) => bestEffort(usual, law, fear, 20));
  const sums = { deals: 0, lost: 0, wins: 0, net: 0 };
  for (let one = 0; one < 8000; one++) {
    const manager = one % fears.length;
    const precision = screeningPrecision(usual.screeningSignal, efforts[manager]!, 90, usual.diligenceDays);
    draws.words(one, 0, purposes.seed, 0, 0);
    const [quality, upside] = [normalQuantile(draws.u0()), normalQuantile(draws.u1())];
    const seen = screenedMean(quality, normalQuantile(draws.u2()), precision);
    const hoped = screenedMean(upside, normalQuantile(draws.u3()), precision);
    if (seedGain(usual, odds, law, seen, hoped, screenedVariance(precision), fears[manager]!, 20) <= 0) continue;
    draws.words(one, 0, purposes.seedOutcome, 0, 0);
    const logMean = odds.logMean + odds.upsideSpread * upside;
    const luck = normalQuantile(draws.u1());
    const multiple = dealMultiple(failureChance(odds, quality), draws.u0(), logMean, odds.ownSpread, luck);
    sums.deals++;
    sums.lost += Math.max(0, 1 - multiple);
    sums.net += multiple - 1;
    if (multiple >= 10) sums.wins++;
  }
  return sums;
}

test("deals, losses and large wins rise with tolerance, and the net value is highest inside", () => {
  const [strict, middle, free] = [book(0), book(0.55), book(1)];
  for (const sum of ["deals", "lost", "wins"] as const) {
    expect(middle[sum]).toBeGreaterThan(strict[sum]);
    expect(free[sum]).toBeGreaterThan(middle[sum]);
  }
  expect(middle.net).toBeGreaterThan(strict.net);
  expect(middle.net).toBeGreaterThan(free.net);
});

/** A year of seed money in a small city under a rule. */
function year(days: number, portfolio = 0.4) {
  const city = smallCity();
  const count = { deals: 0, lost: 0 };
  for (city.month = 0; city.month < 12; city.month++) {
    city.world.ledger.open();
    investSeed.run(city, rules(portfolio, 1, days));
    expect(city.world.ledger.close()).toEqual([]);
  }
  count.deals = city.tallies.seedDeals;
  count.lost = city.tallies.seedWaitLost;
  return count;
}

test("a slow decision loses candidates who cannot wait, an instant one loses none", () => {
  expect(year(0).lost).toBe(0);
  expect(year(90).lost).toBeGreaterThan(year(20).lost);
});

test("seedPortfolioLossTolerance at its neutral value does nothing", () => {
  const fearless = assumptionValues({ careerCost: 0 });
  const feared = seedGain(usual, even, rules(1, 1), 0, 0, 0, 1, 20);
  expect(feared).toBe(seedGain(fearless, even, rules(1, 1), 0, 0, 0, 1, 20));
});

test("seedDealLossTolerance at its neutral value does nothing", () => {
  const unreviewed = { ...usual, dealReviewCost: 0 };
  const reviewed = seedGain(usual, even, rules(0.4, 1), 0, 0, 0, 1, 20);
  expect(reviewed).toBe(seedGain(unreviewed, even, rules(0.4, 1), 0, 0, 0, 1, 20));
});

test("seedDecisionDays at its neutral value does nothing: every candidate is decided on in his month", () => {
  const city = smallCity();
  investSeed.run(city, rules(0.4, 1, 0));
  // 250 candidates a year, one every 1.44 thirtieths of a month: numbers 0 to 20 come in the first month
  expect(city.world.scalars.seedCandidates[0]).toBe(21);
});
