import type { AssumptionValues } from "../../uncertainties/index.ts";
import { type ContractType, contractTypes } from "../../world/inventions.ts";
import { logistic } from "../equations/logistic.ts";

/** How much of a later regret over the price a type of contract puts at risk, as a fraction of an assignment's. */
const regrets = {
  assignment: "regretAssignment",
  exclusiveLicence: "regretExclusive",
  nonExclusiveLicence: "regretNonExclusive",
  payLater: "regretPayLater",
  equity: "regretEquity",
  incomeRight: "regretIncomeRight"
} as const satisfies Partial<Record<ContractType, keyof AssumptionValues>>;

/** Regret at risk by number of the type; work to order and spin-off licences put none at risk beyond a licence. */
export function regretOf(type: number, a: AssumptionValues): number {
  const name = contractTypes[type] as keyof typeof regrets;
  return name in regrets ? a[regrets[name]] : a.regretNonExclusive;
}

/**
 * What an official fears from signing: sanction and audit, times the regret at risk, times the liability for a loss of
 * state assets, cut by an exemption as far as he believes in it.
 */
export function fear(
  sanction: number,
  regret: number,
  caution: number,
  liability: number,
  exemption: number,
  credibility: number
): number {
  return sanction * regret * caution * liability * (1 - exemption * credibility);
}

/** Whether the official signs: what the deal is worth to him, with his own feeling, against what he fears. */
export function signs(gain: number, noise: number, feeling: number, feared: number): boolean {
  return gain + noise * feeling > feared;
}

/** Chance that an official signs: his own feeling is logistic. */
export function signChance(gain: number, noise: number, feared: number): number {
  return logistic((gain - feared) / noise);
}

/** Spread of the appraised price: an official who fears much takes care. */
export function appraisalSpread(noise: number, careEffect: number, feared: number): number {
  return noise / (1 + careEffect * feared);
}
