import { type PairedDifference, pairedDifference } from "../../sim/analysis/paired-difference.ts";
import { ranks } from "../../sim/analysis/ranks.ts";
import { expectations, expectedOutcomes } from "../../sim/derive/expectations.ts";
import { namedScenario, scenarioNames } from "../../sim/derive/named-scenarios.ts";
import {
  type RankedMeasure,
  type RankingWorldId,
  rankedBy,
  rankingWorldIds,
  rankingWorlds,
  type WholeAndParts
} from "../../sim/derive/ranking.ts";
import { measureIds } from "../../sim/levers/index.ts";
import { type OutcomeId, outcomes } from "../../sim/outcomes/index.ts";
import { outcomeValue } from "../../sim/record/outcome-series.ts";
import type { Pool } from "../../sim/run/pool.ts";
import type { RunResult } from "../../sim/run/runner.ts";
import type { RunSpec } from "../../sim/scenario/run-spec.ts";
import { smallCity } from "../small-city.ts";

/** The fixed master seed of the packages; never changed. */
const packagesSeed = "packages-1";

/** A measure whose place moves by so many between worlds, and whose effect does so beyond luck, bears a warning. */
const farApart = 10;

export interface PackageAmounts {
  readonly replicates: number;
  readonly scale: number;
  readonly months: number;
}

/** A scenario against the baseline: each headline figure beside the sign that was reasoned before. */
export interface PackageEffect {
  readonly scenario: string;
  readonly figures: readonly { readonly expected: string; readonly difference: PairedDifference }[];
}

export interface PackageFindings {
  readonly effects: readonly PackageEffect[];
  readonly ranking: readonly RankedMeasure[];
  readonly interactions: readonly WholeAndParts[];
}

/** Headline figures of a scenario in a world, replicate by replicate. */
type Figures = readonly (readonly (number | null)[])[];

/** Runs every scenario that comes with the product beside the baseline, and the measures one by one in all worlds. */
export async function runPackages(pool: Pool, amounts: PackageAmounts): Promise<PackageFindings> {
  const known = await runAll(pool, amounts);
  const valuesOf = (scenario: string, world: RankingWorldId, outcome: OutcomeId) =>
    column(known.get(keyOf(scenario, world))!, outcome);
  const difference = (scenario: string, world: RankingWorldId, outcome: OutcomeId) =>
    pairedDifference(valuesOf("baseline", world, outcome), valuesOf(scenario, world, outcome));
  return {
    effects: scenarioNames.filter((name) => name !== "baseline").map((name) => effectOf(name, difference)),
    ranking: rankingOf(difference),
    interactions: rankingWorldIds.map((world) => ({
      world,
      whole: difference("plan", world, rankedBy),
      beyondSum: beyondSum((scenario) => valuesOf(scenario, world, rankedBy))
    }))
  };
}

/** Case by case, so that only the figures of a run are kept. */
async function runAll(pool: Pool, amounts: PackageAmounts): Promise<Map<string, Figures>> {
  const known = new Map<string, Figures>();
  for (const world of rankingWorldIds) {
    for (const scenario of scenariosIn(world)) {
      const results = await pool.runAll(specsOf(scenario, world, amounts));
      known.set(keyOf(scenario, world), results.map(figuresOf));
    }
  }
  return known;
}

function figuresOf(result: RunResult): (number | null)[] {
  if (!result.ok) throw new Error(result.problem.message);
  return expectedOutcomes.map((id) => outcomeValue(result.record, outcomes[id]));
}

/** All scenarios in the world of the start values; elsewhere what the ranking needs. */
function scenariosIn(world: RankingWorldId): readonly string[] {
  return world === "start" ? scenarioNames : ["baseline", "plan", ...measureIds];
}

function specsOf(name: string, world: RankingWorldId, { replicates, scale, months }: PackageAmounts): RunSpec[] {
  const scenario = namedScenario(name);
  const assumptions = { ...rankingWorlds[world].assumptions, ...scenario.assumptions };
  return Array.from({ length: replicates }, (_, replicate) => ({
    ...smallCity({}, { seed: packagesSeed, scale, months, replicate }),
    scenario: { ...scenario, assumptions }
  }));
}

function keyOf(scenario: string, world: RankingWorldId): string {
  return `${scenario} in ${world}`;
}

function column(figures: Figures, outcome: OutcomeId): (number | null)[] {
  const place = (expectedOutcomes as readonly OutcomeId[]).indexOf(outcome);
  return figures.map((values) => values[place]);
}

type Difference = (scenario: string, world: RankingWorldId, outcome: OutcomeId) => PairedDifference;

function effectOf(scenario: string, difference: Difference): PackageEffect {
  const signs = expectations[scenario].signs.split(" ");
  return {
    scenario,
    figures: expectedOutcomes.map((outcome, place) => ({
      expected: signs[place],
      difference: difference(scenario, "start", outcome)
    }))
  };
}

/** What an effect turned out to be: up, down, or nothing beyond luck. */
export function signFound({ low, high }: PairedDifference): "+" | "-" | "0" {
  if (low !== null && low > 0) return "+";
  return high !== null && high < 0 ? "-" : "0";
}

function rankingOf(difference: Difference): RankedMeasure[] {
  const effects = measureIds.map((measure) => rankingWorldIds.map((world) => difference(measure, world, rankedBy)));
  const places = rankingWorldIds.map((_, world) => ranks(effects.map((own) => own[world].mean ?? 0)));
  return measureIds
    .map((measure, at) => {
      const own = places.map((column) => column[at]);
      const differs = Math.max(...own) - Math.min(...own) >= farApart && liesApart(effects[at]);
      return { measure, effects: effects[at], places: own, differs };
    })
    .sort((one, other) => one.places[0] - other.places[0]);
}

/** Whether two of the intervals have nothing in common; among measures that do next to nothing places are luck. */
export function liesApart(effects: readonly Pick<PairedDifference, "low" | "high">[]): boolean {
  const lows = effects.flatMap(({ low }) => low ?? []);
  const highs = effects.flatMap(({ high }) => high ?? []);
  return Math.max(...lows) > Math.min(...highs);
}

/** Gain of the whole plan less the gains of its measures alone, replicate by replicate. */
export function beyondSum(valuesOf: (scenario: string) => readonly (number | null)[]): PairedDifference {
  const baseline = valuesOf("baseline");
  const singles = measureIds.map((id) => valuesOf(id));
  const sums = baseline.map((base, replicate) =>
    singles.reduce<number | null>((sum, own) => {
      const value = own[replicate];
      return sum === null || value === null || base === null ? null : sum + value - base;
    }, base)
  );
  return pairedDifference(sums, valuesOf("plan"));
}
