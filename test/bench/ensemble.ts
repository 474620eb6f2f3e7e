import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { nodeFolder } from "../../sim/cli/node-folder.ts";
import { conduct } from "../../sim/experiment/conduct.ts";
import { type Engine, threadEngine } from "../../sim/experiment/engine.ts";
import type { Experiment } from "../../sim/experiment/experiment.ts";
import { Journal } from "../../sim/experiment/journal.ts";
import { planOf } from "../../sim/experiment/plan.ts";
import type { Measurer } from "../../sim/run/measure.ts";
import { nodeRunners } from "../../sim/run/node.ts";
import { workerRunner } from "../../sim/run/worker-runner.ts";
import { smallExperiment } from "../sim/experiment/small-experiment.ts";
import type { Figure } from "./figure.ts";

/** Runs of the experiment, and of the mini market in C, in each round. */
const amounts = { points: 48, scale: 0.05, months: 60, firms: 20_000, marketMonths: 600, markets: 4 };
/** Least efficiency over that of two native processes. */
const leastOverNative = 0.95;
const mostDispatch = 0.01;

/**
 * Two workers on one experiment beside one worker, and two processes of the mini market in C beside one after another,
 * all in turn: what is asked is how much of the machine's own two cores an experiment uses.
 */
export async function ensembleFigures(rounds: number): Promise<Figure[]> {
  const place = mkdtempSync(join(tmpdir(), "techmarket-ensemble-"));
  const market = buildMarket(place);
  const [one, two] = [threadEngine(nodeRunners(1), clock), threadEngine(nodeRunners(2), clock)];
  const ensemble: number[] = [];
  const native: number[] = [];
  const each: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const seconds = { one: await experimentTime(one, place, round), two: await experimentTime(two, place, round) };
    const processes = await marketEfficiency(market);
    // the first round warms the workers
    if (round < 0) continue;
    ensemble.push(seconds.one / (2 * seconds.two));
    native.push(processes);
    each.push(seconds.one / (2 * amounts.points));
  }
  await Promise.all([one.close(), two.close()]);
  const dispatch = await dispatchTime(place);
  rmSync(place, { recursive: true });
  const runTime = each.reduce((sum, seconds) => sum + seconds, 0) / each.length;
  return [
    { name: "efficiency of two workers", unit: "", values: ensemble },
    { name: "efficiency of two processes in C", unit: "", values: native },
    {
      name: "two processes in C over two workers",
      unit: "times",
      values: native.map((value, round) => value / ensemble[round]),
      gate: Number((1 / leastOverNative).toPrecision(4))
    },
    { name: `a run at scale ${amounts.scale} over ${amounts.months} months`, unit: "s", values: each },
    { name: "dispatch of a run, all but the run", unit: "ms", values: [1000 * dispatch] },
    { name: "dispatch over a run", unit: "", values: [dispatch / runTime], gate: mostDispatch }
  ];
}

const clock = () => performance.now() / 1000;

/** Two scenarios at some points; a round has a seed of its own, so that no burn-in is left from the one before. */
function experimentOf(round: number): Experiment {
  return smallExperiment({
    scenarios: ["baseline", "plan"],
    vary: { levers: { maLoanCap: {}, guaranteeShare: {} } },
    design: { kind: "latin-hypercube", n: amounts.points },
    seed: `ensemble ${round}`,
    scale: amounts.scale,
    months: amounts.months
  });
}

let folders = 0;

/** Seconds of a whole experiment with a journal on the disk. */
async function experimentTime(engine: Engine, place: string, round: number): Promise<number> {
  return conductTime(experimentOf(round), engine, join(place, String(folders++)));
}

async function conductTime(experiment: Experiment, engine: Engine, path: string): Promise<number> {
  const head = { format: "techmarket journal 1", definition: experiment, engine: "", probe: "" } as const;
  const journal = await Journal.open(await nodeFolder(path).grow("journal.jsonl"), head);
  const start = clock();
  await conduct(planOf(experiment), engine, journal, { onFailure: "stop", clock });
  const seconds = clock() - start;
  await journal.close();
  return seconds;
}

const dispatched = 400;

/** Seconds a run costs beside the run: a thread whose model does nothing, and everything around it. */
async function dispatchTime(place: string): Promise<number> {
  const idle: Measurer = workerRunner(() => {
    const boot = new URL("../sim/run/fake-worker-boot.mjs", import.meta.url);
    const thread = new Worker(boot, { execArgv: [] });
    return {
      endpoint: nodeEndpoint(thread),
      stop: () => void thread.terminate(),
      onFailure: (listener) => thread.on("error", ({ message }) => listener(message))
    };
  });
  const engine = threadEngine([idle], clock);
  const experiment = { ...smallExperiment({ replicates: dispatched, months: 1, scale: 1 }), region: "nowhere" };
  await conductTime({ ...experiment, replicates: 20 }, engine, join(place, "warm"));
  const seconds = await conductTime(experiment, engine, join(place, "dispatch"));
  await engine.close();
  return seconds / dispatched;
}

function buildMarket(place: string): string {
  const source = fileURLToPath(new URL("./native/mini.c", import.meta.url));
  const program = join(place, "mini");
  execFileSync("gcc", ["-O3", "-march=native", "-ffp-contract=off", source, "-o", program, "-lm"]);
  return program;
}

/** Seconds of some markets one after another, over twice those of two at a time. */
async function marketEfficiency(program: string): Promise<number> {
  const inTurn = await timed(() => marketsInTurn(program, amounts.markets));
  const half = amounts.markets / 2;
  const atOnce = await timed(() => Promise.all([marketsInTurn(program, half), marketsInTurn(program, half)]));
  return inTurn / (2 * atOnce);
}

async function marketsInTurn(program: string, count: number): Promise<void> {
  for (let seed = 1; seed <= count; seed++) await ended(program, seed);
}

function ended(program: string, seed: number): Promise<void> {
  const words = [String(amounts.firms), String(amounts.marketMonths), String(seed)];
  return new Promise((resolve) => spawn(program, words, { stdio: "ignore" }).on("exit", () => resolve()));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = clock();
  await work();
  return clock() - start;
}
