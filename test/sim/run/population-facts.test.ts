import { expect, test } from "vitest";
import { populationFacts } from "../../../sim/run/population-facts.ts";
import { region, smallCity } from "../../small-city.ts";

test("single firms grow by a law near Laplace's, and each class of size uses a share of its patents", async () => {
  const facts = await populationFacts(smallCity({}, { months: 36, scale: 0.04 }), region, async () => {});
  // growth is drawn from Laplace's law with a spread that falls with the 0.15th power of sales
  expect(facts.growthShape).toBeGreaterThan(0.6);
  expect(facts.growthShape).toBeLessThan(1.6);
  expect(facts.volatilityExponent).toBeCloseTo(0.15, 1);
  for (const share of [facts.usedMicro, facts.usedSmall, facts.usedMedium, facts.usedLarge]) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(100);
  }
});
