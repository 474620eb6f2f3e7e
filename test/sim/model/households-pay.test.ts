import { describe, expect, test } from "vitest";
import { flow } from "../../../sim/ledger/ledger.ts";
import { householdsPay } from "../../../sim/model/households-pay.ts";
import { paid } from "../../paid.ts";
import { addFirm, creditWorld, openBooks } from "./credit/credit-world.ts";

describe("households that put in money", () => {
  const paidBy = (deposits: number, wanted: number, part?: number) => {
    const simulation = creditWorld();
    const { ledger, account } = simulation.world;
    ledger.endow(account.household, account.rest, deposits);
    const firm = addFirm(simulation, { cash: 0 });
    openBooks(simulation);
    householdsPay(simulation.world, flow.entryCapital, account.household, account.firm + firm, wanted, part);
    expect(ledger.close()).toEqual([]);
    return ["households", "rest"].map((payer) => paid(simulation, "entryCapital", payer as "households" | "rest"));
  };

  test("pay all of it where they have it", () => expect(paidBy(1000, 400)).toEqual([400, 0]));

  test("pay what they have and owners outside the rest", () => expect(paidBy(300, 400)).toEqual([300, 100]));

  test("pay no more than a part of what they have, where only a part is meant", () =>
    expect(paidBy(1010, 400, 0.05)).toEqual([50, 350]));

  test("pay nothing out of an overdrawn account", () => expect(paidBy(0, 400)).toEqual([0, 400]));
});
