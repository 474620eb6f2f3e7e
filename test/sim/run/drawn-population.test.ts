import { expect, test } from "vitest";
import { namedScenario } from "../../../sim/derive/named-scenarios.ts";
import { drawnPopulation } from "../../../sim/run/drawn-population.ts";
import { loadRegion } from "../../../sim/run/region-packs.ts";
import { describeRegion } from "../../../sim/world/describe-region.ts";

test("the opening population has the counts and totals it was drawn from, thinned or not", async () => {
  const region = await loadRegion("chongqing");
  const spec = {
    region: "chongqing",
    scenario: namedScenario("baseline"),
    seed: "spring-26",
    replicate: 0,
    scale: 0.05,
    months: 12,
    generator: "threefry",
    values: "start"
  } as const;
  const rows = describeRegion(region, drawnPopulation(spec, region));
  const drawnOverWanted = (id: string) => {
    const row = rows.find((own) => own.id === id)!;
    return row.drawn! / row.wanted;
  };
  for (const id of ["universities", "hospitals", "ruralBanks", "seedFunds", "brokers"]) {
    expect(drawnOverWanted(id)).toBe(1);
  }
  expect(rows.filter(({ drawn }) => drawn === null)).toEqual([]);
  for (const id of ["technologyFirms", "technologySales", "otherSales", "firmResearch", "inventionsInForce"]) {
    expect(drawnOverWanted(id)).toBeGreaterThan(0.97);
    expect(drawnOverWanted(id)).toBeLessThan(1.03);
  }
});
