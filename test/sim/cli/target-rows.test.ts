import { expect, test } from "vitest";
import { targetRows } from "../../../sim/cli/target-rows.ts";
import type { RegionPack } from "../../../sim/world/region.ts";
import { region } from "../../small-city.ts";

const quantities = { ...region.quantities };
const stated = (value: number) => ({ ...quantities.turnoverValue, value });
const elsewhere = {
  ...region,
  id: "elsewhere",
  name: { en: "Elsewhere", zh: "别处" },
  quantities: {
    ...quantities,
    turnoverValue: stated(30e9),
    turnoverContracts: stated(10_000),
    researchTotal: stated(20e9)
  }
} as unknown as RegionPack;

test("the table’s figures are those of Chongqing", () => {
  const rows = targetRows(region);
  expect(rows).toHaveLength(40);
  // turnover over R&D of the pack agrees with the published ratio
  expect(region.quantities.turnoverValue.value / region.quantities.researchTotal.value).toBeCloseTo(
    Number(rows[0].value),
    3
  );
});

test("another region has its own turnover over R&D and mean contract", () => {
  const rows = new Map(targetRows(elsewhere).map((row) => [row.target_id, row]));
  expect(Number(rows.get("T01")!.value)).toBe(1.5);
  expect(Number(rows.get("T02")!.value)).toBe(3);
  expect(rows.get("T01")!.region).toBe("Elsewhere");
});

test("figures of the city alone are left out elsewhere, those of the nation stay", () => {
  const ids = targetRows(elsewhere).map(({ target_id }) => target_id);
  expect(ids).not.toContain("T29");
  expect(ids).not.toContain("T38");
  expect(ids).toEqual(expect.arrayContaining(["T03", "T10", "T13", "T30", "T37"]));
});
