import type { ColumnTable } from "arquero";
import type { Outcome } from "../declare/outcome.ts";
import { outcomeSeries } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import { collect } from "./collect.ts";
import { runColumns, type TableShape } from "./columns.ts";
import { monthCells } from "./month-cells.ts";

export const outcomeShape = {
  name: "outcomes",
  title: "Outcomes by month",
  columns: [
    ...runColumns,
    { name: "outcome", type: "string", meaning: "id of the outcome" },
    { name: "unit", type: "string", meaning: "unit of the value" },
    { name: "value", type: "number", meaning: "over the twelve months that end there; a level at the month's end" }
  ]
} as const satisfies TableShape;

/** One row per run, month and outcome; a month in which an outcome is not defined has no row. */
export function outcomeTable(records: readonly RunRecord[], outcomes: readonly Outcome[]): ColumnTable {
  return collect(outcomeShape, outcomeRows(records, outcomes));
}

function* outcomeRows(records: readonly RunRecord[], outcomes: readonly Outcome[]) {
  for (const record of records) {
    const cells = monthCells(record);
    for (const outcome of outcomes) {
      for (const [month, value] of outcomeSeries(record, outcome).entries()) {
        if (Number.isFinite(value)) yield [...cells[month], outcome.id, outcome.unit.en, value];
      }
    }
  }
}
