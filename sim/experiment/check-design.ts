import { type DesignId, designs, mostPoints, type Design as RegisteredDesign } from "../analysis/designs/designs.ts";
import type { Text } from "../declare/text.ts";
import { leverIds, levers, measureIds } from "../levers/index.ts";
import {
  isMembers,
  type Members,
  numberProblems,
  plainRule,
  unknownKeys,
  wholeNumberProblems
} from "../scenario/check-parts.ts";
import { leverRule } from "../scenario/check-scenario.ts";
import { oneEach, type Problem } from "../scenario/problem.ts";
import { type NumberRule, unknownKey, wrongKind } from "../scenario/problems.ts";
import { uncertainties, uncertaintyIds } from "../uncertainties/index.ts";
import { experimentDefaults } from "./defaults.ts";
import { designKeys, designKinds, isSampled, spaceOf, usualSize } from "./designs.ts";
import type { DesignKind } from "./experiment.ts";
import { tooFewWorlds } from "./problems.ts";
import type { ReadingSurroundings } from "./surroundings.ts";

/** What is wrong with the design of a file, given what else the file says. */
export function designProblems(file: Members, surroundings: ReadingSurroundings): Problem[] {
  const { design, vary, region = experimentDefaults.region } = file;
  if (design === undefined) return [];
  if (!isMembers(design)) return [wrongKind("design", design, { en: "an object with a kind", zh: "含kind的对象" })];
  const kind = design.kind as DesignKind;
  if (!designKinds.includes(kind)) {
    return [unknownKey("design.kind", String(kind), designKinds, { en: "a design", zh: "已有的设计" })];
  }
  return [
    ...unknownKeys("design", design, ["kind", ...designKeys(kind)]),
    ...variesProblems(kind, vary),
    ...(isSampled(kind) ? sampledProblems(kind, design, variedCount(vary)) : []),
    ...(kind === "table" ? tableProblems(design) : []),
    ...(kind === "worlds" ? worldsProblems(design, region, surroundings) : [])
  ];
}

const sizeRule = plainRule({ en: "The size of the design", zh: "设计规模" }, 1, mostPoints);
const levelsRule = plainRule({ en: "The number of levels", zh: "水平数" }, 2, 1000);

function sampledProblems(kind: DesignId, { n, secondOrder, levels }: Members, factors: number): Problem[] {
  const size = n === undefined ? [] : wholeNumberProblems("design.n", n, sizeRule);
  return [
    ...(size.length === 0 && factors > 0 ? misfitProblems(kind, n, factors) : size),
    ...(secondOrder === undefined || secondOrder === true
      ? []
      : [wrongKind("design.secondOrder", secondOrder, { en: "true, or no such key", zh: "true，或不写此项" })]),
    ...(levels === undefined ? [] : evenProblems(levels))
  ];
}

/** Whether there is such a design of so many factors. */
function misfitProblems(kind: DesignId, n: unknown, factors: number): Problem[] {
  const size = (n as number | undefined) ?? usualSize(kind, factors);
  const design: RegisteredDesign = designs[kind];
  const misfit = design.misfit?.(spaceOf(factors), size);
  if (!misfit) return [];
  const problem = wrongKind("design.n", size, misfit.expected);
  return [misfit.nearest === undefined ? problem : { ...problem, nearest: misfit.nearest }];
}

function evenProblems(levels: unknown): Problem[] {
  const problems = wholeNumberProblems("design.levels", levels, levelsRule);
  if (problems.length > 0 || (levels as number) % 2 === 0) return problems;
  return [
    { ...wrongKind("design.levels", levels, { en: "an even number", zh: "偶数" }), nearest: (levels as number) - 1 }
  ];
}

/** Designs that bring their own points, as a sentence has them. */
const ownPoints: Readonly<Record<Exclude<DesignKind, DesignId>, Text>> = {
  scenarios: { en: "“scenarios only”", zh: "“仅比较方案”" },
  table: { en: "“own table”", zh: "“自备表格”" },
  worlds: { en: "“calibrated worlds”", zh: "“与数据相容的参数组合”" }
};

function designName(kind: DesignKind): Text {
  return isSampled(kind) ? designs[kind].label : ownPoints[kind];
}

/** A design over ranges needs some; the others bring their own points. */
function variesProblems(kind: DesignKind, vary: unknown): Problem[] {
  const isEmpty = variedCount(vary) === 0;
  if (isSampled(kind) !== isEmpty) return [];
  const name = designName(kind);
  const expected = isEmpty
    ? { en: `something to vary, since the design is ${name.en}`, zh: `要变动的项（设计为${name.zh}）` }
    : { en: `nothing, since the design ${name.en} brings its own points`, zh: `没有变动项（设计${name.zh}自带取值）` };
  return [wrongKind("vary", vary, expected)];
}

