import type { FactorSpace } from "../analysis/designs/factor-space.ts";
import type { Text } from "../declare/text.ts";
import {
  isMembers,
  type Members,
  plainRule,
  textProblems,
  unknownKeys,
  wholeNumberProblems
} from "../scenario/check-parts.ts";
import type { Checked, Problem } from "../scenario/problem.ts";
import { wrongKind } from "../scenario/problems.ts";

/** Keys of a problem file; `num_vars`, which other programs write, says nothing that names do not say. */
const keys = ["names", "bounds", "secondOrder", "levels", "num_vars"];

/** Reads parsed JSON as what an experiment varies, or says all that is wrong with it at once. */
export function checkFactorSpace(input: unknown): Checked<FactorSpace> {
  const problems = spaceProblems(input);
  if (problems.length > 0) return { ok: false, problems };
  const { num_vars: _, ...space } = input as FactorSpace & Members;
  return { ok: true, value: space };
}

function spaceProblems(input: unknown): Problem[] {
  if (!isMembers(input))
    return [wrongKind("problem", input, { en: "an object with names and bounds", zh: "含names和bounds的对象" })];
  return [
    ...unknownKeys("problem", input, keys),
    ...nameProblems(input.names),
    ...boundProblems(input.bounds, input.names),
    ...secondOrderProblems(input.secondOrder),
    ...levelProblems(input.levels)
  ];
}

function nameProblems(names: unknown): Problem[] {
  if (!Array.isArray(names) || names.length === 0)
    return [wrongKind("names", names, { en: "a list of names", zh: "名称列表" })];
  return names.flatMap((name, place) => {
    if (names.indexOf(name) < place) return [wrongKind(`names[${place}]`, name, usedOnce)];
    return textProblems(`names[${place}]`, name, longestName);
  });
}

const longestName = 64;
const usedOnce: Text = { en: "a name not used before", zh: "未用过的名称" };

function boundProblems(bounds: unknown, names: unknown): Problem[] {
  const count = Array.isArray(names) ? names.length : 0;
  if (!Array.isArray(bounds) || bounds.length !== count) {
    return [
      wrongKind("bounds", bounds, {
        en: `a list of ${count} pairs, one for each name`,
        zh: `${count}对上下限，每个名称一对`
      })
    ];
  }
  return bounds.flatMap((pair, place) => (isRange(pair) ? [] : [wrongKind(`bounds[${place}]`, pair, pairText)]));
}

const pairText: Text = { en: "two numbers, the lower first", zh: "两个数字，小者在前" };

function isRange(pair: unknown): boolean {
  return Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite) && pair[0] < pair[1];
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
