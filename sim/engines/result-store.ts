import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TimedRun } from "../experiment/engine.ts";
import { journalLine, readJournalLine } from "../experiment/journal-line.ts";
import { isJobId } from "./queue-job.ts";

/** The folder that all machines of a queue share; workers leave results there and submitters take them. */
export interface ResultStore {
  /** The result of a job; undefined while there is none. */
  read(id: string): Promise<TimedRun | undefined>;
  /** Leaves a result; a second one of the same job has the same content but for the seconds. */
  write(id: string, run: TimedRun): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What lies in a file of the store. */
interface StoredResult {
  readonly id: string;
  readonly run: TimedRun;
}

export function resultStore(folder: string): ResultStore {
  let written = 0;
  return {
    async read(id) {
      const text = await readFile(placeOf(folder, id), "latin1").catch(() => "");
      const stored = readJournalLine(text.trimEnd()) as StoredResult | undefined;
      return stored?.id === id ? stored.run : undefined;
    },
    async write(id, run) {
      const place = placeOf(folder, id);
      const unfinished = `${place}.${process.pid}.${written++}.part`;
      await mkdir(join(place, ".."), { recursive: true });
      const file = await open(unfinished, "w");
      await file.writeFile(journalLine({ id, run } satisfies StoredResult));
      await file.datasync();
      await file.close();
      await rename(unfinished, place);
    },
    async remove(id) {
      await rm(placeOf(folder, id), { force: true });
    }
  };
}

/** Names of files come from hashes alone; in folders of their first two digits, so that none grows too large. */
function placeOf(folder: string, id: string): string {
  if (!isJobId(id)) throw new Error(`${id} is no name of a job`);
  return join(folder, id.slice(1, 3), `${id}.result`);
}
