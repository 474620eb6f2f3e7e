import { exp, ln, normalCdf, normalQuantile } from "../../numeric/index.ts";
import type { AssumptionValues } from "../../uncertainties/index.ts";

/**
 * What becomes of a young firm's round: it fails with a chance that hangs on its hidden quality, else it returns a
 * lognormal multiple whose mean hangs on its hidden upside. Quality and upside are standard normal over candidates.
 * Screening of a precision tells of both; without any, the mean candidate is all that is known.
 */

/** What is the same for all candidates of a kind. */
export interface Odds {
  /** Probit of failure of the mean candidate. */
  readonly intercept: number;
  /** Probit of failure per s.d. of quality. */
  readonly failSpread: number;
  /** Log multiple of the mean candidate, if it does not fail. */
  readonly logMean: number;
  /** Log multiple per s.d. of upside. */
  readonly upsideSpread: number;
  /** Spread of the log multiple about the one of a known upside. */
  readonly ownSpread: number;
}

/** Odds of the candidates for seed money. */
export function seedOdds(a: AssumptionValues): Odds {
  return {
    intercept: failureIntercept(a.seedFailProbability, a.failSpread),
    failSpread: a.failSpread,
    logMean: a.fundLogMean,
    upsideSpread: a.upsideSpread,
    ownSpread: ownSpread(a.fundLogSpread, a.upsideSpread)
  };
}

/**
 * Odds of the candidates for venture rounds. The published figures are of rounds that were financed; candidates lie
 * below them in both hidden traits, by as much as selection lifts.
 */
export function ventureOdds(a: AssumptionValues): Odds {
  return {
    intercept: failureIntercept(a.firmFailProbability, a.failSpread) + a.failSpread * a.ventureSelection,
    failSpread: a.failSpread,
    logMean: a.fundLogMean - a.upsideSpread * a.ventureSelection,
    upsideSpread: a.upsideSpread,
    ownSpread: ownSpread(a.fundLogSpread, a.upsideSpread)
  };
}

/** Spread of the log multiple as believed, with the variance that screening leaves of the upside. */
export function believedSpread({ ownSpread: own, upsideSpread }: Odds, variance: number): number {
  return Math.sqrt(own * own + upsideSpread * upsideSpread * variance);
}

/** Probit of failure of the mean candidate, such that over all candidates the chance is the given one. */
export function failureIntercept(meanChance: number, spread: number): number {
  return Math.sqrt(1 + spread * spread) * normalQuantile(meanChance);
}

/** Chance of failure of a candidate of known quality. */
export function failureChance({ intercept, failSpread }: Odds, quality: number): number {
  return normalCdf(intercept - failSpread * quality);
}

/** Chance of failure as believed of a candidate whose quality is normal with a mean and a variance. */
export function believedFailure({ intercept, failSpread }: Odds, mean: number, variance: number): number {
  return normalCdf((intercept - failSpread * mean) / Math.sqrt(1 + failSpread * failSpread * variance));
}

/**
 * Mean of a standard normal trait once it is screened.
 * @param noise standard normal, the error of the signal
 * @param precision of the signal against the trait's own, at least 0
 */
export function screenedMean(trait: number, noise: number, precision: number): number {
  return (precision * trait + Math.sqrt(precision) * noise) / (1 + precision);
}

/** Variance left of a standard normal trait once it is screened. */
export function screenedVariance(precision: number): number {
  return 1 / (1 + precision);
}

/**
 * Precision that screening reaches: it rises with effort and with the days taken, the first of which tell most.
 * @param halfDays days in which half of what can be learned is learned
 */
export function screeningPrecision(full: number, effort: number, days: number, halfDays: number): number {
  return days > 0 ? (full * effort * days) / (days + halfDays) : 0;
}

/** Spread of the log multiple about a known upside, such that over all candidates it is the given one. */
export function ownSpread(totalSpread: number, upsideSpread: number): number {
  return Math.sqrt(totalSpread * totalSpread - upsideSpread * upsideSpread);
}

/** Expected gain over the money, where there is one: E[max(R − 1, 0)] for a multiple with ln R normal. */
export function expectedGain(logMean: number, logSpread: number): number {
  const distance = logMean / logSpread;
  return expectedMultiple(logMean, logSpread) * normalCdf(distance + logSpread) - normalCdf(distance);
}

/** E[R] for a multiple with ln R normal. */
export function expectedMultiple(logMean: number, logSpread: number): number {
  return exp(logMean + (logSpread * logSpread) / 2);
}

/**
 * Chance that more than a share of one deal's money is lost.
 * @param failure chance that all is lost
 * @param tolerance share of the money, 0 to 1; at 1 no loss is more
 */
export function lossAboveChance(failure: number, logMean: number, logSpread: number, tolerance: number): number {
  if (tolerance >= 1) return 0;
  return failure + (1 - failure) * normalCdf((ln(1 - tolerance) - logMean) / logSpread);
}

/** Chance that a deal fails although its firm is alive, such that with the firms that die the chance is the whole one. */
export function failureOfLiving(failure: number, death: number): number {
  return Math.max(0, (failure - death) / (1 - death));
}

/**
 * Chance that a firm leaves within some months.
 * @param hazards yearly exit hazard by age in years; the last class is open
 * @param age months
 */
export function deathChance(hazards: readonly number[], age: number, months: number): number {
  let alive = 1;
  for (let year = 0; year * 12 < months; year++) {
    const ageClass = Math.min(hazards.length - 1, Math.floor(age / 12) + year);
    alive *= 1 - hazards[ageClass]! * Math.min(1, months / 12 - year);
  }
  return 1 - alive;
}
