import type { StoredRanking } from "../../sim/derive/ranking.ts";
import type { Pool } from "../../sim/run/pool.ts";
import { killQueues } from "../kills/queue-kills.ts";
import { killSubmitters } from "../kills/submitter-kills.ts";
import { isFlat, killsReport, largeExperimentReport } from "./experiment-reports.ts";
import { fuzzDoors } from "./fuzz-doors.ts";
import { largeExperiment } from "./large-experiment.ts";
import { runPackages } from "./packages.ts";
import { packagesReport } from "./packages-report.ts";
import { runProvinces } from "./provinces.ts";
import { holdsPromise, recover } from "./recovery.ts";
import { agreementsReport, directionsReport, provincesReport, recoveryReport, soakReport } from "./report.ts";
import { runDirections } from "./run-directions.ts";
import { scaleAgreement } from "./scale-agreement.ts";
import { soak } from "./soak.ts";

/** What a long check found: its page in Markdown without the heading, and whether it holds. */
export interface Found {
  readonly page: string;
  readonly holds: boolean;
  /** What the workbench shows of it. */
  readonly ranking?: Omit<StoredRanking, "made" | "engine">;
}

export interface LongCheck {
  readonly title: string;
  run(pool: Pool, tell: (text: string) => void): Promise<Found>;
}

const packageAmounts = { replicates: 12, scale: 0.05, months: 60 };
const recoveryAmounts = { points: 150, replicates: 2, sets: 40, scale: 0.03, months: 48 };
const directionAmounts = { seeds: 20, scale: 0.05 };
const scaleMonths = 120;
const provinceMonths = 60;
const soaks = 200;
/** Mutated inputs that each door is given. */
const mutations = 100_000;
/** Kills of one process that works alone, and of each of workers, submitter and Redis. */
const killsWanted = { alone: 500, queue: 20 };
/** Two scenarios a point: 2,000 runs. */
const largeAmounts = { points: 1000, scale: 0.02, months: 120 };

/** The checks that take too long for every change, by the name of their page in docs/verify. */
export const longChecks = {
  scenarios: {
    title: "What the scenarios do",
    run: async (pool) => {
      const found = await runPackages(pool, packageAmounts);
      const { ranking, interactions } = found;
      return {
        page: packagesReport(found, packageAmounts),
        holds: true,
        ranking: { region: "chongqing", ...packageAmounts, ranking, interactions }
      };
    }
  },
  directions: {
    title: "Directions",
    run: async (pool, tell) => {
      const verdicts = await runDirections(pool, directionAmounts, tell);
      return { page: directionsReport(verdicts), holds: verdicts.every(({ holds }) => holds) };
    }
  },
  scales: {
    title: "Agreement between scales",
    run: async () => {
      const agreements = scaleAgreement(scaleMonths);
      return { page: agreementsReport(agreements), holds: agreements.every(({ holds }) => holds) };
    }
  },
  recovery: {
    title: "Recovery of known parameters",
    run: async (pool, tell) => {
      const recovery = await recover(pool, recoveryAmounts, tell);
      return { page: recoveryReport(recovery), holds: holdsPromise(recovery) };
    }
  },
  provinces: {
    title: "Provinces",
    run: async () => ({ page: provincesReport(await runProvinces(provinceMonths)), holds: true })
  },
  kills: {
    title: "Killed experiments",
    run: async () => {
      const alone = await killSubmitters(killsWanted.alone, "kills-verify");
      const queue = await killQueues(killsWanted.queue, "kills-verify");
      return { page: killsReport(alone, queue), holds: alone.faults.length + queue.faults.length === 0 };
    }
  },
  experiment: {
    title: "A large experiment",
    run: async (_, tell) => {
      const found = await largeExperiment(largeAmounts, tell);
      return {
        page: largeExperimentReport(found, largeAmounts),
        holds: found.differences.length === 0 && isFlat(found)
      };
    }
  },
  doors: {
    title: "Mutated inputs",
    run: async () => fuzzDoors(mutations)
  },
  soak: {
    title: "Soak",
    run: async (pool) => {
      const soaked = await soak(pool, soaks);
      return { page: soakReport(soaked), holds: soaked.failures.length === 0 };
    }
  }
} as const satisfies Record<string, LongCheck>;
