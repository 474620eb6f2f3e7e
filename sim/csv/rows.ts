import { readCsv } from "./read-csv.ts";

/** The lines of a table of our own: every cell a text, under the name of its column. */
export function csvRows(text: string): Readonly<Record<string, string>>[] {
  const [header, ...lines] = readCsv(text, "comma").lines;
  const names = header?.cells ?? [];
  return lines.map(({ cells }) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ""])));
}

/** The columns of such a table by name, cell under cell. */
export function csvColumns(text: string): Readonly<Record<string, readonly string[]>> {
  const [header, ...lines] = readCsv(text, "comma").lines;
  const names = header?.cells ?? [];
  return Object.fromEntries(names.map((name, place) => [name, lines.map(({ cells }) => cells[place] ?? "")]));
}
