import { describe, expect, test } from "vitest";
import { leverIds, levers } from "../sim/levers/index.ts";
import { run } from "../sim/run/run.ts";
import { extremes, extremesSeed } from "../sim/validation/extremes.ts";
import { horizonSum, outcomeOf, region, runSmallCity, smallCity } from "./small-city.ts";

const usual = runSmallCity({}, { seed: extremesSeed });

describe.each(extremes)("under $condition.en", ({ expected, runs, holds }) => {
  test(`${expected.en}`, () => {
    const records = Object.entries(runs).map(([name, changes]) => [
      name,
      runSmallCity(changes, { seed: extremesSeed })
    ]);
    expect(holds({ usual, ...Object.fromEntries(records) })).toBe(true);
  });
});

test("a reform without a budget leaves its claims unmet and costs nothing", () => {
  const { reformBudgetShare } = region.quantities;
  const poor = {
    ...region,
    quantities: { ...region.quantities, reformBudgetShare: { ...reformBudgetShare, value: 0 } }
  };
  const plan = Object.fromEntries(leverIds.map((id) => [id, levers[id].presets.plan]));
  const record = run(smallCity({ levers: plan }), poor);
  expect(outcomeOf(record, "grantsPaid")).toBe(0);
  expect(horizonSum(record, "publicClaimsUnmet")).toBeGreaterThan(0);
});

test("a horizon of one month runs and closes", () => {
  const record = runSmallCity({}, { months: 1 });
  expect(record.months).toBe(25);
  expect(record.ledgerResidual).toBe(0);
});
