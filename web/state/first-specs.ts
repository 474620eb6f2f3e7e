import { levers, presetScenario, type RunSpec } from "../../sim/index.ts";
import { quickStage } from "./stages.ts";
import { firstWorkspace } from "./workspace.ts";

/** Runs whose records come with the product, so that a result is on screen before the first one is simulated. */
export function firstSpecs(): RunSpec[] {
  const { region, seed, months } = firstWorkspace;
  const scenarios = (["today", "plan"] as const).map((preset) => presetScenario(preset, Object.values(levers)));
  return Array.from({ length: quickStage.replicates }, (_, replicate) => replicate).flatMap((replicate) =>
    scenarios.map(
      (scenario): RunSpec => ({
        region,
        scenario,
        seed,
        replicate,
        scale: quickStage.scale,
        months,
        generator: "threefry"
      })
    )
  );
}
