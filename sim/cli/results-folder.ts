import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunRecord } from "../record/record.ts";
import { decodeRecord, encodeRecord } from "../tables/record-file.ts";
import { UsageError } from "./usage-error.ts";

/** A folder that keeps every finished replicate under the hash of its spec, so that a stopped run can go on. */
export interface ResultsFolder {
  readonly path: string;
  /** The finished record of a spec, if this engine made it. */
  finished(specHash: string): RunRecord | undefined;
  keep(record: RunRecord): void;
  write(name: string, content: string | Uint8Array): void;
}

export function resultsFolder(path: string, engine: string): ResultsFolder {
  const records = join(path, "records");
  const fileOf = (specHash: string) => join(records, `${specHash}.record`);
  makeFolder(records);
  return {
    path,
    finished(specHash) {
      const record = readRecord(fileOf(specHash));
      return record?.engine === engine ? record : undefined;
    },
    keep: (record) => writeWhole(fileOf(record.specHash), encodeRecord(record)),
    write: (name, content) => writeWhole(join(path, name), content)
  };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError([`--out: ${(error as Error).message}. Expected: a folder that can be written to.`]);
  }
}

function readRecord(file: string): RunRecord | undefined {
  try {
    return decodeRecord(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, so that a file is whole or not there. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.part`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
