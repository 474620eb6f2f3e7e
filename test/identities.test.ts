import { describe, expect, test } from "vitest";
import { presetScenario } from "../sim/derive/preset-scenario.ts";
import { type FlowId, flowIds } from "../sim/ledger/flows.ts";
import { equityIds, instrumentIds } from "../sim/ledger/instruments.ts";
import { type SectorId, sectorCount, sectorIds, sectorNumber } from "../sim/ledger/sectors.ts";
import { leverIds, levers } from "../sim/levers/index.ts";
import { balanceRows } from "../sim/record/balance-sheet.ts";
import { run } from "../sim/run/run.ts";
import { region, smallCity } from "./small-city.ts";

const firms: readonly SectorId[] = ["technologyFirms", "otherFirms"];
const payers: readonly SectorId[] = ["households", ...firms, "organisations", "banks", "funds", "intermediaries"];

/** Who may pay whom under each flow, as in the transactions-flow matrix of the design. */
const relations: Readonly<Record<FlowId, readonly [from: readonly SectorId[], to: readonly SectorId[]]>> = {
  sales: [["households", "rest", "abroad", "government"], firms],
  inputs: [
    ["households", ...firms, "organisations"],
    ["rest", "abroad"]
  ],
  wages: [[...firms, "organisations", "banks", "intermediaries"], ["households"]],
  technologyWork: [firms, [...firms, "organisations", "rest"]],
  posedProblems: [firms, ["organisations"]],
  jointFunds: [["technologyFirms"], ["organisations"]],
  researchGrants: [["government", "rest"], ["organisations"]],
  reformGrants: [["government"], ["organisations", ...firms]],
  interestSubsidies: [["government"], ["banks"]],
  ipUpfront: [
    [...firms, "organisations", "rest", "abroad"],
    [...firms, "organisations", "rest", "abroad"]
  ],
  ipRunning: [firms, [...firms, "organisations", "rest"]],
  inventorAwards: [["organisations"], ["households"]],
  brokerFees: [[...firms, "rest", "abroad"], ["intermediaries"]],
  exchangeCosts: [["abroad", ...firms], ["banks"]],
  taxLocal: [payers, ["government"]],
  taxCentral: [payers, ["rest"]],
  publicServices: [["government"], ["households", "rest"]],
  reformServices: [["government"], ["households", "rest"]],
  loanInterest: [firms, ["banks"]],
  depositInterest: [["banks"], ["households", "organisations", "funds", "intermediaries", "guarantors", "government"]],
  reserveInterest: [
    ["banks", "rest"],
    ["banks", "rest"]
  ],
  noteCoupons: [["vehicles"], ["rest", "banks"]],
  licenceFinance: [firms, ["vehicles"]],
  guaranteePremiums: [firms, ["guarantors"]],
  guaranteePayouts: [
    ["guarantors", "government"],
    ["banks", "guarantors", "government", "organisations", "vehicles", ...firms]
  ],
  firmDividends: [firms, ["households", "government", "rest", "organisations", "funds"]],
  bankDividends: [["banks"], ["households", "government", "rest"]],
  fundDistributions: [["funds"], ["households", "government", "rest", "funds"]],
  fundFees: [["funds"], ["households"]],
  warrants: [["funds"], ["banks"]],
  bondInterest: [firms, ["rest"]],
  bondPrincipal: [
    ["rest", ...firms],
    ["rest", ...firms]
  ],
  capitalGoods: [firms, ["rest"]],
  loanPrincipal: [
    ["banks", ...firms],
    ["banks", ...firms]
  ],
  takeoverLoans: [
    ["banks", ...firms],
    ["banks", ...firms]
  ],
  takeoverPrice: [firms, [...firms, "households", "government", "rest", "organisations", "funds"]],
  equityPurchase: [["funds"], [...firms, "rest"]],
  equityExit: [["rest", ...firms], ["funds"]],
  capitalCalls: [["households", "government", "rest", "funds"], ["funds"]],
  notePrincipal: [
    ["rest", "vehicles"],
    ["rest", "vehicles"]
  ],
  licenceFinancePrincipal: [
    ["vehicles", ...firms],
    ["vehicles", ...firms]
  ],
  recapitalisation: [["rest"], ["banks"]],
  entryCapital: [["households", "rest"], firms],
  liquidation: [["rest"], firms]
};

