import { readNumber } from "../csv/read-number.ts";
import { readTruth } from "../csv/read-truth.ts";
import type { Text } from "../declare/text.ts";
import { leverIds, measureIds } from "../levers/index.ts";
import { plainRule, wholeNumberProblems } from "../scenario/check-parts.ts";
import type { Problem } from "../scenario/problem.ts";
import { unknownKey, wrongKind } from "../scenario/problems.ts";
import { shortText } from "../scenario/short-text.ts";
import { uncertaintyIds } from "../uncertainties/index.ts";
import { type Protocol, readProtocols, type Variable } from "./behaviorspace-file.ts";
import { experimentFormat } from "./experiment.ts";
import { factorNamed } from "./factor.ts";
import { saidTwice } from "./problems.ts";

const known: readonly string[] = [...measureIds, ...leverIds, ...uncertaintyIds];
const variableKind = { en: "the id of a measure, lever or assumption", zh: "措施、政策杠杆或假设的标识" };
/** Most values of a variable. */
const mostValues = 1000;
/** Most settings of sub-experiments, which are written out one by one. */
const mostSettings = 100_000;

/** A file of ours with what was not carried over; or what is wrong, and the names of experiments to choose from. */
export type GridRead =
  | { readonly ok: true; readonly value: object; readonly choices: readonly Text[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly experiments?: readonly string[] };

export interface GridOptions {
  /** Ids of measures, levers and assumptions by the names of variables, where these differ. */
  readonly names?: ReadonlyMap<string, string>;
  /** Name of the experiment that is meant, where a file holds several. */
  readonly experiment?: string;
}

/**
 * The grid of an experiment in a file of NetLogo's BehaviorSpace, as a file of ours: variables with several values are
 * varied, those with one are set in the scenario, sub-experiments become a table of settings. What else an experiment
 * there says is named as not carried over.
 */
export function experimentFromGrid(xml: string, { names = new Map(), experiment }: GridOptions = {}): GridRead {
  const read = readProtocols(xml);
  if (!read.ok) return refused(faultyXml(read.fault));
  const { protocols } = read;
  const found = protocols.map(({ name }) => name);
  if (found.length === 0) return refused(wrongKind("experiments", undefined, { en: "an experiment", zh: "实验" }));
  if (experiment === undefined && found.length > 1) return { ...refused(chooseOne(found)), experiments: found };
  const places = Array.from(found.keys()).filter((place) => experiment === undefined || found[place] === experiment);
  if (places.length === 0) return refused(unknownKey("experiment", experiment!, found, experimentKind));
  if (places.length > 1) return refused(saidTwice("experiment", shortText(experiment!), "experiment"));
  return experimentOf(protocols[places[0]!]!, names);
}

const experimentKind = { en: "the name of an experiment of this file", zh: "此文件中实验的名称" };

function refused(...problems: readonly Problem[]): Extract<GridRead, { ok: false }> {
  return { ok: false, problems };
}

function faultyXml({ en, zh }: Text): Problem {
  const wanted = { en: "XML without faults", zh: "无误的XML" };
  return {
    where: "XML",
    found: en,
    expected: wanted.en,
    wanted,
    sentence: {
      en: `The file is no sound XML: ${shortText(en)}. Expected: ${wanted.en}. Correct it; nothing was loaded.`,
      zh: `文件不是有效的XML：${zh}。应为${wanted.zh}。请更正；文件未载入。`
    }
  };
}

/** Most names that a message lists. */
const mostListed = 20;

function chooseOne(found: readonly string[]): Problem {
  const listed = found.slice(0, mostListed).map((name) => `“${shortText(name)}”`);
  const more = found.length - listed.length;
  return {
    where: "experiments",
    found: `${found.length} experiments`,
    expected: "one of them",
    sentence: {
      en: `The file holds ${found.length} experiments: ${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Expected: the name of one of them.`,
      zh: `文件含有${found.length}个实验：${listed.join("、")}${more > 0 ? `等` : ""}。请指明其中一个的名称。`
    }
  };
}

const repetitionsRule = plainRule({ en: "The number of repetitions", zh: "重复次数" }, 1, 10_000);

function experimentOf(protocol: Protocol, names: ReadonlyMap<string, string>): GridRead {
  const repetitions = readNumber(protocol.repetitions) ?? protocol.repetitions;
  const sets = settingsOf(protocol, names);
  const problems = [...wholeNumberProblems("repetitions", repetitions, repetitionsRule), ...sets.problems];
  if (problems.length > 0) return refused(...problems);
  const value = { ...fileOf(protocol, sets.settings), replicates: repetitions };
  return { ok: true, value, choices: notCarriedOver(protocol) };
}

/** Values of one variable in one set of settings. */
interface Setting {
  readonly id: string;
  readonly values: readonly number[];
}

/** One grid, or one for each sub-experiment, every variable in each of them. */
type Grids = readonly (readonly Setting[])[];

function settingsOf(
  { constants, subExperiments }: Protocol,
  names: ReadonlyMap<string, string>
): { readonly settings: Grids; readonly problems: readonly Problem[] } {
  const sets = [constants, ...subExperiments];
  const read = sets.map((set, place) => readSet(set, place, names));
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) return { settings: [], problems };
  const [shared, ...subs] = read.map((each) => each.settings);
  if (subs.length === 0) return { settings: [shared!], problems: [] };
  const ids = [...new Set(read.flatMap((each) => each.settings.map(({ id }) => id)))];
  const settings = subs.map((sub) => ids.flatMap((id) => (sub.find(isOf(id)) ?? shared!.find(isOf(id))) || []));
  return { settings, problems: [...gapsIn(settings, ids), ...sizeProblems(settings)] };
}

