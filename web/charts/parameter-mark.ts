import { svgElement, svgPicture } from "./svg-element.ts";

/** A free parameter before and after calibration, in its own unit. */
export interface ParameterMark {
  readonly width: number;
  readonly range: readonly [number, number];
  /** Equal ratios rather than equal steps are equally long. */
  readonly isInRatios: boolean;
  readonly start: number;
  readonly estimate: number;
  /** Ends of the interval. */
  readonly low: number;
  readonly high: number;
  /** The value of each vector that the data do not rule out. */
  readonly worlds: readonly number[];
  readonly name: string;
}

const height = 22;
/** Line of the range, with the interval on it; the worlds stand below as strokes. */
const axis = 8;
const margin = 4;

export function parameterMark(mark: ParameterMark): SVGSVGElement {
  const place = (value: number) => margin + (mark.width - 2 * margin) * shareOfRange(mark, value);
  const svg = svgPicture(mark.width, height, mark.name);
  svg.append(
    svgElement("path", { d: `M${margin} ${axis}H${mark.width - margin}`, stroke: "var(--line)" }),
    svgElement("path", {
      d: mark.worlds.map((value) => `M${place(value)} ${axis + 6}V${height}`).join(""),
      stroke: "var(--ink-faint)",
      "stroke-opacity": 0.5,
      fill: "none"
    }),
    svgElement("path", {
      d: `M${place(mark.low)} ${axis}H${place(mark.high)}`,
      stroke: "var(--ink)",
      "stroke-width": 2
    }),
    svgElement("path", { d: `M${place(mark.start)} ${axis - 6}V${axis + 6}`, stroke: "var(--ink-soft)" }),
    svgElement("circle", { cx: place(mark.estimate), cy: axis, r: 3.4, fill: "var(--ink)" })
  );
  return svg;
}

/** Where in its range a value stands, 0 to 1. */
export function shareOfRange({ range, isInRatios }: Pick<ParameterMark, "range" | "isInRatios">, value: number) {
  const [low, high] = range;
  return isInRatios ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}
