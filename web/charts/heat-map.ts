import { fitted, svgText } from "./axis.ts";
import type { HeatCells, HeatStretch } from "./heat-cells.ts";
import { svgElement, svgPicture } from "./svg-element.ts";
import { wordWidth } from "./word-width.ts";

export interface HeatMap {
  readonly width: number;
  readonly cells: HeatCells;
  readonly x: HeatSide;
  readonly y: HeatSide;
  /** Of the outcome. */
  readonly tick: (value: number) => string;
  /** Whether figures are changes, coloured by their sign. */
  readonly isDifference: boolean;
  /** Which sign is welcome. */
  readonly welcome: "up" | "down" | "neither";
  readonly name: string;
}

export interface HeatSide {
  readonly label: string;
  readonly tick: (value: number) => string;
}

const margin = { top: 26, bottom: 42 };
const tallest = 44;
/** Strongest colour, so that ink stays readable on it. */
const strongest = 0.55;

/** Means over the cells of two factors, coloured and written. */
export function heatMap(chart: HeatMap): SVGSVGElement {
  const { width, cells, x, y } = chart;
  const names = cells.y.map((stretch) => stretchText(stretch, y.tick));
  const left = 10 + Math.max(...names.map(wordWidth));
  const wide = (width - left) / cells.x.length;
  const tall = Math.max(24, Math.min(tallest, wide * 0.7));
  const height = margin.top + cells.y.length * tall + margin.bottom;
  const top = (row: number) => margin.top + (cells.y.length - 1 - row) * tall;
  const colour = colourOf(chart);
  const svg = svgPicture(width, height, chart.name);
  svg.append(
    svgText(fitted(y.label, width), { x: 0, y: 12, fill: "var(--ink-soft)" }),
    ...names.map((name, row) =>
      svgText(name, { x: left - 6, y: top(row) + tall / 2 + 4, "text-anchor": "end", fill: "var(--ink-faint)" })
    ),
    ...cells.cells.flatMap((cell) => {
      const [px, py] = [left + cell.x * wide, top(cell.y)];
      const text = cell.mean === null ? "–" : chart.tick(cell.mean);
      return [
        svgElement("rect", { x: px, y: py, width: wide - 1, height: tall - 1, ...colour(cell.mean) }),
        ...(wordWidth(text) < wide - 4
          ? [svgText(text, { x: px + wide / 2, y: py + tall / 2 + 4, "text-anchor": "middle", fill: "var(--ink)" })]
          : [])
      ];
    }),
    ...stretchTexts(cells.x, x.tick, left, wide, height - 26),
    svgText(fitted(x.label, width - left), { x: width, y: height - 6, "text-anchor": "end", fill: "var(--ink-soft)" })
  );
  return svg;
}

function stretchText({ from, to }: HeatStretch, tick: HeatSide["tick"]): string {
  return from === to ? tick(from) : `${tick(from)}–${tick(to)}`;
}

/** Under each column its stretch, under narrow ones only where one begins. */
function stretchTexts(
  stretches: readonly HeatStretch[],
  tick: HeatSide["tick"],
  left: number,
  wide: number,
  y: number
): SVGElement[] {
  const whole = stretches.map((stretch) => stretchText(stretch, tick));
  const isWhole = whole.every((text) => wordWidth(text) < wide - 6);
  let free = Number.NEGATIVE_INFINITY;
  return stretches.flatMap((stretch, place) => {
    const text = isWhole ? whole[place] : tick(stretch.from);
    const isAtMiddle = isWhole || stretch.from === stretch.to;
    const x = left + (place + (isAtMiddle ? 0.5 : 0)) * wide;
    if (x - wordWidth(text) / 2 < free) return [];
    free = x + wordWidth(text) / 2 + 6;
    return [svgText(text, { x, y, "text-anchor": "middle", fill: "var(--ink-faint)" })];
  });
}

/** Of changes blue for welcome and orange for unwelcome ones, the stronger the larger; of levels one colour. */
function colourOf({ cells, isDifference, welcome }: HeatMap): (mean: number | null) => Fill {
  const means = cells.cells.map(({ mean }) => mean).filter((mean) => mean !== null);
  const [least, most] = [Math.min(...means), Math.max(...means)];
  const largest = Math.max(Math.abs(least), Math.abs(most)) || 1;
  return (mean) => {
    if (mean === null) return { fill: "var(--sunk)", "fill-opacity": 1 };
    if (!isDifference) return filled("var(--welcome)", most > least ? (mean - least) / (most - least) : 0.5);
    const isWelcome = mean > 0 === (welcome !== "down");
    return filled(isWelcome ? "var(--welcome)" : "var(--unwelcome)", Math.abs(mean) / largest);
  };
}

interface Fill {
  readonly fill: string;
  readonly "fill-opacity": number;
}

function filled(fill: string, share: number): Fill {
  return { fill, "fill-opacity": strongest * share };
}
