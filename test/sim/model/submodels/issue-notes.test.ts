import { describe, expect, test } from "vitest";
import { couponOf, issueNotes, ticketOf } from "../../../../sim/model/submodels/issue-notes.ts";
import { onMonth } from "../../../../sim/world/dates.ts";
import { patentState } from "../../../../sim/world/inventions.ts";
import { addToHolder } from "../../../../sim/world/ownership.ts";
import { paid } from "../../../paid.ts";
import { addFirm, creditWorld, openBooks, type TestSimulation } from "../credit/credit-world.ts";

/** June of the third year. */
const june = 29;
const quota = { noteQuota: 500 };

/** Firms of 40 m sales with a patent in use each, and money for interest. At scale 0.01 the quota is 5 m yuan. */
function cityWithPatents(firms: number): TestSimulation {
  const simulation = creditWorld({
    noteSales: 0.1,
    noteTicket: 18e6,
    noteMonths: 14,
    noteGuarantee: 0.5,
    noteSubsidy: 0
  });
  const { world } = simulation;
  world.scalars.loanPrime[0] = 0.03;
  for (let place = 0; place < firms; place++) {
    const firm = addFirm(simulation, { sales: 20e6, cash: 500_000_000 });
    world.inventions.state[firm] = patentState.granted;
    world.inventions.used[firm] = 1;
    addToHolder(world, firm, world.account.firm + firm);
  }
  simulation.month = june;
  return simulation;
}

function runUntil(simulation: TestSimulation, month: number): void {
  while (simulation.month < month) {
    simulation.month++;
    issueNotes.run(simulation, { noteQuota: 0 });
  }
}

describe("IP-backed notes", () => {
  test("give a firm a share of its sales, at most a ticket and what the quota leaves", () => {
    expect(ticketOf(1000, 0.25, 600, 900)).toBe(25_000);
    expect(ticketOf(4000, 0.25, 600, 900)).toBe(60_000);
    expect(ticketOf(4000, 0.25, 600, 90)).toBe(9000);
  });

  test("pay the prime rate less a point plus a spread", () => {
    expect(couponOf(0.03, 0.004)).toBeCloseTo(0.024, 12);
  });

  test("fill the quota from firms with patents in use, and the books close", () => {
    const simulation = cityWithPatents(4);
    const { ledger, account, firms } = simulation.world;
    openBooks(simulation);
    issueNotes.run(simulation, quota);
    // 2 m each: three firms, the third with what is left
    expect(paid(simulation, "notePrincipal", "rest", "vehicles")).toBe(500_000_000);
    expect(ledger.owedBy("notes", account.vehicle)).toBe(500_000_000);
    expect([0, 1, 2, 3].filter((firm) => firms.noteVehicle[firm] === 0)).toHaveLength(3);
    expect(ledger.close()).toEqual([]);
  });

  test("need a patent in use", () => {
    const simulation = cityWithPatents(3);
    simulation.world.inventions.used.fill(0);
    issueNotes.run(simulation, quota);
    expect(paid(simulation, "notePrincipal")).toBe(0);
  });

  test("without a quota nothing is issued, nor in other months", () => {
    const simulation = cityWithPatents(3);
    issueNotes.run(simulation, { noteQuota: 0 });
    simulation.month = june + 1;
    issueNotes.run(simulation, quota);
    expect(paid(simulation, "notePrincipal")).toBe(0);
  });

  test("are redeemed in full by sound firms, and leave the vehicle empty", () => {
    const simulation = cityWithPatents(3);
    const { ledger, account, vehicles } = simulation.world;
    issueNotes.run(simulation, quota);
    runUntil(simulation, june + 14);
    expect([ledger.cash[account.vehicle], ledger.posted[account.vehicle], vehicles.open[0]]).toEqual([0, 0, 0]);
    expect(simulation.tallies.noteLosses).toBe(0);
    expect(ledger.heldBy("notes", account.rest)).toBe(0);
  });

  test("lose what a firm in default owes: the guarantor bears half, the investors the rest", () => {
    const simulation = cityWithPatents(3);
    const { ledger, account, firms } = simulation.world;
    ledger.endow(account.guarantor, account.rest, 1e12);
    issueNotes.run(simulation, quota);
    const bad = [0, 1, 2].find((firm) => ledger.owedBy("licenceReceivables", firm) === 200_000_000) as number;
    firms.defaulted[bad] = onMonth(june + 1);
    runUntil(simulation, june + 14);
    expect(simulation.tallies.noteLosses).toBe(200_000_000);
    expect(paid(simulation, "guaranteePayouts", "guarantors", "vehicles")).toBe(100_000_000);
    expect([ledger.cash[account.vehicle], ledger.posted[account.vehicle]]).toEqual([0, 0]);
  });
});
