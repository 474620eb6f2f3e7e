import { leverIds } from "../levers/index.ts";
import { outcomeIds } from "../outcomes/index.ts";
import { uncertaintyIds } from "../uncertainties/index.ts";

/** Columns that name a run and say how it ended, here and in tables for other programs. */
const runColumns = ["point", "scenario", "replicate", "seed", "status", "state", "policy", "model", "run"];

/** Names of columns that no group of measures may have. */
export const takenColumns: readonly string[] = [...runColumns, ...leverIds, ...outcomeIds, ...uncertaintyIds];
