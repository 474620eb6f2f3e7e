import type { Command } from "commander";
import { resamplesOf } from "../../analysis/comparison/bootstrap.ts";
import { holm } from "../../analysis/comparison/holm.ts";
import { type EffectSettings, type PairedEffect, pairedEffect } from "../../analysis/comparison/paired-effect.ts";
import { type EffectOverWorlds, effectOverWorlds, meansOverWorlds } from "../../analysis/effects-over-worlds.ts";
import type { Interval } from "../../analysis/moments.ts";
import { numberIn } from "../numbers.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { headings as h, verdicts } from "../words/messages.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { type IntervalOptions, withInterval } from "./interval-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { type ScenarioTable, scenarioNamed, scenarioTable } from "./scenario-table.ts";
import { readTables } from "./tables.ts";

type PairedOptions = MethodOptions &
  IntervalOptions & { readonly baseline?: string; readonly absolute: number; readonly relative: number };

/** One scenario against the baseline in one output. */
interface Comparison extends PairedEffect {
  readonly scenario: string;
  readonly output: string;
  readonly worlds?: Omit<EffectOverWorlds, "difference">;
}

/** `techmarket analyse paired`. */
export const paired: Method<PairedOptions> = {
  name: "paired",
  what: "scenarios against a baseline under the same luck; inputs have the columns scenario, replicate and perhaps world",
  options: withPairedOptions,
  analyse(options, surroundings) {
    const table = readTables(options, surroundings, scenarioTable(["scenario", "replicate"]));
    const baseline = scenarioNamed(table, options.baseline, "--baseline");
    const compared = comparisons(table, baseline, options);
    const adjusted = adjustedP(compared);
    const result = { baseline, comparisons: compared.map((comparison, place) => fields(comparison, adjusted[place])) };
    return { result, lines: lines(compared, adjusted) };
  }
};

/** Holm’s correction over the comparisons that vary: one in which nothing differs is no claim. */
function adjustedP(compared: readonly Comparison[]): number[] {
  const claims = compared.flatMap(({ p, mean, low, high }, place) =>
    p === null || (mean === 0 && low === 0 && high === 0) ? [] : [{ p, place }]
  );
  const adjusted = compared.map(() => 1);
  holm(claims.map(({ p }) => p)).forEach((value, at) => {
    adjusted[claims[at].place] = value;
  });
  return adjusted;
}

function withPairedOptions(command: Command): Command {
  const limit = (option: string, max: number) => numberIn({ option, min: 0, max });
  return withInterval(command)
    .option("--baseline <name>", "scenario that the others are held against (default: the first)")
    .option(
      "--absolute <value>",
      "precision wished: distance from the mean, in the unit of the output",
      limit("--absolute", Number.MAX_VALUE),
      0
    )
    .option(
      "--relative <share>",
      "precision wished: distance as a share of the mean; the larger of the two counts",
      limit("--relative", 10),
      0.1
    );
}

function comparisons(
  table: ScenarioTable,
  baseline: string,
  { level, resamples, seed, absolute, relative }: PairedOptions
): Comparison[] {
  const settings = { level, wish: { absolute, relative }, resamples: resamplesByCount(resamples, seed) };
  const others = table.scenarios.filter((scenario) => scenario !== baseline);
  return others.flatMap((scenario) =>
    table.outputs.map((output) => ({ scenario, output, ...effect(table, output, baseline, scenario, settings) }))
  );
}

/** Of one world the pairs are its replicates; of several, replicates of the means over worlds. */
function effect(table: ScenarioTable, output: string, baseline: string, scenario: string, settings: EffectSettings) {
  const byWorld = (side: string) =>
    table.worlds.map((world) => table.replicates.map((replicate) => table.value(output, side, world, replicate)));
  const [before, after] = [baseline, scenario].map(byWorld);
  if (table.worlds.length === 1) return pairedEffect(before[0], after[0], settings);
  const { difference: _, ...worlds } = effectOverWorlds(before, after);
  const means = meansOverWorlds(before, after);
  return { ...pairedEffect(means.a, means.b, settings), worlds };
}

function resamplesByCount(resamples: number, seed: string): EffectSettings["resamples"] {
  const known = new Map<number, Int32Array[]>();
  return (pairs) => {
    const drawn = known.get(pairs) ?? resamplesOf(pairs, resamples, seed);
    known.set(pairs, drawn);
    return drawn;
  };
}

const ends = (interval: Interval | null) => (interval ? [interval.low, interval.high] : null);

function fields({ meanByBootstrap, medianByBootstrap, sequence, low, high, ...rest }: Comparison, adjusted: number) {
  return {
    ...rest,
    interval: low === null || high === null ? null : [low, high],
    p_holm: rest.p === null ? null : adjusted,
    bootstrap: { mean: ends(meanByBootstrap), median: ends(medianByBootstrap) },
    sequence: ends(sequence)
  };
}

function lines(compared: readonly Comparison[], adjusted: readonly number[]): string {
  const rows = compared.map(
    ({ scenario, output, mean, low, high, median, shareWithGain, p, verdict, worlds }, place) => [
      scenario,
      output,
      ...[mean, low, high, median, shareWithGain, p === null ? null : adjusted[place]].map(shortNumber),
      worlds ? shortNumber(worlds.holdsIn) : "–",
      say(verdicts[verdict])
    ]
  );
  return textTable(
    [
      h.scenario,
      columns.output,
      columns.mean,
      h.low,
      h.high,
      h.median,
      columns.withGain,
      columns.holm,
      h.holdsIn,
      h.verdict
    ].map(say),
    rows
  );
}
