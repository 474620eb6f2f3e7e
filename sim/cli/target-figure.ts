import { quantile } from "../analysis/quantiles.ts";
import type { TargetMeasure } from "../analysis/targets.ts";
import { outcomes } from "../outcomes/index.ts";
import { type Measured, outcomeSeries, outcomeValue } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";

/** What the runs have of a published figure, in its unit: the median of the replicates; null where none defines it. */
export function targetFigure({ measured, months, factor = 1 }: TargetMeasure, records: readonly RunRecord[]) {
  if (measured === undefined) return null;
  const outcome: Measured = typeof measured === "string" ? outcomes[measured] : { measure: measured };
  const figures = records
    .map((record) => (months ? atMonths(outcomeSeries(record, outcome), months) : outcomeValue(record, outcome)))
    .filter((figure) => figure !== null);
  return figures.length === 0 ? null : quantile(figures, 0.5) * factor;
}

/** A series in one month, or its growth from one to another in per cent. */
function atMonths(series: Float64Array, [from, to]: readonly [number, number?]): number | null {
  const figure = to === undefined ? series[from] : 100 * (series[to] / series[from] - 1);
  return Number.isFinite(figure) ? figure : null;
}
