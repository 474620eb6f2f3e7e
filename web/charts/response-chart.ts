import { type Axis, axisScale, roomyRange, svgText, tickTexts } from "./axis.ts";
import { labelLines, labelTexts, lineStep } from "./label-lines.ts";
import type { ResponseBin } from "./response-bins.ts";
import { svgElement, svgPicture } from "./svg-element.ts";
import { wordWidth } from "./word-width.ts";

/** An outcome along one factor. */
export interface ResponsePanel {
  readonly factor: Axis;
  readonly bins: readonly ResponseBin[];
}

export interface ResponseChart {
  readonly width: number;
  readonly panels: readonly ResponsePanel[];
  /** Of the outcome, the same in all panels. */
  readonly tick: (value: number) => string;
  /** Marked across all panels where it lies on the axis; null without one. */
  readonly bound: number | null;
  readonly name: string;
}

const plotHeight = 132;
const margin = { top: 10, bottom: 28, between: 18 };
const leastPanel = 190;
const most = 4;

/** Small pictures with one scale: the outcome along each factor, median and 10–90 % band. */
export function responseChart(chart: ResponseChart): SVGSVGElement {
  const { width, panels } = chart;
  const columns = Math.max(1, Math.min(most, Math.floor(width / leastPanel)));
  const rows = Math.ceil(panels.length / columns);
  const each = (width - (columns - 1) * margin.between) / columns;
  const labels = panels.map(({ factor }) => labelLines(factor.label, each));
  const top = margin.top + lineStep * Math.max(...labels.map(({ length }) => length));
  const panelHeight = top + plotHeight;
  const svg = svgPicture(width, rows * panelHeight, chart.name);
  const outcome = { ...outcomeReach(chart), label: "", isByRatios: false, tick: chart.tick };
  panels.forEach((panel, place) => {
    const group = svgElement("g", {
      transform: `translate(${(place % columns) * (each + margin.between)} ${Math.floor(place / columns) * panelHeight})`
    });
    group.append(
      ...labelTexts(labels[place], { x: 0, y: top - margin.top - 2, fill: "var(--ink)" }),
      ...panelMarks(panel, outcome, chart.bound, { width: each, top })
    );
    svg.append(group);
  });
  return svg;
}

function outcomeReach({ panels }: ResponseChart) {
  return roomyRange(panels.flatMap(({ bins }) => bins.flatMap(({ low, high }) => [low, high])));
}

function panelMarks(
  { factor, bins }: ResponsePanel,
  outcome: Axis,
  bound: number | null,
  { width, top }: { readonly width: number; readonly top: number }
): SVGElement[] {
  const bottom = top + plotHeight - margin.bottom;
  const y = axisScale(outcome, [bottom, top]);
  const left = 8 + Math.max(...y.ticks.map((value) => wordWidth(outcome.tick(value))));
  const x = axisScale(factor, [left + 4, width - 8]);
  const along = (figure: (bin: ResponseBin) => number) => bins.map((bin) => `${x(bin.at)} ${y(figure(bin))}`);
  const band = `M${along(({ high }) => high).join("L")}L${along(({ low }) => low)
    .reverse()
    .join("L")}Z`;
  const isBoundInside = bound !== null && bound > outcome.low && bound < outcome.high;
  return [
    ...y.ticks.flatMap((value) => [
      svgElement("path", {
        d: `M${left} ${y(value)}H${width}`,
        stroke: value === 0 ? "var(--ink-soft)" : "var(--hairline)"
      }),
      svgText(outcome.tick(value), { x: left - 5, y: y(value) + 4, "text-anchor": "end", fill: "var(--ink-faint)" })
    ]),
    svgElement("path", { d: band, fill: "var(--scenario-1)", "fill-opacity": 0.16 }),
    ...(isBoundInside
      ? [
          svgElement("path", {
            d: `M${left} ${y(bound)}H${width}`,
            stroke: "var(--unwelcome)",
            "stroke-dasharray": "3 3"
          })
        ]
      : []),
    svgElement("path", {
      d: `M${along(({ median }) => median).join("L")}`,
      fill: "none",
      stroke: "var(--scenario-1)",
      "stroke-width": 2,
      "stroke-linejoin": "round"
    }),
    ...bins.map((bin) => svgElement("circle", { cx: x(bin.at), cy: y(bin.median), r: 2.2, fill: "var(--scenario-1)" })),
    ...tickTexts(factor, x, bottom + 16)
  ];
}
