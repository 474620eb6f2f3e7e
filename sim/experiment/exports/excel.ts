import { csvLine } from "../../import/csv-lines.ts";
import type { ResultCell } from "../results.ts";
import type { Study } from "./study.ts";

/** Tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = "\ufeff";
/** What makes a spreadsheet take a text for a formula. */
const startsFormula = /^[=+\-@＝＋－＠\t\r\n]/;

/** The table for a spreadsheet: lines end as there, and no text is taken for a formula. Numbers are as everywhere. */
export async function* excelPieces({ columns, rows }: Study): AsyncGenerator<string> {
  yield byteOrderMark + line(columns.map(({ name }) => harmless(name)));
  for await (const row of rows()) yield line(row.map(harmless));
}

function line(cells: readonly ResultCell[]): string {
  return csvLine(cells).replace(/\n$/, "\r\n");
}

function harmless(cell: ResultCell): ResultCell {
  return typeof cell === "string" && startsFormula.test(cell) ? `'${cell}` : cell;
}
