import fc from "fast-check";
import { expect, test } from "vitest";
import { flowCount } from "../../../sim/ledger/flows.ts";
import { instrumentIds, realAssetIds } from "../../../sim/ledger/instruments.ts";
import type { Ledger } from "../../../sim/ledger/ledger.ts";
import { sectorCount } from "../../../sim/ledger/sectors.ts";
import { balanceRows, balanceSheet } from "../../../sim/record/balance-sheet.ts";
import type { World } from "../../../sim/world/world.ts";
import { smallBooks } from "./small-books.ts";

/** Anything that may be posted: which, between whom, how much. */
interface Posting {
  readonly kind: "pay" | "owe" | "settle" | "revalue";
  readonly one: number;
  readonly other: number;
  readonly fen: number;
  readonly number: number;
}

/** Largest amount of a posting: thousands of them stay far below 2^53. */
const largestFen = 1e9;

function postings(accounts: number): fc.Arbitrary<Posting[]> {
  const posting = fc.record({
    kind: fc.constantFrom("pay", "owe", "settle", "revalue") as fc.Arbitrary<Posting["kind"]>,
    one: fc.nat(accounts - 1),
    other: fc.nat(accounts - 1),
    fen: fc.nat(largestFen),
    number: fc.nat(10_000)
  });
  return fc.array(posting, { minLength: 200, maxLength: 800 });
}

function post(ledger: Ledger, { kind, one, other, fen, number }: Posting): void {
  const instrument = number % instrumentIds.length;
  if (kind === "pay") ledger.pay(number % flowCount, one, other, fen);
  else if (kind === "owe") ledger.owe(instrument, one, other, fen);
  else if (kind === "revalue") ledger.revalue(number % realAssetIds.length, one, fen);
  else settleWhatIsThere(ledger, instrument, one, other, fen);
}

function settleWhatIsThere(ledger: Ledger, instrument: number, creditor: number, debtor: number, fen: number): void {
  const id = instrumentIds[instrument];
  const most = Math.min(ledger.heldBy(id, creditor), ledger.owedBy(id, debtor));
  ledger.settle(instrument, creditor, debtor, Math.min(most, fen));
}

function financialRowsAndColumns(matrix: Float64Array) {
  const cell = (row: number, column: number) => matrix[row * sectorCount + column];
  const columns = Array.from({ length: sectorCount }, (_, column) => column);
  const rowSum = (row: number) => columns.reduce((sum, column) => sum + cell(row, column), 0);
  const columnSum = (column: number) => balanceRows.reduce((sum, _, row) => sum + cell(row, column), 0);
  const financial = balanceRows.length - realAssetIds.length - 1;
  return [...Array.from({ length: financial }, (_, row) => rowSum(row)), ...columns.map(columnSum)];
}

test("whatever four hundred agents post in a month, every agent, row, bank and column closes to the fen", () => {
  fc.assert(
    fc.property(fc.array(postings(400), { minLength: 2, maxLength: 3 }), (months) => {
      const { ledger, accounts } = smallBooks(400, 7);
      for (const month of months) {
        ledger.open();
        for (const posting of month) post(ledger, posting);
        expect(ledger.close()).toEqual([]);
      }
      expect(financialRowsAndColumns(balanceSheet({ accounts } as World)).every((sum) => sum === 0)).toBe(true);
    }),
    { numRuns: 40, seed: 1_2026 }
  );
});

test("a month in which every sector pays every other by every flow closes to the fen", () => {
  const everything = flowCount * sectorCount * sectorCount;
  fc.assert(
    fc.property(fc.array(fc.nat(largestFen), { minLength: everything, maxLength: everything }), (amounts) => {
      const { ledger, accounts } = smallBooks(sectorCount, 3);
      ledger.open();
      amounts.forEach((fen, place) => {
        const from = Math.floor(place / sectorCount) % sectorCount;
        ledger.pay(Math.floor(place / (sectorCount * sectorCount)), from, place % sectorCount, fen);
      });
      instrumentIds.forEach((_, number) => {
        ledger.owe(number, number, sectorCount - 1 - number, amounts[number]);
      });
      expect(ledger.close()).toEqual([]);
      expect([...ledger.moved]).toEqual(amounts);
      expect(financialRowsAndColumns(balanceSheet({ accounts } as World)).every((sum) => sum === 0)).toBe(true);
    }),
    { numRuns: 15, seed: 2_2026 }
  );
});

test("one fen written past the door in any random month is found", () => {
  fc.assert(
    fc.property(postings(60), fc.nat(59), (month, account) => {
      const { ledger } = smallBooks(60, 7);
      ledger.open();
      for (const posting of month) post(ledger, posting);
      ledger.cash[account] += 1;
      expect(ledger.close().some(({ where }) => where.startsWith(`own funds of account ${account} `))).toBe(true);
    }),
    { numRuns: 40, seed: 3_2026 }
  );
});