const isOf = (id: string) => (setting: Setting) => setting.id === id;

/** Where in a file a variable stands. */
function whereOf(name: string, place: number): string {
  return `${place === 0 ? "" : `subExperiment ${place}, `}variable ${shortText(name)}`;
}

function readSet(set: readonly Variable[], place: number, names: ReadonlyMap<string, string>) {
  const problems: Problem[] = [];
  const settings = new Map<string, Setting>();
  for (const variable of set) {
    const id = names.get(variable.name) ?? variable.name;
    const where = whereOf(variable.name, place);
    const wrong = variableProblems(variable, id, where);
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    if (settings.has(id)) problems.push(saidTwice(where, id, whereOf(id, place)));
    settings.set(id, { id, values: numbersOf(variable) });
  }
  return { settings: [...settings.values()], problems };
}

function variableProblems(variable: Variable, id: string, where: string): Problem[] {
  if (!known.includes(id)) return [unknownKey(where, id, known, variableKind)];
  const { values, steps } = variable;
  const count = steps ? stepCount(steps) : values.length;
  if (!(count >= 1 && count <= mostValues)) {
    const found = steps ? `${steps.first} to ${steps.last} by ${steps.step}` : values;
    return [wrongKind(where, found, { en: `one to ${mostValues} values`, zh: `1至${mostValues}个取值` })];
  }
  const wrong = values.filter((value) => numberOf(value) === undefined);
  if (wrong.length === 0) return [];
  return [wrongKind(where, wrong[0], { en: "a number, true or false", zh: "数字、true或false" })];
}

/** So many values from the first to the last; NaN where an end is no number or the step leads nowhere. */
function stepCount({ first, step, last }: NonNullable<Variable["steps"]>): number {
  const [start, by, end] = [first, step, last].map((text) => readNumber(text) ?? Number.NaN);
  return Math.floor((end! - start!) / by! + 1e-9) + 1;
}

/** In the order of the file, each once. */
function numbersOf({ values, steps }: Variable): number[] {
  if (!steps) return [...new Set(values.map((value) => numberOf(value)!))];
  const [start, by] = [readNumber(steps.first)!, readNumber(steps.step)!];
  return Array.from({ length: stepCount(steps) }, (_, place) => Number((start + place * by).toPrecision(12)));
}

function numberOf(text: string): number | undefined {
  return readTruth(text) ?? readNumber(text);
}

