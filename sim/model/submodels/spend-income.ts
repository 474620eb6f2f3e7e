import { flow } from "../../ledger/ledger.ts";
import { defineSubmodel } from "../simulation.ts";

/** Household spending of a month: a share of the month's income and of deposits. */
export function consumption(income: number, deposits: number, ofIncome: number, ofWealth: number): number {
  return Math.max(0, Math.min(deposits, ofIncome * Math.max(0, income) + ofWealth * deposits));
}

/** Share of sales at a bank's firms that its households buy next month. */
export function localShareOf(spending: number, local: number, sales: number): number {
  return sales > 0 ? Math.min(0.5, (spending * local) / sales) : 0;
}

/** Households spend: part on the region's firms next month, the rest on goods from outside now. */
export const spendIncome = defineSubmodel({
  name: "spendIncome",
  section: "7.12",
  levers: [],
  run({ world, assumptions: a }) {
    const { households, ledger, account, banks } = world;
    const { cashAfterSpending, localShare, firmSales } = households;
    for (let bank = 0; bank < banks.capacity; bank++) {
      const holder = account.household + bank;
      const deposits = ledger.cash[holder];
      const spending = consumption(
        deposits - cashAfterSpending[bank],
        deposits,
        a.consumptionIncome,
        a.consumptionWealth
      );
      ledger.pay(flow.inputs, holder, account.rest, Math.floor(spending * (1 - a.householdLocal)));
      localShare[bank] = localShareOf(spending, a.householdLocal, firmSales[bank]);
      cashAfterSpending[bank] = ledger.cash[holder];
    }
  }
});
