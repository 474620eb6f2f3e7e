import { credit } from "./credit.ts";
import { equity } from "./equity.ts";
import { finance } from "./finance.ts";
import { market } from "./market.ts";
import { organisations } from "./organisations.ts";
import { production } from "./production.ts";
import { research } from "./research.ts";

/** What nobody controls: behaviour and environment, each with value, range, unit and badge. */
export const uncertainties = {
  ...research,
  ...organisations,
  ...market,
  ...production,
  ...finance,
  ...credit,
  ...equity
};

export type UncertaintyId = keyof typeof uncertainties;
export const uncertaintyIds = Object.keys(uncertainties) as readonly UncertaintyId[];
export type AssumptionValues = Record<UncertaintyId, number>;

/**
 * The values of a run: every assumption at its value but those that the scenario changes. Copied from the declaration,
 * so that engines lay all runs out as one record.
 */
export function assumptionValues(changed: Readonly<Record<string, number>>): AssumptionValues {
  const values: Record<string, unknown> = { ...uncertainties };
  for (const id of uncertaintyIds) values[id] = changed[id] ?? uncertainties[id].value;
  return values as AssumptionValues;
}
