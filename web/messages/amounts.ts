import type { Locale } from "../../sim/index.ts";
import { message } from "./message.ts";
import { fixed, short } from "./numbers.ts";

/** No-break space: a number stays with its unit. */
const joined = "\u00a0";

interface Parts {
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
  readonly between: string;
}

const units: Readonly<Record<Locale, Parts>> = {
  en: { hours: `${joined}h`, minutes: `${joined}min`, seconds: `${joined}s`, between: " " },
  zh: { hours: "小时", minutes: "分", seconds: "秒", between: "" }
};

/** A time as a person says it: 5 h 17 min, 12 min 5 s, 3.4 s. */
export function durationText(seconds: number, locale: Locale): string {
  const { hours, minutes, seconds: unit, between } = units[locale];
  if (seconds < 59.5) return `${secondsFigure(seconds, locale)}${unit}`;
  const whole = Math.round(seconds);
  if (whole < 3600) return two([Math.floor(whole / 60), minutes], [whole % 60, unit], between, locale);
  const inMinutes = Math.round(seconds / 60);
  return two([Math.floor(inMinutes / 60), hours], [inMinutes % 60, minutes], between, locale);
}

/** Whole seconds from ten on, tenths from one on. */
function secondsFigure(seconds: number, locale: Locale): string {
  if (seconds < 1) return short(Number(seconds.toPrecision(2)), locale);
  return short(Number(seconds.toFixed(seconds < 9.95 ? 1 : 0)), locale);
}

/** The larger part, and the smaller where it is not zero. */
function two(
  [large, largeUnit]: readonly [number, string],
  [small, smallUnit]: readonly [number, string],
  between: string,
  locale: Locale
): string {
  const first = `${fixed(large, 0, locale)}${largeUnit}`;
  return small === 0 ? first : `${first}${between}${small}${smallUnit}`;
}

const byteSteps = [
  { bytes: 1e9, unit: "GB" },
  { bytes: 1e6, unit: "MB" },
  { bytes: 1e3, unit: "kB" }
] as const;

/** The size of a file: 1.3 GB. */
export function bytesText(bytes: number, locale: Locale): string {
  const step = byteSteps.find((each) => bytes >= each.bytes);
  return step ? `${short(bytes / step.bytes, locale)}${joined}${step.unit}` : `${fixed(bytes, 0, locale)}${joined}B`;
}

/** The part of the firms that is simulated: 5% of firms, all firms. */
export function scaleText(scale: number, locale: Locale): string {
  return scale === 1
    ? message("scale.all", locale)
    : message("scale.part", locale, { share: `${short(100 * scale, locale)}%` });
}
