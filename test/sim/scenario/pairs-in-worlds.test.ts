import { expect, test } from "vitest";
import { pairsInWorlds } from "../../../sim/scenario/pairs-in-worlds.ts";
import type { RunSpec } from "../../../sim/scenario/run-spec.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";

const scenario = (id: string, assumptions: Scenario["assumptions"] = {}): Scenario => ({
  id,
  name: { en: id, zh: id },
  levers: {},
  assumptions
});
const twoSeeds = (own: Scenario) => [0, 1].map((replicate) => ({ scenario: own, replicate }) as RunSpec);

test("both scenarios run in every world under every seed, the sides of a pair after each other", () => {
  const worlds = [{ looks: 1 }, { looks: 2 }];
  const specs = pairsInWorlds(scenario("a"), scenario("b"), worlds, twoSeeds);
  expect(specs.map((spec) => `${spec.scenario.id}${spec.scenario.assumptions.looks}${spec.replicate}`)).toEqual([
    ...["a10", "b10", "a11", "b11"],
    ...["a20", "b20", "a21", "b21"]
  ]);
});

test("what a scenario assumes of itself goes before what the world says", () => {
  const own = scenario("b", { looks: 7 });
  const [before, after] = pairsInWorlds(scenario("a"), own, [{ looks: 1, prudence: 0.5 }], twoSeeds);
  expect(before.scenario.assumptions).toEqual({ looks: 1, prudence: 0.5 });
  expect(after.scenario.assumptions).toEqual({ looks: 7, prudence: 0.5 });
});
