import { covariance, type Interval, mean } from "../moments.ts";
import { definedPairs, type PairedDifference, pairedDifference, type Value } from "../paired-difference.ts";
import { median } from "../quantiles.ts";
import { studentWithin } from "../student.ts";
import { bootstrapInterval, type Resamples } from "./bootstrap.ts";
import { confidenceSequence } from "./confidence-sequence.ts";
import { maySequenceStop, type Precision, replicatesNeeded, sequenceReplicates } from "./replicates-needed.ts";

/** A paired difference with all that says how sure it is. */
export interface PairedEffect extends PairedDifference {
  /** Two-sided p-value of the paired t; null below two pairs. */
  readonly p: number | null;
  /** Bias-corrected bootstrap intervals; null below two pairs. */
  readonly meanByBootstrap: Interval | null;
  readonly medianByBootstrap: Interval | null;
  /** The mean difference in standard deviations of the first side over replicates; null where it does not vary. */
  readonly inDeviations: number | null;
  /** Interval of the mean that holds however often one looks; null while it has no end. */
  readonly sequence: Interval | null;
  readonly stopping: Stopping;
}

/** How many replicates the wished precision takes; null where no number up to the ceiling would do. */
export interface Stopping {
  /** Fixed once, sized by these pairs as the pilot. */
  readonly needed: number | null;
  /** With looks all along. */
  readonly sequenceNeeded: number | null;
  /** Whether the sequence is close enough already. */
  readonly mayStop: boolean;
}

export interface EffectSettings {
  /** Of all intervals, 0 to 1. */
  readonly level: number;
  readonly wish: Precision;
  /** Bootstrap samples of so many pairs. */
  readonly resamples: (pairs: number) => Resamples;
}

/** Compares replicate by replicate, b − a; a pair with an undefined side is left out. */
export function pairedEffect(
  a: readonly Value[],
  b: readonly Value[],
  { level, wish, resamples }: EffectSettings
): PairedEffect {
  const pairs = definedPairs(a, b);
  const gains = pairs.map(([before, after]) => after - before);
  const drawn = resamples(pairs.length);
  return {
    ...pairedDifference(a, b, level),
    p: gains.length < 2 ? null : studentP(gains),
    meanByBootstrap: bootstrapInterval(gains, mean, drawn, level) ?? null,
    medianByBootstrap: bootstrapInterval(gains, median, drawn, level) ?? null,
    inDeviations: inDeviations(
      gains,
      pairs.map(([before]) => before)
    ),
    sequence: confidenceSequence(gains, level) ?? null,
    stopping: {
      needed: replicatesNeeded(gains, wish, level) ?? null,
      sequenceNeeded: sequenceReplicates(gains, wish, level) ?? null,
      mayStop: maySequenceStop(gains, wish, level)
    }
  };
}

/** Two-sided p-value of a mean against 0. */
export function studentP(values: readonly number[]): number {
  const centre = mean(values);
  if (centre === 0) return 1;
  const error = Math.sqrt(covariance(values, values) / values.length);
  return error > 0 ? 1 - studentWithin(Math.abs(centre) / error, values.length - 1) : 0;
}

function inDeviations(gains: readonly number[], before: readonly number[]): number | null {
  const deviations = mean(gains) / Math.sqrt(covariance(before, before));
  return Number.isFinite(deviations) ? deviations : null;
}
