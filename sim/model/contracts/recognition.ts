import { flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { grantFromBudget } from "../public-budget.ts";
import type { Simulation } from "../simulation.ts";

export type RecognitionPolicy = Pick<LeverValues, "recognitionCredit" | "recognitionThreshold">;

/** Credit that a firm's project has of old on a researcher's record, over that of a municipal one. Assumption. */
export const usualCredit = 0.2;

/**
 * Whether a project is large enough to count as a municipal one, where such projects count otherwise than of old.
 * @param budget of the firm for the project, of which the contract with a team is a part, yuan
 */
export function qualifies(budget: number, { recognitionCredit, recognitionThreshold }: RecognitionPolicy): boolean {
  return recognitionCredit !== usualCredit && budget >= recognitionThreshold * 1e6;
}

/** What the credit is worth to the team beyond the usual, yuan: it asks for so much less. */
export function creditGained(credit: number, worth: number): number {
  return (credit - usualCredit) * worth;
}

/** Whether a team has work to order that is no research counted as a project: what it gains against the trouble. */
export function isRelabelled(gained: number, taste: number, trouble: number): boolean {
  return gained * taste > trouble;
}

/** The city has a project evaluated before it counts. */
export function evaluate(simulation: Simulation): void {
  const { world, assumptions } = simulation;
  const paid = grantFromBudget(simulation, Math.floor(assumptions.recognitionCost * 100));
  world.ledger.pay(flow.reformServices, world.account.government, world.account.household, paid);
}
