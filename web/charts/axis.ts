import { scaleLinear, scaleLog } from "d3";
import { svgElement } from "./svg-element.ts";
import { wordWidth } from "./word-width.ts";

/** One quantity along a line. */
export interface Axis {
  /** With its unit. */
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** Equal ratios, not equal steps, have the same length; then both ends are above zero. */
  readonly isByRatios: boolean;
  readonly tick: (value: number) => string;
  /** The only values that there are, where there are few; else ticks are chosen. */
  readonly values?: readonly number[];
}

/** From values to pixels. */
export interface AxisScale {
  (value: number): number;
  readonly ticks: readonly number[];
}

/** Pixels between two ticks, at least. */
const tickRoom = 64;
const mostTicks = 8;

/** Lays an axis along pixels; ticks are round and as many as have room. */
export function axisScale({ low, high, isByRatios, values }: Axis, [from, to]: readonly [number, number]): AxisScale {
  const most = Math.min(mostTicks, Math.max(2, Math.floor(Math.abs(to - from) / tickRoom)));
  const [start, end] = low < high ? [low, high] : [low - (Math.abs(low) || 1) / 2, high + (Math.abs(high) || 1) / 2];
  if (!isByRatios) {
    const scale = scaleLinear([start, end], [from, to]);
    return Object.assign((value: number) => scale(value), { ticks: values ?? scale.ticks(most) });
  }
  const scale = scaleLog([start, end], [from, to]);
  return Object.assign((value: number) => scale(value), { ticks: ratioTicks(scale.ticks(), most) });
}

/** Of the ticks of a logarithmic scale those that lead a decade, and as there is room 2 and 5. */
function ratioTicks(ticks: readonly number[], most: number): number[] {
  const leading = (value: number) => Number(value.toExponential()[0]);
  const chosen = [[1, 2, 5], [1, 3], [1]].map((digits) => ticks.filter((value) => digits.includes(leading(value))));
  return chosen.find(({ length }) => length <= most && length > 1) ?? chosen[0].slice(0, Math.max(2, most));
}

/** Room for an axis: its values with a share of their stretch on both sides, zero included where it is near. */
export function roomyRange(values: Iterable<number>): { readonly low: number; readonly high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return { low: low >= 0 && low < room * 4 ? 0 : low - room, high: high <= 0 && -high < room * 4 ? 0 : high + room };
}

/** Figures under an axis, those left out that would touch their neighbour. */
export function tickTexts(axis: Axis, scale: AxisScale, y: number): SVGElement[] {
  let free = Number.NEGATIVE_INFINITY;
  return [...scale.ticks]
    .sort((one, other) => scale(one) - scale(other))
    .flatMap((value) => {
      const text = axis.tick(value);
      const half = wordWidth(text) / 2 + 4;
      if (scale(value) - half < free) return [];
      free = scale(value) + half;
      return [svgText(text, { x: scale(value), y, "text-anchor": "middle", fill: "var(--ink-faint)" })];
    });
}

/** A line of text in a picture. */
export function svgText(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = svgElement("text", { "font-size": 12, ...attributes });
  element.textContent = text;
  return element;
}

/** A text cut to at most so many pixels, with an ellipsis where something is missing. */
export function fitted(text: string, pixels: number): string {
  if (wordWidth(text) <= pixels) return text;
  let kept = [...text];
  while (kept.length > 1 && wordWidth(`${kept.join("")}…`) > pixels) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
}
