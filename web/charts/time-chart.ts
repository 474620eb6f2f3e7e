import * as Plot from "@observablehq/plot";
import type { ScenarioMark } from "./scenario-mark.ts";
import { separateLabels } from "./separate-labels.ts";
import { wordWidth } from "./word-width.ts";

/** One scenario over time. Months count from the start of the burn-in; null leaves a gap. */
export interface TimeLine {
  readonly id: string;
  /** Stands at the end of the line, value included. */
  readonly label: string;
  readonly mark: ScenarioMark;
  readonly isChosen: boolean;
  readonly median: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

export interface TimeChart {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TimeLine[];
  /** Month of each value. */
  readonly months: readonly number[];
  /** Months in all, burn-in included. */
  readonly length: number;
  readonly burnIn: number;
  readonly openingYear: number;
  /** First month whose cohort is too young; absent where the outcome follows no cohort. */
  readonly tooYoungFrom?: number;
  /** First month of the cohorts that the rules of the horizon reach at all; absent where no cohort is followed. */
  readonly reachedFrom?: number;
  /** Last month drawn while the run is played. */
  readonly until: number;
  readonly words: {
    readonly name: string;
    readonly burnIn: string;
    readonly inForce: string;
    readonly tooYoung: string;
    readonly band: string;
  };
  readonly tick: (value: number) => string;
}

/** The drawing and the way back from pixels to months and values. */
export interface DrawnTimeChart {
  readonly element: SVGSVGElement;
  readonly xOf: (month: number) => number;
  readonly yOf: (value: number) => number;
  readonly monthAt: (x: number) => number;
}

const margin = { top: 30, bottom: 26, left: 44 };
const labelHeight = 16;

/** Outcome over months, one line per scenario, with the 10–90 % band across replicates. */
export function timeChart(chart: TimeChart): DrawnTimeChart {
  const right = labelRoom(chart);
  const domain = valueDomain(chart.lines);
  const element = Plot.plot({
    width: chart.width,
    height: chart.height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: right,
    ariaLabel: chart.words.name,
    x: { domain: [0, chart.length], axis: null },
    y: { domain, axis: null },
    marks: [
      ...backdrop(chart, domain),
      ...chart.lines.flatMap((line) => bandMarks(chart, line)),
      ...chart.lines.flatMap((line) => lineMarks(chart, line)),
      ...endLabels(chart, domain),
      ...remarks(chart, domain)
    ]
  }) as SVGSVGElement;
  nameGroups(element);
  const x = element as unknown as Plot.Plot;
  const scaleX = x.scale("x")!;
  const scaleY = x.scale("y")!;
  return {
    element,
    xOf: (month) => scaleX.apply(month) as number,
    yOf: (value) => scaleY.apply(value) as number,
    monthAt: (pixel) => scaleX.invert!(pixel) as number
  };
}

/** Labels lie in the empty years after the last full cohort, and beside the plot as far as those do not hold them. */
function labelRoom(chart: TimeChart): number {
  const longest = Math.max(...chart.lines.map((line) => wordWidth(line.label) * 1.06)) + 14;
  const emptyShare = chart.tooYoungFrom === undefined ? 0 : 1 - chart.tooYoungFrom / chart.length;
  const plot = chart.width - margin.left;
  const wanted = (longest - emptyShare * plot) / (1 - emptyShare);
  return Math.max(12, Math.min(chart.width * 0.4, wanted));
}

function valueDomain(lines: readonly TimeLine[]): [number, number] {
  const values = lines
    .flatMap((line) => [...line.median, ...line.low, ...line.high])
    .filter((value): value is number => value !== null && Number.isFinite(value));
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  const startsAtZero = low >= 0 && low < (high - low) * 1.5;
  return [startsAtZero ? 0 : low - room, high + room];
}

interface Point {
  readonly month: number;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

function points(chart: TimeChart, line: TimeLine): Point[] {
  return chart.months.flatMap((month, index) =>
    month > chart.until ? [] : [{ month, median: line.median[index], low: line.low[index], high: line.high[index] }]
  );
}

function backdrop(chart: TimeChart, domain: [number, number]): Plot.Markish[] {
  const years = yearTicks(chart);
  const isNarrow = chart.width < 560;
  return [
    Plot.rect([{}], { x1: 0, x2: chart.burnIn, y1: domain[0], y2: domain[1], fill: "var(--sunk)" }),
    Plot.gridY({ ticks: 5, stroke: "var(--hairline)", strokeOpacity: 1 }),
    Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: chart.tick, fill: "var(--ink-faint)", label: null }),
    Plot.ruleY([domain[0] < 0 && domain[1] > 0 ? 0 : domain[0]], { stroke: "var(--line)" }),
    Plot.tickX(years, {
      x: "month",
      y: null,
      stroke: "var(--line)",
      insetTop: chart.height - margin.top - margin.bottom - 1,
      insetBottom: -4
    }),
    Plot.text(years, {
      x: "month",
      text: (year: { label: number }) => (isNarrow ? `’${String(year.label).slice(2)}` : String(year.label)),
      frameAnchor: "bottom",
      dy: 18,
      fill: "var(--ink-faint)"
    })
  ];
}

function yearTicks(chart: TimeChart): { month: number; label: number }[] {
  const years = Math.floor(chart.length / 12);
  const every = years > 6 ? 2 : 1;
  return Array.from({ length: Math.floor(years / every) + 1 }, (_, index) => ({
    month: index * every * 12,
    label: chart.openingYear + index * every
  }));
}