/** A variable that stands in some sub-experiments only has no value in the others. */
function gapsIn(grids: Grids, ids: readonly string[]): Problem[] {
  return grids.flatMap((grid, place) =>
    ids
      .filter((id) => !grid.some(isOf(id)))
      .map((id) =>
        wrongKind(whereOf(id, place + 1), undefined, {
          en: "a value in every sub-experiment or among the constants",
          zh: "在每个子实验或常量中均有取值"
        })
      )
  );
}

function sizeProblems(grids: Grids): Problem[] {
  const all = grids.reduce((sum, grid) => sum + grid.reduce((product, { values }) => product * values.length, 1), 0);
  if (all <= mostSettings) return [];
  const expected = { en: `at most ${mostSettings} settings in all`, zh: `合计至多${mostSettings}组取值` };
  return [wrongKind("subExperiments", all, expected)];
}

function fileOf({ name }: Protocol, grids: Grids): object {
  const title = [...name.trim()].slice(0, 64).join("") || "grid";
  const fixed = grids[0]!.filter(({ id, values }) => isSetOnce(id, values, grids));
  const moved = grids.map((grid) => grid.filter((setting) => !fixed.some(isOf(setting.id))));
  return {
    format: experimentFormat,
    id: title,
    name: { en: title, zh: title },
    scenarios: [fixed.length === 0 ? "baseline" : fixedScenario(title, fixed)],
    ...designOf(moved)
  };
}

/** Whether a lever or an assumption has one and the same value in all runs, so that the scenario can hold it. */
function isSetOnce(id: string, [value, ...others]: readonly number[], grids: Grids): boolean {
  const isAlone = (values: readonly number[]) => values.length === 1 && values[0] === value;
  return (
    others.length === 0 &&
    factorNamed(id).kind !== "measure" &&
    grids.every((grid) => isAlone(grid.find(isOf(id))!.values))
  );
}

/** A grid where there is one of variables with several values each, else a table of all settings. */
function designOf(grids: Grids): object {
  const [first] = grids;
  if (first!.length === 0) return {};
  const isGrid = grids.length === 1 && first!.every(({ values }) => values.length > 1);
  if (!isGrid) {
    const columns = first!.map(({ id }) => id);
    return { design: { kind: "table", columns, rows: grids.flatMap((grid) => combinations(grid)) } };
  }
  const most = Math.max(...first!.map(({ values }) => values.length));
  return { vary: variedOf(first!), design: { kind: "grid", n: most } };
}

/** All settings of a grid, the last variable changing fastest. */
function combinations(grid: readonly Setting[]): number[][] {
  return grid.reduce<number[][]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]]
  );
}

function variedOf(settings: readonly Setting[]): object {
  const ranges = (kind: "lever" | "assumption") =>
    Object.fromEntries(
      settings
        .filter(({ id }) => factorNamed(id).kind === kind)
        .map(({ id, values }) => [id, { values: values.toSorted((one, other) => one - other) }])
    );
  const measures = settings.filter(({ id }) => factorNamed(id).kind === "measure").map(({ id }) => [id, [id]]);
  return { measures: Object.fromEntries(measures), levers: ranges("lever"), assumptions: ranges("assumption") };
}

function fixedScenario(title: string, settings: readonly Setting[]): object {
  const ofKind = (kind: "lever" | "assumption") => settings.filter(({ id }) => factorNamed(id).kind === kind);
  return {
    id: title,
    name: { en: title, zh: title },
    levers: Object.fromEntries(ofKind("lever").map(({ id, values: [value] }) => [id, [{ from: 0, value }]])),
    assumptions: Object.fromEntries(ofKind("assumption").map(({ id, values: [value] }) => [id, value]))
  };
}

/** What else the experiment says: commands, reporters, conditions and the number of steps. */
function notCarriedOver({ others }: Protocol): Text[] {
  if (others.size === 0) return [];
  const parts = [...others]
    .slice(0, mostListed)
    .map(([name, count]) => shortText(name) + (count > 1 ? ` (${count})` : ""));
  return [
    {
      en: `not carried over: ${parts.join(", ")}; outcomes and months are those of an experiment here`,
      zh: `未沿用：${parts.join("、")}；结果指标和月数按本软件的实验设定`
    }
  ];
}
