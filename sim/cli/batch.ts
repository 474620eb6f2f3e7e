import { replicatesRule } from "../experiment/check-experiment.ts";
import { ownEntry } from "../import/own-entry.ts";
import { providedRegion } from "../run/own-regions.ts";
import { regionIds, regions } from "../run/regions.ts";
import { wholeNumberProblems } from "../scenario/check-parts.ts";
import { checkRunSpec } from "../scenario/check-run-spec.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import { usualValues } from "../uncertainties/value-sets.ts";
import { isOwnRegion } from "../world/own-population.ts";
import { UsageError } from "./usage-error.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/** Replicates of one scenario under one seed: a run spec but for the replicate, and how many of them. */
export type Batch = Omit<RunSpec, "replicate"> & { readonly replicates: number };

/** What stands when a person says nothing about it. */
export const batchDefaults = {
  region: "chongqing",
  seed: "spring-26",
  replicates: 1,
  months: 120,
  generator: "threefry",
  values: usualValues
} as const satisfies Omit<Batch, "scenario" | "scale">;

/** What a person said, with defaults for the rest; the largest regions are thinned unless a scale is given. */
export function withDefaults<Said extends Partial<Batch>>(said: Said) {
  const region = said.region ?? batchDefaults.region;
  const own = providedRegion(region);
  const entry = own ? ownEntry(own) : regions.find(({ id }) => id === region);
  const scale = entry?.wholeScale ?? 1;
  return { ...batchDefaults, scale, ...said };
}

/** One spec a replicate, numbered from 0; refused as a whole if they cannot be run. */
export function specsOf({ replicates, region, scenario, seed, scale, months, generator, values }: Batch): RunSpec[] {
  const shared = { region, scenario, seed, scale, months, generator, values };
  if (typeof region === "string" && isOwnRegion(region) && !providedRegion(region)) {
    throw new UsageError([say(messages.ownRegionMissing(region))]);
  }
  const known = [...regionIds, ...(providedRegion(region) ? [region] : [])];
  const count = wholeNumberProblems("replicates", replicates, replicatesRule);
  const result = checkRunSpec({ ...shared, replicate: count.length === 0 ? replicates - 1 : 0 }, known);
  if (!result.ok || count.length > 0)
    throw new UsageError([...count, ...(result.ok ? [] : result.problems)].map(({ sentence }) => say(sentence)));
  return Array.from({ length: replicates }, (_, replicate) => ({ ...result.value, replicate }));
}
