import { outcomeIds } from "../../sim/outcomes/index.ts";
import { outcomeOf, runSmallCity } from "../small-city.ts";

/** What is kept of a run of one year at a fiftieth of the city, under a seed that never changes. */
export interface GoldenRecord {
  readonly stateHash: string;
  readonly specHash: string;
  readonly firms: number;
  readonly outcomes: Readonly<Record<string, number | null>>;
}

export function tinyCity(): GoldenRecord {
  const record = runSmallCity({}, { seed: "golden-1", scale: 0.02, months: 12 });
  const { stateHash, specHash, firms } = record;
  return {
    stateHash,
    specHash,
    firms,
    outcomes: Object.fromEntries(outcomeIds.map((id) => [id, outcomeOf(record, id)]))
  };
}
