import { enclosingBox } from "../../analysis/discovery/box.ts";
import { boxSentence, conditionWords } from "../../analysis/discovery/box-words.ts";
import { treeBoxes } from "../../analysis/discovery/tree-boxes.ts";
import { mean } from "../../analysis/moments.ts";
import { numberIn } from "../numbers.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { type InterestOptions, interestOf, interestWords, withInterest } from "./interest-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { boxFields } from "./prim.ts";
import { factorsOf, readTables } from "./tables.ts";

type TreeOptions = MethodOptions & InterestOptions & { readonly mass: number };

/** `techmarket analyse tree`. */
export const tree: Method<TreeOptions> = {
  name: "tree",
  what: "scenario discovery by a classification tree: all its leaves as boxes, the densest first",
  options: (command) =>
    withInterest(command).option(
      "--mass <share>",
      "least share of all cases in a box",
      numberIn({ option: "--mass", min: 0.001, max: 1 }),
      0.05
    ),
  analyse(options, surroundings) {
    const { names, rows, interest } = readTables(options, surroundings, (tables, add) => ({
      ...factorsOf(tables, add),
      interest: interestOf(tables, options, add)
    }));
    const labels = names.map((name) => ({ en: name, zh: name }));
    const whole = enclosingBox(rows);
    const boxes = treeBoxes(rows, interest, options.mass).map((box) => ({
      ...box,
      words: boxSentence(conditionWords(box.box, whole, labels), box, interestWords(options), mean(interest))
    }));
    const result = {
      names,
      boxes: boxes.map(({ box, words, coverage, density, mass, restricted }) => ({
        coverage,
        density,
        mass,
        res_dim: restricted,
        box: boxFields(names, box),
        words
      }))
    };
    const lines = boxes.map(({ coverage, density, mass, words }) => [
      ...[coverage, density, mass].map(shortNumber),
      say(words)
    ]);
    return { result, lines: textTable([columns.coverage, columns.density, columns.mass, columns.box].map(say), lines) };
  }
};
