import type { Text } from "../declare/text.ts";
import type { SampledRange } from "../derive/ranges.ts";
import { type LeverId, leverIds, levers, leversOf, type MeasureId, measureIds } from "../levers/index.ts";
import {
  isMembers,
  type Members,
  numberProblems,
  plainRule,
  unknownKeys,
  wholeNumberProblems
} from "../scenario/check-parts.ts";
import { leverRule } from "../scenario/check-scenario.ts";
import type { Problem } from "../scenario/problem.ts";
import { type NumberRule, unknownKey, wrongKind } from "../scenario/problems.ts";
import { shortText } from "../scenario/short-text.ts";
import { type UncertaintyId, uncertainties, uncertaintyIds } from "../uncertainties/index.ts";
import { takenColumns } from "./column-names.ts";
import { declaredAssumptions, declaredLevers } from "./factor.ts";
import { nameTaken, rangeInverted, saidTwice } from "./problems.ts";

const variedKinds = ["measures", "levers", "assumptions"];
const rangeKeys = ["low", "high", "ratios", "values"];
const leverKind = { en: "a lever id", zh: "政策杠杆的标识" };
const assumptionKind = { en: "the id of an assumption", zh: "假设的标识" };
const measureKind = { en: "the id of a measure", zh: "措施的标识" };

/** What is wrong with the part of a file that says what is varied. */
export function variedProblems(vary: unknown): Problem[] {
  if (vary === undefined) return [];
  if (!isMembers(vary)) return [wrongKind("vary", vary, { en: "an object", zh: "对象" })];
  const { measures = {}, levers: moved = {}, assumptions = {} } = vary;
  return [
    ...unknownKeys("vary", vary, variedKinds),
    ...groupProblems(measures),
    ...rangesProblems("vary.levers", moved, leverRange, leverKind, leverIds),
    ...rangesProblems("vary.assumptions", assumptions, assumptionRange, assumptionKind, uncertaintyIds),
    ...twiceProblems(measures, moved)
  ];
}

/** Groups of measures by name, as M4: [M4, M4a]. */
function groupProblems(groups: unknown): Problem[] {
  const where = "vary.measures";
  if (!isMembers(groups)) {
    return [
      wrongKind(where, groups, { en: "an object of names and lists of measures", zh: "由名称和措施列表组成的对象" })
    ];
  }
  const names = Object.keys(groups);
  return Object.entries(groups).flatMap(([name, group], place) => {
    const at = `${where}.${shortText(name)}`;
    const misnamed = nameProblems(at, name, names.slice(0, place));
    if (misnamed.length > 0) return misnamed;
    if (!Array.isArray(group) || group.length === 0) {
      return [wrongKind(at, group, { en: "a list of measures", zh: "措施的列表" })];
    }
    return group.flatMap((id, place) =>
      (measureIds as readonly unknown[]).includes(id)
        ? []
        : [unknownKey(`${at}[${place}]`, String(id), measureIds, measureKind)]
    );
  });
}

/** Most characters of the name of a group. */
const longestName = 40;
/** Letters and digits of any script first, then also blanks, dots, hyphens and underscores: no formula, no path. */
const groupName = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;
const nameKind = {
  en: `a name of 1 to ${longestName} letters, digits, blanks, dots, hyphens and underscores that begins with a letter or digit`,
  zh: `以字母、汉字或数字开头的1至${longestName}个字符，可含空格、句点、连字符和下划线`
};

/** The name of a group heads a column, in tables of any program: it must look like one and be its own. */
function nameProblems(where: string, name: string, before: readonly string[]): Problem[] {
  if ([...name].length > longestName || !groupName.test(name.normalize())) return [wrongKind(where, name, nameKind)];
  const same = (other: string) => other.normalize().toLowerCase() === name.normalize().toLowerCase();
  const other = before.find(same) ?? takenColumns.find(same);
  return other === undefined ? [] : [nameTaken(where, name, other)];
}

/** A lever that would be moved by a range and a measure, or by two groups. */
function twiceProblems(groups: unknown, moved: unknown): Problem[] {
  const movedBy = new Map<LeverId, string>();
  const claims = [...leversInGroups(groups), ...leversNamed(moved)];
  return claims.flatMap(([lever, where]) => {
    const other = movedBy.get(lever);
    movedBy.set(lever, where);
    return other === undefined ? [] : [saidTwice(where, lever, other)];
  });
}

