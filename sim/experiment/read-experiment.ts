import { mostPoints } from "../analysis/designs/designs.ts";
import { namedScenario } from "../derive/named-scenarios.ts";
import { outcomeIds } from "../outcomes/index.ts";
import { nestingProblems } from "../scenario/check-parts.ts";
import { type Checked, checked } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { experimentProblems } from "./check-experiment.ts";
import { experimentDefaults } from "./defaults.ts";
import { isSampled, usualLuck, usualSize } from "./designs.ts";
import type { Design, DesignKind, Experiment, StoppingRule, Varied, VariedRange } from "./experiment.ts";
import { experimentFormat } from "./experiment.ts";
import { declaredAssumptions, declaredLevers, factorsOf } from "./factor.ts";
import { mostRuns } from "./places.ts";
import { mostRunsOf, pointCount } from "./points.ts";
import { tooManyPoints, tooManyRuns } from "./problems.ts";
import type { ReadingSurroundings } from "./surroundings.ts";

/** A file of an experiment after its check: what is left out stands at what the declarations say. */
type ExperimentFile = Partial<Omit<Experiment, "scenarios" | "vary" | "design">> & {
  readonly id: string;
  readonly name: Experiment["name"];
  readonly scenarios?: readonly (string | Scenario)[];
  readonly vary?: Partial<Pick<Varied, "measures">> & { readonly [Kind in "levers" | "assumptions"]?: Ranges };
  readonly design?: { readonly kind: DesignKind } & Readonly<Record<string, unknown>>;
};

/**
 * Reads parsed JSON as an experiment with everything written out, or says all that is wrong with it at once. What
 * comes out is a file of an experiment again, and reading it gives the same.
 */
export function readExperiment(input: unknown, surroundings: ReadingSurroundings): Checked<Experiment> {
  const deep = nestingProblems("experiment", input);
  const problems = deep.length > 0 ? deep : experimentProblems(input, surroundings);
  if (problems.length > 0) return { ok: false, problems };
  const experiment = filled(input as ExperimentFile, surroundings);
  const points = pointCount(experiment);
  if (points > mostPoints) return checked(experiment, [tooManyPoints("design", points, mostPoints)]);
  const runs = mostRunsOf(experiment);
  return checked(experiment, runs > mostRuns ? [tooManyRuns("design", runs, mostRuns)] : []);
}

function filled(file: ExperimentFile, { scaleOf, worldsOf }: ReadingSurroundings): Experiment {
  const region = file.region ?? experimentDefaults.region;
  const vary = filledVaried(file.vary);
  const design = filledDesign(file.design, factorsOf(vary).length, () => worldsOf(region));
  const { seed, replicates, months, generator } = { ...experimentDefaults, ...file };
  return {
    format: experimentFormat,
    id: file.id,
    name: file.name,
    ...(file.question ? { question: file.question } : {}),
    region,
    scenarios: (file.scenarios ?? experimentDefaults.scenarios).map(scenarioOf),
    vary,
    design,
    luck: file.luck ?? usualLuck(design.kind),
    seed,
    replicates,
    ...(file.stop ? { stop: file.stop as StoppingRule } : {}),
    outcomes: outcomeIds.filter((id) => file.outcomes === undefined || file.outcomes.includes(id)),
    scale: file.scale ?? scaleOf(region),
    months,
    generator
  };
}

function scenarioOf(scenario: string | Scenario): Scenario {
  return typeof scenario === "string" ? namedScenario(scenario) : scenario;
}

function filledVaried({ measures = {}, levers = {}, assumptions = {} }: ExperimentFile["vary"] & object = {}): Varied {
  return {
    measures,
    levers: filledRanges(levers, declaredLevers),
    assumptions: filledRanges(assumptions, declaredAssumptions)
  };
}

type Ranges = Readonly<Record<string, Partial<VariedRange>>>;

function filledRanges(ranges: Ranges, declared: typeof declaredLevers): Varied["levers"] {
  return Object.fromEntries(
    Object.entries(ranges).map(([id, range]) => {
      const { low, high } = declared.get(id)!;
      const ends = range.values ? { low: range.values[0], high: range.values[range.values.length - 1] } : { low, high };
      return [id, { ...ends, ...range }];
    })
  );
}

/** Without a design the ranges are sampled by a Latin hypercube; without ranges the scenarios are run alone. */
function filledDesign(
  design: ExperimentFile["design"],
  factors: number,
  worlds: () => readonly Readonly<Record<string, number>>[]
): Design {
  const { kind, worlds: wanted, ...rest } = design ?? { kind: factors > 0 ? "latin-hypercube" : "scenarios" };
  if (isSampled(kind)) return { kind, n: usualSize(kind, factors), ...rest };
  return { kind, ...(kind === "worlds" ? { vectors: worlds().slice(0, wanted as number) } : {}), ...rest } as Design;
}
