import { type FactorialEffects, factorialEffects } from "../../analysis/attribution/factorial-effects.ts";
import { mean } from "../../analysis/moments.ts";
import { meanInterval } from "../../analysis/paired-difference.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { headings as h } from "../words/messages.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { withLevel } from "./interval-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { readTables } from "./tables.ts";
import { twoLevelRuns } from "./two-levels.ts";

type EffectOptions = MethodOptions & { readonly level: number };

/** An effect over replicates. */
interface Judged {
  readonly effect: number;
  readonly interval: readonly [number, number] | null;
}

/** `techmarket analyse effects`. */
export const effects: Method<EffectOptions> = {
  name: "effects",
  what: "main effects and interactions of a full or fractional factorial design; inputs are 0 or 1, perhaps with replicate",
  options: withLevel,
  analyse(options, surroundings) {
    const { names, replicates } = readTables(options, surroundings, (tables, add) =>
      twoLevelRuns(tables, options.output, add, surroundings.tell)
    );
    const found = replicates.map(({ points, values }) => factorialEffects(points, values));
    const main = names.map((name, factor) => ({
      factor: name,
      ...judged(
        found.map((each) => each.main[factor]),
        options.level
      )
    }));
    const interactions = found[0].interactions.map(({ pairs }) => ({
      pairs: pairs.map(([one, other]) => [names[one], names[other]]),
      ...judged(
        found.map((each) => effectOf(each, pairs[0])),
        options.level
      )
    }));
    return { result: { main, interactions }, lines: lines(main, interactions) };
  }
};

/** The effect of the set of interactions that holds a pair. */
function effectOf({ interactions }: FactorialEffects, [one, other]: readonly [number, number]): number {
  return (
    interactions.find(({ pairs }) => pairs.some((pair) => pair[0] === one && pair[1] === other))?.effect ?? Number.NaN
  );
}

function judged(values: readonly number[], level: number): Judged {
  const interval = meanInterval(values, level);
  return { effect: mean(values), interval: interval ? [interval.low, interval.high] : null };
}

function lines(
  main: readonly (Judged & { readonly factor: string })[],
  interactions: readonly (Judged & { readonly pairs: readonly (readonly string[])[] })[]
): string {
  const cells = ({ effect, interval }: Judged) => [effect, ...(interval ?? [null, null])].map(shortNumber);
  const mainRows = main.map((each) => [each.factor, ...cells(each)]);
  const pairRows = interactions.map((each) => [each.pairs.map((pair) => pair.join("×")).join(" + "), ...cells(each)]);
  return [
    textTable([columns.factor, columns.effect, h.low, h.high].map(say), mainRows),
    ...(pairRows.length > 0
      ? [textTable([columns.interactions, columns.effect, h.low, h.high].map(say), pairRows)]
      : [])
  ].join("\n\n");
}
