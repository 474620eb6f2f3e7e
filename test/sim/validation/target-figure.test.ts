import { expect, test } from "vitest";
import { targetFigure } from "../../../sim/validation/target-figure.ts";
import { smallRecord } from "../record/small-record.ts";

const loans = { loanStock: (month: number) => (month < 23 ? 100e11 : 120e11) };

test("a figure that the model does not give is none", () => {
  expect(targetFigure({ class: "free" }, [smallRecord(12, loans)])).toBeNull();
});

test("an outcome is taken over the horizon, in the unit of the target", () => {
  const record = smallRecord(12, { turnoverValue: () => 9, rdFirms: () => 6, rdPublic: () => 4 });
  const figure = targetFigure({ class: "fitted", measured: "turnoverPerResearch", factor: 0.01 }, [record]);
  expect(figure?.median).toBeCloseTo(0.9, 12);
});

test("a figure of one year is read in its last month", () => {
  const figure = targetFigure({ class: "free", measured: "technologyLoans", months: [11] }, [smallRecord(12, loans)]);
  expect(figure).toEqual({ median: 100, p10: 100, p90: 100 });
});

test("growth is from one month to another, in per cent", () => {
  const [half, fifth] = [1.5, 1.2].map((factor) =>
    smallRecord(12, { loanStock: (month) => (month < 23 ? 1e11 : factor * 1e11) })
  );
  const growth = { class: "free", measured: "technologyLoans", months: [11, 23] } as const;
  expect(targetFigure(growth, [fifth])?.median).toBeCloseTo(20, 9);
  const both = targetFigure(growth, [fifth, half])!;
  expect([both.p10, both.median, both.p90]).toEqual([23, 35, 47].map((percent) => expect.closeTo(percent, 9)));
});

test("a ticket is not the smaller for a thinned population: deals are one to one", () => {
  // a fund of a twentieth of the money signs twelve deals a year of 50,000 yuan each: 1 million yuan in the whole city
  const record = smallRecord(12, { seedInvested: () => 5e6, seedDeals: () => 1 }, { scale: 0.05 });
  const measured = { kind: "ratio", of: "seedInvested", over: "seedDeals", factor: 1e-8, overUnscaled: true } as const;
  expect(targetFigure({ class: "input", measured }, [record])?.median).toBeCloseTo(1, 12);
});
