import type { FactorSpace } from "../analysis/designs/factor-space.ts";
import { largestNumber } from "../csv/read-number.ts";
import type { Text } from "../declare/text.ts";
import { isMembers, type Members, plainRule, unknownKeys, wholeNumberProblems } from "../scenario/check-parts.ts";
import type { Checked, Problem } from "../scenario/problem.ts";
import { wrongKind } from "../scenario/problems.ts";

/** Keys of ours. */
const ownKeys = ["names", "bounds", "secondOrder", "levels"];
/** Keys that SALib knows or writes itself. */
const foreignKeys = ["num_vars", "groups", "dists", "sample_scaled", "outputs"];
/** Those of them that change nothing here. */
const idleKeys = ["sample_scaled", "outputs"];

/** What a problem file says, and what of it has no effect. */
export interface FactorSpaceFile {
  readonly space: FactorSpace;
  readonly choices: readonly Text[];
}

/** Reads parsed JSON as what an experiment varies, or says all that is wrong with it at once. */
export function checkFactorSpace(input: unknown): Checked<FactorSpaceFile> {
  const problems = spaceProblems(input);
  if (problems.length > 0) return { ok: false, problems };
  const { names, bounds, secondOrder, levels, groups, dists } = input as FactorSpace & Members;
  const laws = (dists as (string | null)[] | undefined | null)?.map((law) => law ?? uniform);
  const space = {
    names,
    bounds,
    ...(secondOrder === undefined ? {} : { secondOrder }),
    ...(levels === undefined ? {} : { levels }),
    ...(groups ? { groups } : {}),
    ...(laws?.some((law) => law !== uniform) ? { laws } : {})
  };
  return { ok: true, value: { space, choices: idleKeys.filter((key) => key in (input as Members)).map(noEffect) } };
}

function noEffect(key: string): Text {
  return { en: `${key} has no effect here`, zh: `${key}在此不起作用` };
}

function spaceProblems(input: unknown): Problem[] {
  if (!isMembers(input))
    return [wrongKind("problem", input, { en: "an object with names and bounds", zh: "含names和bounds的对象" })];
  return [
    ...unknownKeys("problem", input, [...ownKeys, ...foreignKeys]),
    ...nameProblems(input.names),
    ...boundProblems(input),
    ...secondOrderProblems(input.secondOrder),
    ...levelProblems(input.levels),
    ...listProblems("groups", input.groups, input.names, isName, groupText),
    ...listProblems("dists", input.dists, input.names, (law) => law === null || laws.includes(law as string), lawText)
  ];
}

const uniform = "unif";
/** Laws that SALib knows. */
const laws: readonly string[] = [uniform, "logunif", "triang", "norm", "truncnorm", "lognorm"];
const lawText: Text = { en: `one of ${laws.join(", ")}`, zh: `以下之一：${laws.join("、")}` };
const groupText: Text = { en: "the name of a group", zh: "组名" };

function isName(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "" && [...value].length <= longestName;
}

const longestName = 64;

function nameProblems(names: unknown): Problem[] {
  if (!Array.isArray(names) || names.length === 0)
    return [wrongKind("names", names, { en: "a list of names", zh: "名称列表" })];
  const firsts = new Map(names.map((name, place) => [name, place] as const).reverse());
  const places = Array.from(names.keys());
  return [
    ...wrongPlaces(
      "names",
      names,
      places.filter((place) => !isName(names[place])),
      nameText
    ),
    ...wrongPlaces(
      "names",
      names,
      places.filter((place) => firsts.get(names[place])! < place),
      usedOnce
    )
  ];
}

const nameText: Text = { en: `a text of 1 to ${longestName} characters`, zh: `1至${longestName}个字符的文字` };
const usedOnce: Text = { en: "a name not used before", zh: "未用过的名称" };

/** One problem for all places of a list that are wrong for one reason; the first of them is named. */
function wrongPlaces(key: string, list: readonly unknown[], places: readonly number[], expected: Text): Problem[] {
  if (places.length === 0) return [];
  const more = places.length > 1 ? ` (+${places.length - 1})` : "";
  return [wrongKind(`${key}[${places[0]}]${more}`, list[places[0]!], expected)];
}

/** Bounds are ranges but where a law of its own says what they are. */
function boundProblems({ bounds, names, dists }: Members): Problem[] {
  const count = Array.isArray(names) ? names.length : 0;
  if (!Array.isArray(bounds) || bounds.length !== count) {
    return [
      wrongKind("bounds", bounds, {
        en: `a list of ${count} pairs, one for each name`,
        zh: `${count}对上下限，每个名称一对`
      })
    ];
  }
  const isUniform = (place: number) => !Array.isArray(dists) || (dists[place] ?? uniform) === uniform;
  const wrong = Array.from(bounds.keys()).filter((place) =>
    isUniform(place) ? !isRange(bounds[place]) : !isNumbers(bounds[place])
  );
  return wrongPlaces("bounds", bounds, wrong, pairText);
}

const pairText: Text = { en: "two numbers, the lower first", zh: "两个数字，小者在前" };

function isNumbers(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.length <= 4 &&
    value.every((each) => typeof each === "number" && Math.abs(each) <= largestNumber)
  );
}

function isRange(pair: unknown): boolean {
  return isNumbers(pair) && pair.length === 2 && pair[0]! < pair[1]!;
}

/** A list beside the names, one entry each; null where it is not used. */
function listProblems(
  key: string,
  list: unknown,
  names: unknown,
  fits: (value: unknown) => boolean,
  one: Text
): Problem[] {
  if (list === undefined || list === null) return [];
  const count = Array.isArray(names) ? names.length : 0;
  if (!Array.isArray(list) || list.length !== count) {
    const expected = { en: `a list of ${count}, one for each name`, zh: `${count}项的列表，每个名称一项` };
    return [wrongKind(key, list, expected)];
  }
  return wrongPlaces(
    key,
    list,
    Array.from(list.keys()).filter((place) => !fits(list[place])),
    one
  );
}

function secondOrderProblems(secondOrder: unknown): Problem[] {
  const isFit = secondOrder === undefined || typeof secondOrder === "boolean";
  return isFit ? [] : [wrongKind("secondOrder", secondOrder, { en: "true or false", zh: "true或false" })];
}

function levelProblems(levels: unknown): Problem[] {
  if (levels === undefined) return [];
  const problems = wholeNumberProblems(
    "levels",
    levels,
    plainRule({ en: "The number of levels", zh: "水平数" }, 2, 1000)
  );
  if (problems.length > 0 || (levels as number) % 2 === 0) return problems;
  return [wrongKind("levels", levels, { en: "an even number", zh: "偶数" })];
}
