import { csvLine } from "../../csv/write-csv.ts";
import type { ResultCell } from "../results.ts";
import type { Study } from "./study.ts";

/** Tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = "\ufeff";
/** What makes a spreadsheet take a text for a formula. */
const startsFormula = /^[=+\-@＝＋－＠\t\r\n]/;

/** The table for a spreadsheet, in which no text is taken for a formula. Numbers are as everywhere. */
export async function* excelPieces({ columns, rows }: Study): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns.map(({ name }) => harmless(name)));
  for await (const row of rows()) yield csvLine(row.map(harmless));
}

function harmless(cell: ResultCell): ResultCell {
  return typeof cell === "string" && startsFormula.test(cell) ? `'${cell}` : cell;
}
