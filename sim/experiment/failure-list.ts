import type { Journal } from "./journal.ts";
import { addressOf } from "./places.ts";
import type { Plan } from "./plan.ts";

/** A run that failed, as a person finds it in the tables. */
export interface FailureEntry {
  readonly point: number;
  readonly scenario: string;
  readonly replicate: number;
  readonly reason: string;
}

/** The runs of a journal that failed and were not finished since, in the order of their numbers. */
export function failureList({ experiment, places }: Plan, journal: Journal): FailureEntry[] {
  const failed = [...journal.failed].sort(([one], [other]) => one - other);
  return failed.map(([place, reason]) => {
    const { point, scenario, replicate } = addressOf(places, place);
    return { point, scenario: experiment.scenarios[scenario].id, replicate, reason };
  });
}
