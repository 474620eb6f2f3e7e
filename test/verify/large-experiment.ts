import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mostRunsOf } from "../../sim/experiment/points.ts";
import { readExperiment } from "../../sim/experiment/read-experiment.ts";
import { surroundings } from "../sim/experiment/small-experiment.ts";

export interface LargeAmounts {
  readonly points: number;
  readonly scale: number;
  readonly months: number;
}

/** A large experiment carried out twice by the command line: in one go, and killed and resumed twice. */
export interface LargeExperiment {
  readonly runs: number;
  /** Seconds of the one in one go, and memory of its process over the time. */
  readonly seconds: number;
  /** Largest resident set in each quarter of the runs, megabytes. */
  readonly memory: readonly number[];
  readonly bytes: number;
  /** Runs that were finished at each kill. */
  readonly killedAt: readonly number[];
  /** Files that differ between the two. */
  readonly differences: readonly string[];
}

const files = ["results.csv", "columns.csv", "failures.csv", "datapackage.json", "experiment.json"];

export async function largeExperiment(amounts: LargeAmounts, tell: (text: string) => void): Promise<LargeExperiment> {
  const place = mkdtempSync(join(tmpdir(), "techmarket-large-"));
  const file = join(place, "experiment.json");
  const experiment = definition(amounts);
  writeFileSync(file, JSON.stringify(experiment));
  const runs = runsOf(experiment);
  const [alone, killed] = [join(place, "alone"), join(place, "killed")];
  const start = performance.now();
  const memory = await inOneGo(file, alone, runs, tell);
  const seconds = (performance.now() - start) / 1000;
  const killedAt = await killedTwice(file, killed, runs, tell);
  const differences = files.filter((name) => read(alone, name) !== read(killed, name));
  const bytes = files.reduce((sum, name) => sum + read(alone, name).length, read(alone, "journal.jsonl").length);
  rmSync(place, { recursive: true });
  return { runs, seconds, memory, bytes, killedAt, differences };
}

/** Two scenarios at each point, under draws of their own. */
function definition({ points, scale, months }: LargeAmounts): object {
  return {
    format: "techmarket experiment 1",
    id: "large",
    name: { en: "Large", zh: "大" },
    scenarios: ["baseline", "plan"],
    vary: {
      assumptions: { searchRate: {}, useValue: {}, workIntensity: {} },
      levers: { maLoanCap: {}, guaranteeShare: {} }
    },
    design: { kind: "latin-hypercube", n: points },
    seed: "large-1",
    scale,
    months
  };
}

function runsOf(experiment: object): number {
  const result = readExperiment(experiment, surroundings);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return mostRunsOf(result.value);
}

/** Largest resident set in each quarter of the runs. */
async function inOneGo(file: string, folder: string, runs: number, tell: (text: string) => void): Promise<number[]> {
  const memory = [0, 0, 0, 0];
  const child = start("run", file, "--out", folder, "--yes");
  const timer = setInterval(() => {
    const quarter = Math.min(3, Math.floor((4 * finishedIn(folder)) / runs));
    memory[quarter] = Math.max(memory[quarter], residentMegabytes(child));
    tell(`in one go: ${finishedIn(folder)} of ${runs}, ${Math.round(memory[quarter])} MB\n`);
  }, 5000);
  await ended(child);
  clearInterval(timer);
  return memory;
}

/** Kills the process after about a third and two thirds of the runs. */
async function killedTwice(
  file: string,
  folder: string,
  runs: number,
  tell: (text: string) => void
): Promise<number[]> {
  const killedAt: number[] = [];
  for (const share of [0.31, 0.67]) {
    const child = share < 0.5 ? start("run", file, "--out", folder, "--yes") : start("resume", folder);
    const timer = setInterval(() => {
      if (finishedIn(folder) >= share * runs) child.kill("SIGKILL");
    }, 300);
    await ended(child);
    clearInterval(timer);
    killedAt.push(finishedIn(folder));
    tell(`killed at ${killedAt.at(-1)} of ${runs}\n`);
  }
  await ended(start("resume", folder));
  return killedAt;
}

function start(...words: string[]): ChildProcess {
  return spawn(process.execPath, ["sim/cli/boot.mjs", "experiment", ...words, "--workers", "2"], { stdio: "ignore" });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.on("exit", () => resolve()));
}

/** Whole lines of the journal but its head. */
function finishedIn(folder: string): number {
  return Math.max(0, read(folder, "journal.jsonl").split("\n").length - 2);
}

function read(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), "latin1");
  } catch {
    return "";
  }
}

/** Resident set of a process and its threads; 0 where the system does not say. */
function residentMegabytes({ pid }: ChildProcess): number {
  const status = read(`/proc/${pid}`, "status");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}
