import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import { openingYear } from "../scenario/run-spec.ts";
import { fieldCount, organisationTypes, quantityIds, type RegionPack } from "../world/region.ts";
import type { CellKind } from "./forms.ts";
import { firstYear, monthOf } from "./month.ts";

/** A cell as the program uses it, or what is wrong with it. */
export type CellRead = { readonly value: string | number } | { readonly expected: Text; readonly nearest?: string };

/** Words for yes and no in both languages, and as programs write them. */
const truths: Readonly<Record<string, number>> = { yes: 1, no: 0, true: 1, false: 0, "1": 1, "0": 0, 是: 1, 否: 0 };
const patentStates = ["granted", "pending"];

/** Reads one cell that is not empty. Choices become their place in the list. */
export function readCell(text: string, kind: CellKind, base: RegionPack): CellRead {
  switch (kind) {
    case "name":
    case "holder":
      return text.length <= 64 ? { value: text } : { expected: { en: "at most 64 characters", zh: "至多64个字符" } };
    case "month":
      return readMonth(text);
    case "truth":
      return readTruth(text);
    case "field":
      return readNumber(
        text,
        1,
        fieldCount,
        (value) => Number.isInteger(value),
        fieldWords,
        (value) => value - 1
      );
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
      return readNumber(text, 0, 1, () => true, { en: "a share from 0 to 1", zh: "0至1之间的比例" });
    case "positive":
      return readNumber(text, Number.MIN_VALUE, largest, () => true, { en: "a number above 0", zh: "大于0的数字" });
    case "amount":
      return readNumber(text, 0, largest, () => true, { en: "a number, 0 or more", zh: "不小于0的数字" });
    case "number":
      return readNumber(text, -largest, largest, () => true, { en: "a number", zh: "数字" });
  }
}

/** Largest amount of a cell: whole fen stay exact far above it. */
const largest = 1e13;
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
  return { expected, nearest: nearestWord(text, choices) };
}

function readTruth(text: string): CellRead {
  const value = truths[text.toLowerCase()];
  return value === undefined
    ? { expected: { en: "yes or no", zh: "是或否（yes或no）" }, nearest: nearestWord(text, ["yes", "no"]) }
    : { value };
}

function readMonth(text: string): CellRead {
  const month = monthOf(text);
  const last = openingYear - 1;
  if (month !== undefined && month < 0 && month >= (firstYear - openingYear) * 12) return { value: month };
  const expected = {
    en: `a year or month before ${openingYear}, as ${last} or ${last}-06`,
    zh: `${openingYear}年以前的年份或年月，如${last}或${last}-06`
  };
  return month === undefined ? { expected } : { expected, nearest: month < 0 ? String(firstYear) : `${last}-12` };
}

function readNumber(
  text: string,
  low: number,
  high: number,
  fits: (value: number) => boolean,
  expected: Text,
  use: (value: number) => number = (value) => value
): CellRead {
  const value = Number(text);
  if (Number.isFinite(value) && value >= low && value <= high && fits(value)) return { value: use(value) };
  const meant = meantNumber(text);
  if (meant === undefined) return { expected };
  const inside = Math.min(high, Math.max(low, fits(meant) ? meant : Math.round(meant)));
  return { expected, nearest: String(inside === Number.MIN_VALUE ? 1 : inside) };
}

/** What a person meant by digits with marks between thousands, a sign of money, or per cent. */
function meantNumber(text: string): number | undefined {
  const bare = text.replaceAll(/[,，\s¥￥元]/g, "");
  const isPercent = /[%％]$/.test(bare);
  const digits = isPercent ? bare.slice(0, -1) : bare;
  const value = Number(digits);
  if (digits === "" || !Number.isFinite(value)) return undefined;
  return isPercent ? Number((value / 100).toPrecision(12)) : value;
}
