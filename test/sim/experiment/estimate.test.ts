import { expect, test } from "vitest";
import { estimateOf, secondsLeft } from "../../../sim/experiment/estimate.ts";
import { Journal } from "../../../sim/experiment/journal.ts";
import { journalLine } from "../../../sim/experiment/journal-line.ts";
import { planOf } from "../../../sim/experiment/plan.ts";
import { Spread } from "../../../sim/experiment/spread.ts";
import { memoryFolder } from "./memory-folder.ts";
import { smallExperiment } from "./small-experiment.ts";

function spreadOf(...values: number[]): Spread {
  const spread = new Spread();
  for (const value of values) spread.add(value);
  return spread;
}

test("mean and deviation are those of the sample", () => {
  const spread = spreadOf(2, 4, 4, 4, 5, 5, 7, 9);
  expect(spread.count).toBe(8);
  expect(spread.mean).toBeCloseTo(5, 12);
  expect(spread.deviation).toBeCloseTo(Math.sqrt(32 / 7), 12);
});

test("the time left follows from the mean of the runs, its span from their spread", () => {
  // 100 runs of 2 s, deviation 1, on 2 workers: 100 s, 1.96 × 1 × 10 / 2 either way
  const left = secondsLeft(100, 2, spreadOf(1, 2, 3))!;
  expect(left.middle).toBeCloseTo(100, 12);
  expect(left.low).toBeCloseTo(90.2, 12);
  expect(left.high).toBeCloseTo(109.8, 12);
});

test("no more workers count than there are runs left", () => {
  expect(secondsLeft(1, 8, spreadOf(3, 3))?.middle).toBe(3);
});

test("one run tells nothing of a spread, and no run left takes no time", () => {
  expect(secondsLeft(10, 2, spreadOf(3))).toBeNull();
  expect(secondsLeft(0, 2, spreadOf())).toEqual({ low: 0, middle: 0, high: 0 });
});

test("the definition is on disk once however many runs there are, and a line with its part of the tables for each", async () => {
  const experiment = smallExperiment({
    scenarios: ["baseline", "plan"],
    design: { kind: "scenarios" },
    replicates: 50
  });
  const head = { format: "techmarket journal 1", definition: experiment, engine: "0.2.0", probe: "0" } as const;
  const journal = await Journal.open(await memoryFolder().grow("journal"), head);
  const run = { seconds: 1, specHash: "0", stateHash: "0", values: [1], notices: {} };
  const runs = [0, 1, 2].map((place) => ({ ...run, place }));
  for (const each of runs) await journal.keep(each);
  await journal.keepFailure({ place: 9, failure: "broke off" });
  const { bytes } = estimateOf(planOf(experiment), journal, { pilots: [1, 1, 1], fewest: 100, workers: 1 });
  const rest = journalLine(head).length + journalLine({ place: 9, failure: "broke off" }).length;
  expect(bytes).toBeCloseTo(rest + 100 * 2.5 * journalLine(runs[0]).length, 6);
});
