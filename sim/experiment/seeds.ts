import { canonicalJson } from "../scenario/canonical-json.ts";
import { mixedText } from "../scenario/mixing-hash.ts";
import type { Address, Experiment } from "./experiment.ts";

/**
 * The seed of a run, a function of master seed, point and replicate alone: with the replicate's number it names the
 * draws. Scenarios at one point share it, so that their difference is the rule's; with shared luck all points do.
 */
export function seedAt({ seed, luck }: Pick<Experiment, "seed" | "luck">, { point }: Pick<Address, "point">): string {
  return luck === "shared" ? seed : mixedText(canonicalJson([seed, point]));
}
