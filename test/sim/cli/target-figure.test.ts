import { expect, test } from "vitest";
import { targetFigure } from "../../../sim/cli/target-figure.ts";
import { smallRecord } from "../record/small-record.ts";

const loans = { loanStock: (month: number) => (month < 23 ? 100e11 : 120e11) };

test("a figure that the model does not give is none", () => {
  expect(targetFigure({ class: "free" }, [smallRecord(12, loans)])).toBeNull();
});

test("an outcome is taken over the horizon, in the unit of the target", () => {
  const record = smallRecord(12, { turnoverValue: () => 9, rdFirms: () => 6, rdPublic: () => 4 });
  const figure = targetFigure({ class: "fitted", measured: "turnoverPerResearch", factor: 0.01 }, [record]);
  expect(figure).toBeCloseTo(0.9, 12);
});

test("a figure of one year is read in its last month", () => {
  expect(targetFigure({ class: "free", measured: "technologyLoans", months: [11] }, [smallRecord(12, loans)])).toBe(
    100
  );
});

test("growth is from one month to another, in per cent", () => {
  const [half, fifth] = [1.5, 1.2].map((factor) =>
    smallRecord(12, { loanStock: (month) => (month < 23 ? 1e11 : factor * 1e11) })
  );
  const growth = { class: "free", measured: "technologyLoans", months: [11, 23] } as const;
  expect(targetFigure(growth, [fifth])).toBeCloseTo(20, 9);
  expect(targetFigure(growth, [fifth, half])).toBeCloseTo(35, 9);
});

test("a ticket is not the smaller for a thinned population: deals are one to one", () => {
  // a fund of a twentieth of the money signs twelve deals a year of 50,000 yuan each: 1 million yuan in the whole city
  const record = smallRecord(12, { seedInvested: () => 5e6, seedDeals: () => 1 }, { scale: 0.05 });
  const measured = { kind: "ratio", of: "seedInvested", over: "seedDeals", factor: 1e-8, overUnscaled: true } as const;
  expect(targetFigure({ class: "input", measured }, [record])).toBeCloseTo(1, 12);
});
