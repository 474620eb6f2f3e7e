import type { QueueKills } from "../kills/queue-kills.ts";
import type { SubmitterKills } from "../kills/submitter-kills.ts";
import type { LargeAmounts, LargeExperiment } from "./large-experiment.ts";

/** What kills found, in Markdown. */
export function killsReport(alone: SubmitterKills, queue: QueueKills): string {
  const { worker, submitter, redis } = queue.kills;
  const faults = [...alone.faults, ...queue.faults];
  return [
    `The process that carries out an experiment was killed (−9) at ${alone.kills} random points, in ${alone.experiments} experiments; each was resumed until it ended by itself, and its files were compared with those of an uninterrupted one.`,
    `In ${queue.experiments} experiments by a queue with two workers, workers were killed ${worker} times, submitters ${submitter} times and Redis ${redis} times, all in the middle of the runs and with −9, and started again.`,
    faults.length === 0 ? "All files were equal byte by byte, every run once, none lost." : "These differed:",
    ...faults.map((fault) => `- ${fault}`)
  ]
    .join("\n\n")
    .concat("\n");
}

/** Memory of the last quarter over that of the second, by which it counts as flat: the first holds the warming up. */
const mostGrowth = 1.1;

export function isFlat({ memory: [, second, , last] }: LargeExperiment): boolean {
  return last <= mostGrowth * second;
}

export function largeExperimentReport(found: LargeExperiment, { scale, months }: LargeAmounts): string {
  const { runs, seconds, memory, bytes, killedAt, differences } = found;
  const largest = memory.map((quarter) => Math.round(quarter)).join(", ");
  return [
    `An experiment of ${runs} runs at scale ${scale} over ${months} months, all outcomes, by \`techmarket experiment run\` with two workers: ${Math.round(seconds)} s in one go, ${(seconds / runs).toFixed(2)} s of wall time a run, ${(bytes / runs / 1000).toFixed(1)} kB of files a run.`,
    `Largest resident set of the process in the four quarters of the runs: ${largest} MB; ${isFlat(found) ? "flat" : "not flat"} (the last at most ${mostGrowth} times the second).`,
    `A second time it was killed (−9) when ${killedAt.join(" and ")} runs were finished, and resumed. ${differences.length === 0 ? "All files are equal byte by byte." : `These differ: ${differences.join(", ")}.`}`
  ]
    .join("\n\n")
    .concat("\n");
}
