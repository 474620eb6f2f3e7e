import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { differencesBetween } from "../experiment/differences.ts";
import type { RunRecord } from "../record/record.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import { keptRecord, readKeptRecord } from "../tables/kept-record.ts";
import { readJson } from "./read-json.ts";
import { UsageError } from "./usage-error.ts";
import { writeWholeNow } from "./whole-file.ts";
import { fileMessages } from "./words/file-messages.ts";
import { say } from "./words/language.ts";

/** What a folder of results is for; another command, or the same of something else, does not write into it. */
export interface FolderWork {
  readonly command: string;
  /** What the results hang on, but for how many replicates there are. */
  readonly of: unknown;
  /** Names of the files that the command writes. */
  readonly files: readonly string[];
}

/** A folder that keeps every finished replicate under the hash of its spec, so that a stopped run can go on. */
export interface ResultsFolder {
  readonly path: string;
  /** The finished record of a spec, if this engine made it; “damaged” if there is a file that is not that record. */
  finished(specHash: string): RunRecord | "damaged" | undefined;
  keep(record: RunRecord): void;
  write(name: string, content: string | Uint8Array): void;
}

const format = "techmarket folder 1";

/** Opens a folder for the results of a command; refuses one with files that are not its own before anything starts. */
export function resultsFolder(path: string, engine: string, work: FolderWork): ResultsFolder {
  const records = join(path, "records");
  const fileOf = (specHash: string) => join(records, `${specHash}.record`);
  claim(path, records, work);
  return {
    path,
    finished(specHash) {
      const file = fileOf(specHash);
      if (!existsSync(file)) return undefined;
      const record = readKeptRecord(readFileSync(file), specHash);
      if (!record) return "damaged";
      return record.engine === engine ? record : undefined;
    },
    keep: (record) => writeWholeNow(fileOf(record.specHash), keptRecord(record)),
    write: (name, content) => writeWholeNow(join(path, name), content)
  };
}

/** Makes a folder this command’s own, or finds that it is. */
function claim(path: string, records: string, { command, of, files }: FolderWork): void {
  const sign = join(records, "folder.json");
  if (existsSync(sign)) {
    refuseOther(path, readJson(sign), { format, command, of });
    return;
  }
  refuseForeign(path, [...files, ...(isEmpty(records) ? [] : ["records"])]);
  mkdirSync(records, { recursive: true });
  writeWholeNow(sign, `${canonicalJson({ format, command, of })}\n`);
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/** Names the files in the way that this program did not write. */
export function refuseForeign(path: string, names: readonly string[]): void {
  const foreign = names.filter((name) => existsSync(join(path, name)));
  if (foreign.length === 0) return;
  throw new UsageError([say(fileMessages.foreign(path, foreign))]);
}

function refuseOther(path: string, found: unknown, asked: unknown): void {
  const differences = differencesBetween(found, asked);
  if (differences.length === 0) return;
  throw new UsageError(
    differences.map(({ where, kept, asked: now }) => say(fileMessages.otherResults(path, where, kept, now)))
  );
}
