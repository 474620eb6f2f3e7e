import { restrictedFactors } from "../../../../sim/analysis/index.ts";
import { type Axis, roomyRange } from "../../../charts/axis.ts";
import { type ChartBox, type PointChart, thinned } from "../../../charts/point-chart.ts";
import { t } from "../../../messages/message.ts";
import type { Discovery, FoundBox } from "../../../state/reading/discovery.ts";
import type { TableFactor } from "../../../state/reading/experiment-table.ts";
import { fails } from "../../../state/reading/question.ts";
import type { Read } from "./read.ts";
import { factorAxis } from "./reading-words.ts";

/** Most points that a picture has; of more an even part is drawn. */
export const mostPoints = 4000;

/** What a box is drawn with, but for its size and name. */
export type BoxPicture = Omit<PointChart, "width" | "height" | "name">;

/** The cases over the two factors with the surest limits, and the boxes; the outcome upwards where there is one factor. */
export function boxPicture(read: Read, discovery: Discovery, box: FoundBox): BoxPicture {
  const { table, cases, failing } = read;
  const { second } = discovery;
  const [across, upwards] = axesOf(box, discovery, table.factors.length);
  const [x, y] = [placesOf(read, across, 1), placesOf(read, upwards, goldenRatio)];
  const points = cases.values.map((value, at) => ({ x: x[at], y: y[at], isMarked: fails(failing, value) }));
  const drawn = (found: FoundBox, label: string): ChartBox => ({
    x: limitsOf(found, discovery, across),
    y: limitsOf(found, discovery, upwards),
    label
  });
  return {
    x: spreadAxis(table.factors[across]),
    y: upwards === undefined ? outcomeAxis(read, y) : spreadAxis(table.factors[upwards]),
    points: thinned(points, mostPoints),
    boxes: [
      ...(box.restricted > 0 ? [drawn(box, t("reading.box1"))] : []),
      ...(second ? [drawn(second, t("reading.box2"))] : [])
    ],
    path: [],
    tone: "--unwelcome"
  };
}

/** The factor whose limits are surest across, the next upwards; others where a box has one limit or none. */
function axesOf(box: FoundBox, { whole, second }: Discovery, factors: number): [number, number | undefined] {
  const sureness = ({ quasiP }: FoundBox, factor: number) =>
    Math.min(quasiP[factor].low ?? 1, quasiP[factor].high ?? 1);
  const inOrder = (of: FoundBox) =>
    restrictedFactors(of.box, whole).sort((one, other) => sureness(of, one) - sureness(of, other));
  const all = [...inOrder(box), ...(second ? inOrder(second) : []), ...Array.from({ length: factors }, (_, at) => at)];
  const [across, upwards] = [...new Set(all)];
  return [across, upwards];
}

/** Where each case lies along a factor, or by its outcome. */
function placesOf({ table, cases, words }: Read, factor: number | undefined, ratio: number): number[] {
  if (factor === undefined) return cases.values.map((value) => value * words.quantity.factor);
  return cases.rows.map((row, at) => spread(table.factors[factor], row[factor], at * ratio));
}

/** The limits of a box along a factor, null where it is open. */
function limitsOf({ box }: FoundBox, { whole }: Discovery, factor: number | undefined): ChartBox["x"] {
  if (factor === undefined) return [null, null];
  const { low, high } = box[factor];
  return [low > whole[factor].low ? low : null, high < whole[factor].high ? high : null];
}

function outcomeAxis({ words }: Read, values: readonly number[]): Axis {
  const { factor } = words.quantity;
  return { label: words.label, ...roomyRange(values), isByRatios: false, tick: (value) => words.tick(value / factor) };
}

/** Room on both sides of today and plan, where points that would lie on each other are spread. */
const room = 0.35;
/** Multiples of it fill the unit interval evenly. */
const goldenRatio = 0.6180339887;

function spreadAxis(factor: TableFactor): Axis {
  const axis = factorAxis(factor);
  return axis.values ? { ...axis, low: axis.low - room, high: axis.high + room } : axis;
}

function spread({ kind }: TableFactor, value: number, at: number): number {
  if (kind !== "measure") return value;
  return value + 1.6 * room * (((at * goldenRatio) % 1) - 0.5);
}
