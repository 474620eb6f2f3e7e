import { expect, test } from "vitest";
import { boxQuality, enclosingBox } from "../../../../sim/analysis/discovery/box.ts";
import { boxSentence, conditionWords } from "../../../../sim/analysis/discovery/box-words.ts";

const rows = [
  [0, 0, 0],
  [10, 1, 5],
  [5, 2000, 3],
  [6, 1500, 2]
];
const whole = enclosingBox(rows);
const box = [
  { low: 4.9996, high: 10 },
  { low: 0, high: 1750 },
  { low: 1.234, high: 4.5678 }
];
const labels = ["error", "count", "delay"].map((en, factor) => ({
  en: `the ${en}`,
  zh: ["误差", "数量", "延误"][factor]
}));
const interest = { en: "are of interest", zh: "属于关注情形" };

test("each restricted factor is said by the ends that differ, to three digits", () => {
  expect(conditionWords(box, whole, labels)).toEqual([
    { en: "the error is at least 5", zh: "误差不低于5" },
    { en: "the count is at most 1750", zh: "数量不高于1750" },
    { en: "the delay is between 1.23 and 4.57", zh: "延误介于1.23和4.57之间" }
  ]);
  expect(conditionWords(whole, whole, labels)).toEqual([]);
});

test("a sentence says the conditions, their density beside that of all, and their coverage", () => {
  // one of four cases lies in the box, one of the two of interest
  const quality = boxQuality(box, whole, [3], [1, 0, 0, 1]);
  expect(quality).toEqual({ cases: 1, coverage: 0.5, density: 1, mass: 0.25, restricted: 3 });
  const sentence = boxSentence(conditionWords(box, whole, labels), quality, interest, 0.5);
  expect(sentence.en).toBe(
    "Where the error is at least 5, the count is at most 1750 and the delay is between 1.23 and 4.57, 100% of the cases are of interest, against 50% of all. These conditions cover 50% of all cases that are of interest."
  );
  expect(sentence.zh).toBe(
    "在误差不低于5，数量不高于1750，且延误介于1.23和4.57之间时，100%的情形属于关注情形，全部情形中则为50%。全部此类情形中，50%符合上述条件。"
  );
});

test("a box that restricts nothing is said to tell nothing", () => {
  const { en, zh } = boxSentence([], boxQuality(whole, whole, [0, 1, 2, 3], [1, 0, 0, 1]), interest, 0.5);
  expect(en).toBe("No condition sets the cases apart that are of interest: they are 50% of all.");
  expect(zh).toBe("没有条件能区分此类情形：全部情形中，50%属于关注情形。");
});
