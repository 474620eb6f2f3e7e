import type { Text } from "../../../sim/index.ts";
import { threeFigures } from "../../messages/numbers.ts";
import type { Comparison, Part } from "./comparisons.ts";

/** Ten thousands of yuan in a million: Chinese counts money by 万 and 亿. */
const perMillion = 100;

/** A row as Chinese says it: 5.39 million yuan are 539万元. */
export function inTenThousands(row: Comparison): Comparison {
  const { published, parts } = row;
  const isFigure = published.kind === "figure" && isMillions(published.unit);
  if (!isFigure) return { ...row, parts: parts.map((part) => (isMillions(part.name) ? scaled(part) : part)) };
  const value = Number(published.value);
  return {
    ...row,
    published: {
      ...published,
      value: Number.isFinite(value) ? threeFigures(value * perMillion, "zh") : published.value,
      unit: Number.isFinite(value) ? inWan(published.unit) : published.unit
    },
    parts: parts.map(scaled)
  };
}

function isMillions(text: Text | undefined): boolean {
  return text?.zh.includes("百万元") ?? false;
}

function inWan({ en, zh }: Text): Text {
  return { en, zh: zh.replace("百万元", "万元") };
}

function scaled({ name, range, band, pass }: Part): Part {
  const times = (value: number | null) => (value === null ? null : value * perMillion);
  return {
    ...(name ? { name: inWan(name) } : {}),
    range: { low: times(range.low), high: times(range.high) },
    band: band && { low: band.low * perMillion, middle: band.middle * perMillion, high: band.high * perMillion },
    pass
  };
}
