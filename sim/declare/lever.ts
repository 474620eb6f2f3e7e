import type { SourceId } from "../../data/sources.ts";
import { type Badge, requireSource } from "./badge.ts";
import { requireInside, requireInterval, requireSentence, requireText } from "./checks.ts";
import type { Text } from "./text.ts";

/** Which control shows the lever and how its number is written; values are plain numbers, a switch is 0 or 1. */
export type LeverKind = "share" | "amount" | "count" | "switch" | "days" | "months" | "years";

/** The three rules a lever can stand at: before the reforms, in January 2026, under the plan. */
export const presetIds = ["old", "today", "plan"] as const;
export type PresetId = (typeof presetIds)[number];

/** Something policy can set: a rule, price, budget, capacity, right or date. */
export interface Lever {
  readonly id: string;
  /** Id of the measure of the plan that it belongs to. */
  readonly measure: string;
  readonly kind: LeverKind;
  readonly unit: Text;
  /** Yuan in one unit, where the unit is money: lets each language write the amount its own way. */
  readonly yuan?: number;
  readonly bounds: readonly [number, number];
  readonly step: number;
  readonly presets: Readonly<Record<PresetId, number>>;
  /** The value at which the mechanism does nothing; of a limit that always stands, today’s general rule. */
  readonly neutral: number;
  /** Range seen in real rules; outside it the control turns amber. */
  readonly verified?: readonly [number, number];
  readonly badge: Badge;
  readonly sources: readonly SourceId[];
  readonly label: Text;
  /** What it is. */
  readonly what: Text;
  /** How it works in the model. */
  readonly how: Text;
  /** Whom or what it helps. */
  readonly helps: Text;
  /** The way to fail: whom or what it may hurt. */
  readonly hurts: Text;
  readonly cost: Text;
  /** Its mechanism: the submodels by whose reading it moves the outcome below. With them cut it does not. */
  readonly submodels: readonly string[];
  /** The outcome its measure is meant to move, and which way a rise of the lever moves it. */
  readonly moves: Claim;
  /** What it was declared to move before that was changed, and what is known about the change. */
  readonly firstClaim?: Claim & { readonly reason: Text };
}

/** An outcome and the way in which a rise of a lever moves it. */
export interface Claim {
  readonly outcome: string;
  readonly direction: 1 | -1;
}

/** Checks a lever at load and freezes it. */
export function defineLever<const L extends Lever>(lever: L): L {
  const where = `lever ${lever.id}`;
  requireInterval(`${where}: bounds`, lever.bounds);
  requireInside(`${where}: neutral`, lever.neutral, lever.bounds);
  for (const preset of presetIds) requireInside(`${where}: preset ${preset}`, lever.presets[preset], lever.bounds);
  if (lever.verified) {
    requireInterval(`${where}: verified range`, lever.verified);
    for (const end of lever.verified) requireInside(`${where}: verified range`, end, lever.bounds);
  }
  if (!(lever.step > 0)) throw new Error(`${where}: step is ${lever.step}; expected a positive number`);
  requireSource(where, lever.badge, lever.sources);
  for (const text of [lever.label, lever.unit]) requireText(where, text);
  for (const text of [lever.what, lever.how, lever.helps, lever.hurts, lever.cost]) requireSentence(where, text);
  if (lever.firstClaim) requireSentence(`${where}: first claim`, lever.firstClaim.reason);
  return Object.freeze(lever);
}
