import { setMaxListeners } from "node:events";
import type { StoredCalibration } from "../../../sim/analysis/calibration/calibration.ts";
import type { Surroundings } from "../../../sim/cli/surroundings.ts";
import { threadEngine } from "../../../sim/experiment/engine.ts";
import { engineVersion } from "../../../sim/run/engine-version.ts";
import { inProcess } from "../../../sim/run/in-process.ts";
import { measuring } from "../../../sim/run/measure.ts";
import { pool } from "../../../sim/run/pool.ts";
import type { PopulationFacts } from "../../../sim/run/population-facts.ts";
import { specHash } from "../../../sim/scenario/hash.ts";
import { burnInMonths, type RunSpec } from "../../../sim/scenario/run-spec.ts";
import { smallRecord } from "../record/small-record.ts";
import { fakeRegion } from "../run/fake-simulation.ts";

/** Surroundings that note what is printed, told and simulated, with a simulation that is quick and simple. */
export function fakeSurroundings({
  stopAfter = Number.POSITIVE_INFINITY,
  answer = undefined as boolean | undefined,
  failing = -1,
  secondsEach = 0,
  luck = 0
} = {}) {
  const printed: string[] = [];
  const told: string[] = [];
  const simulated: number[] = [];
  const asked: string[] = [];
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);

  /** A contract a month for each replicate, twice as many under the plan but in one of the worlds. */
  function* simulate(spec: RunSpec) {
    for (let month = 1; month <= burnInMonths + spec.months; month++) {
      yield { month, months: burnInMonths + spec.months };
    }
    if (spec.replicate === failing) throw new Error("the books do not close");
    simulated.push(spec.replicate);
    if (simulated.length >= stopAfter) stop.abort();
    // a world that takes less off gains nothing from the plan
    const gain = spec.scenario.assumptions.netDeduction === 0.3 ? 1 : 2;
    const deals = (spec.scenario.id === "baseline" ? 1 : gain) * (spec.replicate + 1);
    const record = smallRecord(spec.months, { dealsSigned: () => deals }, { replicate: spec.replicate });
    return {
      ...record,
      engine: engineVersion,
      spec,
      specHash: specHash(spec),
      stateHash: `00000000000000${luck}${deals}`
    };
  }

  const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
  const runner = () => inProcess({ simulate, loadRegion: async () => fakeRegion, breathe });
  const clock = () => secondsEach * simulated.length;
  const surroundings: Surroundings = {
    print: (line) => void printed.push(line),
    tell: (text) => void told.push(text),
    openEngine: async ({ workers = 2 }) =>
      threadEngine(
        Array.from({ length: workers }, () => measuring(runner())),
        clock
      ),
    ask: async (question) => {
      asked.push(question);
      return answer;
    },
    openPool: (size) => pool(Array.from({ length: size }, runner), () => 0),
    signal: stop.signal,
    simulateHere: async (spec) => {
      const months = simulate(spec);
      for (;;) {
        const step = months.next();
        if (step.done) return step.value;
      }
    },
    calibrationOf: (region) => (region === "chongqing" ? fakeCalibration : undefined),
    today: () => "2026-01-31",
    lookAtPopulation: async () => fakePopulation,
    clock
  };
  return { surroundings, printed, told, simulated, asked };
}

/** Firms and inventions of which every figure is 1. */
const fakePopulation: PopulationFacts = {
  growthShape: 1,
  growthTail: 1,
  volatilityExponent: 1,
  exitsLargeOverSmall: 1,
  exitsOldOverYoung: 1,
  researchTopTenth: 1,
  valueTail: 1,
  valueTopHundredth: 1,
  tradedOverUntraded: 1,
  usedMicro: 1,
  usedSmall: 1,
  usedMedium: 1,
  usedLarge: 1
};

/** A set of three worlds of which the last pays an inventor more. */
const fakeCalibration: StoredCalibration = {
  region: "chongqing",
  engine: engineVersion,
  scale: 0.05,
  months: 60,
  plan: {
    seed: "s",
    trajectories: 1,
    points: 1,
    waves: 1,
    replicates: 1,
    bridged: 0,
    worlds: 3,
    effort: { chains: 1, steps: 1 }
  },
  parameters: [],
  targets: [],
  waves: [],
  bound: 3,
  estimate: { netDeduction: 0.4 },
  worlds: [{ netDeduction: 0.4 }, { netDeduction: 0.5 }, { netDeduction: 0.3 }]
};
