import { describe, expect, test } from "vitest";
import { sectorCount } from "../sim/ledger/sectors.ts";
import { balanceRows, balanceSheet } from "../sim/record/balance-sheet.ts";
import { Recorder } from "../sim/record/recorder.ts";
import { loadRegion } from "../sim/run/region-packs.ts";
import { regionIds } from "../sim/run/regions.ts";
import { run } from "../sim/run/run.ts";
import { openSimulation } from "../sim/run/simulate.ts";
import { smallCity } from "./small-city.ts";

const specOf = (region: string) => ({ ...smallCity({}, { scale: 0.01, months: 12 }), region });

describe.each(regionIds)("the opening of %s", (region) => {
  test("has balance sheets that close to the fen: every column sums to zero, and so does every row of claims", async () => {
    const { world } = openSimulation(specOf(region), await loadRegion(region), new Recorder(1));
    world.ledger.open();
    expect(world.ledger.close()).toEqual([]);
    const sheet = balanceSheet(world);
    const sums = (length: number, cell: (at: number, place: number) => number, places: number) =>
      Array.from({ length }, (_, at) =>
        Array.from({ length: places }, (_, place) => cell(at, place)).reduce((a, b) => a + b, 0)
      );
    const columns = sums(sectorCount, (sector, row) => sheet[row * sectorCount + sector], balanceRows.length);
    expect(columns).toEqual(columns.map(() => 0));
    const claims = balanceRows.filter((row) => !["fixedCapital", "ownFunds"].includes(row));
    const rows = sums(
      claims.length,
      (at, sector) => sheet[balanceRows.indexOf(claims[at]) * sectorCount + sector],
      sectorCount
    );
    expect(Object.fromEntries(claims.map((row, at) => [row, rows[at]]))).toEqual(
      Object.fromEntries(claims.map((row) => [row, 0]))
    );
  });

  test("leads through burn-in and twelve months with books closed in each", async () => {
    const record = run(specOf(region), await loadRegion(region));
    expect(record.ledgerResidual).toBe(0);
    expect(record.months).toBe(36);
    expect(record.spec.region).toBe(region);
  });
});
