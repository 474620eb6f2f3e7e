import { type ColumnTable, from } from "arquero";
import type { Outcome } from "../declare/outcome.ts";
import { outcomeSeries } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import { runColumns, type TableShape } from "./columns.ts";
import { runCells } from "./run-cells.ts";

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
  return from(records.flatMap((record) => outcomes.flatMap((outcome) => outcomeRows(record, outcome))));
}

function outcomeRows(record: RunRecord, outcome: Outcome) {
  const rows = [];
  for (const [month, value] of outcomeSeries(record, outcome).entries()) {
    if (Number.isFinite(value)) {
      rows.push({ ...runCells(record, month), outcome: outcome.id, unit: outcome.unit.en, value });
    }
  }
  return rows;
}
