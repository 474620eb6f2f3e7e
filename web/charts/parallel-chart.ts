import { type Axis, type AxisScale, axisScale, svgText } from "./axis.ts";
import { labelLines, labelTexts, lineStep } from "./label-lines.ts";
import { svgElement, svgPicture } from "./svg-element.ts";

/** One case across all axes. */
export interface ParallelLine {
  readonly values: readonly number[];
  readonly isMarked: boolean;
}

/** The part of an axis that lines must pass; in the unit of the axis. */
export interface Brush {
  readonly low: number;
  readonly high: number;
}

export interface ParallelChart {
  readonly width: number;
  readonly axes: readonly Axis[];
  readonly lines: readonly ParallelLine[];
  /** One an axis; null where all pass. */
  readonly brushes: readonly (Brush | null)[];
  readonly name: string;
}

const plotHeight = 224;
const margin = { top: 22, bottom: 26, side: 34 };

/** Cases as lines over upright axes; those outside a brush faint, those of interest in colour and thick. */
export function parallelChart(chart: ParallelChart): SVGSVGElement {
  const { width, axes, lines, brushes } = chart;
  const step = (width - 2 * margin.side) / Math.max(1, axes.length - 1);
  const x = (axis: number) => margin.side + axis * step;
  const labels = axes.map(({ label }, place) => labelLines(label, (isAtEnd(place, axes.length) ? 1.4 : 2) * step - 10));
  const tier = lineStep * Math.max(...labels.map(({ length }) => length));
  const top = 2 * tier + margin.top;
  const height = top + plotHeight + margin.bottom;
  const scales = axes.map((axis) => axisScale(axis, [top + plotHeight, top]));
  const path = ({ values }: ParallelLine) =>
    `M${values.map((value, axis) => `${x(axis)} ${scales[axis](value)}`).join("L")}`;
  const passing = lines.filter((line) => passes(line, brushes));
  const svg = svgPicture(width, height, chart.name);
  svg.append(
    strokes(lines.filter((line) => !passes(line, brushes)).map(path), "var(--line)", 0.6, 0.35),
    strokes(passing.filter(({ isMarked }) => !isMarked).map(path), "var(--ink-faint)", 0.8, 0.55),
    strokes(passing.filter(({ isMarked }) => isMarked).map(path), "var(--unwelcome)", 1.6, 0.8),
    ...axes.flatMap((axis, place) => axisMarks(axis, x(place), scales[place])),
    ...labels.flatMap((lines, place) => nameTexts(lines, x(place), tier, place, axes.length)),
    ...brushes.flatMap((brush, place) => (brush ? [brushMark(brush, x(place), scales[place])] : []))
  );
  return svg;
}

/** Whether a line lies inside every brush. */
export function passes({ values }: ParallelLine, brushes: readonly (Brush | null)[]): boolean {
  return brushes.every((brush, axis) => !brush || (values[axis] >= brush.low && values[axis] <= brush.high));
}

/** Many lines of one kind as one element. */
function strokes(paths: readonly string[], stroke: string, width: number, opacity: number): SVGElement {
  return svgElement("path", {
    d: paths.join(""),
    fill: "none",
    stroke,
    "stroke-width": width,
    "stroke-opacity": opacity
  });
}

/** The axis with its ends. */
function axisMarks(axis: Axis, x: number, scale: AxisScale): SVGElement[] {
  const [low, high] = [scale(axis.low), scale(axis.high)];
  const end = (value: number, y: number) =>
    svgText(axis.tick(Number(value.toPrecision(3))), {
      x,
      y,
      "text-anchor": "middle",
      fill: "var(--ink-faint)",
      stroke: "var(--paper)",
      "stroke-width": 3,
      "paint-order": "stroke"
    });
  return [
    svgElement("path", { d: `M${x} ${high}V${low}`, stroke: "var(--ink-soft)" }),
    end(axis.high, high - 6),
    end(axis.low, low + 16)
  ];
}

/** The name of an axis; names stand on two tiers, so that neighbours do not touch. */
function nameTexts(lines: readonly string[], x: number, tier: number, place: number, count: number): SVGElement[] {
  const isLast = place === count - 1;
  const anchor = place === 0 ? "start" : isLast ? "end" : "middle";
  const shift = place === 0 ? -margin.side : isLast ? margin.side : 0;
  const y = (place % 2 === 1 ? 2 : 1) * tier - 2;
  return labelTexts(lines, { x: x + shift, y, "text-anchor": anchor, fill: "var(--ink)" });
}

function isAtEnd(place: number, count: number): boolean {
  return place === 0 || place === count - 1;
}

function brushMark({ low, high }: Brush, x: number, scale: (value: number) => number): SVGElement {
  return svgElement("rect", {
    x: x - 5,
    y: scale(high),
    width: 10,
    height: Math.max(2, scale(low) - scale(high)),
    fill: "var(--scenario-1)",
    "fill-opacity": 0.25,
    stroke: "var(--scenario-1)",
    "stroke-width": 1.6
  });
}
