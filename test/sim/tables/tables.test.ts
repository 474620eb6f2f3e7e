import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { flowNumber } from "../../../sim/ledger/flows.ts";
import { sectorNumber } from "../../../sim/ledger/sectors.ts";
import {
  dataPackage,
  flowShape,
  flowTable,
  outcomeShape,
  outcomeTable,
  toCsv,
  toParquet
} from "../../../sim/tables/index.ts";
import { outcomeOf, smallRecord } from "../record/small-record.ts";

const level = outcomeOf({ kind: "level", of: "firms", factor: 1 });
const rate = outcomeOf({ kind: "ratio", of: "dealsSigned", over: "searches", factor: 100 });
const records = [0, 1].map((replicate) => smallRecord(1, { firms: (month) => 100 + month }, { replicate }));

test("outcomes stand one to a row, and a month without a value has no row", () => {
  const rows = outcomeTable(records, [level, rate]).objects();
  expect(rows).toHaveLength(50); // two runs of 25 months, the rate nowhere defined
  expect(rows[26]).toEqual({
    scenario: "baseline",
    seed: "test",
    replicate: 1,
    month: 2,
    date: "2024-02",
    outcome: "outcome",
    unit: "Outcome.",
    value: 101
  });
});

test("the first month of the horizon is January 2026", () => {
  expect(outcomeTable(records, [level]).objects()[24]).toMatchObject({ month: 25, date: "2026-01" });
});

test("flows are in yuan of the whole region, and payments that did not occur have no row", () => {
  const wages = { flow: flowNumber.wages, from: sectorNumber.technologyFirms, to: sectorNumber.households };
  const works = { flow: flowNumber.technologyWork, from: sectorNumber.otherFirms, to: sectorNumber.organisations };
  const flows = new Float64Array(50);
  flows[2] = 12_300; // wages of the second month, fen, in a population thinned to a half
  flows[3] = 100;
  const record = { ...smallRecord(1, {}, { scale: 0.5 }), flowPairs: [wages, works], flows };
  const rows = flowTable([record]).objects();
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ month: 2, flow: "wages", way: "", payer: "technologyFirms", value: 246 });
  expect(rows[1]).toMatchObject({ flow: "technologyWork", way: "commissioned", payee: "organisations", value: 2 });
});

test("a CSV file gives back the numbers it was written from", () => {
  const table = outcomeTable(records, [level]);
  const [header, ...lines] = toCsv(table).trimEnd().split("\n");
  expect(header).toBe("scenario,seed,replicate,month,date,outcome,unit,value");
  expect(lines.map((line) => Number(line.split(",").at(-1)))).toEqual(Array.from(table.array("value")));
});

test("a Parquet file gives back the rows it was written from", async () => {
  const table = outcomeTable(records, [level]);
  const rows = await parquetReadObjects({ file: toParquet(table, outcomeShape) });
  expect(rows).toEqual(table.objects());
});

test("the data package describes every column of every file", () => {
  const { resources } = dataPackage([outcomeShape, flowShape], { engine: "1.0.0", title: "A run" });
  expect(resources.map(({ path }) => path)).toEqual(["outcomes.csv", "flows.csv"]);
  expect(resources[0].schema.fields.map(({ name }) => name)).toEqual(outcomeTable(records, [level]).columnNames());
  for (const { schema } of resources) for (const { description } of schema.fields) expect(description).not.toBe("");
});
