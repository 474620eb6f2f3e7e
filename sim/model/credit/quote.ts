import { normalQuantile } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { logistic } from "../equations/logistic.ts";
import { logSizeOf } from "../firms/size.ts";
import type { Simulation } from "../simulation.ts";
import { believedQuality, cautiousQuality, innovationScore, scorePrecision } from "./belief.ts";
import { debtOf } from "./debt.ts";
import { type Books, defaultScore, typicalCover } from "./default-score.ts";
import { pledgedValue } from "./fire-sale.ts";
import { expectedLossShare, loanCapital, loanPrice } from "./loan-price.ts";

/** Age in months up to which a firm counts as young: its fifth birthday. Assumption. */
const youngMonths = 60;
/** Least chance of default a year that a bank believes. Source: floor of the capital rule, Basel Committee (2006), paragraph 285. */
const leastChance = 0.0003;
/** Largest chance of default a year that a bank believes. Assumption. */
const mostChance = 0.5;

/** What a bank hears of a firm beside its books, its account and a score: who tells it, and how precisely. */
export interface Told {
  /** Index of the signal among draws of credit signals. */
  readonly by: number;
  /** Per s.d. squared of hidden quality; 0 if nothing is told. */
  readonly precision: number;
}

export const nothingTold: Told = { by: 0, precision: 0 };
/** Index of the file of a followed firm among the draws of credit signals. Definition. */
export const programmeFile = 2;
/** Index of a fund's word among the draws of credit signals. Definition. */
export const investorsWord = 3;
/** Index of a bond rating among the draws of credit signals. Definition. */
export const bondRating = 4;

/** What a score is taken for: its true correlation with quality and the one that banks believe. */
export interface Score {
  readonly accuracy: number;
  readonly believed: number;
}

export const noScore: Score = { accuracy: 0, believed: 0 };

const books: Books = { leverage: 0, cover: 0, logSize: 0, young: 0 };

/** Chance of default within a year that the bank reckons with. */
export function defaultChance(simulation: Simulation, score: Score, firm: number, amount: number, told: Told): number {
  const { assumptions } = simulation;
  readBooks(simulation, firm, amount);
  const odds = defaultScore(books, qualityReckoned(simulation, score, firm, told), assumptions);
  return Math.max(leastChance, Math.min(mostChance, logistic(odds)));
}

function readBooks({ world, assumptions, month }: Simulation, firm: number, amount: number): void {
  const { firms, ledger, account } = world;
  const debt = debtOf(world, firm) + amount;
  const assets = ledger.posted[account.firm + firm] + debt;
  const earnings = firms.earningsLastYear[firm];
  books.leverage = assets > 0 ? debt / assets : Infinity;
  books.cover = earnings === 0 || debt === 0 ? typicalCover : earnings / (debt * assumptions.rateCeiling);
  books.logSize = logSizeOf(firms.sales[firm]);
  books.young = month - firms.born[firm] < youngMonths ? 1 : 0;
}

/**
 * Quality after the books, for a borrower after its account too, and for a firm with a score after the score as far as
 * it is believed.
 */
function qualityReckoned(simulation: Simulation, { accuracy, believed }: Score, firm: number, told: Told): number {
  const { world, assumptions: a, draws, month } = simulation;
  const { quality, idLow, idHigh, points, loanRate } = world.firms;
  const ownPrecision = a.bookPrecision + (loanRate[firm] > 0 ? a.accountPrecision : 0);
  draws.words(idLow[firm], idHigh[firm], purposes.creditSignal, 0, Math.floor(month / 12));
  const bookSignal = quality[firm] + normalQuantile(draws.u0()) / Math.sqrt(ownPrecision);
  const score = innovationScore(quality[firm], normalQuantile(draws.u1()), accuracy);
  const trusted = points[firm] === 1 ? believed : 0;
  const precision = ownPrecision + told.precision;
  const signal = told.precision === 0 ? bookSignal : addWord(simulation, firm, told, bookSignal, ownPrecision);
  const mean = believedQuality(signal, precision, score, trusted);
  return cautiousQuality(mean, 1 + precision + scorePrecision(trusted), a.prudence);
}

/** Mean of what the bank sees itself and what it is told, weighted by precision. */
function addWord({ world, draws, month }: Simulation, firm: number, told: Told, seen: number, own: number): number {
  const { quality, idLow, idHigh } = world.firms;
  draws.words(idLow[firm], idHigh[firm], purposes.creditSignal, told.by, Math.floor(month / 12));
  const word = quality[firm] + normalQuantile(draws.u0()) / Math.sqrt(told.precision);
  return (own * seen + told.precision * word) / (own + told.precision);
}

/**
 * Rate at which a bank would lend, a year.
 * @param total loan with what is owed already, fen
 * @param guarantee share of the loss that a guarantor bears
 * @param resaleCost part of its price that a resale of a pledged patent costs
 * @param months in which it is repaid
 * @param pledgeTaken value at which the bank takes pledged inventions, over what a sale at once would bring
 */
export function rateOf(
  simulation: Simulation,
  firm: number,
  total: number,
  chance: number,
  guarantee: number,
  resaleCost: number,
  months = simulation.assumptions.loanMonths,
  pledgeTaken = 1
): number {
  const { world, assumptions: a } = simulation;
  const pledged = pledgedValue(simulation, firm, resaleCost) * pledgeTaken * 100;
  const ownLoss = expectedLossShare(a.lossGivenDefault, pledged, total) * (1 - guarantee);
  const capital = loanCapital(chance, ownLoss, world.firms.sales[firm], months / 24);
  return loanPrice(a.fundingCost, a.bankCost, chance * ownLoss, capital, a.hurdleReturn);
}
