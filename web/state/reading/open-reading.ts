import { type Remote, wrap } from "comlink";
import { experimentFiles } from "../../../sim/experiment/index.ts";
import { originFile } from "../../../sim/origin-files/origin-folder.ts";
import type { ExperimentTable, ExperimentTexts } from "./experiment-table.ts";
import type { ReadingThread } from "./reading-worker.ts";

/** The results of an experiment, and the threads that analyse them. */
export interface OpenReading {
  readonly table: ExperimentTable;
  readonly thread: Remote<ReadingThread>;
  /** For methods that may take many seconds, so that nothing else waits for them. */
  readonly sensitivityThread: Remote<ReadingThread>;
  close(): void;
}

/** Opens the results that this browser keeps of an experiment; undefined where they are not written yet. */
export async function openReading(hash: string): Promise<OpenReading | undefined> {
  const texts = await storedTexts(hash);
  if (!texts) return undefined;
  const workers = [newWorker(), newWorker()];
  const [thread, sensitivityThread] = workers.map((worker) => wrap<ReadingThread>(worker));
  const [table] = (await Promise.all([thread.open(texts), sensitivityThread.open(texts)])) as ExperimentTable[];
  return { table, thread, sensitivityThread, close: () => workers.forEach((worker) => void worker.terminate()) };
}

function newWorker(): Worker {
  // The bundler finds the worker by this literal form.
  return new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
}

async function storedTexts(hash: string): Promise<ExperimentTexts | undefined> {
  const { results, columns, definition, package: described } = experimentFiles;
  const files = await Promise.all([results, columns, definition, described].map((name) => originFile(hash, name)));
  if (files.some((file) => file === undefined)) return undefined;
  const texts = await Promise.all(files.map((file) => (file as File).text()));
  return { results: texts[0], columns: texts[1], definition: texts[2], package: texts[3] };
}
