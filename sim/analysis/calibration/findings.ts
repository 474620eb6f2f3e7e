import { exp } from "../../numeric/index.ts";
import type { Point } from "../latin-hypercube.ts";
import { quantile } from "../quantiles.ts";
import type { Figures } from "./answers.ts";
import type { CalibrationProblem } from "./calibrating.ts";
import type { CalibratedParameter, CalibratedTarget } from "./calibration.ts";
import type { Screened } from "./screening.ts";
import { valuesAt } from "./space.ts";
import type { WorldSet } from "./world-set.ts";

/** Share by which the 90 % interval of a parameter must shrink for the data to identify it; our choice. */
const leastLearned = 0.25;

/** What the data told of one parameter. */
export function parameterAfter(
  { space, start, targets }: CalibrationProblem,
  screened: readonly Screened[],
  posterior: readonly Point[],
  estimate: Point,
  side: number
): CalibratedParameter {
  const { id, range } = space[side];
  const places = posterior.map((point) => point[side]);
  const [low, high] = [0.05, 0.95].map((share) => quantile(places, share));
  const learned = 1 - (high - low) / 0.9;
  const inUnit = (place: number) => valuesAt(space, estimate.with(side, place))[id];
  return {
    id,
    range,
    start: start[id],
    estimate: inUnit(estimate[side]),
    low: inUnit(low),
    high: inUnit(high),
    learned,
    identified: learned >= leastLearned,
    moves: targets.flatMap((target, column) => (screened[column].effects[side] >= 1 ? [target.id] : []))
  };
}

/** How one target was used, and what the estimate gives of it. */
export function targetAfter(
  { targets }: CalibrationProblem,
  { setAside, emulated, gaps }: WorldSet,
  best: Figures,
  column: number
): CalibratedTarget {
  const { id, ratios } = targets[column];
  const reason = setAside[column];
  const own = emulated.targets.find((target) => target.column === column);
  const figure = best.means[column];
  const gap = gaps[column]?.mean ?? null;
  const inOwnUnit = (compared: number | null) => (compared === null || !ratios ? compared : exp(compared));
  return {
    id,
    use: reason === undefined ? "used" : "set aside",
    ...(reason === undefined ? {} : { reason }),
    ...(own ? { emulator: own.emulator.score } : {}),
    estimate: inOwnUnit(figure),
    scaleGap: inOwnUnit(gap)
  };
}
