import { resamplesOf } from "../../analysis/comparison/bootstrap.ts";
import { mean } from "../../analysis/moments.ts";
import { mostAlternatives, paretoFronts } from "../../analysis/robustness/pareto.ts";
import type { Text } from "../../declare/text.ts";
import { wholeNumberIn } from "../numbers.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { headings as h } from "../words/messages.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import { type GoalOptions, goalSigns, withGoals } from "./goals.ts";
import type { Method, MethodOptions } from "./method.ts";
import { gapCauses, type ScenarioTable, scenarioTable } from "./scenario-table.ts";
import { readTables } from "./tables.ts";

type ParetoOptions = MethodOptions & GoalOptions & { readonly resamples: number };

/** `techmarket analyse pareto`. */
export const pareto: Method<ParetoOptions> = {
  name: "pareto",
  what: "scenarios that none is better than in all outputs at once; inputs may have the columns scenario, replicate and world, else each row is a scenario",
  options: (command) =>
    withGoals(command).option(
      "--resamples <n>",
      "bootstrap samples of the replicates, for how sure a place on the front is",
      wholeNumberIn({ option: "--resamples", min: 2, max: 100_000 }),
      1000
    ),
  analyse(options, surroundings) {
    const table = readTables(options, surroundings, scenarioTable([]));
    if (table.scenarios.length > mostAlternatives)
      throw new UsageError([say(methodMessages.tooManyScenarios(table.scenarios.length, mostAlternatives))]);
    const signs = goalSigns(table.outputs, options);
    const byReplicate = objectivesByReplicate(table, signs);
    const everyReplicate = Array.from(table.replicates.keys());
    const means = meansOver(byReplicate, everyReplicate);
    const found = paretoFronts(means);
    const drawn = resamplesOf(table.replicates.length, options.resamples, options.seed);
    const sure = table.replicates.length > 1 ? shareOnFront(byReplicate, drawn) : undefined;
    const scenarios = table.scenarios.map((scenario, place) => ({
      scenario,
      values: means[place].map((value, output) => signs[output] * value),
      front: found[place] + 1,
      ...(sure && { shareOnFront: sure[place] })
    }));
    const front = scenarios.filter((each) => each.front === 1).map(({ scenario }) => scenario);
    return { result: { objectives: table.outputs, front, scenarios }, lines: lines(table.outputs, scenarios) };
  }
};

/** Outputs of each scenario under each replicate, the mean over worlds, turned so that more is better. */
type ByReplicate = readonly (readonly (readonly number[])[])[];

function objectivesByReplicate(
  { scenarios, replicates, worlds, outputs, value }: ScenarioTable,
  signs: readonly number[]
): ByReplicate {
  const gaps: Text[] = [];
  const found = scenarios.map((scenario) =>
    replicates.map((replicate) =>
      outputs.map((output, place) => {
        const values = worlds.map((world) => value(output, scenario, world, replicate)).filter((each) => each !== null);
        if (values.length === 0) gaps.push(methodMessages.gapUnder(scenario, output, replicate));
        return signs[place] * mean(values);
      })
    )
  );
  const causes = gapCauses(gaps, methodMessages.valueOfOutputs);
  if (causes.length > 0) throw new UsageError(causes);
  return found;
}

function meansOver(byReplicate: ByReplicate, replicates: ArrayLike<number>): number[][] {
  return byReplicate.map((rows) =>
    rows[0].map((_, output) => mean(Array.from(replicates, (replicate) => rows[replicate][output])))
  );
}

function shareOnFront(byReplicate: ByReplicate, drawn: readonly ArrayLike<number>[]): number[] {
  const times = byReplicate.map(() => 0);
  for (const replicates of drawn) {
    paretoFronts(meansOver(byReplicate, replicates)).forEach((front, place) => {
      if (front === 0) times[place]++;
    });
  }
  return times.map((count) => count / drawn.length);
}

interface ParetoLine {
  readonly scenario: string;
  readonly values: readonly number[];
  readonly front: number;
  readonly shareOnFront?: number;
}

function lines(outputs: readonly string[], scenarios: readonly ParetoLine[]): string {
  const rows = scenarios.map(({ scenario, values, front, shareOnFront: sure }) => [
    scenario,
    ...values.map(shortNumber),
    String(front),
    shortNumber(sure ?? null)
  ]);
  return textTable([say(h.scenario), ...outputs, say(columns.front), say(columns.sure)], rows);
}
