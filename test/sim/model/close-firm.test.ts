import { describe, expect, test } from "vitest";
import { businessValue, closeFirm } from "../../../sim/model/close-firm.ts";
import { addMember } from "../../../sim/model/firms/members.ts";
import { never } from "../../../sim/world/dates.ts";
import { patentState } from "../../../sim/world/inventions.ts";
import { addToHolder } from "../../../sim/world/ownership.ts";
import { addFirm, creditWorld, openBooks } from "./credit/credit-world.ts";

describe("the end of a firm", () => {
  test("brings half to one and a half of a share of yearly sales for the business", () => {
    expect([businessValue(1000, 0.4, 0), businessValue(1000, 0.4, 0.5), businessValue(1000, 0.4, 1)]).toEqual([
      200, 400, 600
    ]);
  });

  test("pays the bank in full and the owners the rest", () => {
    const simulation = creditWorld();
    const { ledger, account } = simulation.world;
    const firm = addFirm(simulation, { cash: 5000, loan: 100_000 });
    openBooks(simulation);
    closeFirm(simulation, firm, 0.3);
    expect(ledger.heldBy("loans", account.bank)).toBe(0);
    expect(simulation.tallies.writeOffs).toBe(0);
    // sales of 10 m yuan at 0.35, by half to one and a half, and the deposit, less the loan
    expect(ledger.cash[account.household]).toBeGreaterThanOrEqual(175_000_000 - 95_000);
    expect(ledger.close()).toEqual([]);
  });

  test("leaves all its accounts at zero and its row free", () => {
    const simulation = creditWorld();
    const { ledger, account, firms, scalars } = simulation.world;
    const firm = addFirm(simulation, { cash: -700, loan: 100_000 });
    ledger.revalue(0, account.firm + firm, 4000);
    ledger.revalue(1, account.firm + firm, 300);
    closeFirm(simulation, firm, 0.3);
    const own = account.firm + firm;
    expect([ledger.cash[own], ledger.posted[own], ledger.realOf("fixedCapital", own)]).toEqual([0, 0, 0]);
    expect([firms.active[firm], scalars.firmFree[0]]).toEqual([0, firm]);
  });

  test("hands its inventions to firms of the field that can pay, and lets the others lapse", () => {
    const simulation = creditWorld();
    const { world } = simulation;
    const { inventions, firms, ledger, account, owners } = world;
    const leaver = addFirm(simulation);
    const buyer = addFirm(simulation, { sales: 50e6, cash: 1e12 });
    for (const firm of [leaver, buyer]) {
      firms.field[firm] = 3;
      firms.position[firm * 8] = 1;
      firms.absorption[firm] = 1;
      firms.useScale[firm] = 1;
      addMember(simulation, firm);
    }
    for (const [row, near] of [1, -1].entries()) {
      world.scalars.inventionRows[0]++;
      inventions.state[row] = patentState.granted;
      inventions.field[row] = 3;
      inventions.stage[row] = near > 0 ? 3 : 0;
      inventions.idLow[row] = row + 50;
      inventions.position[row * 8] = near;
      inventions.quality[row] = near > 0 ? 1 : -20;
      inventions.disclosed[row] = never;
      addToHolder(world, row, account.firm + leaver);
    }
    closeFirm(simulation, leaver, 0.3);
    expect(inventions.holder[0]).toBe(account.firm + buyer);
    expect(ledger.cash[account.firm + buyer]).toBeLessThan(1e12);
    expect(ledger.realOf("intangibles", account.firm + buyer)).toBe(1e12 - ledger.cash[account.firm + buyer]);
    expect([owners.firstInvention[account.firm + leaver], inventions.state[1]]).toEqual([-1, patentState.free]);
  });
});
