import { quantile } from "../analysis/quantiles.ts";
import type { Outcome } from "../declare/outcome.ts";
import { outcomeSeries, outcomeValue } from "./outcome-series.ts";
import type { RunRecord } from "./record.ts";

/** The middle of the replicates and the band that holds eight in ten; null where no replicate defines the outcome. */
export interface Summary {
  readonly median: number | null;
  readonly p10: number | null;
  readonly p90: number | null;
}

/** An outcome over the horizon, summarised over replicates. */
export function summarise(records: readonly RunRecord[], outcome: Outcome): Summary {
  const values = records.map((record) => outcomeValue(record, outcome)).filter((value) => value !== null);
  const at = (share: number) => (values.length === 0 ? null : quantile(values, share));
  return { median: at(0.5), p10: at(0.1), p90: at(0.9) };
}

/** Median and band of an outcome month by month; NaN where no replicate defines it. */
export interface Band {
  readonly median: Float64Array;
  readonly p10: Float64Array;
  readonly p90: Float64Array;
}

/** An outcome month by month, summarised over replicates of one length. */
export function summariseSeries(records: readonly RunRecord[], outcome: Outcome): Band {
  const runs = records.map((record) => outcomeSeries(record, outcome));
  const at = (share: number) => runs[0].map((_, month) => quantile(definedIn(runs, month), share));
  return { median: at(0.5), p10: at(0.1), p90: at(0.9) };
}

function definedIn(runs: readonly Float64Array[], month: number): number[] {
  return runs.map((series) => series[month]).filter(Number.isFinite);
}
