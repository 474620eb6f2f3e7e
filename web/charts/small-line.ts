import { line } from "d3";

/** One outcome of several scenarios, small, without axes, for the gallery. */
export interface SmallLine {
  readonly width: number;
  readonly height: number;
  readonly series: readonly {
    readonly values: readonly (number | null)[];
    readonly colour: string;
    readonly isDashed: boolean;
  }[];
}

const namespace = "http://www.w3.org/2000/svg";

export function smallLine(chart: SmallLine): SVGSVGElement {
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("width", String(chart.width));
  svg.setAttribute("height", String(chart.height));
  svg.setAttribute("aria-hidden", "true");
  const [low, high] = extent(chart);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => 1 + ((chart.width - 2) * index) / Math.max(1, (chart.series[0]?.values.length ?? 1) - 1))
    .y((value) => 2 + (chart.height - 4) * (1 - ((value as number) - low) / (high - low || 1)));
  for (const series of chart.series) svg.append(pathOf(path(series.values), series.colour, series.isDashed));
  return svg;
}

function extent(chart: SmallLine): [number, number] {
  const values = chart.series.flatMap((series) => series.values).filter((value) => value !== null);
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
}

function pathOf(data: string | null, colour: string, isDashed: boolean): SVGPathElement {
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", data ?? "");
  path.setAttribute("fill", "none");
  path.setAttribute("stroke", colour);
  path.setAttribute("stroke-width", "1.5");
  if (isDashed) path.setAttribute("stroke-dasharray", "4 3");
  return path;
}
