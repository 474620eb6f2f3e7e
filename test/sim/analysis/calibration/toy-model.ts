import { type Answer, type Ask, seedsOf } from "../../../../sim/analysis/calibration/answers.ts";
import type { CalibrationProblem } from "../../../../sim/analysis/calibration/calibrating.ts";
import type { FittedTarget } from "../../../../sim/analysis/calibration/fitted-target.ts";
import { valuesAt } from "../../../../sim/analysis/calibration/space.ts";
import { uniformSource } from "../../../../sim/analysis/uniform-source.ts";

/** Three parameters of which the figures see two: a from 0 to 10, b from 1 to 100 in ratios, and an idle one. */
const space = [
  { id: "a", range: [0, 10] },
  { id: "b", range: [1, 100], ratios: true },
  { id: "idle", range: [0, 1] }
] as const;

/** a itself, the logarithm of b, and their joint. */
const measured = (a: number, b: number) => [a, b, a + 3 * Math.log10(b)];

function target(id: string, figure: number, deviation: number, ratios = false): FittedTarget {
  return { id, measure: { class: "fitted" }, ratios, figure, variance: deviation * deviation };
}

/** Figures that a = 4 and b = 10 give. */
export const toyProblem: CalibrationProblem = {
  space,
  start: { a: 5, b: 20, idle: 0.5 },
  targets: [target("A", 4, 0.25), target("B", Math.log(10), 0.1, true), target("AB", 7, 0.25)],
  isScaleFree: () => true
};

/** The model with a little luck, the same for all points under one seed; the whole region shows 1 more of the first. */
export function toyAsk(problem = toyProblem): { readonly ask: Ask; readonly stages: string[] } {
  const stages: string[] = [];
  const ask: Ask = async (question): Promise<Answer> => {
    const { stage, points, whole, apart } = question;
    stages.push(stage.en);
    const luck = uniformSource(apart ? "apart" : "shared", "pseudoData");
    return points.map((point, place) => {
      const { a, b } = valuesAt(problem.space, point) as { a: number; b: number };
      return seedsOf(question, place).map((replicate) =>
        measured(a, b).map((figure, column) =>
          column === 0 && whole ? figure + 1 : figure + 0.02 * (luck(replicate, column) - 0.5)
        )
      );
    });
  };
  return { ask, stages };
}

export const breathe = async () => {};
