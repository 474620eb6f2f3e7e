import { type Axis, axisScale, svgText, tickTexts } from "./axis.ts";
import { labelLines, labelTexts, lineStep } from "./label-lines.ts";
import { svgElement, svgPicture } from "./svg-element.ts";
import { wordWidth } from "./word-width.ts";

/** A figure with its interval; null where there is none. */
export interface BarFigure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface BarRow {
  readonly label: string;
  /** One a series. */
  readonly figures: readonly BarFigure[];
}

export interface BarChart {
  readonly width: number;
  readonly axis: Pick<Axis, "label" | "tick">;
  readonly rows: readonly BarRow[];
  /** Names of the series, which stand beside the bars of the first row. */
  readonly series: readonly string[];
  /** Bars from zero, or dots on a line. */
  readonly shape: "bar" | "dot";
  /** Below it luck could do it; null where nothing of the kind is known. */
  readonly luck: { readonly value: number; readonly label: string } | null;
  readonly name: string;
}

/** Pixels beyond which a longer axis tells no more. */
const widest = 720;

const top = 40;
const barHeight = 12;
const gap = 14;
/** Fills of the series; the names beside the first bars say which is which. */
const fills = [
  { fill: "var(--ink-faint)", "fill-opacity": 0.65 },
  { fill: "var(--line)", "fill-opacity": 1 }
];

/** Rows of figures on one axis through zero, with intervals as lines. */
export function barChart(chart: BarChart): SVGSVGElement {
  const { rows, series } = chart;
  const width = Math.min(widest, chart.width);
  const lines = rows.map(({ label }) => labelLines(label, labelRoom(width)));
  const tallest = Math.max(...lines.map(({ length }) => length));
  const tall = Math.max(series.length * barHeight + gap, tallest * lineStep + gap / 2);
  const starts = rows.map((_, row) => top + row * tall);
  const height = top + rows.length * tall + 6;
  const tail = chart.luck ? 20 : 0;
  const left = 12 + Math.max(...lines.flat().map(wordWidth));
  const names = series.length > 1 ? series.map(wordWidth) : [0];
  const right = width - 14 - Math.min(width / 4, Math.max(...names));
  const axis: Axis = { ...chart.axis, ...barReach(rows, chart.luck?.value), isByRatios: false };
  const scale = axisScale(axis, [left, right]);
  const svg = svgPicture(width, height + tail, chart.name);
  svg.append(
    svgText(chart.axis.label, { x: 0, y: 12, fill: "var(--ink-soft)" }),
    ...scale.ticks.map((value) =>
      svgElement("path", { d: `M${scale(value)} ${top - 8}V${height}`, stroke: "var(--hairline)" })
    ),
    ...tickTexts(axis, scale, top - 12),
    svgElement("path", { d: `M${scale(0)} ${top - 8}V${height}`, stroke: "var(--ink-soft)" }),
    ...rows.flatMap((row, place) => [
      ...labelTexts(lines[place], {
        x: left - 8,
        y: starts[place] + (series.length * barHeight) / 2 + 4 + ((lines[place].length - 1) / 2) * lineStep,
        "text-anchor": "end",
        fill: "var(--ink)"
      }),
      ...row.figures.flatMap((figure, order) =>
        figureMarks(figure, scale, starts[place] + order * barHeight, order, chart.shape)
      )
    ]),
    ...seriesNames(chart, scale, starts[0]),
    ...luckLine(chart, scale, height)
  );
  return svg;
}

function labelRoom(width: number): number {
  return Math.min(220, width * 0.38);
}

/** The stretch of the axis: zero and all ends of intervals. */
export function barReach(rows: readonly BarRow[], luck = 0): { readonly low: number; readonly high: number } {
  const ends = rows.flatMap(({ figures }) => figures.flatMap(({ value, low, high }) => [value, low ?? 0, high ?? 0]));
  return { low: Math.min(0, ...ends), high: Math.max(0, luck, ...ends) };
}

function figureMarks(
  { value, low, high }: BarFigure,
  scale: (value: number) => number,
  y: number,
  order: number,
  shape: "bar" | "dot"
): SVGElement[] {
  const middle = y + barHeight / 2;
  const [from, to] = [scale(Math.min(0, value)), scale(Math.max(0, value))];
  const bar = svgElement("rect", {
    x: from,
    y: y + 1,
    width: Math.max(1, to - from),
    height: barHeight - 2,
    ...fills[order]
  });
  const isBeyondLuck = low !== null && high !== null && (low > 0 || high < 0);
  const dot = svgElement("circle", {
    cx: scale(value),
    cy: middle,
    r: 4,
    fill: isBeyondLuck ? "var(--ink)" : "var(--paper)",
    stroke: "var(--ink)",
    "stroke-width": 1.6
  });
  const interval =
    low === null || high === null
      ? []
      : [
          svgElement("path", {
            d: `M${scale(low)} ${middle}H${scale(high)}`,
            stroke: "var(--ink)",
            "stroke-width": 1.6
          })
        ];
  return shape === "bar" ? [bar, ...interval] : [...interval, dot];
}

const middleOf = { "text-anchor": "middle" };

/** Where the middle of some words stands so that they end before the picture does. */
export function insideOf(x: number, words: string, width: number): number {
  return Math.min(x, width - wordWidth(words) / 2);
}

function luckLine({ luck, width }: BarChart, scale: (value: number) => number, height: number): SVGElement[] {
  if (!luck) return [];
  const x = scale(luck.value);
  const line = { d: `M${x} ${top - 8}V${height + 4}`, stroke: "var(--unwelcome)", "stroke-dasharray": "4 3" };
  return [
    svgElement("path", line),
    svgText(luck.label, { x: insideOf(x, luck.label, width), y: height + 16, ...middleOf, fill: "var(--unwelcome)" })
  ];
}

/** Beside the longest reach of each bar of the first row. */
function seriesNames({ series, rows }: BarChart, scale: (value: number) => number, start: number): SVGElement[] {
  if (series.length < 2) return [];
  return series.map((name, order) => {
    const { value, high } = rows[0].figures[order];
    return svgText(name, {
      x: Math.max(scale(0), scale(value), scale(high ?? value)) + 8,
      y: start + order * barHeight + barHeight / 2 + 4,
      fill: "var(--ink-soft)"
    });
  });
}
