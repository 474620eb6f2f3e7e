import { levers, presetScenario, type RunSpec, usualValues } from "../../sim/index.ts";
import { regionOf } from "./region.ts";
import { quickStage } from "./stages.ts";
import { firstWorkspace } from "./workspace.ts";

/** Runs whose records come with the product, so that a result is on screen before the first one is simulated. */
export function firstSpecs(): RunSpec[] {
  const { region, seed, months } = firstWorkspace;
  const { replicates, scale } = quickStage(regionOf(region));
  const scenarios = (["today", "plan"] as const).map((preset) => presetScenario(preset, Object.values(levers)));
  return Array.from({ length: replicates }, (_, replicate) => replicate).flatMap((replicate) =>
    scenarios.map(
      (scenario): RunSpec => ({
        region,
        scenario,
        seed,
        replicate,
        scale,
        months,
        generator: "threefry",
        values: usualValues
      })
    )
  );
}