/** The city under the plan, so that every lever acts; a run whose books do not close in any month throws. */
const plan = presetScenario(
  "plan",
  leverIds.map((id) => levers[id])
);
const record = run({ ...smallCity(), scenario: plan }, region);

/** Eight years of a larger city, in which every kind of payment comes to pass. */
const longer = run({ ...smallCity({}, { scale: 0.05, months: 72 }), scenario: plan }, region);

test("the books of four years close in every month", () => {
  expect(record.months).toBe(48);
  expect(record.ledgerResidual).toBe(0);
});

describe.each(flowIds)("flow %s", (id) => {
  test("is paid by and to the sectors that its name says", () => {
    const [from, to] = relations[id];
    const used = longer.flowPairs.filter(({ flow }) => flowIds[flow] === id);
    expect(used.length).toBeGreaterThan(0);
    const strange = used.filter((pair) => !from.includes(sectorIds[pair.from]) || !to.includes(sectorIds[pair.to]));
    expect(strange.map((pair) => `${sectorIds[pair.from]} to ${sectorIds[pair.to]}`)).toEqual([]);
  });
});

const years = record.balances.length / (balanceRows.length * sectorCount);
const cell = (year: number, row: number, column: number) =>
  record.balances[(year * balanceRows.length + row) * sectorCount + column];
const sumOver = (count: number, of: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => of(at)).reduce((sum, fen) => sum + fen, 0);

const financialRows = 1 + instrumentIds.length + equityIds.length;

describe.each([0, 1, 2, 3])("the balance-sheet matrix at the end of year %i", (year) => {
  test("has one for every year", () => expect(years).toBe(4));

  test.each([...balanceRows.entries()].slice(0, financialRows))("row %i, %s, sums to zero", (row) => {
    expect(sumOver(sectorCount, (column) => cell(year, row, column))).toBe(0);
  });

  test.each(sectorIds)("the column of %s sums to zero", (sector) => {
    expect(sumOver(balanceRows.length, (row) => cell(year, row, sectorNumber[sector]))).toBe(0);
  });

  test.each(["technologyFirms", "otherFirms", "banks", "funds"] as const)("own funds of %s are all held", (sector) => {
    expect(cell(year, balanceRows.indexOf("ownFunds"), sectorNumber[sector])).toBe(0);
  });

  test("equity is owed by its issuers and held by its owners", () => {
    const signs = (row: (typeof balanceRows)[number]) =>
      sectorIds.filter((sector) => cell(year, balanceRows.indexOf(row), sectorNumber[sector]) < 0);
    expect(signs("firmEquity")).toEqual(["technologyFirms", "otherFirms"]);
    expect(signs("bankEquity")).toEqual(["banks"]);
    expect(signs("fundShares")).toEqual(["funds"]);
  });

  test("own funds of all sectors are the real assets of the city", () => {
    const total = (row: number) => sumOver(sectorCount, (column) => cell(year, row, column));
    const real = ["fixedCapital", "intangibles", "goodwill"] as const;
    const assets = real.reduce((sum, id) => sum + total(balanceRows.indexOf(id)), 0);
    expect(-total(balanceRows.indexOf("ownFunds"))).toBe(assets);
  });
});

test("money of a sector changes from one year to the next by what the flows between say", () => {
  const change = (sector: number) => cell(3, 0, sector) - cell(2, 0, sector);
  const net = (sector: number) =>
    record.flowPairs.reduce((sum, { from, to }, place) => {
      const sign = (to === sector ? 1 : 0) - (from === sector ? 1 : 0);
      return sum + sign * sumOver(12, (at) => record.flows[(36 + at) * record.flowPairs.length + place]);
    }, 0);
  for (const sector of sectorIds.keys()) expect(change(sector)).toBe(net(sector));
});

test("brokers pay out all they earn within the month, and the city keeps no more than its working balance", () => {
  const working = Math.floor(region.quantities.fiscalScience.value * 100 * 0.02);
  for (const year of [0, 1, 2, 3]) {
    expect(cell(year, 0, sectorNumber.intermediaries)).toBe(0);
    expect(cell(year, 0, sectorNumber.government)).toBeLessThan(working * 1.01);
  }
});
