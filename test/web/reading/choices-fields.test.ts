import { expect, test } from "vitest";
import { fitsTable } from "../../../web/state/reading/choices-fields.ts";
import { madeTable } from "./made-results.ts";

const table = madeTable(
  {
    scenarios: ["baseline", "plan"],
    vary: { levers: { maLoanCap: { low: 0.5, high: 0.9 } } },
    design: { kind: "grid", n: 3 }
  },
  ([cap]) => cap!
);
const question = { outcome: "turnover", scenario: 1, isDifference: true };
const chosen = { question, box: { withUnsure: false }, beside: [], brushes: {} };

test("choices of a table are used again", () => {
  const brushes = { [table.factors[0]!.name]: { low: 0.2, high: 0.8 } };
  expect(fitsTable(chosen, table)).toBe(true);
  expect(fitsTable({ ...chosen, brushes, failing: { side: "below", bound: 3 }, beside: ["turnover"] }, table)).toBe(
    true
  );
});

test.each<[string, unknown]>([
  ["nothing at all", undefined],
  ["a list", []],
  ["choices without a question", { ...chosen, question: undefined }],
  ["an outcome that the table lacks", { ...chosen, question: { ...question, outcome: "constructor" } }],
  ["a scenario past the last", { ...chosen, question: { ...question, scenario: 2 } }],
  ["a brush on a column of the language's own", { ...chosen, brushes: { toString: { low: 0, high: 1 } } }],
  ["a brush past the column", { ...chosen, brushes: { turnover: { low: -1, high: 2 } } }],
  ["a bound that is no number", { ...chosen, failing: { side: "below", bound: "3" } }],
  ["a member that nobody chose", { ...chosen, extra: 1 }]
])("kept choices with %s are set aside", (_, kept) => {
  expect(fitsTable(kept, table)).toBe(false);
});
