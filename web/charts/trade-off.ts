import { scaleLinear } from "d3";
import { separateLabels } from "./separate-labels.ts";
import { svgElement, svgPicture } from "./svg-element.ts";
import { wordWidth } from "./word-width.ts";

/** A figure with the ends of its interval. */
export interface Estimate {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What something costs, to the right, and what it brings, upwards. */
export interface TradeOffPoint {
  readonly label: string;
  readonly cost: Estimate;
  readonly gain: Estimate;
  readonly colour: string;
  readonly textColour: string;
}

export interface TradeOff {
  readonly width: number;
  readonly height: number;
  readonly points: readonly TradeOffPoint[];
  readonly costTick: (value: number) => string;
  readonly gainTick: (value: number) => string;
  readonly words: { readonly name: string; readonly cost: string; readonly gain: string };
}

const margin = { top: 26, bottom: 40, left: 44, gap: 18 };
const labelStep = 18;

/** Gain against cost with both intervals; names stand to the right, each tied to its point. */
export function tradeOff(chart: TradeOff): SVGSVGElement {
  const { width, height, points, words } = chart;
  const names = Math.max(...points.map(({ label }) => wordWidth(label))) * 1.1;
  const right = width - Math.min(names, width * 0.5) - margin.gap;
  const x = scaleLinear(domain(points.map(({ cost }) => cost)), [margin.left, right]);
  const y = scaleLinear(domain(points.map(({ gain }) => gain)), [height - margin.bottom, margin.top]);
  const svg = svgPicture(width, height, words.name);
  for (const value of y.ticks(5)) {
    svg.append(line(margin.left, y(value), right, y(value), value === 0 ? "var(--ink-soft)" : "var(--hairline)"));
    svg.append(text(chart.gainTick(value), margin.left - 6, y(value) + 4, "end", "var(--ink-faint)"));
  }
  for (const value of x.ticks(Math.max(2, Math.floor((right - margin.left) / 90)))) {
    if (value === 0) svg.append(line(x(0), margin.top, x(0), height - margin.bottom, "var(--ink-soft)"));
    svg.append(text(chart.costTick(value), x(value), height - margin.bottom + 16, "middle", "var(--ink-faint)"));
  }
  svg.append(text(words.gain, 0, 12, "start", "var(--ink-soft)"));
  svg.append(text(words.cost, width, height - 4, "end", "var(--ink-soft)"));
  const heights = separateLabels(
    points.map(({ gain }) => y(gain.middle)),
    labelStep,
    margin.top - 10,
    height - margin.bottom + 10
  );
  points.forEach((point, place) => {
    const [atX, atY] = [x(point.cost.middle), y(point.gain.middle)];
    svg.append(
      svgElement("path", {
        d: `M${atX} ${atY}L${right} ${heights[place]}h${margin.gap - 6}`,
        stroke: "var(--line)",
        fill: "none"
      }),
      line(x(point.cost.low), atY, x(point.cost.high), atY, point.colour),
      line(atX, y(point.gain.low), atX, y(point.gain.high), point.colour),
      svgElement("circle", { cx: atX, cy: atY, r: 4.5, fill: point.colour }),
      text(point.label, right + margin.gap, heights[place] + 4, "start", point.textColour)
    );
  });
  return svg;
}

/** All intervals and zero, with room at both ends. */
function domain(estimates: readonly Estimate[]): [number, number] {
  const ends = estimates.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = (most - least || 1) * 0.06;
  return [least - room, most + room];
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): Element {
  return svgElement("line", { x1, y1, x2, y2, stroke, "stroke-width": 1.4 });
}

function text(words: string, x: number, y: number, anchor: "start" | "middle" | "end", fill: string): Element {
  const element = svgElement("text", { x, y, "text-anchor": anchor, fill, "font-size": 13 });
  element.textContent = words;
  return element;
}
