import { expect, it } from "vitest";
import { methodsOf, type Sensitivity, sensitivityOf } from "../../../web/state/reading/sensitivity.ts";
import { madeTable } from "./made-results.ts";

const question = { outcome: "turnover", scenario: 0, isDifference: false };
const levers = { maLoanCap: { low: 0.5, high: 0.9 }, guaranteeShare: { low: 0, high: 0.8 } };

/** Places of the factors in a table: those of the declarations. */
const order = (() => {
  const { factors } = madeTable({ vary: { levers }, design: { kind: "grid", n: 2 } }, () => 1);
  return {
    cap: factors.findIndex(({ id }) => id === "maLoanCap"),
    share: factors.findIndex(({ id }) => id === "guaranteeShare")
  };
})();

function figures(found: ReturnType<typeof sensitivityOf>) {
  const { factors } = found as Sensitivity;
  return factors.map(({ factor, values }) => [factor, ...values.map((value) => Number(value.toFixed(9)))]);
}

it("offers the methods that a design allows", () => {
  const of = (design: object) => methodsOf(madeTable({ vary: { levers }, design }, () => 1));
  expect(of({ kind: "saltelli", n: 2 })[0]).toBe("sobol");
  expect(of({ kind: "morris", n: 2 })).toEqual(["morris"]);
  expect(of({ kind: "one-at-a-time", n: 2 })).toEqual(["oneAtATime"]);
  expect(of({ kind: "full-factorial" })).toEqual(["effects"]);
  expect(of({ kind: "grid", n: 3 })).toEqual(["regression", "pawn", "features"]);
  expect(methodsOf(madeTable({ scenarios: ["baseline", "plan"] }, () => 1))).toEqual([]);
});

it("gives upper less lower level of a factorial design, with an interval over replicates", () => {
  const table = madeTable(
    { vary: { levers }, design: { kind: "full-factorial" }, replicates: 2 },
    (row, _, replicate) => 10 * row[order.cap] + (5 + 2 * replicate) * row[order.share]
  );
  const { factors } = sensitivityOf(table, question) as Sensitivity;
  const [cap, share] = [order.cap, order.share].map((factor) => factors.find((each) => each.factor === factor)!);
  // the cap goes from 0.5 to 0.9, the share from 0 to 0.8: 4 in both replicates, 4 and 5.6
  expect(cap.values[0]).toBeCloseTo(4, 12);
  expect(share.values[0]).toBeCloseTo(4.8, 12);
  // t at 95 % with one degree of freedom is 12.7062; half the distance is the standard error of a mean of two
  expect(share.intervals[0]!.high - 4.8).toBeCloseTo(12.7062 * 0.8, 3);
});

it("gives the furthest fall and rise of a factor that moves alone", () => {
  const table = madeTable(
    {
      vary: { levers: { maLoanCap: { low: 0.5, high: 0.9 }, maLoanTenor: { low: 5, high: 12 } } },
      design: { kind: "one-at-a-time", n: 2 }
    },
    (row) => row.reduce((sum, value) => sum + value, 0)
  );
  // today's cap is 0.7 and the tenor 10 years
  const [cap, tenor] = ["maLoanCap", "maLoanTenor"].map((id) => table.factors.findIndex((factor) => factor.id === id));
  expect(figures(sensitivityOf(table, question))).toEqual([
    [tenor, -5, 2],
    [cap, -0.2, 0.2]
  ]);
});

it("gives mean size and spread of Morris’ effects over whole ranges", () => {
  const table = madeTable({ vary: { levers }, design: { kind: "morris", n: 6 } }, (row) => 3 * row[0] - 7 * row[1]);
  const reach = table.factors.map(({ low, high }) => high - low);
  const sizes = [3 * reach[0], 7 * reach[1]];
  const found = figures(sensitivityOf(table, question));
  expect(new Map(found.map(([factor, size]) => [factor, size]))).toEqual(
    new Map(sizes.map((size, factor) => [factor, Number(size.toFixed(9))]))
  );
  expect(found.every(([, , spread]) => spread < 1e-6)).toBe(true);
});

it("gives shares of variance that add up for a sum", () => {
  // uniform factors: variances go as the squares of 3 · 0.4 and 1 · 0.8, 1.44 and 0.64 of 2.08
  const table = madeTable(
    { vary: { levers }, design: { kind: "saltelli", n: 256 } },
    (row) => 3 * row[order.cap] + row[order.share]
  );
  const found = sensitivityOf(table, question) as Sensitivity;
  const total = (factor: number) => found.factors.find((each) => each.factor === factor)!.values[1];
  expect(total(order.cap)).toBeCloseTo(1.44 / 2.08, 2);
  expect(total(order.share)).toBeCloseTo(0.64 / 2.08, 2);
});

it("turns from ranks to distances where ranks explain little, and knows what luck alone gives", () => {
  const table = madeTable({ vary: { levers }, design: { kind: "latin-hypercube", n: 200 } }, (row) =>
    Math.abs(row[order.cap] - 0.7)
  );
  const found = sensitivityOf(table, question) as Sensitivity;
  expect(found.method).toBe("pawn");
  expect(found.factors[0].factor).toBe(order.cap);
  expect(found.factors[0].values[0]).toBeGreaterThan(found.luck);
  expect(found.factors[1].values[0]).toBeLessThan(found.luck);
  expect(sensitivityOf(table, question, "regression")).toMatchObject({ method: "regression" });
});

it("says why there are no bars", () => {
  const one = madeTable({ vary: { levers: { maLoanCap: {} } }, design: { kind: "grid", n: 5 } }, ([cap]) => cap);
  expect(sensitivityOf(one, question)).toBe("oneFactor");
  const few = madeTable({ vary: { levers }, design: { kind: "latin-hypercube", n: 3 } }, ([cap]) => cap);
  expect(sensitivityOf(few, question)).toBe("fewCases");
  const gap = madeTable({ vary: { levers }, design: { kind: "morris", n: 2 } }, ([cap]) => (cap > 0.6 ? null : cap));
  expect(sensitivityOf(gap, question)).toBe("gaps");
});
