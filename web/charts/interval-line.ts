import { svgElement, svgPicture } from "./svg-element.ts";

/** A paired difference on its zero line. All in one unit. */
export interface IntervalLine {
  readonly width: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly colour: string;
  /** A hollow dot says: not larger than luck. */
  readonly isLargerThanLuck: boolean;
  readonly name: string;
}

const height = 14;

/** Interval with its middle and a mark at zero, drawn so that zero and both ends are inside. */
export function intervalLine(line: IntervalLine): SVGSVGElement {
  const reach = intervalReach(line);
  const place = (value: number) => 10 + ((line.width - 20) * (value - reach.from)) / (reach.to - reach.from);
  const svg = svgPicture(line.width, height, line.name);
  const middle = height / 2;
  const zero = place(0);
  svg.append(
    ...zeroLabel(line, zero),
    svgElement("line", { x1: zero, x2: zero, y1: 1, y2: height - 1, stroke: "var(--ink-soft)" }),
    svgElement("line", {
      x1: place(line.low),
      x2: place(line.high),
      y1: middle,
      y2: middle,
      stroke: line.colour,
      "stroke-width": 1.6
    }),
    endMark(place(line.low), line.colour),
    endMark(place(line.high), line.colour),
    svgElement("circle", {
      cx: place(line.middle),
      cy: middle,
      r: 3.4,
      fill: line.isLargerThanLuck ? line.colour : "var(--paper)",
      stroke: line.colour,
      "stroke-width": 1.6
    })
  );
  return svg;
}

/** Names the mark at zero on the side away from the interval; an interval that holds zero leaves it no room. */
function zeroLabel({ low, high }: IntervalLine, zero: number): Element[] {
  if (low <= 0 && high >= 0) return [];
  const side = low > 0 ? -1 : 1;
  const label = svgElement("text", {
    x: zero + side * 5,
    y: height / 2 + 4,
    "text-anchor": side < 0 ? "end" : "start",
    fill: "var(--ink-soft)",
    "font-size": 12
  });
  label.textContent = "0";
  return [label];
}

/** The stretch shown: from zero or the lower end to zero or the upper end, with room on the short side. */
export function intervalReach(line: Pick<IntervalLine, "low" | "high">): { from: number; to: number } {
  const from = Math.min(0, line.low);
  const to = Math.max(0, line.high);
  const room = (to - from || 1) * 0.25;
  return { from: from === 0 ? -room : from, to: to === 0 ? room : to };
}

function endMark(x: number, colour: string): Element {
  return svgElement("line", {
    x1: x,
    x2: x,
    y1: height / 2 - 3,
    y2: height / 2 + 3,
    stroke: colour,
    "stroke-width": 1.6
  });
}
