import type { Lever, PresetId } from "../declare/lever.ts";
import { actors } from "./actors.ts";
import { coordination } from "./coordination.ts";
import { finance } from "./finance.ts";
import { ipOperations } from "./ip-operations.ts";
import { type MeasureId, measureIds } from "./measures.ts";
import { transfer } from "./transfer.ts";

export { type PresetId, presetIds } from "../declare/lever.ts";
export { grounds } from "./grounds.ts";
export { type AspectId, aspectIds, aspects, type MeasureId, measureIds, measures } from "./measures.ts";

const declared = { ...actors, ...transfer, ...ipOperations, ...finance, ...coordination };

export type LeverId = keyof typeof declared;
export type LeverValues = Record<LeverId, number>;

/** What policy can set, by id. */
export const levers: Readonly<Record<LeverId, Lever>> = declared;
/** Lever ids in the order of the plan’s measures. */
export const leverIds: readonly LeverId[] = measureIds.flatMap(leversOf);

/** All levers as one rule has them. */
export function presetValues(preset: PresetId): LeverValues {
  return Object.fromEntries(leverIds.map((id) => [id, levers[id].presets[preset]])) as LeverValues;
}

/** The levers of a measure. */
export function leversOf(measure: MeasureId): LeverId[] {
  return (Object.keys(declared) as LeverId[]).filter((id) => declared[id].measure === measure);
}
