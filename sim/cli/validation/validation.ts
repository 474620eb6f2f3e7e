import type { TargetRow } from "../../analysis/calibration/fitted-target.ts";
import { isBorrowed } from "../../validation/borrowed.ts";
import { directions, directionsSeed } from "../../validation/directions.ts";
import { judgeClaims, type Verdict } from "../../validation/experiment.ts";
import { extremes } from "../../validation/extremes.ts";
import type { JudgedDirection, JudgedExtreme, JudgedReform, JudgedTarget, Validation } from "../../validation/found.ts";
import {
  changesSeen,
  judgeQuasi,
  type QuasiVerdict,
  quasiExperiments,
  quasiExperimentsSeed
} from "../../validation/quasi-experiments.ts";
import { type ExperimentRuns, runExperiment, runExtreme } from "./experiment-runs.ts";
import { type Baseline, judgeClosedForms, judgeFacts, judgeTarget } from "./judge.ts";

/** All that the model is held against, beside what it gave. */
export async function validation(
  rows: readonly TargetRow[],
  baseline: Baseline,
  runs: ExperimentRuns
): Promise<Validation> {
  const targets = rows.map((row) => judgeTarget(row, baseline));
  return {
    targets,
    facts: judgeFacts(baseline),
    quasiExperiments: await judgedReforms(runs),
    directions: await judgedDirections(runs),
    closedForms: judgeClosedForms(),
    extremes: await judgedExtremes(runs),
    passed: passedByClass(targets)
  };
}

async function judgedReforms(runs: ExperimentRuns): Promise<JudgedReform[]> {
  const judged: JudgedReform[] = [];
  for (const reform of quasiExperiments) {
    const verdicts = judgeQuasi(reform, await runExperiment(runs, reform, quasiExperimentsSeed));
    judged.push(...verdicts.map((verdict) => reformRow(verdict, reform.source)));
  }
  return judged;
}

function reformRow({ test, sentence, seen, difference, percent, pass }: QuasiVerdict, source: string): JudgedReform {
  const { a, b, mean, low, high, pairs } = difference;
  const effect = { before: a, after: b, mean, low, high, percent, pairs };
  return {
    reform: test,
    measure: sentence,
    class: "free",
    borrowed: isBorrowed(source),
    source,
    seen,
    expected: changesSeen(seen),
    ...effect,
    pass
  };
}

async function judgedDirections(runs: ExperimentRuns): Promise<JudgedDirection[]> {
  const verdicts: Verdict[] = [];
  for (const direction of directions) {
    verdicts.push(...judgeClaims(direction, await runExperiment(runs, direction, directionsSeed)));
  }
  return verdicts.map(({ test, sentence, sign, difference, holds }) => {
    const { a, b, mean, low, high, pairs } = difference;
    return {
      test,
      direction: sentence,
      sign,
      class: "free",
      before: a,
      after: b,
      mean,
      low,
      high,
      pairs,
      pass: holds
    };
  });
}

async function judgedExtremes(runs: ExperimentRuns): Promise<JudgedExtreme[]> {
  const judged: JudgedExtreme[] = [];
  for (const extreme of extremes) {
    const { condition, expected, holds } = extreme;
    judged.push({ condition, expected, pass: holds(await runExtreme(runs, extreme)) });
  }
  return judged;
}

function passedByClass(rows: readonly JudgedTarget[]) {
  const measured = rows.filter(({ use, pass }) => use === "fit" && pass !== null);
  const classes = [...new Set(measured.map((row) => row.class))];
  return Object.fromEntries(
    classes.map((name) => {
      const own = measured.filter((row) => row.class === name);
      return [name, { passed: own.filter(({ pass }) => pass).length, of: own.length }];
    })
  );
}
