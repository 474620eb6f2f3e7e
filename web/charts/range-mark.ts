import { svgElement, svgPicture } from "./svg-element.ts";

/** What counts as agreement; an end is null where there is none. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

/** The middle of what the model gave, and the ends of its band. */
export interface MarkBand {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What the model gave beside what counts as agreement. All in one unit. */
export interface RangeMark {
  readonly width: number;
  readonly range: Range;
  readonly band: MarkBand;
  /** Whether the middle agrees; a hollow dot in the colour of what is unwelcome says that it does not. */
  readonly isInside: boolean;
  /** Zero is marked where the figures are changes. */
  readonly hasZero: boolean;
  readonly name: string;
}

const height = 18;
const middle = height / 2;
const dot = 3.2;
/** Room beyond the outermost figure, as a share of the stretch between the outermost ones. */
const room = 0.08;

/** The range as a grey ground, open where it has no end; on it the band as a line with the middle as a dot. */
export function rangeMark(mark: RangeMark): SVGSVGElement {
  const { width, range, band, isInside, hasZero } = mark;
  const reach = markReach(mark);
  const place = (value: number) => dot + ((width - 2 * dot) * (value - reach.from)) / (reach.to - reach.from);
  const colour = isInside ? "var(--ink)" : "var(--unwelcome)";
  const [left, right] = [range.low === null ? 0 : place(range.low), range.high === null ? width : place(range.high)];
  const svg = svgPicture(width, height, mark.name);
  svg.append(
    svgElement("rect", { x: left, y: 0, width: Math.max(1, right - left), height, fill: "var(--hairline)" }),
    ...[range.low, range.high].flatMap((end) => (end === null ? [] : [endLine(place(end))])),
    ...(hasZero ? [svgElement("path", { d: `M${place(0)} 0V${height}`, stroke: "var(--ink-soft)" })] : []),
    svgElement("path", {
      d: `M${place(band.low)} ${middle}H${place(band.high)}`,
      stroke: colour,
      "stroke-width": 1.6
    }),
    svgElement("circle", {
      cx: place(band.middle),
      cy: middle,
      r: dot,
      fill: isInside ? colour : "var(--paper)",
      stroke: colour,
      "stroke-width": 1.6
    })
  );
  return svg;
}

function endLine(x: number): SVGElement {
  return svgElement("path", { d: `M${x} 0V${height}`, stroke: "var(--ink-faint)" });
}

/** The stretch shown: every figure with room on both sides, more where the range is open. */
export function markReach({ range, band, hasZero }: Pick<RangeMark, "range" | "band" | "hasZero">) {
  const figures = [range.low, range.high, band.low, band.high, hasZero ? 0 : null].filter((figure) => figure !== null);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const stretch = most - least || Math.abs(most) || 1;
  const beyond = (end: number | null) => stretch * (end === null ? 3 * room : room);
  return { from: least - beyond(range.low), to: most + beyond(range.high) };
}
