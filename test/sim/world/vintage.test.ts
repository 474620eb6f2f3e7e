import { expect, test } from "vitest";
import chongqing from "../../../data/regions/chongqing.json";
import type { RegionPack } from "../../../sim/world/region.ts";
import { packAsOf } from "../../../sim/world/vintage.ts";

const base = chongqing as unknown as RegionPack;
const flat = (value: number) => Object.fromEntries([2013, 2014, 2015, 2016, 2017, 2018].map((year) => [year, value]));
const series = {
  // doubles in five years, and by a fifth and a fifth in the last two
  research: { ...flat(0), 2013: 72, 2016: 100, 2018: 144 },
  inventionsInForce: flat(5000),
  applications: flat(400),
  grants: flat(200),
  contracts: flat(1000),
  contractValue: flat(50),
  fiscalScience: flat(10)
};

test("a pack as of 2018 opens with the figures of 2016 and grows to those of 2018", () => {
  const { quantities, funds } = packAsOf(base, series, 2018);
  expect(quantities.researchTotal.value).toBe(100e8);
  expect(quantities.researchGrowthBurnIn.value).toBeCloseTo(0.2, 12);
  expect(quantities.researchGrowth.value).toBeCloseTo(2 ** 0.2 - 1, 12);
  expect(quantities.pendingApplications.value).toBe(500);
  expect(quantities.grantsPerResearch.value).toBe(2);
  expect(quantities.turnoverValue.value).toBe(50e8);
  // firms in proportion to R&D
  const share = 100e8 / base.quantities.researchTotal.value;
  expect(quantities.technologyFirmsOpening.value).toBe(Math.round(58_500 * share));
  expect(funds[0].size).toBeCloseTo(base.funds[0].size * share, 3);
});

test("what has no series stays as it is in the pack", () => {
  const { quantities, industries } = packAsOf(base, series, 2018);
  expect(quantities.wageShare).toEqual(base.quantities.wageShare);
  expect(industries).toBe(base.industries);
});
