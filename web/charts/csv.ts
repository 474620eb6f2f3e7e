/** A cell of a table that leaves the page: point decimals, no grouping, empty where nothing is defined. */
export type Cell = string | number | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Comma-separated text with a header line, cells quoted where they must be (RFC 4180). */
export function csvText({ columns, rows }: Table): string {
  return `${[columns, ...rows].map((row) => row.map(cellText).join(",")).join("\r\n")}\r\n`;
}

function cellText(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
