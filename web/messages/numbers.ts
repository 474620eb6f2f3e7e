import type { Locale } from "../../sim/index.ts";

/** No-break space: a number stays with its unit. */
const joined = "\u00a0";
const minus = "\u2212";

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it. */
function decimalFormat(decimals: number, locale: Locale, useGrouping: boolean): Intl.NumberFormat {
  const key = `${decimals} ${locale} ${useGrouping}`;
  const known = formats.get(key);
  if (known) return known;
  const fraction = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(locale === "en" ? "en-GB" : "zh-CN", { ...fraction, useGrouping });
  formats.set(key, made);
  return made;
}

/** Decimal text with the true minus sign at a fixed number of decimals; grouped in English and where it is long. */
export function fixed(value: number, decimals: number, locale: Locale): string {
  const useGrouping = locale === "en" || Math.abs(value) >= 100_000;
  return withMinus(decimalFormat(decimals, locale, useGrouping).format(value));
}

/** At most three significant figures. */
export function short(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const decimals = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  const text = fixed(round3(value), decimals, locale);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** At most three significant figures, however small the value. */
export function threeFigures(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size === 0 || size >= 1) return short(value, locale);
  const decimals = Math.min(20, 2 - Math.floor(Math.log10(size)));
  return fixed(value, decimals, locale).replace(/0+$/, "");
}

function round3(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(3));
}

interface Step {
  readonly from: number;
  readonly word: string;
}

const countSteps: Readonly<Record<Locale, readonly Step[]>> = {
  en: [
    { from: 1e12, word: "trillion" },
    { from: 1e9, word: "billion" },
    { from: 1e6, word: "million" }
  ],
  zh: [
    { from: 1e12, word: "万亿" },
    { from: 1e8, word: "亿" },
    { from: 1e4, word: "万" }
  ]
};

/** A count in words of the language: 75,600 or 7.56万. */
export function countText(value: number, locale: Locale): string {
  const step = stepOf(value, locale);
  if (!step) return short(value, locale);
  const figure = short(value / step.from, locale);
  return locale === "en" ? `${figure}${joined}${step.word}` : `${figure}${step.word}`;
}

function stepOf(value: number, locale: Locale): Step | undefined {
  const size = Math.abs(round3(value));
  return countSteps[locale].find((step) => size >= step.from);
}

/** Money in yuan: CNY 97.4 billion, 974亿元. */
export function moneyText(yuan: number, locale: Locale): string {
  const text = countText(yuan, locale);
  return locale === "en" ? `CNY${joined}${text}` : `${text}元`;
}

/** Money to the fen, as in the ledger. */
export function ledgerText(fen: number, locale: Locale): string {
  const yuan = decimalFormat(2, "en", true).format(fen / 100);
  return locale === "en" ? `CNY${joined}${withMinus(yuan)}` : `${withMinus(yuan)}元`;
}

/** With + or −; zero has no sign. */
export function signed(value: number, text: (size: number) => string): string {
  const unsigned = text(Math.abs(value));
  if (!/[1-9]/.test(unsigned)) return unsigned;
  return value < 0 ? `${minus}${unsigned}` : `+${unsigned}`;
}

function withMinus(text: string): string {
  return /[1-9]/.test(text) ? text.replace(/^-/, minus) : text.replace(/^-/, "");
}

/** Month of the horizon (1 is the first after the burn-in) as a calendar month. */
export function calendarMonth(monthFromOpening: number, openingYear: number, locale: Locale): string {
  const year = openingYear + Math.floor(monthFromOpening / 12);
  const month = monthFromOpening % 12;
  if (locale === "zh") return `${year}年${month + 1}月`;
  return `${englishMonths[month]} ${year}`;
}

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
