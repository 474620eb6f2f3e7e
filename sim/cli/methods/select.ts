import { resamplesOf } from "../../analysis/comparison/bootstrap.ts";
import { pilotReplicates } from "../../analysis/comparison/replicates-needed.ts";
import { rankShares, type Selection, selectBest } from "../../analysis/comparison/selection.ts";
import { mean } from "../../analysis/moments.ts";
import { ranks } from "../../analysis/ranks.ts";
import { numberIn, wholeNumberIn } from "../numbers.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { headings as h } from "../words/messages.ts";
import { methodHeadings as columns, methodCells } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import { type GoalOptions, goalSigns, withGoals } from "./goals.ts";
import { type IntervalOptions, withInterval } from "./interval-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { gapCauses, oneOutput, type ScenarioTable, scenarioTable } from "./scenario-table.ts";
import { readTables } from "./tables.ts";

type SelectOptions = MethodOptions &
  IntervalOptions &
  GoalOptions & { readonly indifference: number; readonly first: number };

/** `techmarket analyse select`. */
export const select: Method<SelectOptions> = {
  name: "select",
  what: "the best of many packages under the same luck; inputs have the columns scenario and replicate",
  options: (command) =>
    withGoals(withInterval(command))
      .requiredOption(
        "--indifference <value>",
        "least difference that matters, in the unit of the output",
        numberIn({ option: "--indifference", min: Number.MIN_VALUE, max: Number.MAX_VALUE })
      )
      .option(
        "--first <n>",
        "replicates of the first stage",
        wholeNumberIn({ option: "--first", min: 2, max: 10_000 }),
        pilotReplicates
      ),
  analyse(options, surroundings) {
    const table = readTables(options, surroundings, scenarioTable(["scenario", "replicate"]));
    const output = oneOutput(table, options.output);
    const sign = goalSigns(table.outputs, options)[table.outputs.indexOf(output)];
    const samples = wholeSamples(table, output, options.first).map((sample) => sample.map((value) => sign * value));
    const selection = selectBest(samples, options);
    const shares = rankShares(samples, resamplesOf(samples[0].length, options.resamples, options.seed));
    const means = samples.map((sample) => mean(sample));
    const placed = ranks(means);
    const packages = table.scenarios.map((scenario, place) => ({
      scenario,
      mean: sign * means[place],
      rank: placed[place],
      rankShares: shares[place],
      outAfter: selection.outAfter[place]
    }));
    return {
      result: { output, ...summary(table, selection), replicates: samples[0].length, packages },
      lines: lines(packages, table, selection)
    };
  }
};

/** Every package under every replicate: selection compares what has the same luck. */
function wholeSamples(table: ScenarioTable, output: string, first: number): number[][] {
  const [world] = table.worlds;
  const samples = table.scenarios.map((scenario) =>
    table.replicates.map((replicate) => ({
      scenario,
      replicate,
      value: table.value(output, scenario, world, replicate)
    }))
  );
  const gaps = samples.flat().filter(({ value }) => value === null);
  const causes = gapCauses(
    gaps.map(({ scenario, replicate }) => methodMessages.gapUnder(scenario, output, replicate)),
    methodMessages.valueUnderReplicates
  );
  if (table.worlds.length > 1) causes.push(say(methodMessages.manyWorlds(table.worlds.length)));
  if (table.replicates.length < first) {
    causes.push(say(methodMessages.fewReplicates(first, table.replicates.length)));
  }
  if (causes.length > 0) throw new UsageError(causes);
  return samples.map((sample) => sample.map(({ value }) => value!));
}

function summary({ scenarios }: ScenarioTable, { best, left, isDecided }: Selection) {
  return { best: scenarios[best], left: left.map((place) => scenarios[place]), decided: isDecided };
}

type PackageLine = {
  scenario: string;
  mean: number;
  rank: number;
  rankShares: readonly number[];
  outAfter: number | null;
};

function lines(packages: readonly PackageLine[], table: ScenarioTable, selection: Selection): string {
  const rows = packages.map((each) => [
    each.scenario,
    shortNumber(each.mean),
    String(each.rank),
    shortNumber(each.rankShares[each.rank - 1]),
    say(each.outAfter === null ? methodCells.left : methodCells.outAfter(each.outAfter))
  ]);
  const { best, decided } = summary(table, selection);
  const verdict = decided ? methodMessages.selected(best) : methodMessages.notSelected;
  return `${textTable([...[h.scenario, columns.mean, columns.rank, columns.sure].map(say), ""], rows)}\n\n${say(verdict)}`;
}
