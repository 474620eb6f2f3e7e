import { saltelliRows } from "../../analysis/designs/saltelli.ts";
import { type Index, type SobolIndices, sobolIndices } from "../../analysis/sensitivity/sobol-indices.ts";
import type { ImportProblem } from "../../import/problem.ts";
import type { AddProblem } from "../../import/problem-list.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import { type IntervalOptions, withInterval } from "./interval-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { type FactorTable, factorsOf, outputOf, readTables, varyingFactors } from "./tables.ts";
import { type TransformOptions, transformed, withTransform } from "./transform-option.ts";

type SobolOptions = MethodOptions & IntervalOptions & TransformOptions;

/** `techmarket analyse sobol`. */
export const sobol: Method<SobolOptions> = {
  name: "sobol",
  what: "shares of variance from a Saltelli design: first, second and total order with intervals",
  options: (command) => withTransform(withInterval(command)),
  analyse(options, surroundings) {
    const { names, hasSecondOrder, outputs } = readTables(
      options,
      surroundings,
      (tables, add) => {
        const given = factorsOf(tables, add);
        const said = tables.space?.secondOrder;
        const factors = fitting(given, said) ? given : varyingFactors(given, surroundings.tell);
        return {
          names: [...new Set(factors.groups ?? factors.names)],
          hasSecondOrder: secondOrderOf(factors, said, add),
          outputs: transformed(outputOf(tables, options.output, add), options, tables, surroundings, add)
        };
      },
      true
    );
    const indices = sobolIndices(outputs, names.length, hasSecondOrder, options);
    return { result: { names, ...sobolFields(indices) }, lines: sobolLines(names, indices) };
  }
};

/** The fields under the names that the field’s software gives them. */
function sobolFields({ first, total, second }: SobolIndices) {
  const matrix = (part: keyof Index) => second?.map((row) => row.map((index) => index?.[part] ?? null));
  return {
    S1: first.map(({ value }) => value),
    S1_conf: first.map(({ reach }) => reach),
    ST: total.map(({ value }) => value),
    ST_conf: total.map(({ reach }) => reach),
    ...(second && { S2: matrix("value"), S2_conf: matrix("reach") })
  };
}

function sobolLines(names: readonly string[], { first, total, second }: SobolIndices): string {
  const cells = ({ value, reach }: Index) => [shortNumber(value), shortNumber(reach)];
  const rows = names.map((name, factor) => [name, ...cells(first[factor]), ...cells(total[factor])]);
  const pairs = (second ?? []).flatMap((row, one) =>
    row.flatMap((index, other) => (index ? [[names[one], names[other], ...cells(index)]] : []))
  );
  return [
    textTable([say(columns.factor), say(columns.first), "±", say(columns.total), "±"], rows),
    ...(pairs.length > 0 ? [textTable([...[columns.factor, columns.with, columns.second].map(say), "±"], pairs)] : [])
  ].join("\n\n");
}

/** The layout of the design that fits the rows. */
function fitting(table: FactorTable, said: boolean | undefined) {
  return layouts(table, said).find(({ problem }) => problem === undefined);
}

function layouts(table: FactorTable, said: boolean | undefined) {
  return [true, false]
    .filter((hasSecondOrder) => said === undefined || said === hasSecondOrder)
    .map((hasSecondOrder) => ({ hasSecondOrder, problem: layoutProblem(table, hasSecondOrder) }));
}

/** Whether the rows are those of a design with the second order; what was said of it must fit the rows. */
function secondOrderOf(table: FactorTable, said: boolean | undefined, add: AddProblem): boolean {
  const fit = fitting(table, said);
  if (fit || !table.isWhole) return fit?.hasSecondOrder ?? false;
  add(layouts(table, said).at(-1)!.problem!);
  return false;
}

/** The first place at which rows are not those of the design. */
function layoutProblem(
  { file, names, groups = names, rows, lines }: FactorTable,
  hasSecondOrder: boolean
): ImportProblem | undefined {
  const all = [...new Set(groups)];
  const members = groups.map((group) => all.indexOf(group));
  const step = saltelliRows(all.length, hasSecondOrder);
  if (rows.length === 0 || rows.length % step !== 0) {
    const expected = {
      en: `a multiple of ${step} rows: ${rowWords(hasSecondOrder)}`,
      zh: `${step}的整数倍行：${rowWords(hasSecondOrder)}`
    };
    return { file, line: lines.at(-1) ?? 1, column: "", found: say(methodMessages.rows(rows.length)), expected };
  }
  for (const [place, row] of rows.entries()) {
    const start = place - (place % step);
    const factor = row.findIndex(
      (value, column) => value !== rows[start + origin(place % step, members[column], all.length, step)][column]
    );
    if (factor < 0) continue;
    const like = start + origin(place % step, members[factor], all.length, step);
    const expected = {
      en: `${rows[like][factor]}, as in line ${lines[like]}: rows are ${rowWords(hasSecondOrder)}`,
      zh: `${rows[like][factor]}，与第${lines[like]}行相同：各行为${rowWords(hasSecondOrder)}`
    };
    return { file, line: lines[place], column: names[factor], found: String(row[factor]), expected };
  }
  return undefined;
}

function rowWords(hasSecondOrder: boolean): string {
  return hasSecondOrder ? "A, AB_1…AB_k, BA_1…BA_k, B" : "A, AB_1…AB_k, B";
}

/** The row of the block, A or B, from which a row has its value in a column of a factor or group. */
function origin(row: number, column: number, factors: number, step: number): number {
  const last = step - 1;
  if (row === 0 || row === last) return row;
  const isReverse = row > factors;
  const isMixed = (row - 1) % factors === column;
  return isMixed === isReverse ? 0 : last;
}
