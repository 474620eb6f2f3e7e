import fc from "fast-check";
import { expect, test } from "vitest";
import { leverIds, levers } from "../../../sim/levers/index.ts";
import { canonicalJson } from "../../../sim/scenario/canonical-json.ts";
import { checkScenario } from "../../../sim/scenario/check-scenario.ts";
import type { Problem } from "../../../sim/scenario/problem.ts";

const named = { id: "mine", name: { en: "Mine", zh: "自定" } };
const withLevers = (dated: object) => ({ ...named, levers: dated, assumptions: {} });

function problemsOf(input: unknown, months?: number): readonly Problem[] {
  const result = checkScenario(input, months);
  return result.ok ? [] : result.problems;
}

test("a sound scenario is given back as it was read", () => {
  const scenario = withLevers({
    maLoanCap: [
      { from: 0, value: 0.8 },
      { from: 12, value: 0.6, ramp: 6 }
    ]
  });
  expect(checkScenario(scenario)).toEqual({ ok: true, value: scenario });
});

test("a value above the bounds is answered with the nearest allowed one", () => {
  const [problem] = problemsOf(withLevers({ maLoanCap: [{ from: 0, value: 0.95 }] }));
  expect(problem).toMatchObject({ where: "levers.maLoanCap[0].value", found: "0.95", nearest: 0.9 });
  expect(problem.sentence.en).toBe(
    "Loan cap is 95%. Allowed: 40% to 90%. Use 90%, the nearest allowed value, or enter another."
  );
  expect(problem.sentence.zh).toBe("并购贷款比例上限为95%，允许范围为40%至90%。可改用最接近的允许值90%，或重新输入。");
});

test("a misspelt lever is answered with the lever it was meant to be", () => {
  const [problem] = problemsOf(withLevers({ maLoancap: [{ from: 0, value: 0.8 }] }));
  expect(problem).toMatchObject({ where: "levers.maLoancap", nearest: "maLoanCap" });
  expect(problem.sentence.en).toBe(
    "The file has the key “maLoancap”, which is not a lever id. Expected: an id of the published list, perhaps “maLoanCap”. Correct or delete the key; nothing was loaded."
  );
  expect(problem.sentence.zh).toContain("不是政策杠杆的标识");
});

test("a percentage is answered with the share it stands for", () => {
  const [problem] = problemsOf(withLevers({ inventorShareCash: [{ from: 0, value: 70 }] }));
  expect(problem).toMatchObject({ nearest: 0.7 });
  expect(problem.sentence.en).toBe(
    "Inventor’s share, cash is 70 in the file. Expected: a share from 0 to 1. Write 0.7 for 70%."
  );
});

test("a change after the end of the run is refused in months counted from 1", () => {
  const [problem] = problemsOf(withLevers({ payLaterFreeMonths: [{ from: 131, value: 6 }] }), 120);
  expect(problem.sentence.en).toBe(
    "Free months before payment changes in month 132, but the run ends in month 120. Expected: a month from 1 to 120. Choose an earlier month or lengthen the horizon."
  );
});

test("dated values out of order are refused", () => {
  const dated = [
    { from: 23, value: 7 },
    { from: 11, value: 10 }
  ];
  const [problem] = problemsOf(withLevers({ maLoanTenor: dated }));
  expect(problem.sentence.en).toBe(
    "Loan tenor: month 12 stands after month 24 in the list. Expected: rising months, each once. Sort the list or delete one entry."
  );
});

test("a share above one stands where the bounds of its lever allow it", () => {
  expect(problemsOf(withLevers({ menuPledge: [{ from: 0, value: 1.5 }] }))).toEqual([]);
});

test("all that is wrong is said at once", () => {
  const problems = problemsOf({
    id: "",
    name: { en: "Mine" },
    levers: { shareOnGross: [{ from: 0, value: 0.5 }], maLoanCap: [], __proto_: [] },
    assumptions: { qualitySpread: "wide", qualitySpred: 2 },
    colour: "red"
  });
  expect(problems.map(({ where }) => where)).toEqual([
    "scenario.colour",
    "id",
    "name.zh",
    "levers.shareOnGross[0].value",
    "levers.maLoanCap",
    "levers.__proto_",
    "assumptions.qualitySpread",
    "assumptions.qualitySpred"
  ]);
});

test("names that every object has are no levers", () => {
  const input = JSON.parse(
    '{"id":"a","name":{"en":"A","zh":"甲"},"levers":{"__proto__":[],"constructor":[]},"assumptions":{}}'
  );
  expect(problemsOf(input)).toHaveLength(2);
});

test.each([null, 3, "text", [], undefined])("%j is no scenario", (input) => {
  expect(problemsOf(input)).toHaveLength(1);
});

test("any scenario within the bounds passes, and comes back from its file byte for byte", () => {
  const dated = fc.constantFrom(...leverIds).chain((id) => {
    const [low, high] = levers[id].bounds;
    const value =
      levers[id].kind === "switch" ? fc.integer({ min: 0, max: 1 }) : fc.double({ min: low, max: high, noNaN: true });
    return fc.record({ id: fc.constant(id), from: fc.integer({ min: 0, max: 119 }), value });
  });
  fc.assert(
    fc.property(fc.array(dated), (entries) => {
      const scenario = withLevers(Object.fromEntries(entries.map(({ id, from, value }) => [id, [{ from, value }]])));
      const text = canonicalJson(scenario);
      const result = checkScenario(JSON.parse(text), 120);
      expect(result.ok && canonicalJson(result.value)).toBe(text);
    })
  );
});

test("whatever is read, it is answered and nothing throws", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (levers, name) => {
      expect(checkScenario({ id: "a", name, levers, assumptions: {} })).toHaveProperty("ok");
    })
  );
});
