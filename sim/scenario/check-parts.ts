import type { Text } from "../declare/text.ts";
import { isDeeperThan, mostLevels } from "./nesting.ts";
import type { Problem } from "./problem.ts";
import { type NumberRule, outOfRange, unknownKey, wrongKind } from "./problems.ts";
import { shortText } from "./short-text.ts";

export type Members = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keys that do not belong, each with the nearest that does. */
export function unknownKeys(where: string, object: Members, known: readonly string[]): Problem[] {
  const kind = { en: `a key of ${where}`, zh: `${where}的项` };
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => unknownKey(`${where}.${shortText(key)}`, key, known, kind));
}

/** Lists and objects inside each other on more levels than any file of the product has. */
export function nestingProblems(where: string, value: unknown): Problem[] {
  if (!isDeeperThan(value, mostLevels)) return [];
  const expected = {
    en: `lists and objects inside each other on at most ${mostLevels} levels`,
    zh: `列表与对象的嵌套不超过${mostLevels}层`
  };
  return [wrongKind(where, "[[[[[[[[", expected)];
}

/** A finite number within bounds. */
export function numberProblems(where: string, value: unknown, rule: NumberRule): Problem[] {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return [wrongKind(where, value, { en: "a number", zh: "数字" })];
  }
  return value < rule.low || value > rule.high ? [outOfRange(where, value, rule)] : [];
}

/** A whole number within bounds. */
export function wholeNumberProblems(where: string, value: unknown, rule: NumberRule): Problem[] {
  const problems = numberProblems(where, value, rule);
  if (problems.length > 0 || Number.isInteger(value)) return problems;
  const nearest = Math.min(rule.high, Math.max(rule.low, Math.round(value as number)));
  return [{ ...wrongKind(where, value, { en: "a whole number", zh: "整数" }), nearest }];
}

/** Characters that steer a screen or end a line. */
const controls = /\p{Cc}/u;

/** A text of 1 to `longest` characters, on one line. */
export function textProblems(where: string, value: unknown, longest: number): Problem[] {
  if (typeof value === "string" && value.trim() !== "" && [...value].length <= longest && !controls.test(value))
    return [];
  const expected = { en: `a text of 1 to ${longest} characters`, zh: `1至${longest}个字符的文字` };
  const problem = wrongKind(where, value, expected);
  const isTooLong = typeof value === "string" && value.trim() !== "";
  return [isTooLong ? { ...problem, nearest: [...value].slice(0, longest).join("") } : problem];
}

/** A name in both languages. */
export function nameProblems(name: unknown): Problem[] {
  if (!isMembers(name))
    return [wrongKind("name", name, { en: "a name in both languages, en and zh", zh: "中英文名称（en与zh）" })];
  return [
    ...unknownKeys("name", name, ["en", "zh"]),
    ...textProblems("name.en", name.en, 80),
    ...textProblems("name.zh", name.zh, 80)
  ];
}

/** A rule for a plain number with the same name in both languages. */
export function plainRule(name: Text, low: number, high: number): NumberRule {
  return { name, low, high, write: String };
}
