/** A column of a file: its name, the type of its cells and what they mean, unit included. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "yearmonth";
  readonly meaning: string;
}

/** A table written to files, declared once: the arrays, the data package and the Parquet schema follow it. */
export interface TableShape {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
}

export const runColumns = [
  { name: "scenario", type: "string", meaning: "id of the scenario" },
  { name: "seed", type: "string", meaning: "random seed, the text a person typed" },
  { name: "replicate", type: "integer", meaning: "number of the draw under that seed, from 0" },
  { name: "month", type: "integer", meaning: "month simulated, from 1, burn-in included" },
  { name: "date", type: "yearmonth", meaning: "the same month in the calendar" }
] as const satisfies readonly Column[];
