import type { ColumnTable } from "arquero";
import { flowIds, flows } from "../ledger/flows.ts";
import { sectorIds } from "../ledger/sectors.ts";
import type { RunRecord } from "../record/record.ts";
import { collect } from "./collect.ts";
import { runColumns, type TableShape } from "./columns.ts";
import { monthCells } from "./month-cells.ts";

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
  return collect(flowShape, flowRows(records));
}

function* flowRows(records: readonly RunRecord[]) {
  for (const record of records) {
    const pairs = record.flowPairs.map(pairCells);
    for (const [month, cells] of monthCells(record).entries()) {
      for (const [place, pair] of pairs.entries()) {
        const fen = record.flows[month * pairs.length + place];
        if (fen !== 0) yield [...cells, ...pair, fen / 100 / record.spec.scale];
      }
    }
  }
}

function pairCells({ flow, from: payer, to: payee }: RunRecord["flowPairs"][number]) {
  const id = flowIds[flow];
  const way = "way" in flows[id] ? flows[id].way : "";
  return [id, way, sectorIds[payer], sectorIds[payee]];
}
