import { type ColumnTable, from } from "arquero";
import { flowIds, flows } from "../ledger/flows.ts";
import { sectorIds } from "../ledger/sectors.ts";
import type { RunRecord } from "../record/record.ts";
import { runColumns, type TableShape } from "./columns.ts";
import { runCells } from "./run-cells.ts";

export const flowShape = {
  name: "flows",
  title: "Capital flows by month, payer and payee",
  columns: [
    ...runColumns,
    { name: "flow", type: "string", meaning: "kind of payment" },
    { name: "way", type: "string", meaning: "way of technology money, empty where it is none" },
    { name: "payer", type: "string", meaning: "sector that pays" },
    { name: "payee", type: "string", meaning: "sector that is paid" },
    { name: "value", type: "number", meaning: "paid in the month, yuan, scaled up to the region" }
  ]
} as const satisfies TableShape;

/** One row per run, month, kind of payment, payer and payee with money in it. */
export function flowTable(records: readonly RunRecord[]): ColumnTable {
  return from(records.flatMap(flowRows));
}

function flowRows(record: RunRecord) {
  const { months, flowPairs, flows: paid, spec } = record;
  const rows = [];
  for (let month = 0; month < months; month++) {
    for (const [place, pair] of flowPairs.entries()) {
      const fen = paid[month * flowPairs.length + place];
      if (fen !== 0) rows.push({ ...runCells(record, month), ...pairCells(pair), value: fen / 100 / spec.scale });
    }
  }
  return rows;
}

function pairCells({ flow, from: payer, to: payee }: RunRecord["flowPairs"][number]) {
  const id = flowIds[flow];
  const way = "way" in flows[id] ? flows[id].way : "";
  return { flow: id, way, payer: sectorIds[payer], payee: sectorIds[payee] };
}
