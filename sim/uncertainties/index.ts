import { credit } from "./credit.ts";
import { equity } from "./equity.ts";
import { finance } from "./finance.ts";
import { market } from "./market.ts";
import { production } from "./production.ts";
import { research } from "./research.ts";

/** What nobody controls: behaviour and environment, each with value, range, unit and badge. */
export const uncertainties = { ...research, ...market, ...production, ...finance, ...credit, ...equity };

export type UncertaintyId = keyof typeof uncertainties;
export const uncertaintyIds = Object.keys(uncertainties) as readonly UncertaintyId[];
export type AssumptionValues = Record<UncertaintyId, number>;

/** The values of a run: every assumption at its value but those that the scenario changes. */
export function assumptionValues(changed: Readonly<Record<string, number>>): AssumptionValues {
  const values = Object.fromEntries(uncertaintyIds.map((id) => [id, changed[id] ?? uncertainties[id].value]));
  return asRecord(values as AssumptionValues);
}

/**
 * The same object in the layout of a record: engines keep objects built key by key as hash tables, and re-lay them out
 * once they serve as a prototype. Only speed depends on it.
 */
function asRecord<T extends object>(values: T): T {
  Object.create(values);
  return values;
}
