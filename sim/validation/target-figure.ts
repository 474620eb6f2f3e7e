import { quantile } from "../analysis/quantiles.ts";
import type { TargetMeasure } from "../analysis/targets.ts";
import { outcomes } from "../outcomes/index.ts";
import { type Measured, outcomeSeries, outcomeValue } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import type { FigureBand } from "./found.ts";

/** What the runs have of a published figure, in its unit; null where none defines it. */
export function targetFigure(measure: TargetMeasure, records: readonly RunRecord[]): FigureBand | null {
  return bandOf(records.map((record) => figureIn(measure, record)));
}

/** Median and band of figures; those that are not defined are left out. */
export function bandOf(figures: readonly (number | null)[]): FigureBand | null {
  const defined = figures.filter((figure) => figure !== null);
  if (defined.length === 0) return null;
  const [p10, median, p90] = [0.1, 0.5, 0.9].map((share) => quantile(defined, share));
  return { median, p10, p90 };
}

/** What one run has of a published figure. */
export function figureIn({ measured, months, factor = 1 }: TargetMeasure, record: RunRecord): number | null {
  if (measured === undefined) return null;
  const outcome: Measured = typeof measured === "string" ? outcomes[measured] : { measure: measured };
  const figure = months ? atMonths(outcomeSeries(record, outcome), months) : outcomeValue(record, outcome);
  return figure === null ? null : figure * factor;
}

/** A series in one month, or its growth from one to another in per cent. */
function atMonths(series: Float64Array, [from, to]: readonly [number, number?]): number | null {
  const figure = to === undefined ? series[from] : 100 * (series[to] / series[from] - 1);
  return Number.isFinite(figure) ? figure : null;
}