type Claim = readonly [LeverId, string];

function leversInGroups(groups: unknown): Claim[] {
  if (!isMembers(groups)) return [];
  return Object.entries(groups).flatMap(([name, group]) => {
    const known = Array.isArray(group) ? group.filter((id): id is MeasureId => measureIds.includes(id)) : [];
    return known.flatMap(leversOf).map((lever) => [lever, `vary.measures.${name}`] as const);
  });
}

function leversNamed(moved: unknown): Claim[] {
  if (!isMembers(moved)) return [];
  const known = Object.keys(moved).filter((id): id is LeverId => declaredLevers.has(id));
  return known.map((lever) => [lever, `vary.levers.${lever}`] as const);
}

/** What a range may be: a name, its bounds and whether only whole numbers make sense. */
interface DeclaredRange {
  readonly rule: NumberRule;
  readonly declared: SampledRange;
}

function leverRange(id: string): DeclaredRange {
  return { rule: leverRule(levers[id as LeverId]), declared: declaredLevers.get(id)! };
}

function assumptionRange(id: string): DeclaredRange {
  const { label, range } = uncertainties[id as UncertaintyId];
  return { rule: plainRule(label, ...range), declared: declaredAssumptions.get(id)! };
}

function rangesProblems(
  where: string,
  ranges: unknown,
  rangeOf: (id: string) => DeclaredRange,
  kind: Text,
  known: readonly string[]
): Problem[] {
  if (!isMembers(ranges)) {
    return [wrongKind(where, ranges, { en: "an object of ids and ranges", zh: "由标识和取值范围组成的对象" })];
  }
  return Object.entries(ranges).flatMap(([id, range]) => {
    if (!known.includes(id)) return [unknownKey(`${where}.${id}`, id, known, kind)];
    return rangeProblems(`${where}.${id}`, range, rangeOf(id));
  });
}

function rangeProblems(where: string, range: unknown, { rule, declared }: DeclaredRange): Problem[] {
  if (!isMembers(range)) {
    const expected = { en: "a range {low, high}, {values} or {}", zh: "形如{low, high}、{values}或{}的取值范围" };
    return [wrongKind(where, range, expected)];
  }
  const check = declared.whole ? wholeNumberProblems : numberProblems;
  const inside = (at: string, value: unknown) => (value === undefined ? [] : check(at, value, rule));
  return [
    ...unknownKeys(where, range, rangeKeys),
    ...inside(`${where}.low`, range.low),
    ...inside(`${where}.high`, range.high),
    ...orderProblems(where, range, { rule, declared }),
    ...ratiosProblems(where, range, declared),
    ...valuesProblems(where, range.values, inside)
  ];
}

function orderProblems(where: string, range: Members, { rule, declared }: DeclaredRange): Problem[] {
  const { low = declared.low, high = declared.high } = range;
  return typeof low === "number" && typeof high === "number" && low >= high
    ? [rangeInverted(where, low, high, rule.name)]
    : [];
}

/** Equal ratios need ends above zero. */
function ratiosProblems(where: string, range: Members, declared: SampledRange): Problem[] {
  if (range.ratios === undefined) return [];
  if (range.ratios !== true)
    return [wrongKind(`${where}.ratios`, range.ratios, { en: "true, or no such key", zh: "true，或不写此项" })];
  const low = typeof range.low === "number" ? range.low : declared.low;
  if (low > 0) return [];
  return [
    wrongKind(`${where}.low`, low, { en: "a number above 0, since ratios are equal", zh: "大于0的数字（按等比取值）" })
  ];
}

function valuesProblems(where: string, values: unknown, inside: (at: string, value: unknown) => Problem[]): Problem[] {
  if (values === undefined) return [];
  const at = `${where}.values`;
  const expected = {
    en: "a list of two numbers or more, each once and rising",
    zh: "两个或以上逐项递增且不重复的数字列表"
  };
  if (!Array.isArray(values) || values.length < 2) return [wrongKind(at, values, expected)];
  const isRising = values.every((value, place) => place === 0 || value > values[place - 1]);
  return [
    ...values.flatMap((value, place) => inside(`${at}[${place}]`, value)),
    ...(isRising ? [] : [wrongKind(at, values, expected)])
  ];
}
