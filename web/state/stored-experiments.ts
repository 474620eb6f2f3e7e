import {
  type Experiment,
  experimentFiles,
  type FailureEntry,
  failureList,
  Journal,
  planOf,
  replicatesSoFar,
  runCount
} from "../../sim/experiment/index.ts";
import { originFile, originFolder, originFolders, removeOriginFolder } from "../../sim/origin-files/origin-folder.ts";

/** An experiment that this browser keeps, and how far it is. */
export interface StoredExperiment {
  readonly hash: string;
  readonly experiment: Experiment;
  readonly engine: string;
  readonly done: number;
  readonly total: number;
  readonly failures: readonly FailureEntry[];
  readonly bytes: number;
}

/** The experiments that this browser keeps, but for one that another tab has open. */
export async function storedExperiments(): Promise<StoredExperiment[]> {
  const stored = await Promise.all((await originFolders()).map(storedExperiment));
  return stored.filter((each) => each !== undefined);
}

async function storedExperiment(hash: string): Promise<StoredExperiment | undefined> {
  try {
    const file = await originFolder(hash).grow(experimentFiles.journal);
    try {
      const looked = await Journal.look(file);
      return looked && (await described(hash, looked));
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

async function described(
  hash: string,
  { head, journal }: NonNullable<Awaited<ReturnType<typeof Journal.look>>>
): Promise<StoredExperiment> {
  const plan = planOf(head.definition);
  const failures = failureList(plan, journal);
  return {
    hash,
    experiment: head.definition,
    engine: head.engine,
    done: journal.finished + failures.length,
    total: runCount(plan, await replicatesSoFar(plan, journal)),
    failures,
    bytes: journal.bytes
  };
}

/** Files of a stored experiment that can be saved; those that are not there yet are left out. */
export async function experimentDownloads(hash: string): Promise<File[]> {
  const files = await Promise.all(Object.values(experimentFiles).map((name) => originFile(hash, name)));
  return files.filter((file) => file !== undefined);
}

export async function removeExperiment(hash: string): Promise<void> {
  await removeOriginFolder(hash);
}
