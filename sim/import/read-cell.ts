import { type DecimalMark, readNumber as numberOf, plainLetters } from "../csv/read-number.ts";
import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import { openingYear } from "../scenario/run-spec.ts";
import { fieldCount, organisationTypes, quantityIds, type RegionPack } from "../world/region.ts";
import type { CellKind } from "./forms.ts";
import { firstYear, monthOf } from "./month.ts";
import { largestAmount } from "./quantity-limits.ts";

/** A cell as the program uses it, or what is wrong with it. */
export type CellRead =
  | { readonly value: string | number }
  | { readonly expected: Text; readonly nearest?: string | (() => string) };

/** Words for yes and no in both languages, and as programs write them. */
const truths: ReadonlyMap<string, number> = new Map(
  Object.entries({ yes: 1, no: 0, true: 1, false: 0, "1": 1, "0": 0, 是: 1, 否: 0 })
);
const patentStates = ["granted", "pending"];

/** Reads one cell that is not empty. Choices become their place in the list. */
export function readCell(text: string, kind: CellKind, base: RegionPack, decimal: DecimalMark): CellRead {
  const number = readingNumber(text, decimal);
  switch (kind) {
    case "name":
    case "holder":
      return text.length <= 64 ? { value: text } : { expected: { en: "at most 64 characters", zh: "至多64个字符" } };
    case "month":
      return readMonth(text);
    case "truth":
      return readTruth(text);
    case "field":
      return number({ low: 1, high: fieldCount, isWhole: true, expected: fieldWords, use: (value) => value - 1 });
    case "industry":
      return readChoice(
        text,
        base.industries.map(({ id }) => id)
      );
    case "organisationType":
      return readChoice(text, organisationTypes);
    case "patentState":
      return readChoice(text, patentStates);
    case "quantity":
      return quantityIds.some((id) => id === text) ? { value: text } : choiceProblem(text, quantityIds);
    case "share":
      return number({ low: 0, high: 1, expected: { en: "a share from 0 to 1", zh: "0至1之间的比例" } });
    case "positive":
      return number({ low: smallest, high: largest, expected: positiveWords });
    case "amount":
      return number({ low: 0, high: largest, expected: amountWords });
    case "number":
      return number({ low: -largest, high: largest, expected: { en: "a number", zh: "数字" } });
  }
}

/** Amounts of one row, yuan. */
const smallest = 1;
const largest = largestAmount;
const positiveWords = { en: `a number from ${smallest} to 1e13`, zh: `${smallest}至1e13之间的数字` };
const amountWords = { en: "a number from 0 to 1e13", zh: "0至1e13之间的数字" };
const fieldWords = {
  en: `a whole number from 1 to ${fieldCount}, WIPO’s number of the field`,
  zh: `1至${fieldCount}的整数，即WIPO技术领域编号`
};

/** Most choices that a message lists. */
const mostListed = 12;

function readChoice(text: string, choices: readonly string[]): CellRead {
  const place = choices.indexOf(text);
  return place >= 0 ? { value: place } : choiceProblem(text, choices);
}

function choiceProblem(text: string, choices: readonly string[]): CellRead {
  const list = choices.length > mostListed ? [...choices.slice(0, mostListed), "…"] : choices;
  const expected = { en: `one of ${list.join(", ")}`, zh: `以下之一：${list.join("、")}` };
  return { expected, nearest: () => nearestWord(text, choices) };
}

function readTruth(text: string): CellRead {
  const value = truths.get(plainLetters(text).toLowerCase());
  return value === undefined
    ? { expected: { en: "yes or no", zh: "是或否（yes或no）" }, nearest: nearestWord(text, ["yes", "no"]) }
    : { value };
}

function readMonth(text: string): CellRead {
  const month = monthOf(plainLetters(text));
  const last = openingYear - 1;
  if (month !== undefined && month < 0 && month >= (firstYear - openingYear) * 12) return { value: month };
  const expected = {
    en: `a year or month before ${openingYear}, as ${last} or ${last}-06`,
    zh: `${openingYear}年以前的年份或年月，如${last}或${last}-06`
  };
  return month === undefined ? { expected } : { expected, nearest: month < 0 ? String(firstYear) : `${last}-12` };
}

/** What a number of a cell may be. */
interface NumberKind {
  readonly low: number;
  readonly high: number;
  readonly isWhole?: boolean;
  readonly expected: Text;
  readonly use?: (value: number) => number;
}

function readingNumber(text: string, decimal: DecimalMark) {
  return ({ low, high, isWhole = false, expected, use = (value) => value }: NumberKind): CellRead => {
    const value = numberOf(text, decimal);
    const fits = (each: number) => each >= low && each <= high && (!isWhole || Number.isInteger(each));
    if (value !== undefined && fits(value)) return { value: use(value) };
    const meant = value ?? meantNumber(text);
    if (meant === undefined) return { expected };
    return { expected, nearest: String(Math.min(high, Math.max(low, isWhole ? Math.round(meant) : meant))) };
  };
}

/** What a person meant by digits with marks between thousands, a sign of money, or per cent. */
function meantNumber(text: string): number | undefined {
  const bare = plainLetters(text).replaceAll(/[,\s¥￥元]/g, "");
  const value = numberOf(bare.replace(/%$/, ""));
  if (value === undefined) return undefined;
  return bare.endsWith("%") ? Number((value / 100).toPrecision(12)) : value;
}
