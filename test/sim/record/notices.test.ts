import { expect, test } from "vitest";
import { namedScenario } from "../../../sim/derive/named-scenarios.ts";
import { countLeftOut, leftOut, leftOutTexts, notices } from "../../../sim/record/notices.ts";
import { run } from "../../../sim/run/run.ts";
import { region, smallCity } from "../../small-city.ts";
import { textFaults } from "../declare/text-faults.ts";

test("a bank with new capital leaves nothing out, a full table does", () => {
  expect(leftOut({ bankRecapitalised: 28 })).toEqual([]);
  expect(countLeftOut({ bankRecapitalised: 28, inventionTable: 5, fieldList: 2 })).toBe(7);
});

test("a word of a foreign journal is no notice", () => {
  expect(leftOut(JSON.parse('{ "constructor": 3, "thin list": 1 }'))).toEqual([]);
});

test("what several runs leave out is said once a kind, with the sum", () => {
  const texts = leftOutTexts([{ inventionTable: 700 }, {}, { inventionTable: 1300, firmTable: 1 }]);
  expect(texts.map(({ en }) => en)).toEqual([
    "2,000 inventions left out, since the table of inventions was full",
    "1 firms left out, since the table of firms was full"
  ]);
});

test("every notice speaks both languages", () => {
  expect(Object.values(notices).flatMap(({ text }) => textFaults(text))).toEqual([]);
});

test("the plan finds room for all inventions where every one is filed", () => {
  const plan = namedScenario("plan");
  const scenario = { ...plan, assumptions: { fileThreshold: 1 } };
  expect(leftOut(run({ ...smallCity({}, { months: 120 }), scenario }, region).notices)).toEqual([]);
});
