import { latinHypercube } from "../latin-hypercube.ts";
import { uniformSource } from "../uniform-source.ts";
import type { Ask } from "./answers.ts";
import { bridgeScales } from "./bridge.ts";
import { type Calibrating, type CalibrationProblem, designFigures } from "./calibrating.ts";
import type { Calibration } from "./calibration.ts";
import type { Breathe } from "./emulators.ts";
import { parameterAfter, targetAfter } from "./findings.ts";
import { matchHistory } from "./history-matching.ts";
import { type CalibrationPlan, stages } from "./plan.ts";
import { sampleGivenData } from "./regions.ts";
import { screenParameters } from "./screening.ts";
import { valuesAt } from "./space.ts";
import { bestOf, collectWorlds } from "./world-set.ts";

/**
 * Screens the parameters, rules out by waves of emulators, collects vectors that the model itself does not rule out, and
 * estimates by simulated moments. All points share a set of seeds.
 */
export async function calibrate(
  problem: CalibrationProblem,
  plan: CalibrationPlan,
  ask: Ask,
  breathe: Breathe
): Promise<Calibration> {
  const calibrating: Calibrating = { problem, plan, ask, breathe };
  const { space, targets } = problem;
  const uniform = uniformSource(plan.seed, "latinHypercube", stages.firstDesign);
  const design = latinHypercube(plan.points, space.length, uniform);
  const screened = await screenParameters(calibrating);
  const figures = await designFigures(calibrating, { en: "first design", zh: "首轮设计" }, design);
  const gaps = await bridgeScales(calibrating, design);
  const matched = await matchHistory(calibrating, { screened, gaps, figures });
  const set = await collectWorlds(calibrating, matched);
  const posterior = await sampleGivenData(set.emulated, plan, stages.posterior, breathe);
  const best = await bestOf(calibrating, set, posterior);
  return {
    plan,
    parameters: space.map((_, side) => parameterAfter(problem, screened, posterior, best.point, side)),
    targets: targets.map((_, column) => targetAfter(problem, set, best, column)),
    waves: matched.waves,
    bound: set.bound,
    estimate: valuesAt(space, best.point),
    worlds: set.worlds.map((point) => valuesAt(space, point))
  };
}
