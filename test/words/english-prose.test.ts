import { expect, test } from "vitest";
import { englishProse } from "./english-prose.ts";

test("a sentence of English is known wherever it stands", () => {
  expect(englishProse("X.csv第3行：found “x”; a number was expected")).toEqual(["a number was expected"]);
  expect(englishProse("out/table: 12 rows of this are left")).toEqual(["rows of this are left"]);
  expect(englishProse("What came before, nothing")).toEqual(["What came before"]);
});

test("what is typed, columns and formulas are no English", () => {
  const right = [
    "继续运行：techmarket experiment resume out/some",
    "应为out/the/long/path，或“describe scenarios”所列方案",
    "maLoanCap  turnover  sales",
    "A, AB_1…AB_k, B",
    "levers, measures, outcomes",
    "mu  mu*  ±  sigma",
    "MAE 模型  CRPS 模型"
  ];
  expect(right.flatMap((text) => englishProse(text))).toEqual([]);
});
