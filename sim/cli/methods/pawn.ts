import { fewestForPawn, type PawnIndex, pawn as pawnIndex, usualSlices } from "../../analysis/sensitivity/pawn.ts";
import { wholeNumberIn } from "../numbers.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { headings as h } from "../words/messages.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import type { Method, MethodOptions } from "./method.ts";
import { checkCount, factorsOf, outputOf, readTables, tellConstant } from "./tables.ts";

type PawnOptions = MethodOptions & { readonly slices: number };

/** `techmarket analyse pawn`. */
export const pawn: Method<PawnOptions> = {
  name: "pawn",
  what: "distances between distributions, from any sample; fit for heavy tails",
  options: (command) =>
    command.option(
      "--slices <n>",
      "slices of equal count of each factor",
      wholeNumberIn({ option: "--slices", min: 2, max: 1000 }),
      usualSlices
    ),
  analyse(options, surroundings) {
    const { names, rows, outputs } = readTables(options, surroundings, (tables, add) => {
      const factors = factorsOf(tables, add);
      checkCount(factors, { fewest: fewestForPawn(options.slices) }, add);
      return { ...factors, outputs: outputOf(tables, options.output, add) };
    });
    tellConstant({ names, rows }, surroundings.tell);
    const indices = names.map((_, factor) =>
      pawnIndex(
        rows.map((row) => row[factor]),
        outputs,
        options.slices
      )
    );
    return { result: { names, ...pawnFields(indices) }, lines: pawnLines(names, indices) };
  }
};

function pawnFields(indices: readonly PawnIndex[]) {
  return {
    median: indices.map(({ median }) => median),
    mean: indices.map(({ mean }) => mean),
    maximum: indices.map(({ maximum }) => maximum)
  };
}

function pawnLines(names: readonly string[], indices: readonly PawnIndex[]): string {
  const rows = indices.map(({ median, mean, maximum }, factor) => [
    names[factor],
    ...[median, mean, maximum].map(shortNumber)
  ]);
  return textTable([columns.factor, h.median, columns.mean, columns.maximum].map(say), rows);
}
