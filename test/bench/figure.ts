import { median } from "../../sim/analysis/quantiles.ts";

/** Something measured in several rounds, with the most it may be. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** Largest median that meets the goal; absent where the figure is only reported. */
  readonly gate?: number;
}

export interface Summary {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly gate: number | null;
  readonly isMet: boolean | null;
}

export function summary({ name, unit, values, gate }: Figure): Summary {
  const middle = median(values);
  return {
    name,
    unit,
    median: middle,
    least: Math.min(...values),
    most: Math.max(...values),
    gate: gate ?? null,
    isMet: gate === undefined ? null : middle <= gate
  };
}

/** Ratio of two measurements round by round, so that a slow minute of the machine strikes both. */
export function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, round) => value / under[round]);
}

/** The figures as a text table. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures
    .map(summary)
    .map((row) => [
      row.name,
      row.unit,
      digits(row.median),
      `${digits(row.least)}–${digits(row.most)}`,
      row.gate === null ? "–" : `≤ ${row.gate}`,
      row.isMet === null ? "–" : row.isMet ? "met" : "not met"
    ]);
  return columns([["figure", "unit", "median", "min–max", "gate", ""], ...rows]);
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const isText = (column: number) => column < 2 || column === 5;
  const cell = (text: string, column: number) =>
    isText(column) ? text.padEnd(widths[column]) : text.padStart(widths[column]);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

function digits(value: number): string {
  return value >= 100 || value === 0 ? value.toFixed(0) : value.toPrecision(3);
}
