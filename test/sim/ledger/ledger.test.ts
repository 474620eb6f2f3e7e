import { expect, test } from "vitest";
import { asset, claim, flow } from "../../../sim/ledger/ledger.ts";
import { sectorCount, sectorNumber } from "../../../sim/ledger/sectors.ts";
import { smallBooks } from "./small-books.ts";

const { households, technologyFirms, banks, rest } = sectorNumber;

/** Twelve accounts, one of each sector, at three banks, endowed with some money against the rest of the country. */
function openedBooks() {
  const books = smallBooks(sectorCount, 3);
  books.ledger.endow(technologyFirms, rest, 500);
  books.ledger.endow(banks, rest, 800);
  books.ledger.open();
  return books;
}

test("a payment takes from one account what it gives to the other, and moves reserves between their banks", () => {
  const { ledger } = openedBooks();
  // the firm banks at 1 mod 3 = 1, households at 0 mod 3 = 0
  ledger.pay(flow.wages, technologyFirms, households, 120);
  expect(ledger.cash[technologyFirms]).toBe(380);
  expect(ledger.cash[households]).toBe(120);
  expect(ledger.posted[technologyFirms]).toBe(380);
  expect(ledger.reserves[0]).toBe(120);
  const place = (flow.wages * sectorCount + technologyFirms) * sectorCount + households;
  expect(ledger.moved[place]).toBe(120);
  expect(ledger.close()).toEqual([]);
});

test("a payment between customers of one bank leaves its reserves alone", () => {
  const { ledger } = openedBooks();
  // account 1 and account 10 both bank at 1
  const before = [...ledger.reserves];
  ledger.pay(flow.inputs, technologyFirms, rest, 50);
  expect([...ledger.reserves]).toEqual(before);
});

test("a loan makes both sides no richer: the bank has a claim for its money, the firm money for its debt", () => {
  const { ledger } = openedBooks();
  ledger.pay(flow.loanPrincipal, banks, technologyFirms, 300);
  ledger.owe(claim.loans, banks, technologyFirms, 300);
  expect(ledger.posted[banks]).toBe(800);
  expect(ledger.posted[technologyFirms]).toBe(500);
  expect(ledger.cash[technologyFirms]).toBe(800);
  expect(ledger.heldBy("loans", banks)).toBe(300);
  expect(ledger.owedBy("loans", technologyFirms)).toBe(300);
  expect(ledger.close()).toEqual([]);
});

test("a write-off is a loss to the creditor and a gain to the debtor, without cash", () => {
  const { ledger } = openedBooks();
  ledger.owe(claim.loans, banks, technologyFirms, 300);
  ledger.settle(claim.loans, banks, technologyFirms, 100);
  // bank: 800 + 300 − 100; firm: 500 − 300 + 100
  expect(ledger.posted[banks]).toBe(1000);
  expect(ledger.posted[technologyFirms]).toBe(300);
  expect(ledger.owedBy("loans", technologyFirms)).toBe(200);
  expect(ledger.cash[banks]).toBe(800);
  expect(ledger.close()).toEqual([]);
});

test("equipment bought and worn changes own funds by the wear only", () => {
  const { ledger } = openedBooks();
  ledger.pay(flow.capitalGoods, technologyFirms, rest, 240);
  ledger.revalue(asset.fixedCapital, technologyFirms, 240 - 2);
  expect(ledger.posted[technologyFirms]).toBe(498);
  expect(ledger.realOf("fixedCapital", technologyFirms)).toBe(238);
  expect(ledger.close()).toEqual([]);
});

test("the sector column counts each month's payments anew", () => {
  const { ledger } = openedBooks();
  ledger.pay(flow.wages, technologyFirms, households, 120);
  expect(ledger.close()).toEqual([]);
  ledger.open();
  expect(ledger.moved.every((fen) => fen === 0)).toBe(true);
  ledger.pay(flow.sales, households, technologyFirms, 20);
  expect(ledger.close()).toEqual([]);
});

test.each([-1, 0.5, Number.NaN])("the door refuses a payment of %s fen", (fen) => {
  const { ledger } = openedBooks();
  expect(() => ledger.pay(flow.wages, technologyFirms, households, fen)).toThrow(/wages.*technologyFirms/);
  expect(() => ledger.owe(claim.loans, banks, technologyFirms, fen)).toThrow(RangeError);
  expect(() => ledger.settle(claim.loans, banks, technologyFirms, fen)).toThrow(RangeError);
});

test("no more can be settled than is owed", () => {
  const { ledger } = openedBooks();
  ledger.owe(claim.loans, banks, technologyFirms, 300);
  expect(() => ledger.settle(claim.loans, banks, technologyFirms, 301)).toThrow(/loans.*up to 300.*technologyFirms/);
});

test("money written past the door is found, with the account, the bank and the sector named", () => {
  const { ledger } = openedBooks();
  ledger.cash[technologyFirms] += 1;
  expect(ledger.close().map(({ where }) => where)).toEqual([
    `own funds of account ${technologyFirms} (technologyFirms)`,
    "reserves of bank 1",
    "cash of the rest of the country, the redundant column",
    "column technologyFirms"
  ]);
});

test("a claim without its debt is found, with the row named", () => {
  const { ledger, accounts } = openedBooks();
  accounts.held[claim.takeoverLoans * sectorCount + banks] += 7;
  accounts.posted[banks] += 7;
  expect(ledger.close()).toEqual([{ where: "row takeoverLoans", found: 7, expected: 0 }]);
});

test("a claim that its holder did not post is found, with the holder named", () => {
  const { ledger, accounts } = openedBooks();
  accounts.held[claim.notes * sectorCount + rest] += 9;
  accounts.owed[claim.notes * sectorCount + banks] += 9;
  const named = ledger.close().map(({ where }) => where);
  expect(named).toEqual([`own funds of account ${banks} (banks)`, `own funds of account ${rest} (rest)`]);
});

test("reserves that no payment moved are found, with the bank named", () => {
  const { ledger } = openedBooks();
  ledger.reserves[2] += 3;
  // accounts 2, 5, 8 and 11 bank there and have no money
  expect(ledger.close()).toEqual([{ where: "reserves of bank 2", found: 0, expected: 3 }]);
});

test("a payment booked under no flow is found, with both columns named", () => {
  const { ledger } = openedBooks();
  ledger.endow(households, technologyFirms, 40);
  expect(ledger.close().map(({ where }) => where)).toEqual(["column households", "column technologyFirms"]);
});

test("a real asset written past the door is found, with its owner named", () => {
  const { ledger } = openedBooks();
  ledger.real[asset.goodwill * sectorCount + technologyFirms] += 5;
  expect(ledger.close()).toEqual([
    { where: `own funds of account ${technologyFirms} (technologyFirms)`, found: 505, expected: 500 }
  ]);
});

test("at most twenty faults are listed", () => {
  const { ledger, accounts } = smallBooks(100, 3);
  accounts.cash.fill(1);
  expect(ledger.close()).toHaveLength(20);
});
