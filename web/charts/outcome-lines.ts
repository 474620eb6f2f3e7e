import { type Outcome, type RunRecord, summariseSeries } from "../../sim/index.ts";
import type { ScenarioMark } from "./scenario-mark.ts";
import type { TimeLine } from "./time-chart.ts";

/** One scenario's records with how it is drawn and called. */
export interface ScenarioRecords {
  readonly id: string;
  readonly name: string;
  readonly mark: ScenarioMark;
  readonly isChosen: boolean;
  readonly records: readonly RunRecord[];
}

/** Median and 10–90 % band of an outcome month by month, as lines of a time chart. */
export function outcomeLines(
  scenarios: readonly ScenarioRecords[],
  outcome: Outcome,
  endLabel: (name: string, value: number) => string
): TimeLine[] {
  return scenarios.map(({ id, name, mark, isChosen, records }) => {
    const band = summariseSeries(records, outcome);
    const median = nullWhereUndefined(band.median);
    const last = median.findLast((value) => value !== null) ?? null;
    return {
      id,
      mark,
      isChosen,
      label: last === null ? name : endLabel(name, last),
      median,
      low: nullWhereUndefined(band.p10),
      high: nullWhereUndefined(band.p90)
    };
  });
}

function nullWhereUndefined(values: ArrayLike<number>): (number | null)[] {
  return Array.from(values, (value) => (Number.isFinite(value) ? value : null));
}
