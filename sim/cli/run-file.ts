import { runFileSchema } from "../derive/run-file-schema.ts";
import type { RunRecord } from "../record/record.ts";
import type { Batch } from "./batch.ts";

const format = "techmarket run 1";

/** The file that repeats a run when it is given to --scenario. */
export interface RunFile extends Batch {
  readonly format: typeof format;
  readonly engine: string;
  /** What came out, to check a repetition against. */
  readonly results: readonly Pick<RunRecord, "specHash" | "stateHash">[];
}

/** Keys of the file. */
export const runFileKeys: readonly string[] = Object.keys(runFileSchema.properties as object);

export function runFile(batch: Batch, records: readonly RunRecord[]): RunFile {
  const results = records.map(({ specHash, stateHash }) => ({ specHash, stateHash }));
  return { format, engine: records[0].engine, ...batch, results };
}

/** Tells a run file from a bare scenario. */
export function isRunFile(content: unknown): content is RunFile {
  return typeof content === "object" && content !== null && "format" in content && content.format === format;
}
