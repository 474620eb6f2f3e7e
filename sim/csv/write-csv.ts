import papa from "papaparse";

export type CsvCell = string | number | null;

/** A table as comma-separated text with a header, quoted where RFC 4180 asks for it; every line ends in a line feed. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map(csvLine).join("");
}

/** One line of such text with its line break; a cell without a value is empty. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${papa.unparse([cells], { newline: "\n" })}\n`;
}
