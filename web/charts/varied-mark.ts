import { svgElement, svgPicture } from "./svg-element.ts";

/** The range over which something is varied, within what is allowed, and today’s value. All in one unit. */
export interface VariedMark {
  readonly width: number;
  readonly bounds: readonly [low: number, high: number];
  readonly range: readonly [low: number, high: number];
  readonly usual: number;
  readonly name: string;
}

const height = 16;
const middle = height / 2;
const dot = 3.2;

/** Where a value stands, in pixels; beyond the bounds at the end. */
export function markPlace(value: number, [low, high]: readonly [number, number], width: number): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  const inset = dot + 1;
  return inset + (width - 2 * inset) * share;
}

/** A thin line for what is allowed, a thick one for the range, a ring for today. */
export function variedMark({ width, bounds: [low, high], range, usual, name }: VariedMark): SVGSVGElement {
  const place = (value: number) => markPlace(value, [low, high], width);
  const svg = svgPicture(width, height, name);
  svg.append(
    svgElement("path", { d: `M${place(low)} ${middle}H${place(high)}`, stroke: "var(--line)", "stroke-width": 2 }),
    svgElement("path", {
      d: `M${place(range[0])} ${middle}H${place(range[1])}`,
      stroke: "var(--ink)",
      "stroke-width": 4
    }),
    svgElement("circle", {
      cx: place(usual),
      cy: middle,
      r: dot,
      fill: "var(--paper)",
      stroke: "var(--ink)",
      "stroke-width": 1.6
    })
  );
  return svg;
}
