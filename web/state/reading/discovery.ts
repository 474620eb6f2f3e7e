import {
  type Box,
  type BoxQuality,
  boxQuality,
  enclosingBox,
  isInside,
  prim,
  type QuasiP,
  quantile,
  quasiP,
  usualPrim
} from "../../../sim/analysis/index.ts";
import { type Cases, type Failing, fails } from "./question.ts";

/** A box with how sure its limits are. */
export interface FoundBox extends BoxQuality {
  readonly box: Box;
  readonly quasiP: readonly QuasiP[];
}

/** A box on the way from all cases to few. */
export interface DiscoveryStep {
  /** As patient rule induction found it. */
  readonly found: FoundBox;
  /** Without the limits that luck could explain. */
  readonly sure: FoundBox;
}

/** Where cases fail. */
export interface Discovery {
  /** The box around all cases. */
  readonly whole: Box;
  /** Share of all cases that fail, 0 to 1. */
  readonly share: number;
  readonly steps: readonly DiscoveryStep[];
  /** Place of the step whose sure box balances density and coverage best. */
  readonly balanced: number;
  /** A box among the cases outside the one chosen, with limits that are more than luck; null where there is none. */
  readonly second: FoundBox | null;
}

/** Which box is read. */
export interface BoxChoice {
  /** Place in the trajectory; the balanced one if absent. */
  readonly step?: number;
  /** Whether limits that luck could explain stay. */
  readonly withUnsure: boolean;
}

/** Why no box is looked for. */
export type NoDiscovery = "fewCases" | "fewFailing" | "fewHolding" | "walks";

/** Fewest cases in all, and of those that fail and those that hold. */
export const fewestCases = 30;
export const fewestOfEach = 5;

/** A limit is more than luck below this quasi-p-value. Source: Bryant and Lempert (2010). */
export const leastSure = 0.05;

/** Designs whose points lie on lines, which say nothing of the space between. */
const walks = ["one-at-a-time", "morris", "shapley"];

/** Why there would be no box; undefined where one can be looked for. */
export function whyNoDiscovery(design: string, { values }: Cases, failing: Failing): NoDiscovery | undefined {
  const count = values.filter((value) => fails(failing, value)).length;
  if (walks.includes(design)) return "walks";
  if (values.length < fewestCases) return "fewCases";
  if (count < fewestOfEach) return "fewFailing";
  return values.length - count < fewestOfEach ? "fewHolding" : undefined;
}

/** Looks for the box in which cases fail most. */
export function discover({ rows, values }: Cases, failing: Failing, choice: BoxChoice): Discovery {
  const table = { rows, interest: values.map((value) => Number(fails(failing, value))) };
  const whole = enclosingBox(rows);
  const steps = stepsOf(table, whole);
  const balanced = balancedStep(steps.map(({ sure }) => sure));
  const step = steps[Math.min(choice.step ?? balanced, steps.length - 1)];
  return {
    whole,
    share: steps[0].found.density,
    steps,
    balanced,
    second: secondBox(table, chosenBox(step, choice).box)
  };
}

/** The box of a step that is read. */
export function chosenBox({ found, sure }: DiscoveryStep, { withUnsure }: BoxChoice): FoundBox {
  return withUnsure ? found : sure;
}

interface InterestTable {
  readonly rows: Cases["rows"];
  /** 1 for a case that fails, else 0. */
  readonly interest: readonly number[];
}

function stepsOf(table: InterestTable, whole: Box): DiscoveryStep[] {
  return prim(table.rows, table.interest, usualPrim).map(({ inside: _, ...step }) => {
    const found = { ...step, quasiP: quasiP(table.rows, table.interest, step.box, whole) };
    return { found, sure: withoutUnsure(table, found, whole) };
  });
}

/** Takes limits away until all that are left are more than luck. */
function withoutUnsure(table: InterestTable, found: FoundBox, whole: Box): FoundBox {
  const isUnsure = (value: number | null) => value !== null && value >= leastSure;
  if (!found.quasiP.some(({ low, high }) => isUnsure(low) || isUnsure(high))) return found;
  const box = found.box.map(({ low, high }, factor) => ({
    low: isUnsure(found.quasiP[factor].low) ? whole[factor].low : low,
    high: isUnsure(found.quasiP[factor].high) ? whole[factor].high : high
  }));
  return withoutUnsure(table, judged(table, box, whole), whole);
}

function judged({ rows, interest }: InterestTable, box: Box, whole: Box): FoundBox {
  const inside = Array.from(rows.keys()).filter((place) => isInside(box, rows[place]));
  return { box, ...boxQuality(box, whole, inside, interest), quasiP: quasiP(rows, interest, box, whole) };
}

/** The box with the highest harmonic mean of density and coverage among those with a limit; the first among equals. */
export function balancedStep(boxes: readonly BoxQuality[]): number {
  const balance = ({ density, coverage, restricted }: BoxQuality) =>
    restricted === 0 ? 0 : (2 * density * coverage) / (density + coverage || 1);
  return boxes.reduce((best, box, place) => (balance(box) > balance(boxes[best]) ? place : best), 0);
}

/** Found as the first box, among the cases outside it. */
function secondBox({ rows, interest }: InterestTable, first: Box): FoundBox | null {
  const left = Array.from(rows.keys()).filter((place) => !isInside(first, rows[place]));
  const table = { rows: left.map((place) => rows[place]), interest: left.map((place) => interest[place]) };
  const failing = table.interest.reduce((sum, value) => sum + value, 0);
  if (left.length < fewestCases || failing < fewestOfEach || left.length - failing < fewestOfEach) return null;
  const boxes = stepsOf(table, enclosingBox(table.rows)).map(({ sure }) => sure);
  const box = boxes[balancedStep(boxes)];
  return box.restricted > 0 ? box : null;
}

/** A bound to begin with: no change where that divides the cases, else what the worse quarter falls short of. */
export function usualFailing({ values }: Cases, isDifference: boolean, welcome: "up" | "down" | "neither"): Failing {
  const side = welcome === "down" ? "above" : "below";
  const share = values.filter((value) => fails({ side, bound: 0 }, value)).length / values.length;
  if (isDifference && share >= leastSure && share <= 1 - leastSure) return { side, bound: 0 };
  return { side, bound: Number(quantile(values, side === "below" ? 0.25 : 0.75).toPrecision(2)) };
}
