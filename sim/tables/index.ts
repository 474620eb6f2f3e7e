/** The door to tables and files of results, apart from the engine's so that a page loads them only when asked. */

export { csvColumns } from "../csv/rows.ts";
export type { Column, TableShape } from "./columns.ts";
export { toCsv } from "./csv.ts";
export { dataPackage } from "./data-package.ts";
export { flowShape, flowTable } from "./flow-table.ts";
export { outcomeShape, outcomeTable } from "./outcome-table.ts";
export { toParquet } from "./parquet.ts";
export { decodeRecord, encodeRecord } from "./record-file.ts";
