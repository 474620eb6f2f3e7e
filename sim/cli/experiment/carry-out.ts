import { createHash } from "node:crypto";
import { createReadStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { conduct, type FailurePolicy, type Session } from "../../experiment/conduct.ts";
import { definitionHash, definitionText } from "../../experiment/definition.ts";

import type { Estimate } from "../../experiment/estimate.ts";
import type { Experiment } from "../../experiment/experiment.ts";
import { failureList } from "../../experiment/failure-list.ts";
import { experimentFiles } from "../../experiment/files.ts";
import type { ExperimentFolder } from "../../experiment/folder.ts";
import {
  DamagedRun,
  HeadlessJournal,
  isJournal,
  Journal,
  type JournalHead,
  journalFormat,
  OtherJournal
} from "../../experiment/journal.ts";
import { type Plan, planOf, runCount } from "../../experiment/plan.ts";
import { mostRunsOf } from "../../experiment/points.ts";
import { whole, writeResults } from "../../experiment/write-results.ts";
import { BrokenOff } from "../broken-off.ts";
import { lockFolder } from "../folder-lock.ts";
import { nodeFolder, removeUnfinished } from "../node-folder.ts";
import { refuseForeign } from "../results-folder.ts";
import { shellWord } from "../shell-word.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { experimentMessages as told } from "../words/experiment-messages.ts";
import { say } from "../words/language.ts";
import { messages } from "../words/messages.ts";
import type { EngineChoice } from "./engine-choice.ts";
import { progressLines } from "./progress-lines.ts";

export interface CarryOutOptions extends Omit<EngineChoice, "runs"> {
  readonly onFailure: FailurePolicy;
  readonly json?: true;
}

/** Asked after the pilot runs; false leaves the rest undone. */
export type Confirm = (estimate: Estimate) => Promise<boolean>;

/** Carries out what is missing of an experiment in a folder and writes its results there. */
export async function carryOut(
  experiment: Experiment,
  path: string,
  options: CarryOutOptions,
  surroundings: Surroundings,
  confirm?: Confirm
): Promise<void> {
  mkdirSync(path, { recursive: true });
  const lock = lockFolder(path);
  const folder = nodeFolder(path, lock.check);
  try {
    await refuseForeignExperiment(folder, path);
    removeUnfinished(path);
    await carryOutIn(folder, { experiment, path, options, surroundings, confirm });
  } catch (error) {
    throw explained(error, path);
  } finally {
    lock.release();
  }
}

function explained(error: unknown, path: string): unknown {
  if (error instanceof DamagedRun) return damaged(error, path);
  return error instanceof Error && error.name === "ResultsElsewhere" ? elsewhere(error) : error;
}

function elsewhere({ message }: Error): UsageError {
  return new UsageError([say(told.resultsElsewhere(message))]);
}

/** Tables are whole or as they were: a finished run whose line was lost since leaves no gap. */
export function damaged({ place }: DamagedRun, path: string): BrokenOff {
  return new BrokenOff(
    "stopped",
    say(told.lineChanged(place, join(path, experimentFiles.journal), resuming(path))),
    []
  );
}

/** A folder is an experiment’s own once its journal is; before that none of its files may be there. */
async function refuseForeignExperiment(folder: ExperimentFolder, path: string): Promise<void> {
  const { journal, ...others } = experimentFiles;
  if (!(await folder.sizeOf(journal))) return refuseForeign(path, Object.values(others));
  const file = await folder.grow(journal);
  const isOurs = await isJournal(file);
  await file.close();
  if (!isOurs) refuseForeign(path, [journal]);
}

interface CarryingOut {
  readonly experiment: Experiment;
  readonly path: string;
  readonly options: CarryOutOptions;
  readonly surroundings: Surroundings;
  readonly confirm: Confirm | undefined;
}

async function carryOutIn(folder: ExperimentFolder, carryingOut: CarryingOut): Promise<void> {
  const { experiment, path, options, surroundings, confirm } = carryingOut;
  const engine = await surroundings.openEngine({ ...options, runs: mostRunsOf(experiment) });
  try {
    const plan = planOf(experiment);
    const head: JournalHead = { format: journalFormat, definition: experiment, ...(await engine.mark(experiment)) };
    const journal = await openJournal(folder, head, path);
    await folder.write(experimentFiles.definition, whole(definitionText(experiment)));
    sayWhatIsThere(plan, journal, surroundings);
    const session = await conduct(plan, engine, journal, conditions(options, surroundings, confirm));
    await conclude({ plan, journal, session, folder, path, head }, options, surroundings);
    await journal.close();
  } finally {
    await engine.close();
  }
}

async function openJournal(folder: ExperimentFolder, head: JournalHead, path: string): Promise<Journal> {
  try {
    return await Journal.open(await folder.grow(experimentFiles.journal), head);
  } catch (error) {
    if (error instanceof HeadlessJournal) throw headless(error, path);
    if (!(error instanceof OtherJournal)) throw error;
    throw new UsageError(
      error.differences.map(({ where, kept, asked }) => say(told.otherExperiment(path, where, kept, asked)))
    );
  }
}

function headless({ whole }: HeadlessJournal, path: string): UsageError {
  return new UsageError([say(told.headUnreadable(join(path, experimentFiles.journal), whole))]);
}

function conditions({ onFailure }: CarryOutOptions, surroundings: Surroundings, confirm: Confirm | undefined) {
  const { signal, tell, clock } = surroundings;
  return { onFailure, clock, signal, onProgress: progressLines(tell, clock), confirm };
}

function sayWhatIsThere(plan: Plan, journal: Journal, { tell }: Surroundings): void {
  const most = mostRunsOf(plan.experiment);
  if (journal.hasDamagedHead) tell(`${say(messages.changedHead(journal.finished))}\n`);
  if (journal.unreadable > 0) tell(`${say(messages.unreadableLines(journal.unreadable))}\n`);
  if (journal.finished > 0) tell(`${say(messages.runsBefore(journal.finished, most))}\n`);
}

/** A session at its end, with what it worked on. */
interface Concluding {
  readonly plan: Plan;
  readonly journal: Journal;
  readonly session: Session;
  readonly folder: ExperimentFolder;
  readonly path: string;
  readonly head: JournalHead;
}

/** Writes and prints the results of a session that finished, or says how to go on with one that did not. */
async function conclude(concluding: Concluding, { json }: CarryOutOptions, { print }: Surroundings): Promise<void> {
  const { plan, journal, session, folder, path } = concluding;
  if (session.end !== "finished") throw brokenOff(concluding);
  await writeResults(plan, session.replicates, journal, folder);
  const result = await resultOf(concluding);
  print(json ? JSON.stringify(result) : resultLines(result, path));
}

function brokenOff({ plan, journal, session, path }: Concluding): Error {
  const kept = told.kept(journal.finished, runCount(plan, session.replicates), path, resuming(path));
  if (session.end === "declined") return new UsageError([say(told.notStarted(kept))]);
  if (session.end === "cancelled") return new BrokenOff("cancelled", say(told.cancelled(kept)), []);
  const [{ point, scenario, replicate, reason }] = failureList(plan, journal);
  const { name } = plan.experiment.scenarios.find(({ id }) => id === scenario)!;
  return new BrokenOff("failed", say(told.runFailed(point, name, replicate, reason, kept)), []);
}

/** The command by which an experiment goes on. */
function resuming(path: string): string {
  return `techmarket experiment resume ${shellWord(path)}`;
}

/** What `experiment --json` prints; equal for equal definitions, whoever carried them out and however often. */
async function resultOf({ plan, journal, session, path, head }: Concluding) {
  return {
    experiment: plan.experiment.id,
    definition: definitionHash(plan.experiment),
    engine: head.engine,
    probe: head.probe,
    points: plan.points.count,
    runs: runCount(plan, session.replicates),
    finished: journal.finished,
    failed: failureList(plan, journal),
    results: { file: experimentFiles.results, sha256: await sha256(join(path, experimentFiles.results)) }
  };
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest("hex");
}

function resultLines({ runs, finished, failed, results }: Awaited<ReturnType<typeof resultOf>>, path: string): string {
  const list = join(path, experimentFiles.failures);
  const failures = {
    en: failed.length === 0 ? "" : `, ${failed.length} failed (${list})`,
    zh: failed.length === 0 ? "" : `，${failed.length}次失败（${list}）`
  };
  return say(messages.runsFinished(finished, runs, failures, join(path, results.file)));
}
