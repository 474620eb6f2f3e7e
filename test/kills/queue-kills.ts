import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uniformSource } from "../../sim/analysis/uniform-source.ts";
import { startRedis } from "../sim/engines/redis-server.ts";
import { type Child, startChild } from "./child.ts";
import { faultsOf, filesOf } from "./experiment-files.ts";
import { killUntilFinished, never } from "./kill-until-finished.ts";

/** Who can be killed in the middle of an experiment. */
const parts = ["worker", "submitter", "redis"] as const;
export type Part = (typeof parts)[number];

export interface QueueKills {
  readonly kills: Readonly<Record<Part, number>>;
  readonly experiments: number;
  readonly faults: readonly string[];
}

/** Milliseconds between two kills, at least and at most. */
const pauses = [150, 700] as const;

/**
 * Two workers, a submitter and Redis carry out experiments while one of them after another is killed (−9) and started
 * again, each kind at least so many times; the files are compared with those of one process alone.
 */
export async function killQueues(wanted: number, seed: string): Promise<QueueKills> {
  const place = mkdtempSync(join(tmpdir(), "techmarket-queue-kills-"));
  const lot = uniformSource(seed, "latinHypercube");
  const alone = join(place, "alone");
  await killUntilFinished(["submitter", alone], () => never);
  const kills = { worker: 0, submitter: 0, redis: 0 };
  const faults: string[] = [];
  let experiments = 0;
  let draw = 0;
  while (parts.some((part) => kills[part] < wanted)) {
    const folder = join(place, String(experiments));
    const code = await oneExperiment(folder, kills, wanted, () => lot(experiments, draw++ % 65_536));
    if (code !== 0) faults.push(`${folder}: code ${code}`);
    faults.push(...faultsOf(folder, filesOf(alone)), ...leftIn(`${folder}-store`));
    experiments++;
  }
  rmSync(place, { recursive: true });
  return { kills, experiments, faults };
}

async function oneExperiment(folder: string, kills: Record<Part, number>, wanted: number, lot: () => number) {
  const redis = await startRedis();
  const store = `${folder}-store`;
  const startWorker = () => startChild(["worker", redis.url, store]);
  const startSubmitter = () => startChild(["submitter", folder, redis.url, store]);
  const workers: [Child, Child] = [startWorker(), startWorker()];
  let submitter = startSubmitter();
  let code: number | null | "killed" | undefined;
  const watch = (child: Child) =>
    void child.end.then((end) => {
      if (end !== "killed") code = end;
    });
  watch(submitter);
  while (code === undefined) {
    await pause(pauses[0] + lot() * (pauses[1] - pauses[0]));
    const part = mostLacking(kills, wanted, lot);
    if (code !== undefined || part === undefined) continue;
    kills[part]++;
    if (part === "redis") await redis.killAndRestart();
    else if (part === "submitter") {
      await killed(submitter);
      submitter = startSubmitter();
      watch(submitter);
      await submitter.ready;
    } else {
      const place = lot() < 0.5 ? 0 : 1;
      await killed(workers[place]);
      workers[place] = startWorker();
      await workers[place].ready;
    }
  }
  for (const worker of workers) await killed(worker);
  await redis.stop();
  return code;
}

/** One by lot of those that were not killed often enough; nobody once all were. */
function mostLacking(kills: Readonly<Record<Part, number>>, wanted: number, lot: () => number): Part | undefined {
  const lacking = parts.filter((part) => kills[part] < wanted);
  return lacking[Math.floor(lot() * lacking.length)];
}

async function killed(child: Child): Promise<void> {
  child.kill();
  await child.end;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Torn files of workers that were killed may stay; results may not. */
function leftIn(store: string): string[] {
  if (!existsSync(store)) return [];
  const names = readdirSync(store, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".result")).map((name) => `${store}: ${name}`);
}
