import { flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { rulesOf } from "../pilots.ts";
import type { Simulation } from "../simulation.ts";
import { inventorShare, officeShare, sharedIncome } from "./income-rule.ts";

/** The rules under which transfer income is shared and licences are paid. */
export type IncomePolicy = Pick<
  LeverValues,
  | "inventorShareCash"
  | "inventorShareEquity"
  | "inventorShareFloor"
  | "transferOfficeShare"
  | "shareOnGross"
  | "payLaterFreeMonths"
  | "trialInsuranceCover"
>;

/**
 * Awards to inventors, the transfer office's part, and what the organisation keeps.
 * @param part ownership share granted to the inventor, 0 if none
 */
export function shareIncome(
  simulation: Simulation,
  policy: IncomePolicy,
  organisation: number,
  fen: number,
  part = 0
): void {
  const { world, tallies, assumptions } = simulation;
  const { organisations, ledger, account, accounts } = world;
  const rules = rulesOf(simulation, policy, organisation);
  const inventor = inventorShare(
    rules.inventorShareFloor,
    rules.inventorShareCash,
    organisations.ownShare[organisation],
    part
  );
  const shared = sharedIncome(fen, assumptions.netDeduction, rules.shareOnGross);
  const award = Math.floor(shared * inventor);
  const holder = account.organisation + organisation;
  ledger.pay(flow.inventorAwards, holder, account.household + accounts.bank[holder], award);
  const office = Math.floor(shared * officeShare(rules.transferOfficeShare, inventor));
  organisations.officeIncome[organisation] += office;
  organisations.retained[organisation] += fen - award - office;
  organisations.income[organisation] += shared;
  tallies.inventorAwards += award;
  tallies.incomeShared += fen;
}
