import type { Command } from "commander";
import { hurwiczLeads, type Lead, percentileLeads, type RankFlip, rankFlips } from "../../analysis/robustness/flips.ts";
import { type Judgement, judgeRobustness, regretsOf, robustnessMetrics } from "../../analysis/robustness/metrics.ts";
import { numberIn } from "../numbers.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { methodHeadings } from "../words/method-headings.ts";
import { type GoalOptions, goalSigns, withGoals } from "./goals.ts";
import type { Method, MethodOptions } from "./method.ts";
import { meansByWorld, oneOutput, scenarioTable } from "./scenario-table.ts";
import { readTables } from "./tables.ts";

type RegretOptions = MethodOptions &
  GoalOptions & { readonly optimism: number; readonly percentile: number; readonly enough?: number };

/** `techmarket analyse regret`. */
export const regret: Method<RegretOptions> = {
  name: "regret",
  what: "robustness of scenarios over worlds: regret and eight other metrics, and where the ranking flips; inputs have the columns scenario and world",
  options: withRegretOptions,
  analyse(options, surroundings) {
    const table = readTables(options, surroundings, scenarioTable(["scenario", "world"]));
    const output = oneOutput(table, options.output);
    const sign = goalSigns(table.outputs, options)[table.outputs.indexOf(output)];
    const payoffs = meansByWorld(table, output).map((values) => values.map((value) => sign * value));
    const { enough, ...settings } = options;
    const judgements = judgeRobustness(
      payoffs,
      enough === undefined ? settings : { ...settings, goodEnough: sign * enough }
    );
    const named = naming(table.scenarios);
    const result = {
      output,
      scenarios: table.scenarios,
      worlds: table.worlds,
      metrics: metricFields(judgements, sign),
      regrets: regretsOf(payoffs),
      flips: rankFlips(judgements).map(named.flip),
      leads: {
        hurwicz: hurwiczLeads(payoffs).map(named.lead),
        percentile: percentileLeads(payoffs).map(named.lead)
      }
    };
    return { result, lines: lines(table.scenarios, judgements, sign) };
  }
};

function withRegretOptions(command: Command): Command {
  const share = (option: string) => numberIn({ option, min: 0, max: 1 });
  return withGoals(command)
    .option("--optimism <share>", "weight of the best world in Hurwicz’ metric", share("--optimism"), 0.5)
    .option("--percentile <share>", "share of the worlds below the percentile metrics", share("--percentile"), 0.1)
    .option(
      "--enough <value>",
      "output that is good enough, for the domain metric",
      numberIn({ option: "--enough", min: -Number.MAX_VALUE, max: Number.MAX_VALUE })
    );
}

/** Metrics in the unit of the output, whichever way is better. */
function metricFields(judgements: readonly Judgement[], sign: number) {
  return Object.fromEntries(
    judgements.map((judgement) => [judgement.metric, { values: asRead(judgement, sign), ranks: judgement.ranks }])
  );
}

/** Payoffs turned back; regrets and shares are what they are. */
function asRead({ metric, values }: Judgement, sign: number): readonly number[] {
  const isPayoff = metric !== "domain" && !("isLessBetter" in robustnessMetrics[metric]);
  return isPayoff ? values.map((value) => sign * value) : values;
}

function naming(scenarios: readonly string[]) {
  return {
    flip: ({ one, other, ...ahead }: RankFlip) => ({ one: scenarios[one], other: scenarios[other], ...ahead }),
    lead: ({ from, to, leader }: Lead) => ({ from, to, leader: scenarios[leader] })
  };
}

function lines(scenarios: readonly string[], judgements: readonly Judgement[], sign: number): string {
  const read = judgements.map((judgement) => ({ ...judgement, values: asRead(judgement, sign) }));
  const rows = read.map(({ metric, values, ranks }) => [
    say(robustnessMetrics[metric].label),
    ...values.map((value, scenario) => `${shortNumber(value)} (${ranks[scenario]})`)
  ]);
  return textTable([say(methodHeadings.metricWithRank), ...scenarios], rows);
}
