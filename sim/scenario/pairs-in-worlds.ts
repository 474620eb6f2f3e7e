import type { RunSpec } from "./run-spec.ts";
import type { Scenario } from "./scenario.ts";

/** A vector of assumptions. */
type World = Scenario["assumptions"];

/**
 * Runs of two scenarios in every world: world by world, seed by seed, the two sides of a pair after each other, so that
 * one thread can use the burn-in that they share.
 * @param specsOf the runs of one scenario, one a seed
 */
export function pairsInWorlds(
  a: Scenario,
  b: Scenario,
  worlds: readonly World[],
  specsOf: (scenario: Scenario) => readonly RunSpec[]
): RunSpec[] {
  return worlds.flatMap((world) => {
    const after = specsOf(within(b, world));
    return specsOf(within(a, world)).flatMap((before, seed) => [before, after[seed]]);
  });
}

/** What a scenario assumes of itself goes before what the world says. */
function within(scenario: Scenario, world: World): Scenario {
  return { ...scenario, assumptions: { ...world, ...scenario.assumptions } };
}
