import type { RunRecord } from "../record/record.ts";
import { openingYear } from "../scenario/run-spec.ts";

/** The cells that every row of a run's tables begins with; months count from 0 here and from 1 in the table. */
export function runCells({ spec }: RunRecord, month: number) {
  const { scenario, seed, replicate } = spec;
  return { scenario: scenario.id, seed, replicate, month: month + 1, date: calendarMonth(month) };
}

/** Calendar month as year and month, 2024-01 for month 0. */
export function calendarMonth(month: number): string {
  const year = openingYear + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}
