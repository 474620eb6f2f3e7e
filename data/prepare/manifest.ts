import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { csvRows } from "../../sim/csv/rows.ts";

/** What a data file holds, so that a changed file or a source without an entry is noticed. */
interface ManifestEntry {
  /** Path inside `data`. */
  readonly file: string;
  /** Rows of a table; quantities and table rows of a region pack. */
  readonly rows: number;
  readonly sha256: string;
  /** Ids of `data/sources.ts` that the figures come from. */
  readonly sources: readonly string[];
}

const folder = new URL("../", import.meta.url);
const sourceColumns = ["source", "source_id"];

/** Text of the manifest: every table of `data` and the region packs, whose texts are given by their paths. */
export function manifestText(packTexts: Readonly<Record<string, string>>): string {
  const raw = readdirSync(new URL("raw", folder)).filter((name) => name.endsWith(".csv"));
  const tables = ["stylised-facts.csv", "targets.csv", ...raw.sort().map((name) => `raw/${name}`)].map(tableEntry);
  const packs = Object.entries(packTexts).map(([file, text]) => packEntry(file, text, tables));
  return `${JSON.stringify([...packs, ...tables], null, 2)}\n`;
}

function tableEntry(file: string): ManifestEntry {
  const text = readFileSync(new URL(file, folder), "utf8");
  const rows = csvRows(text);
  return { file, rows: rows.length, sha256: checksum(text), sources: sorted(sourcesOf(rows)) };
}

function sourcesOf(rows: ReturnType<typeof csvRows>): string[] {
  return rows.flatMap((row) => sourceColumns.map((column) => row[column] ?? ""));
}

/** Tables of published series; of these the pack uses some rows, which its quantities name. */
const series = ["raw/indicators.csv", "raw/province-panel.csv"];

/** A pack has the sources its quantities and tables name, and those of the small raw tables behind it. */
function packEntry(file: string, text: string, tables: readonly ManifestEntry[]): ManifestEntry {
  const pack: unknown = JSON.parse(text);
  const behind = tables.filter((table) => table.file.startsWith("raw/") && !series.includes(table.file));
  const sources = sorted([...named(pack, "source"), ...behind.flatMap((table) => table.sources)]);
  return { file, rows: packRows(pack as PackParts), sha256: checksum(text), sources };
}

type PackParts = Readonly<Record<string, object>>;

function packRows(pack: PackParts): number {
  const lists = Object.values(pack).filter((part) => Array.isArray(part));
  return Object.keys(pack.quantities!).length + lists.reduce((sum, list) => sum + list.length, 0);
}

/** Every text under a key, at any depth. */
function named(part: unknown, key: string): string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === key && typeof value === "string" ? [value] : named(value, key)
  );
}

const checksum = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Marks in a source column that name no text: no source, our own value, a value from memory. */
const noText = ["", "assumption", "R00"];

/** Ids once each, in order of their numbers. */
function sorted(ids: readonly string[]): string[] {
  const known = [...new Set(ids)].filter((id) => !noText.includes(id));
  return known.sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}
