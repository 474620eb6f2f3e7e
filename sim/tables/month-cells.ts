import type { RunRecord } from "../record/record.ts";
import { openingYear } from "../scenario/run-spec.ts";

/** The cells that every row of a month begins with (runColumns), for each month of a run; the table counts from 1. */
export function monthCells({ spec, months }: RunRecord) {
  const { scenario, seed, replicate } = spec;
  return Array.from({ length: months }, (_, month) => [scenario.id, seed, replicate, month + 1, calendarMonth(month)]);
}

/** Calendar month as year and month, 2024-01 for month 0. */
function calendarMonth(month: number): string {
  const year = openingYear + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}
