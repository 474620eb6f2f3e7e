import { expect, it } from "vitest";
import { labelLines } from "../../web/charts/label-lines.ts";

it("leaves a name that has room on one line", () => {
  expect(labelLines("Loan cap", 100)).toEqual(["Loan cap"]);
});

it("breaks a long name between words, in the middle of Han characters only where nothing else parts them", () => {
  expect(labelLines("Searches of a firm of 28 m sales", 140)).toEqual(["Searches of a", "firm of 28 m sales"]);
  expect(labelLines("技术交易额，亿元", 75)).toEqual(["技术交易额，", "亿元"]);
  expect(labelLines("企业搜寻频率", 50)).toEqual(["企业搜", "寻频率"]);
});

it("fills the first line before the second ends in an ellipsis", () => {
  const [first, second] = labelLines("Yearly value of a median invention to a firm of 28 m sales", 130);
  expect(first).toBe("Yearly value of a");
  expect(second).toMatch(/…$/);
});