function variedCount(vary: unknown): number {
  const groups = isMembers(vary) ? Object.values(vary) : [];
  return groups.reduce<number>((sum, group) => sum + (isMembers(group) ? Object.keys(group).length : 0), 0);
}

const columnKind = { en: "the id of a measure, lever or assumption", zh: "措施、政策杠杆或假设的标识" };
/** What a column of a table may be called. */
const columnIds: readonly string[] = [...measureIds, ...leverIds, ...uncertaintyIds];

function tableProblems({ columns, rows }: Members): Problem[] {
  if (!Array.isArray(columns) || columns.length === 0) {
    return [wrongKind("design.columns", columns, { en: "a list of ids", zh: "标识的列表" })];
  }
  const unknown = columns.flatMap((id, place) =>
    columnIds.includes(id) ? [] : [unknownKey(`design.columns[${place}]`, String(id), columnIds, columnKind)]
  );
  const isTwice = new Set(columns).size < columns.length;
  return [
    ...unknown,
    ...(isTwice ? [wrongKind("design.columns", columns, { en: "each id once", zh: "不重复的标识" })] : []),
    ...(unknown.length > 0 ? [] : rowsProblems(columns, rows))
  ];
}

function rowsProblems(columns: readonly string[], rows: unknown): Problem[] {
  if (!Array.isArray(rows) || rows.length === 0) {
    return [wrongKind("design.rows", rows, { en: "a list of rows of numbers", zh: "由数字行组成的列表" })];
  }
  return oneEach(eachRowProblem(columns, rows), ({ where, expected }) => `${where.replace(/\[\d+\]/, "")} ${expected}`);
}

function* eachRowProblem(columns: readonly string[], rows: readonly unknown[]): Generator<Problem> {
  const expected = { en: `a row of ${columns.length} numbers`, zh: `含${columns.length}个数字的行` };
  for (const [place, row] of rows.entries()) {
    const where = `design.rows[${place}]`;
    if (!Array.isArray(row) || row.length !== columns.length) yield wrongKind(where, row, expected);
    else
      for (const [column, value] of row.entries()) yield* cellProblems(`${where}[${column}]`, value, columns[column]);
  }
}

function cellProblems(where: string, value: unknown, id: string): Problem[] {
  return isWhole(id) ? wholeNumberProblems(where, value, ruleOf(id)) : numberProblems(where, value, ruleOf(id));
}

function isWhole(id: string): boolean {
  const lever = levers[id as keyof typeof levers];
  return lever ? lever.kind === "switch" : (measureIds as readonly string[]).includes(id);
}

/** Bounds of a measure, a lever or an assumption. */
function ruleOf(id: string): NumberRule {
  const lever = levers[id as keyof typeof levers];
  if (lever) return leverRule(lever);
  const uncertainty = uncertainties[id as keyof typeof uncertainties];
  return uncertainty ? plainRule(uncertainty.label, ...uncertainty.range) : plainRule(onOff, 0, 1);
}

const onOff: Text = { en: "A measure", zh: "措施" };
const worldsRule = plainRule({ en: "The number of sets of parameters", zh: "参数组合数" }, 1, 10_000);

function worldsProblems({ worlds, vectors }: Members, region: unknown, { worldsOf }: ReadingSurroundings): Problem[] {
  if (vectors !== undefined) {
    if (worlds !== undefined)
      return [wrongKind("design.worlds", worlds, { en: "left out beside “vectors”", zh: "有“vectors”时不写" })];
    return vectorsProblems(vectors);
  }
  const problems = wholeNumberProblems("design.worlds", worlds, worldsRule);
  if (problems.length > 0 || typeof region !== "string") return problems;
  const there = worldsOf(region).length;
  return (worlds as number) > there ? [tooFewWorlds("design.worlds", worlds as number, there, region)] : [];
}

function vectorsProblems(vectors: unknown): Problem[] {
  const expected = { en: "a list of assumptions and values", zh: "由假设和取值组成的列表" };
  if (!Array.isArray(vectors) || vectors.length === 0) return [wrongKind("design.vectors", vectors, expected)];
  const first = isMembers(vectors[0]) ? Object.keys(vectors[0]) : [];
  return vectors.flatMap((vector, place) => {
    const where = `design.vectors[${place}]`;
    if (!isMembers(vector)) return [wrongKind(where, vector, expected)];
    const isLikeFirst = Object.keys(vector).length === first.length && first.every((id) => Object.hasOwn(vector, id));
    if (!isLikeFirst)
      return [wrongKind(where, vector, { en: `values of ${first.join(", ")}`, zh: `${first.join("、")}的取值` })];
    return Object.entries(vector).flatMap(([id, value]) =>
      Object.hasOwn(uncertainties, id)
        ? numberProblems(`${where}.${id}`, value, ruleOf(id))
        : [unknownKey(`${where}.${id}`, id, uncertaintyIds, columnKind)]
    );
  });
}
