import type { SourceId } from "../../data/sources.ts";
import { type AssumptionUnit, unitsInChinese } from "./assumption-units.ts";
import { type Badge, requireSource } from "./badge.ts";
import { requireInside, requireInterval, requireText } from "./checks.ts";
import type { Text } from "./text.ts";

/** Something policy cannot set: how agents behave, or what the world outside does. */
export interface Uncertainty {
  readonly id: string;
  readonly group: "behaviour" | "world";
  readonly value: number;
  readonly range: readonly [number, number];
  /** For example "a month". */
  readonly unit: Text;
  readonly badge: Badge;
  /** Absent only for an assumption. */
  readonly source?: SourceId;
  readonly label: Text;
  /** Where the value comes from or what depends on it. */
  readonly note?: string;
}

/** Checks an uncertainty at load and freezes it. */
export function defineUncertainty<const U extends Uncertainty>(uncertainty: U): U {
  const where = `assumption ${uncertainty.id}`;
  requireInterval(`${where}: range`, uncertainty.range);
  requireInside(`${where}: value`, uncertainty.value, uncertainty.range);
  requireText(where, uncertainty.label);
  requireSource(where, uncertainty.badge, uncertainty.source ? [uncertainty.source] : []);
  return Object.freeze(uncertainty);
}

/** An uncertainty as written in a file of them: the key is its id, the unit stands in English. */
export type UncertaintyEntry = Omit<Uncertainty, "id" | "unit"> & { readonly unit: AssumptionUnit };

/**
 * Declares the uncertainties of one file; each key becomes an id.
 * The values of a run then have the type `Record<keyof typeof declared, number>`.
 */
export function defineUncertainties<const E extends Readonly<Record<string, UncertaintyEntry>>>(
  entries: E
): { readonly [Id in keyof E]: Uncertainty } {
  const defined = Object.entries(entries).map(([id, { unit: en, ...entry }]) => {
    const unit = { en, zh: unitsInChinese[en] };
    return [id, defineUncertainty({ id, ...entry, unit })];
  });
  return Object.freeze(Object.fromEntries(defined)) as { readonly [Id in keyof E]: Uncertainty };
}
