import { scaleLinear } from "d3";
import { svgElement, svgPicture } from "./svg-element.ts";
import { wordWidth } from "./word-width.ts";

/** One row: a figure with its interval. All rows in one unit. */
export interface IntervalRow {
  readonly label: string;
  /** Null where there is no figure; the text then says why. */
  readonly middle: number | null;
  /** Ends of the interval; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly colour: string;
  /** A hollow dot says: not larger than luck. */
  readonly isHollow: boolean;
  /** The figure in words, at the end of the row. */
  readonly text: string;
}

export interface IntervalRows {
  readonly width: number;
  readonly rows: readonly IntervalRow[];
  /** Bars from zero in place of dots. */
  readonly isBars: boolean;
  readonly tick: (value: number) => string;
  readonly name: string;
}

const rowHeight = 26;
/** Height of a label that stands above its row for want of room beside it. */
const labelHeight = 18;
const axisHeight = 20;
const dot = 4;
const gap = 12;
/** Least width of the rows themselves. */
const leastPlot = 200;
/** The notebook's and the workbench's figures are set a little larger than what wordWidth measures. */
const larger = 1.1;

/** Where things stand: labels beside the rows if there is room, else above them. */
export function rowPlaces({ width, rows }: Pick<IntervalRows, "width" | "rows">) {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(wordWidth)) * larger;
  const texts = widest(rows.map(({ text }) => text)) + gap;
  const labels = widest(rows.map(({ label }) => label)) + gap;
  const isAbove = width - labels - texts < leastPlot;
  return { isAbove, from: isAbove ? dot : labels, to: width - texts, step: rowHeight + (isAbove ? labelHeight : 0) };
}

/** Figures with their intervals one below another, zero marked. */
export function intervalRows(chart: IntervalRows): SVGSVGElement {
  const places = rowPlaces(chart);
  const scale = scaleLinear(rowsDomain(chart.rows), [places.from + dot, places.to - dot]).nice(4);
  const bottom = chart.rows.length * places.step;
  const svg = svgPicture(chart.width, bottom + axisHeight, chart.name);
  for (const value of scale.ticks(Math.max(2, Math.floor((places.to - places.from) / 90)))) {
    svg.append(grid(scale(value), bottom, value === 0));
    svg.append(words(chart.tick(value), scale(value), bottom + 15, "middle", "var(--ink-faint)"));
  }
  chart.rows.forEach((row, place) => {
    const y = place * places.step + places.step - rowHeight / 2;
    svg.append(label(row, y, places), ...figure(row, y, scale, chart.isBars));
    svg.append(words(row.text, chart.width, y + 4, "end", row.isHollow ? "var(--ink-soft)" : "var(--ink)"));
  });
  return svg;
}

/** From the least to the most of all rows, zero inside. */
export function rowsDomain(rows: readonly IntervalRow[]): [number, number] {
  const figures = rows.flatMap(({ low, middle, high }) => [low, middle, high]).filter((figure) => figure !== null);
  const [least, most] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  return least === most ? [least - 1, most + 1] : [least, most];
}

function label({ label }: IntervalRow, y: number, { isAbove, from }: ReturnType<typeof rowPlaces>): Element {
  if (isAbove) return words(label, 0, y - rowHeight / 2 - 2, "start", "var(--ink)");
  return words(label, from - gap, y + 4, "end", "var(--ink)");
}

function figure(row: IntervalRow, y: number, scale: (value: number) => number, isBar: boolean): Element[] {
  const { low, middle, high, colour, isHollow } = row;
  if (middle === null) return [];
  const interval =
    low === null || high === null ? [] : intervalMarks(scale(low), scale(high), y, isBar ? "var(--ink)" : colour);
  if (isBar) return [bar(scale(0), scale(middle), y, colour), ...interval];
  const fill = isHollow ? "var(--paper)" : colour;
  const mark = svgElement("circle", { cx: scale(middle), cy: y, r: dot, fill, stroke: colour, "stroke-width": 1.6 });
  return [...interval, mark];
}

function bar(zero: number, end: number, y: number, fill: string): Element {
  return svgElement("rect", { x: Math.min(zero, end), y: y - 7, width: Math.abs(end - zero), height: 14, fill });
}

function intervalMarks(low: number, high: number, y: number, stroke: string): Element[] {
  const ends = [low, high].map((x) => `M${x} ${y - 4}V${y + 4}`).join("");
  return [svgElement("path", { d: `M${low} ${y}H${high}${ends}`, stroke, "stroke-width": 1.6, fill: "none" })];
}

function grid(x: number, bottom: number, isZero: boolean): Element {
  return svgElement("path", { d: `M${x} 0V${bottom}`, stroke: isZero ? "var(--ink-soft)" : "var(--hairline)" });
}

function words(text: string, x: number, y: number, anchor: "start" | "middle" | "end", fill: string): Element {
  const attributes = { x, y, "text-anchor": anchor, fill, "font-size": 13, stroke: "var(--paper)", "stroke-width": 4 };
  const element = svgElement("text", { ...attributes, "paint-order": "stroke" });
  element.textContent = text;
  return element;
}
