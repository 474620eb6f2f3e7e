import { pow } from "../../numeric/index.ts";

/**
 * What a bank believes of the hidden quality of a firm's management, a standard normal trait: from the books, a signal
 * of known precision, and from the innovation score, a standard normal number correlated with the trait.
 */

/**
 * Correlation of score and quality that banks believe.
 * @param accuracy true correlation, 0 to 1
 * @param trust 0 when banks know the accuracy, towards 1 the more they take any score for the truth
 */
export function believedAccuracy(accuracy: number, trust: number): number {
  return accuracy > 0 ? pow(accuracy, 1 - trust) : 0;
}

/** Precision that a score of the given correlation, below 1, adds. Of a score without relation to quality: 0. */
export function scorePrecision(accuracy: number): number {
  return (accuracy * accuracy) / (1 - accuracy * accuracy);
}

/** An innovation score: standard normal, with the given correlation to quality. Noise is standard normal. */
export function innovationScore(quality: number, noise: number, accuracy: number): number {
  return accuracy * quality + Math.sqrt(1 - accuracy * accuracy) * noise;
}

/**
 * Mean belief after books and score, by Bayes from a standard normal prior.
 * @param bookSignal quality plus noise of variance 1 / bookPrecision
 * @param accuracy believed correlation of the score; 0 without a score
 */
export function believedQuality(bookSignal: number, bookPrecision: number, score: number, accuracy: number): number {
  const heard = bookPrecision * bookSignal + (accuracy / (1 - accuracy * accuracy)) * score;
  return heard / (1 + bookPrecision + scorePrecision(accuracy));
}

/**
 * Quality a cautious bank reckons with: the mean less a multiple of the standard deviation of its belief.
 * @param precision of the belief, the prior's 1 inside
 * @param prudence standard deviations
 */
export function cautiousQuality(mean: number, precision: number, prudence: number): number {
  return mean - prudence / Math.sqrt(precision);
}
