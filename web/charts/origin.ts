import type { Cell, Table } from "./csv.ts";

/** What figures were made under: stands in every file that leaves the page, and parts its name from others. */
export interface Origin {
  readonly region: string;
  readonly scenario: string;
  readonly baseline: string;
  /** Share of the firms simulated, 0 to 1. */
  readonly scale: number;
  readonly replicates: number;
  readonly seed: string;
  /** Version of the model. */
  readonly engine: string;
}

const keys = [
  "region",
  "scenario",
  "baseline",
  "scale",
  "replicates",
  "seed",
  "engine"
] as const satisfies readonly (keyof Origin)[];

/** A table whose rows say what they were made under; a column that is there keeps its values. */
export function withOrigin({ columns, rows }: Table, origin: Origin): Table {
  const added = keys.filter((key) => !columns.includes(key));
  const cells: readonly Cell[] = added.map((key) => origin[key]);
  return { columns: [...columns, ...added], rows: rows.map((row) => [...row, ...cells]) };
}

/** The same as one line of a picture. */
export function originLine(origin: Origin): string {
  return keys.map((key) => `${key} ${origin[key]}`).join(" · ");
}

/** Name of a file without its ending: techmarket-chongqing-plan-transferRate. */
export function fileName({ region, scenario }: Pick<Origin, "region" | "scenario">, what: string): string {
  const parts = [region, scenario, what].map((part) => part.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, ""));
  return ["techmarket", ...parts.filter((part) => part !== "")].join("-");
}
