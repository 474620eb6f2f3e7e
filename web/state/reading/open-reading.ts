import { type Remote, wrap } from "comlink";
import { experimentFiles } from "../../../sim/experiment/index.ts";
import { originFile } from "../../../sim/origin-files/origin-folder.ts";
import type { ExperimentTable, ExperimentTexts } from "./experiment-table.ts";
import type { ReadingThread } from "./reading-worker.ts";

/** The results of an experiment, and the thread that analyses them. */
export interface OpenReading {
  readonly table: ExperimentTable;
  readonly thread: Remote<ReadingThread>;
  close(): void;
}

/** Opens the results that this browser keeps of an experiment; undefined where they are not written yet. */
export async function openReading(hash: string): Promise<OpenReading | undefined> {
  const texts = await storedTexts(hash);
  if (!texts) return undefined;
  // The bundler finds the worker by this literal form.
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
  const thread = wrap<ReadingThread>(worker);
  return { table: (await thread.open(texts)) as ExperimentTable, thread, close: () => worker.terminate() };
}

async function storedTexts(hash: string): Promise<ExperimentTexts | undefined> {
  const { results, columns, definition, package: described } = experimentFiles;
  const files = await Promise.all([results, columns, definition, described].map((name) => originFile(hash, name)));
  if (files.some((file) => file === undefined)) return undefined;
  const texts = await Promise.all(files.map((file) => (file as File).text()));
  return { results: texts[0], columns: texts[1], definition: texts[2], package: texts[3] };
}
