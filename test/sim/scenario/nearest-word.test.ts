import { expect, test } from "vitest";
import { nearestOf, nearestWord } from "../../../sim/scenario/nearest-word.ts";

test("a slip of one letter finds the word", () => {
  expect(nearestWord("chonqing", ["sichuan", "chongqing", "tibet"])).toBe("chongqing");
});

test("case does not count as a difference", () => {
  expect(nearestWord("MALOANCAP", ["maPilotCap", "maLoanCap"])).toBe("maLoanCap");
});

test("the nearest things come first, by whichever of their names is nearest", () => {
  const things = [
    ["guangxi", "广西"],
    ["hebei", "河北"],
    ["guangdong", "广东"]
  ];
  expect(nearestOf("Guangdog", things, (names) => names, 2).map(([id]) => id)).toEqual(["guangdong", "guangxi"]);
  expect(nearestOf("河此", things, (names) => names, 1).map(([id]) => id)).toEqual(["hebei"]);
});
