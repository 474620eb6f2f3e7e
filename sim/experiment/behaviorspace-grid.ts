import { leverIds, measureIds } from "../levers/index.ts";
import { type Checked, checked, type Problem } from "../scenario/problem.ts";
import { unknownKey, wrongKind } from "../scenario/problems.ts";
import { uncertaintyIds } from "../uncertainties/index.ts";
import { experimentFormat } from "./experiment.ts";
import { factorNamed } from "./factor.ts";

/** A start tag of XML: its name and attributes, or an end tag. */
interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A variable of an experiment with the values it takes, as text. */
interface Variable {
  readonly name: string;
  readonly values: readonly string[];
}

interface Grid {
  readonly name: string;
  readonly repetitions: string;
  readonly variables: readonly Variable[];
}

const known: readonly string[] = [...measureIds, ...leverIds, ...uncertaintyIds];
const variableKind = { en: "the id of a measure, lever or assumption", zh: "措施、政策杠杆或假设的标识" };
/** Most values of a stepped variable. */
const mostValues = 1000;

/**
 * The grid of the first experiment in a file of NetLogo's BehaviorSpace, as a file of ours: variables with several
 * values are varied, those with one are set in the scenario. Its commands, reporters and conditions are not read.
 * @param names ids of measures, levers and assumptions by the names of variables, where these differ
 */
export function experimentFromGrid(xml: string, names: ReadonlyMap<string, string>): Checked<object> {
  const grid = gridIn(xml);
  if (!grid) return checked(xml, [wrongKind("experiments", undefined, { en: "an experiment", zh: "实验" })]);
  const idOf = ({ name }: Variable) => names.get(name) ?? name;
  const problems = grid.variables.flatMap((variable) => variableProblems(variable, idOf(variable)));
  if (problems.length > 0) return { ok: false, problems };
  const settings = grid.variables.map((variable) => ({ id: idOf(variable), values: numbersOf(variable) }));
  return { ok: true, value: experimentOf(grid, settings) };
}

function variableProblems({ name, values }: Variable, id: string): Problem[] {
  const where = `variable ${name}`;
  if (!known.includes(id)) return [unknownKey(where, id, known, variableKind)];
  if (values.length === 0)
    return [wrongKind(where, [], { en: `one to ${mostValues} values`, zh: `1至${mostValues}个取值` })];
  return values.flatMap((value) =>
    numberOf(value) === undefined
      ? [wrongKind(where, value, { en: "a number, true or false", zh: "数字、true或false" })]
      : []
  );
}

function numbersOf({ values }: Variable): number[] {
  return [...new Set(values.map((value) => numberOf(value)!))].sort((one, other) => one - other);
}

function numberOf(text: string): number | undefined {
  if (text === "true" || text === "false") return text === "true" ? 1 : 0;
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) ? undefined : value;
}

interface Setting {
  readonly id: string;
  readonly values: readonly number[];
}

function experimentOf({ name, repetitions }: Grid, settings: readonly Setting[]): object {
  const varied = settings.filter(({ values }) => values.length > 1);
  const fixed = settings.filter(({ values }) => values.length === 1);
  const title = name.slice(0, 64) || "grid";
  const most = varied.reduce((highest, { values }) => Math.max(highest, values.length), 2);
  return {
    format: experimentFormat,
    id: title,
    name: { en: title, zh: title },
    scenarios: [fixed.length === 0 ? "baseline" : fixedScenario(title, fixed)],
    ...(varied.length === 0 ? {} : { vary: variedOf(varied), design: { kind: "grid", n: most } }),
    replicates: Number(repetitions)
  };
}

function variedOf(settings: readonly Setting[]): object {
  const ranges = (kind: "lever" | "assumption") =>
    Object.fromEntries(
      settings.filter(({ id }) => factorNamed(id).kind === kind).map(({ id, values }) => [id, { values }])
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

/** The first experiment of a file; undefined where there is none. */
function gridIn(xml: string): Grid | undefined {
  let grid: { name: string; repetitions: string; variables: Variable[] } | undefined;
  let values: string[] | undefined;
  for (const { name, isEnd, attributes } of tagsOf(xml)) {
    if (name === "experiment") {
      if (grid) return grid;
      grid = { name: attributes.name ?? "", repetitions: attributes.repetitions ?? "1", variables: [] };
    } else if (!grid) continue;
    else if (name === "enumeratedValueSet" && !isEnd) {
      values = [];
      grid.variables.push({ name: attributes.variable ?? "", values });
    } else if (name === "value" && !isEnd) values?.push(attributes.value ?? "");
    else if (name === "steppedValueSet" && !isEnd) {
      grid.variables.push({ name: attributes.variable ?? "", values: steps(attributes) });
    }
  }
  return grid;
}

/** Values from the first to the last; none where the step leads nowhere or there would be too many. */
function steps({ first, step, last }: Readonly<Record<string, string>>): string[] {
  const count = Math.floor((Number(last) - Number(first)) / Number(step) + 1e-9) + 1;
  if (!(count >= 1 && count <= mostValues)) return [];
  return Array.from({ length: count }, (_, place) =>
    String(Number((Number(first) + place * Number(step)).toPrecision(12)))
  );
}

/** Tags in their order. Texts, comments, instructions and declarations of types are passed over, so no entity is ever taken in. */
function* tagsOf(xml: string): Generator<Tag> {
  const bare = xml.replace(
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(\[[\s\S]*?\])?[^>]*>/g,
    ""
  );
  for (const [, end, name, rest] of bare.matchAll(/<(\/?)([A-Za-z][\w.-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g)) {
    yield { name, isEnd: end === "/", attributes: end === "/" ? {} : attributesIn(rest) };
  }
}

function attributesIn(text: string): Record<string, string> {
  const pairs = text.matchAll(/([A-Za-z][\w.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...pairs].map(([, name, double, single]) => [name, plainText(double ?? single)]));
}

/** The five characters that XML writes otherwise. */
const written: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plainText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => written[name]);
}