function bandMarks(chart: TimeChart, line: TimeLine): Plot.Markish[] {
  return [
    Plot.areaY(points(chart, line), {
      x: "month",
      y1: "low",
      y2: "high",
      fill: line.mark.colour,
      fillOpacity: line.mark.isDashed ? 0.09 : 0.16
    })
  ];
}

function lineMarks(chart: TimeChart, line: TimeLine): Plot.Markish[] {
  const shown = points(chart, line);
  const marked = shown.filter((point) => point.median !== null && point.month % 30 === 24);
  const last = shown.findLast((point) => point.median !== null);
  return [
    Plot.lineY(shown, {
      x: "month",
      y: "median",
      stroke: line.mark.colour,
      strokeWidth: line.isChosen ? 2.6 : 1.8,
      strokeLinejoin: "round",
      ...(line.mark.isDashed ? { strokeDasharray: "5 4" } : {})
    }),
    ...(line.mark.symbol === "none" ? [] : [Plot.dot(last ? [...marked, last] : marked, symbolOptions(line))])
  ];
}

function symbolOptions(line: TimeLine): Plot.DotOptions {
  const isRing = line.mark.symbol === "ring";
  return {
    x: "month",
    y: "median",
    r: line.isChosen ? 4 : 3.4,
    symbol: isRing ? "circle" : (line.mark.symbol as Plot.SymbolType),
    fill: isRing ? "var(--paper)" : line.mark.colour,
    ...(isRing ? { stroke: line.mark.colour, strokeWidth: 2 } : {})
  };
}

function endLabels(chart: TimeChart, domain: [number, number]): Plot.Markish[] {
  const inner = chart.height - margin.top - margin.bottom;
  const pixel = (value: number) => margin.top + inner * (1 - (value - domain[0]) / (domain[1] - domain[0]));
  const ends = chart.lines.flatMap((line) => {
    const last = points(chart, line).findLast((point) => point.median !== null);
    return last ? [{ line, month: last.month, value: last.median as number }] : [];
  });
  const wanted = ends.map((end) => pixel(end.value));
  const placed = separateLabels(wanted, labelHeight, margin.top, chart.height - margin.bottom);
  return ends.map((end, index) =>
    Plot.text([end], {
      x: "month",
      y: "value",
      text: () => end.line.label,
      textAnchor: "start",
      dx: 9,
      dy: placed[index] - wanted[index],
      fill: end.line.mark.textColour,
      fontWeight: end.line.isChosen ? 600 : 400,
      stroke: "var(--paper)",
      strokeWidth: 4
    })
  );
}

function remarks(chart: TimeChart, domain: [number, number]): Plot.Markish[] {
  const words = chart.words;
  const chosen = chart.lines.find((line) => line.isChosen) ?? chart.lines[0];
  const bandAt = chosen ? widestBand(points(chart, chosen)) : undefined;
  return [
    Plot.ruleX([chart.burnIn], {
      y1: domain[0],
      y2: domain[1],
      insetTop: -8,
      stroke: "var(--ink-faint)",
      strokeDasharray: "1 3"
    }),
    ...reached(chart, domain),
    remark([chart.burnIn], words.inForce, { frameAnchor: "top", textAnchor: "middle", dy: -18, dx: 0 }),
    remark([0], words.burnIn, { frameAnchor: "bottom", textAnchor: "start", dx: 5, dy: -7 }),
    ...(chart.tooYoungFrom === undefined
      ? []
      : [remark([chart.length], words.tooYoung, { frameAnchor: "bottom", textAnchor: "end", dx: -2, dy: -7 })]),
    ...(bandAt && chart.width >= 560
      ? [remark([bandAt.month], words.band, { y: [bandAt.high as number], dy: -8, textAnchor: "middle" })]
      : [])
  ];
}

/** The stretch of the axis whose cohorts come under the new rules on their way. */
function reached({ reachedFrom, burnIn }: TimeChart, domain: [number, number]): Plot.Markish[] {
  if (reachedFrom === undefined || reachedFrom >= burnIn) return [];
  return [
    Plot.link([{}], {
      x1: reachedFrom,
      x2: burnIn,
      y1: domain[0],
      y2: domain[0],
      stroke: "var(--ink-soft)",
      strokeWidth: 5
    })
  ];
}

function remark(x: readonly number[], words: string, options: Plot.TextOptions): Plot.Markish {
  return Plot.text(x, {
    x: x as number[],
    text: () => words,
    fill: "var(--ink-soft)",
    stroke: "var(--paper)",
    strokeWidth: 4,
    strokeOpacity: 0.8,
    ...options
  });
}

function widestBand(shown: readonly Point[]): Point | undefined {
  const candidates = shown.slice(Math.floor(shown.length * 0.4), Math.floor(shown.length * 0.65));
  return candidates.reduce<Point | undefined>(
    (widest, point) =>
      point.high !== null && point.high - point.low! > 0 && (!widest || point.high > widest.high!) ? point : widest,
    undefined
  );
}

/** Plot labels its groups; a label needs a role to be allowed. */
function nameGroups(element: SVGSVGElement): void {
  element.setAttribute("role", "img");
  for (const group of element.querySelectorAll("g[aria-label]")) {
    group.removeAttribute("aria-label");
    group.setAttribute("aria-hidden", "true");
  }
}
