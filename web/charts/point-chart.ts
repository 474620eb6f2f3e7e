import { type Axis, axisScale, fitted, svgText, tickTexts } from "./axis.ts";
import { svgElement, svgPicture } from "./svg-element.ts";
import { wordWidth } from "./word-width.ts";

/** A case in the plane of two quantities. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** Drawn large and in colour, over the others. */
  readonly isMarked: boolean;
}

/** A rectangle in the plane; a limit that is null is that of the picture and is not drawn as one. */
export interface ChartBox {
  readonly x: readonly [number | null, number | null];
  readonly y: readonly [number | null, number | null];
  /** Stands over the box. */
  readonly label: string;
}

export interface PointChart {
  readonly width: number;
  readonly height: number;
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly ChartPoint[];
  /** The first drawn strong, others lighter. */
  readonly boxes: readonly ChartBox[];
  /** Points joined by a line, in their order. */
  readonly path: readonly { readonly x: number; readonly y: number }[];
  /** A point with a ring around it. */
  readonly ringed?: { readonly x: number; readonly y: number; readonly label: string };
  /** Colour of what is marked, as a token. */
  readonly tone: "--welcome" | "--unwelcome";
  readonly name: string;
}

const margin = { top: 24, bottom: 42, right: 14 };

/** Cases as points, those of interest large; boxes, a line and a ring where they are given. */
export function pointChart(chart: PointChart): SVGSVGElement {
  const { width, height, x, y, points } = chart;
  const colour = `var(${chart.tone})`;
  const scaleY = axisScale(y, [height - margin.bottom, margin.top]);
  const left = 10 + Math.max(...scaleY.ticks.map((value) => wordWidth(y.tick(value))));
  const scaleX = axisScale(x, [left, width - margin.right]);
  const place = (point: { x: number; y: number }) => ({ cx: scaleX(point.x), cy: scaleY(point.y) });
  const frame: Frame = { left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom };
  const svg = svgPicture(width, height, chart.name);
  svg.append(
    ...scaleY.ticks.flatMap((value) => [
      svgElement("path", { d: `M${left} ${scaleY(value)}H${frame.right}`, stroke: "var(--hairline)" }),
      svgText(y.tick(value), { x: left - 6, y: scaleY(value) + 4, "text-anchor": "end", fill: "var(--ink-faint)" })
    ]),
    ...chart.boxes.map((box, order) => boxArea(box, { frame, scaleX, scaleY, colour }, order)),
    ...points
      .filter(({ isMarked }) => !isMarked)
      .map((point) => svgElement("circle", { ...place(point), r: 1.8, fill: "var(--ink-faint)", "fill-opacity": 0.6 })),
    ...pathLine(chart.path.map(place)),
    ...points
      .filter(({ isMarked }) => isMarked)
      .map((point) => svgElement("circle", { ...place(point), r: 3.4, fill: colour, stroke: "var(--paper)" })),
    ...ring(chart.ringed, place, colour),
    ...chart.boxes.flatMap((box, order) => boxEdges(box, { frame, scaleX, scaleY, colour }, order)),
    ...tickTexts(x, scaleX, frame.bottom + 16),
    svgText(fitted(x.label, width - left), {
      x: frame.right,
      y: height - 6,
      "text-anchor": "end",
      fill: "var(--ink-soft)"
    }),
    svgText(fitted(y.label, width), { x: 0, y: 12, fill: "var(--ink-soft)" })
  );
  return svg;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Scale = (value: number) => number;

interface Plane {
  readonly frame: Frame;
  readonly scaleX: Scale;
  readonly scaleY: Scale;
  readonly colour: string;
}

/** Pixels of a box. */
function corners({ x, y }: ChartBox, { frame, scaleX, scaleY }: Plane) {
  return {
    left: x[0] === null ? frame.left : scaleX(x[0]),
    right: x[1] === null ? frame.right : scaleX(x[1]),
    bottom: y[0] === null ? frame.bottom : scaleY(y[0]),
    top: y[1] === null ? frame.top : scaleY(y[1])
  };
}

function boxArea(box: ChartBox, plane: Plane, order: number): SVGElement {
  const { left, right, bottom, top } = corners(box, plane);
  const opacity = order === 0 ? 0.1 : 0.05;
  return svgElement("rect", {
    x: left,
    y: top,
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
    fill: plane.colour,
    "fill-opacity": opacity
  });
}

/** The limits as lines, and the words over the box. */
function boxEdges(box: ChartBox, plane: Plane, order: number): SVGElement[] {
  const { left, right, bottom, top } = corners(box, plane);
  const edges = [
    { at: box.x[0], d: `M${left} ${top}V${bottom}` },
    { at: box.x[1], d: `M${right} ${top}V${bottom}` },
    { at: box.y[0], d: `M${left} ${bottom}H${right}` },
    { at: box.y[1], d: `M${left} ${top}H${right}` }
  ].filter(({ at }) => at !== null);
  const style = {
    stroke: plane.colour,
    "stroke-width": order === 0 ? 2 : 1.4,
    "stroke-dasharray": order === 0 ? "none" : "4 3"
  };
  const isRight = left + wordWidth(box.label) > plane.frame.right;
  return [
    ...edges.map(({ d }) => svgElement("path", { d, fill: "none", ...style })),
    svgText(box.label, {
      x: isRight ? right - 4 : left + 4,
      y: top + 14,
      "text-anchor": isRight ? "end" : "start",
      fill: plane.colour,
      "font-weight": 600,
      stroke: "var(--paper)",
      "stroke-width": 3,
      "paint-order": "stroke"
    })
  ];
}

function pathLine(places: readonly { readonly cx: number; readonly cy: number }[]): SVGElement[] {
  if (places.length < 2) return [];
  const d = `M${places.map(({ cx, cy }) => `${cx} ${cy}`).join("L")}`;
  return [svgElement("path", { d, fill: "none", stroke: "var(--ink-soft)", "stroke-width": 1.4 })];
}

function ring(
  ringed: PointChart["ringed"],
  place: (point: { x: number; y: number }) => { cx: number; cy: number },
  colour: string
): SVGElement[] {
  if (!ringed) return [];
  const { cx, cy } = place(ringed);
  return [
    svgElement("circle", { cx, cy, r: 6, fill: "var(--paper)", stroke: colour, "stroke-width": 2 }),
    svgElement("circle", { cx, cy, r: 2.6, fill: colour }),
    svgText(ringed.label, { x: cx - 10, y: cy + 16, "text-anchor": "end", fill: colour, "font-weight": 600 })
  ];
}

/** At most so many of a list, evenly spread over it. */
export function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, place) => items[Math.floor((place * items.length) / most)]);
}
