import estimate from "../../data/worlds/estimate.json";
import type { Text } from "../declare/text.ts";

/**
 * Sets of values that the assumptions may have before a region or a scenario changes any. All runs are under the first
 * unless they ask for another.
 */
export const valueSets = {
  /** What calibration found for the free ones; other regions than the calibrated one borrow it. */
  estimate: {
    name: { en: "Estimate from the figures of Chongqing", zh: "按重庆数据估计的取值" },
    values: estimate.values as Readonly<Record<string, number>>
  },
  /** What was assumed before any calibration. */
  start: { name: { en: "Start values", zh: "初始取值" }, values: {} as Readonly<Record<string, number>> }
} as const satisfies Readonly<
  Record<string, { readonly name: Text; readonly values: Readonly<Record<string, number>> }>
>;

export type ValueSetId = keyof typeof valueSets;
export const valueSetIds = Object.keys(valueSets) as readonly ValueSetId[];
export const usualValues: ValueSetId = "estimate";
