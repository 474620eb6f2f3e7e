import { describe, expect, test } from "vitest";
import { claim, flow } from "../../../sim/ledger/ledger.ts";
import { residualOf } from "../../../sim/ledger/residual.ts";
import { sectorCount, sectorNumber } from "../../../sim/ledger/sectors.ts";
import { smallBooks } from "./small-books.ts";

const { households, technologyFirms, banks, rest } = sectorNumber;

function lentAndPaid() {
  const { ledger } = smallBooks(sectorCount, 3);
  ledger.endow(banks, rest, 800);
  ledger.pay(flow.loanPrincipal, banks, technologyFirms, 300);
  ledger.owe(claim.loans, banks, technologyFirms, 300);
  ledger.pay(flow.wages, technologyFirms, households, 120);
  return ledger;
}

describe("what books fail to close by", () => {
  test("is nothing after payments and loans", () => expect(residualOf(lentAndPaid())).toBe(0));

  test("is the fen that came from nowhere", () => {
    const ledger = lentAndPaid();
    ledger.cash[households] += 7;
    expect(residualOf(ledger)).toBe(7);
  });

  test("is what is owed and held by nobody, whatever else offsets it", () => {
    const ledger = lentAndPaid();
    ledger.owed[claim.loans * sectorCount + technologyFirms] += 5;
    ledger.held[claim.notes * sectorCount + rest] += 5;
    expect(residualOf(ledger)).toBe(10);
  });
});
