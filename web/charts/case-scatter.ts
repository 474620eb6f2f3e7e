import { scaleLinear, scaleLog } from "d3";
import { svgElement, svgPicture } from "./svg-element.ts";

/** One factor of the picture. */
export interface ScatterAxis {
  readonly label: string;
  readonly range: readonly [number, number];
  /** Equal ratios rather than equal steps are equally long. */
  readonly isInRatios: boolean;
  /** Ends of the box on this factor. */
  readonly low: number;
  readonly high: number;
}

export interface CaseScatter {
  readonly width: number;
  readonly height: number;
  readonly across: ScatterAxis;
  readonly up: ScatterAxis;
  readonly cases: readonly { readonly across: number; readonly up: number; readonly isOfInterest: boolean }[];
  readonly tick: (value: number) => string;
  readonly name: string;
}

const margin = { top: 30, right: 12, bottom: 44, left: 56 };

/** Cases over two factors, those of interest filled, with the box that was found. */
export function caseScatter({ width, height, across, up, cases, tick, name }: CaseScatter): SVGSVGElement {
  const x = scaleOf(across, [margin.left, Math.max(margin.left, width - margin.right)]);
  const y = scaleOf(up, [height - margin.bottom, margin.top]);
  const svg = svgPicture(width, height, name);
  for (const value of ticksOf(across, x)) {
    svg.append(line(x(value), margin.top, x(value), height - margin.bottom));
    svg.append(text(tick(value), x(value), height - margin.bottom + 16, "middle"));
  }
  for (const value of ticksOf(up, y)) {
    svg.append(line(margin.left, y(value), width - margin.right, y(value)));
    svg.append(text(tick(value), margin.left - 6, y(value) + 4, "end"));
  }
  svg.append(text(up.label, 0, 14, "start"), text(across.label, width, height - 6, "end"), box(across, up, x, y));
  for (const { across, up, isOfInterest } of cases) {
    const fill = isOfInterest ? "var(--unwelcome)" : "var(--paper)";
    const stroke = isOfInterest ? "var(--unwelcome)" : "var(--ink-soft)";
    svg.append(svgElement("circle", { cx: x(across), cy: y(up), r: 4, fill, stroke, "stroke-width": 1.4 }));
  }
  return svg;
}

function scaleOf({ range, isInRatios }: ScatterAxis, pixels: [number, number]) {
  return (isInRatios ? scaleLog() : scaleLinear()).domain(range).range(pixels);
}

/** A few values along an axis; on one of ratios those that begin with 1, 2 or 5. */
function ticksOf({ isInRatios }: ScatterAxis, scale: ReturnType<typeof scaleOf>): number[] {
  const ticks = scale.ticks(4);
  return isInRatios ? ticks.filter((tick) => /^[125]/.test(tick.toExponential())) : ticks;
}

function box(
  across: ScatterAxis,
  up: ScatterAxis,
  x: (value: number) => number,
  y: (value: number) => number
): Element {
  const [left, top] = [x(across.low), y(up.high)];
  const size = { width: x(across.high) - left, height: y(up.low) - top };
  return svgElement("rect", {
    x: left,
    y: top,
    ...size,
    fill: "var(--sunk)",
    stroke: "var(--ink)",
    "stroke-width": 1.4
  });
}

function line(x1: number, y1: number, x2: number, y2: number): Element {
  return svgElement("line", { x1, y1, x2, y2, stroke: "var(--hairline)" });
}

function text(words: string, x: number, y: number, anchor: "start" | "middle" | "end"): Element {
  const element = svgElement("text", { x, y, "text-anchor": anchor, fill: "var(--ink-soft)", "font-size": 13 });
  element.textContent = words;
  return element;
}
