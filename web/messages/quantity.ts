import type { Lever, Locale, Outcome, Uncertainty } from "../../sim/index.ts";
import { message } from "./message.ts";
import { fixed, moneyText, short, signed } from "./numbers.ts";

/** How the numbers of one outcome are written in one language: one unit for a whole chart or column. */
export interface Quantity {
  /** Stands beside or under the figures. */
  readonly unit: string;
  /** Multiplies the outcome's value to give the figure shown. */
  readonly factor: number;
  /** The value that its figure stands for. */
  readonly rounded: (value: number) => number;
  readonly figure: (value: number) => string;
  /** With sign, without unit. */
  readonly difference: (value: number) => string;
  /** With sign and unit, for sentences. */
  readonly differenceWithUnit: (value: number) => string;
  /** With unit, for labels and sentences. */
  readonly withUnit: (value: number) => string;
}

/**
 * @param largest largest size of the value that will be shown: money takes its unit from it
 * @param finest size of a difference between values shown, which needs digits enough to be seen
 */
export function quantityOf(outcome: Outcome, largest: number, locale: Locale, finest = 0): Quantity {
  if (outcome.yuan !== undefined) return moneyQuantity(outcome, outcome.yuan, largest, locale, finest);
  const isPercentage = outcome.unit.en.startsWith("%");
  const decimals = decimalsFor(finest, outcome.decimals);
  const figure = (value: number) => fixed(value, decimals, locale);
  const difference = (value: number) => signed(value, figure);
  return {
    unit: outcome.unit[locale],
    factor: 1,
    rounded: (value) => roundedTo(value, decimals),
    figure,
    difference,
    differenceWithUnit: (value) =>
      isPercentage
        ? signed(value, (size) => message("unit.points", locale, { size: figure(size), n: size === 1 ? 1 : 2 }))
        : difference(value),
    withUnit: (value) => (isPercentage ? `${figure(value)}%` : figure(value))
  };
}

/** A figure between what a language puts before and after it: 12% of contracts, 占合同12%, 31%. */
export function besideUnit({ figure, unit }: Quantity, value: number, locale: Locale) {
  const text = figure(value);
  if (locale === "en") return { before: "", figure: text, after: unit.startsWith("%") ? unit : ` ${unit}` };
  if (unit.endsWith("（%）")) return { before: "", figure: text, after: "%" };
  if (unit.endsWith("%")) return { before: unit.slice(0, -1), figure: `${text}%`, after: "" };
  return { before: "", figure: text, after: unit };
}

interface MoneyStep {
  readonly yuan: number;
  readonly unit: string;
}

const moneySteps: Readonly<Record<Locale, readonly MoneyStep[]>> = {
  en: [
    { yuan: 1e9, unit: "CNY billion" },
    { yuan: 1e6, unit: "CNY million" },
    { yuan: 1e3, unit: "CNY thousand" }
  ],
  zh: [
    { yuan: 1e8, unit: "亿元" },
    { yuan: 1e4, unit: "万元" }
  ]
};

/** The largest unit of the language that keeps the figure at or above one. */
export function moneyStep(yuan: number, locale: Locale): MoneyStep {
  const steps = moneySteps[locale];
  return steps.find((step) => Math.abs(yuan) >= step.yuan) ?? (steps.at(-1) as MoneyStep);
}

/** Decimals that show a difference, at least those given and at most four more. */
function decimalsFor(finest: number, least: number): number {
  let decimals = least;
  while (finest > 0 && finest * 10 ** decimals < 0.5 && decimals < least + 4) decimals++;
  return decimals;
}

/** The number that is read when a value is written with some decimals. */
function roundedTo(value: number, decimals: number): number {
  return Number(fixed(value, decimals, "en").replaceAll(",", "").replace("−", "-"));
}

