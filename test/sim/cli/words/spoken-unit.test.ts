import { afterEach, expect, test } from "vitest";
import { speak } from "../../../../sim/cli/words/language.ts";
import { spokenUnit } from "../../../../sim/cli/words/spoken-unit.ts";
import { outcomes } from "../../../../sim/outcomes/index.ts";

afterEach(() => speak("en"));

test("money is in millions and billions in English, in 万 and 亿 in Chinese", () => {
  expect(spokenUnit(outcomes.publicCost, [640.1])).toEqual({ factor: 1, unit: "CNY million a year" });
  speak("zh");
  const large = spokenUnit(outcomes.publicCost, [640.1, null]);
  expect([640.1 * large.factor, large.unit]).toEqual([expect.closeTo(6.401, 12), "亿元/年"]);
  const small = spokenUnit(outcomes.publicCost, [6.4]);
  expect([6.4 * small.factor, small.unit]).toEqual([expect.closeTo(640, 10), "万元/年"]);
  expect(spokenUnit(outcomes.transferRate, [10])).toEqual({ factor: 1, unit: "36个月转化率（%）" });
});
