import type { Text } from "../declare/text.ts";
import { countLeftOut, leftOutTexts } from "../record/notices.ts";
import type { RunRecord } from "../record/record.ts";
import { specHash } from "../scenario/hash.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import { runBrokenOff } from "./broken-off.ts";
import { progressLine } from "./progress-line.ts";
import type { ResultsFolder } from "./results-folder.ts";
import type { Surroundings } from "./surroundings.ts";
import { usefulThreads } from "./useful-threads.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/**
 * Records in the order of the specs. Those that the folder has are not run again; those that are run are kept
 * there as soon as they are finished.
 */
export async function runSpecs(
  specs: readonly RunSpec[],
  workers: number,
  { openPool, signal, tell }: Surroundings,
  folder?: ResultsFolder
): Promise<RunRecord[]> {
  const records = new Map<RunSpec, RunRecord>();
  let damaged = 0;
  for (const spec of specs) {
    const kept = folder?.finished(specHash(spec));
    if (kept === "damaged") damaged++;
    else if (kept) records.set(spec, kept);
  }
  if (damaged > 0) tell(`${say(messages.damagedRecords(damaged))}\n`);
  const missing = specs.filter((spec) => !records.has(spec));
  if (records.size > 0) tell(`${say(messages.finishedBefore(records.size, specs.length))}\n`);
  const pool = openPool(usefulThreads(workers, missing.length));
  const results = await pool.runAll(missing, {
    signal,
    onProgress: progressLine(tell),
    onResult: (result, index) => {
      if (!result.ok) return;
      records.set(missing[index], result.record);
      folder?.keep(result.record);
    }
  });
  pool.close();
  const inOrder = specs.flatMap((spec) => records.get(spec) ?? []);
  const broken = results.find((result) => !result.ok);
  tellLeftOut(inOrder, tell);
  if (!broken) return inOrder;
  throw runBrokenOff(broken.problem, howToGoOn(inOrder.length, specs.length, folder), inOrder);
}

/** Says where tables of the program were full, for the figures of such runs lack what was left out. */
function tellLeftOut(records: readonly RunRecord[], tell: Surroundings["tell"]): void {
  const cut = records.map(({ notices }) => notices).filter((noticed) => countLeftOut(noticed) > 0);
  if (cut.length === 0) return;
  tell(`${say(messages.leftOut(cut.length, records.length, leftOutTexts(cut)))}\n`);
}

function howToGoOn(finished: number, total: number, folder: ResultsFolder | undefined): Text {
  if (!folder) return messages.nothingKept;
  return messages.keptIn(finished, total, folder.path);
}
