import {
  type Experiment,
  experimentFiles,
  type FailureEntry,
  failureList,
  type GrowingFile,
  Journal,
  type Plan,
  planOf,
  readExperiment,
  replicatesSoFar,
  runCount
} from "../../sim/experiment/index.ts";
import { originFile, originFolder, originFolders, removeOriginFolder } from "../../sim/origin-files/origin-folder.ts";
import { surroundings } from "./experiment-draft.ts";

/** An experiment that this browser keeps, and how far it is. */
export interface StoredExperiment {
  readonly hash: string;
  readonly experiment: Experiment;
  readonly engine: string;
  readonly done: number;
  readonly total: number;
  readonly failures: readonly FailureEntry[];
  readonly bytes: number;
  /** Whether its tables are written. */
  readonly hasResults: boolean;
}

/** The experiments that this browser keeps, one after another, since the journal of each is read through. */
export async function storedExperiments(): Promise<StoredExperiment[]> {
  const stored: StoredExperiment[] = [];
  for (const hash of await originFolders()) {
    const found = await storedExperiment(hash);
    if (found) stored.push(found);
  }
  return stored;
}

/** What a browser keeps of an experiment; undefined where that is nothing or is being written by another tab. */
export async function storedExperiment(hash: string): Promise<StoredExperiment | undefined> {
  try {
    const hasResults = (await originFile(hash, experimentFiles.results)) !== undefined;
    const known = await lookedAt(hash);
    return known && { ...known, hasResults };
  } catch {
    return undefined;
  }
}

type LookedAtBefore = Omit<StoredExperiment, "hasResults">;

/** What was found in journals, which only grow: one of the same length holds the same. */
const before = new Map<string, LookedAtBefore>();

async function lookedAt(hash: string): Promise<LookedAtBefore | undefined> {
  const file = await originFile(hash, experimentFiles.journal);
  const known = before.get(hash);
  if (known && known.bytes === file?.size) return known;
  const looked = await storedJournal(hash);
  const found = looked && (await described(hash, looked));
  if (found) before.set(hash, found);
  return found;
}

/** The journal of a stored experiment with its plan, to read from. */
export async function storedJournal(hash: string): Promise<LookedAt | undefined> {
  const file = await originFile(hash, experimentFiles.journal);
  const looked = file && (await Journal.look(onlyRead(file)));
  return looked && { engine: looked.head.engine, journal: looked.journal, plan: planOf(looked.head.definition) };
}

interface LookedAt {
  readonly engine: string;
  readonly journal: Journal;
  readonly plan: Plan;
}

/** A file as it is now, which nobody adds to. */
function onlyRead(file: File): GrowingFile {
  const refuse = () => Promise.reject(new Error("this file is only read"));
  return {
    size: file.size,
    read: (offset, length) => file.slice(offset, offset + length).text(),
    append: refuse,
    settle: refuse,
    close: async () => undefined
  };
}

async function described(hash: string, { engine, journal, plan }: LookedAt): Promise<LookedAtBefore> {
  const failures = failureList(plan, journal);
  const { experiment } = plan;
  return {
    hash,
    experiment,
    engine,
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

/** The definition of an experiment that another tab may be at work on; undefined where there is none. */
export async function definitionOf(hash: string): Promise<Experiment | undefined> {
  const text = await originFolder(hash).read(experimentFiles.definition);
  if (!text) return undefined;
  const read = readExperiment(JSON.parse(text), surroundings());
  return read.ok ? read.value : undefined;
}

export async function removeExperiment(hash: string): Promise<void> {
  await removeOriginFolder(hash);
}
