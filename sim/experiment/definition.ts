import { canonicalJson } from "../scenario/canonical-json.ts";
import { hashText } from "../scenario/hash.ts";
import type { Experiment } from "./experiment.ts";

/** The bytes of a definition: equal content gives equal bytes. */
export function definitionText(experiment: Experiment): string {
  return `${canonicalJson(experiment)}\n`;
}

/** Names an experiment by its content. */
export function definitionHash(experiment: Experiment): string {
  return hashText(canonicalJson(experiment));
}
