import type { Origin } from "../../charts/origin.ts";
import { type Shown, shownScenario } from "../../state/results.ts";

/** What some results were made under, for the files that carry them away. */
export function originOf({ region: place, stage, replicates, records }: Shown): Origin {
  const sample = records.get("baseline")?.[0];
  return {
    region: place,
    scenario: shownScenario.value,
    baseline: "baseline",
    scale: stage.scale,
    replicates,
    seed: sample?.spec.seed ?? "",
    engine: sample?.engine ?? ""
  };
}
