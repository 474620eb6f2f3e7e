import { expect, test } from "vitest";
import { nearestWord } from "../../../sim/scenario/nearest-word.ts";

test("a slip of one letter finds the word", () => {
  expect(nearestWord("chonqing", ["sichuan", "chongqing", "tibet"])).toBe("chongqing");
});

test("case does not count as a difference", () => {
  expect(nearestWord("MALOANCAP", ["maPilotCap", "maLoanCap"])).toBe("maLoanCap");
});
