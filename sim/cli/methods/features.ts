import { featureScores, fewestForTrees } from "../../analysis/sensitivity/feature-score.ts";
import { wholeNumberIn } from "../numbers.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import type { Method, MethodOptions } from "./method.ts";
import { checkCount, factorsOf, outputOf, readTables, tellConstant } from "./tables.ts";
import { type TransformOptions, transformed, withTransform } from "./transform-option.ts";

type FeatureOptions = MethodOptions & TransformOptions & { readonly trees: number };

/** `techmarket analyse features`. */
export const features: Method<FeatureOptions> = {
  name: "features",
  what: "feature scores by extremely randomised trees, from any sample, interactions included",
  options: (command) =>
    withTransform(command).option(
      "--trees <n>",
      "trees",
      wholeNumberIn({ option: "--trees", min: 1, max: 10_000 }),
      100
    ),
  analyse(options, surroundings) {
    const { names, rows, values } = readTables(options, surroundings, (tables, add) => {
      const factors = factorsOf(tables, add);
      checkCount(factors, { fewest: fewestForTrees }, add);
      return {
        ...factors,
        values: transformed(outputOf(tables, options.output, add), options, tables, surroundings, add)
      };
    });
    tellConstant({ names, rows }, surroundings.tell);
    const { scores, explained } = featureScores({ rows, values }, options.trees, options.seed);
    const foretold = Number.isFinite(explained) ? explained : null;
    const lines = names.map((name, factor) => [name, shortNumber(scores[factor])]);
    return {
      result: { names, score: scores, r2_held_out: foretold },
      lines: `${textTable([columns.factor, columns.score].map(say), lines)}\n\n${say(methodMessages.explainedHeldOut(shortNumber(foretold)))}`
    };
  }
};
