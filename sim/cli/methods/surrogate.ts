import { factorPoint } from "../../analysis/designs/factor-space.ts";
import type { Emulator } from "../../analysis/emulator.ts";
import { fewestPoints, surrogate as fitSurrogate, leastExplained, mostEmulated } from "../../analysis/surrogate.ts";
import type { AddProblem } from "../../import/problem-list.ts";
import type { Surroundings } from "../surroundings.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import type { Method, MethodOptions } from "./method.ts";
import {
  checkBounds,
  checkCount,
  type FactorTable,
  factorsOf,
  outputOf,
  readTable,
  readTables,
  tellConstant
} from "./tables.ts";
import { type TransformOptions, transformed, withTransform } from "./transform-option.ts";

type SurrogateOptions = MethodOptions & TransformOptions & { readonly at?: string };

/** `techmarket analyse surrogate`. */
export const surrogate: Method<SurrogateOptions> = {
  name: "surrogate",
  what: `an emulator judged on held-out points, and its predictions; not offered below an R² of ${leastExplained}`,
  options: (command) =>
    withTransform(command).option(
      "--at <file>",
      "table of inputs at which predictions are wanted, with the columns of --inputs"
    ),
  analyse(options, surroundings) {
    const { factors, values, asked } = readTables(options, surroundings, (tables, add) => {
      const table = factorsOf(tables, add);
      checkCount(table, { fewest: fewestPoints, most: mostEmulated }, add);
      checkBounds(table, add);
      return {
        factors: table,
        values: transformed(outputOf(tables, options.output, add), options, tables, surroundings, add),
        asked: options.at === undefined ? undefined : askedRows(options.at, table, add, surroundings)
      };
    });
    const points = factors.rows.map((row) => factorPoint(factors, row));
    tellConstant(factors, surroundings.tell);
    const { score, emulator } = fitSurrogate(points, values, options.seed);
    if (!emulator) surroundings.tell(`${say(methodMessages.notOffered(leastExplained))}\n`);
    const predictions = emulator && asked ? asked.map((row) => predicted(emulator, factors, row)) : undefined;
    const explained = Number.isFinite(score.explained) ? score.explained : null;
    return {
      result: {
        offered: emulator !== null,
        r2_held_out: explained,
        coverage: score.coverage,
        held_out: score.points,
        ...(predictions && { predictions })
      },
      lines: lines(explained, score.coverage, emulator !== null, predictions ?? [])
    };
  }
};

/** Inputs of another file, under the same names. */
function askedRows(
  file: string,
  { names, bounds }: FactorTable,
  add: AddProblem,
  { tell }: Surroundings
): FactorTable["rows"] {
  const inputs = readTable(file, add, tell);
  const asked = factorsOf({ inputs, outputs: inputs, space: { names, bounds }, tell }, add);
  checkBounds(asked, add);
  return asked.rows;
}

interface Predicted {
  readonly mean: number;
  readonly deviation: number;
}

function predicted(emulator: Emulator, factors: FactorTable, row: readonly number[]): Predicted {
  const { mean, variance } = emulator.predict(factorPoint(factors, row));
  return { mean, deviation: Math.sqrt(variance) };
}

function lines(
  explained: number | null,
  coverage: number,
  isOffered: boolean,
  predictions: readonly Predicted[]
): string {
  const score = say(methodMessages.emulatorScore(shortNumber(explained), shortNumber(100 * coverage), isOffered));
  if (predictions.length === 0) return score;
  const rows = predictions.map(({ mean, deviation }, place) => [
    String(place + 1),
    shortNumber(mean),
    shortNumber(deviation)
  ]);
  return [textTable([columns.row, columns.mean, columns.deviation].map(say), rows), score].join("\n\n");
}
