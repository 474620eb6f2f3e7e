import { type Answer, type Ask, type Question, seedsOf } from "../analysis/calibration/answers.ts";
import type { FittedTarget } from "../analysis/calibration/fitted-target.ts";
import { type ParameterValues, type Space, valuesAt } from "../analysis/calibration/space.ts";
import { namedScenario } from "../derive/named-scenarios.ts";
import type { RunRecord } from "../record/record.ts";
import { engineVersion } from "../run/engine-version.ts";
import type { Pool } from "../run/pool.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import { hashText } from "../scenario/hash.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import { figureIn } from "../validation/target-figure.ts";
import type { RegionPack } from "../world/region.ts";
import { runBrokenOff } from "./broken-off.ts";
import type { Journal } from "./journal.ts";
import type { Surroundings } from "./surroundings.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/** What the runs of a calibration have in common. */
export interface CalibrationRuns {
  readonly space: Space;
  readonly targets: readonly FittedTarget[];
  readonly pack: RegionPack;
  readonly seed: string;
  readonly scale: number;
  readonly months: number;
}

/** Figures of one run by target. */
export type RunFigures = readonly (number | null)[];

/** Runs handed to the pool at once, so that memory does not grow with the calibration. */
const atOnce = 64;

/** Answers questions by runs of the baseline under other assumptions; those in the journal are not run again. */
export function askingBy(
  runs: CalibrationRuns,
  pool: Pool,
  journal: Journal<RunFigures>,
  { signal, tell }: Partial<Pick<Surroundings, "signal">> & Pick<Surroundings, "tell">
): Ask {
  const keyOf = keyMaker(runs);
  return async (question) => {
    const specs = question.points.flatMap((point, place) =>
      specsAt(runs, question, place, valuesAt(runs.space, point))
    );
    const missing = specs.filter((spec) => journal.entry(keyOf(spec)) === undefined);
    tell(`${say(messages.stageRuns(question.stage, specs.length, specs.length - missing.length))}\n`);
    for (let first = 0; first < missing.length; first += atOnce) {
      const batch = missing.slice(first, first + atOnce);
      const results = await pool.runAll(batch, {
        signal,
        onResult: (result, place) => {
          if (result.ok) journal.keep(keyOf(batch[place]), figuresIn(runs.targets, result.record));
        }
      });
      for (const result of results) {
        if (!result.ok) throw runBrokenOff(result.problem, messages.keptInJournal);
      }
    }
    return byPoint(specs, question, (spec) => journal.entry(keyOf(spec))!);
  };
}

function specsAt(
  { pack, seed, scale, months }: CalibrationRuns,
  question: Question,
  place: number,
  assumptions: ParameterValues
): RunSpec[] {
  const scenario = { ...namedScenario("baseline"), assumptions };
  return seedsOf(question, place).map((replicate) => ({
    region: pack.id,
    scenario,
    seed: question.apart ? `${seed} apart` : seed,
    replicate,
    scale: question.whole ? 1 : scale,
    months,
    generator: "threefry",
    values: "start"
  }));
}

/** Figures hang on the spec, the data of the region, the engine and what is measured. */
function keyMaker({ targets, pack }: CalibrationRuns): (spec: RunSpec) => string {
  const measured = targets.map(({ id, measure }) => [id, measure]);
  const shared = hashText(canonicalJson([engineVersion, pack, measured]));
  const keys = new Map<RunSpec, string>();
  return (spec) => {
    const known = keys.get(spec) ?? hashText(shared + canonicalJson(spec));
    keys.set(spec, known);
    return known;
  };
}

function figuresIn(targets: readonly FittedTarget[], record: RunRecord): RunFigures {
  return targets.map(({ measure }) => figureIn(measure, record));
}

function byPoint(
  specs: readonly RunSpec[],
  { points, replicates }: Question,
  figuresOf: (spec: RunSpec) => RunFigures
): Answer {
  return points.map((_, point) => specs.slice(point * replicates, (point + 1) * replicates).map(figuresOf));
}