function moneyQuantity(outcome: Outcome, yuan: number, largest: number, locale: Locale, finest: number): Quantity {
  const step = moneyStep(largest * yuan, locale);
  const factor = yuan / step.yuan;
  // differences have the digits of the column; a column without them has those of each figure
  const decimals = finest > 0 ? decimalsFor(finest * factor, moneyDecimals(largest * factor)) : undefined;
  const figure = (value: number) => fixed(value * factor, decimals ?? moneyDecimals(value * factor), locale);
  const difference = (value: number) => signed(value, figure);
  return {
    unit: step.unit + period(outcome, locale),
    factor,
    rounded: (value) => roundedTo(value * factor, decimals ?? moneyDecimals(value * factor)) / factor,
    figure,
    difference,
    differenceWithUnit: (value) =>
      signed(value, (size) =>
        decimals === undefined ? moneyText(size * yuan, locale) : moneyIn(step, figure(size), locale)
      ),
    withUnit: (value) => moneyText(value * yuan, locale)
  };
}

/** The part of a money unit after the money: a year, /年. */
function period({ unit }: Outcome | Lever, locale: Locale): string {
  return locale === "en" ? unit.en.replace(/^CNY( thousand| million| billion)?/, "") : unit.zh.replace(/^.*元/, "");
}

function moneyDecimals(figure: number): number {
  const size = Math.abs(figure);
  if (size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}

/** Money in a given unit: CNY 0.61 billion, 6.1亿元. */
function moneyIn({ unit }: MoneyStep, figure: string, locale: Locale): string {
  return locale === "en" ? unit.replace("CNY ", `CNY\u00a0${figure}\u00a0`) : `${figure}${unit}`;
}

/** A figure and its unit, and which of them a language puts first: 70% of deal price, 占交易价款70%. */
export interface FigureWithUnit {
  readonly figure: string;
  readonly unit: string;
  readonly isUnitFirst?: boolean;
}

/** A lever's value in its unit, as it stands beside the slider. */
export function leverFigure(lever: Lever, value: number, locale: Locale): FigureWithUnit {
  if (lever.kind === "switch") return { figure: message(value ? "lever.on" : "lever.off", locale), unit: "" };
  if (lever.yuan !== undefined) return moneyLever(lever, lever.yuan, value, locale);
  const unit = lever.unit[locale];
  if (!isPercent(lever)) return { figure: short(value, locale), unit };
  const figure = `${short(value * 100, locale)}%`;
  return { figure, unit: unit.replace(/^%\s*|%$/, ""), isUnitFirst: locale === "zh" && unit.endsWith("%") };
}

/** A lever's value as it is said: 70% of deal price, 占交易价款70%, 12个月. */
export function leverText(lever: Lever, value: number, locale: Locale): string {
  const { figure, unit, isUnitFirst } = leverFigure(lever, value, locale);
  if (unit === "") return figure;
  if (locale === "en") return `${figure} ${unit}`;
  return isUnitFirst ? `${unit}${figure}` : `${figure}${unit}`;
}

/** One money unit for the whole range of a lever. */
function leverMoneyStep(lever: Lever, yuan: number, locale: Locale): MoneyStep {
  return moneyStep(lever.bounds[1] * yuan, locale);
}

function moneyLever(lever: Lever, yuan: number, value: number, locale: Locale): FigureWithUnit {
  const step = leverMoneyStep(lever, yuan, locale);
  return { figure: short((value * yuan) / step.yuan, locale), unit: step.unit + period(lever, locale) };
}

/** Whether a share is written as a percentage. */
export function isPercent(lever: Lever): boolean {
  return lever.unit.en.includes("%");
}

/** What the typed number must be multiplied by to give the lever's value. */
export function typedFactor(lever: Lever, locale: Locale): number {
  if (lever.yuan !== undefined) return leverMoneyStep(lever, lever.yuan, locale).yuan / lever.yuan;
  return isPercent(lever) ? 0.01 : 1;
}

/** Ten thousands, by which Chinese counts. */
const wan = 10_000;

/** What the typed number of an assumption must be multiplied by, and its unit: amounts of yuan are in 万元 in Chinese. */
export function assumptionUnit({ unit, range }: Uncertainty, locale: Locale): { factor: number; unit: string } {
  const isLargeMoney = locale === "zh" && unit.zh.startsWith("元") && range[1] >= wan;
  return isLargeMoney ? { factor: wan, unit: unit.zh.replace("元", "万元") } : { factor: 1, unit: unit[locale] };
}

/** Figure without unit for the marks under a slider. */
export function markFigure(lever: Lever, value: number, locale: Locale): string {
  return leverFigure(lever, value, locale).figure.replace("%", "");
}
