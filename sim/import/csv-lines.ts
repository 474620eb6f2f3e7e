/** A line of a file: its number, and its cells. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote of this line is never closed, so that the rest of the file lies in one cell. */
  readonly isOpen: boolean;
}

/** A cell, quoted or not, and what ends it. */
const cellPattern = /("[^"]*(?:""[^"]*)*"?|[^,\r\n]*)(,|\r?\n|\r|$)/gy;

/** Lines that hold something, of comma-separated text with quotes as in RFC 4180; cells without outer blanks. */
export function csvLines(text: string): CsvLine[] {
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  for (const [whole, cell, end] of text.replace(/^\uFEFF/, "").matchAll(cellPattern)) {
    cells.push(unquoted(cell!).trim());
    line += whole.split("\n").length - 1;
    if (end === ",") continue;
    if (cells.some((each) => each !== "")) lines.push({ line: first, cells, isOpen: isOpen(cell!) });
    cells = [];
    first = line;
  }
  return lines;
}

function isOpen(cell: string): boolean {
  return cell.startsWith('"') && (cell.length === 1 || !cell.endsWith('"'));
}

function unquoted(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  return cell.slice(1, isOpen(cell) ? undefined : -1).replaceAll('""', '"');
}

/** A table as such text, with a final line break. */
export function csvText(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map(csvLine).join("");
}

/** One line of such text with its line break; a cell without a value is empty. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (cell === null ? "" : quoted(String(cell)))).join(",")}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
