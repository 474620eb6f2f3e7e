import { engineVersion } from "../../run/engine-version.ts";
import { definitionHash } from "../definition.ts";
import type { Journal } from "../journal.ts";
import type { Plan, Replicates } from "../plan.ts";
import { type ResultCell, type ResultColumn, resultColumns, resultRows } from "../results.ts";

/** A carried out experiment as its exports read it. */
export interface Study {
  readonly plan: Plan;
  readonly engine: string;
  readonly definition: string;
  readonly columns: readonly ResultColumn[];
  /** The rows of its table, read anew at each call. */
  rows(): AsyncGenerator<ResultCell[]>;
  /** Rows there are. */
  readonly count: number;
}

export function studyOf(plan: Plan, replicates: Replicates, journal: Journal): Study {
  return {
    plan,
    engine: engineVersion,
    definition: definitionHash(plan.experiment),
    columns: resultColumns(plan),
    rows: () => resultRows(plan, replicates, journal),
    count: journal.finished + journal.failed.size
  };
}
