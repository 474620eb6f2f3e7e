import { expect, test } from "vitest";
import { checkRunSpec } from "../../../sim/scenario/check-run-spec.ts";

const regions = ["chongqing", "sichuan"];
const spec = {
  region: "chongqing",
  scenario: { id: "none", name: { en: "None", zh: "无" }, levers: {}, assumptions: {} },
  seed: "spring",
  replicate: 0,
  scale: 0.05,
  months: 120,
  generator: "threefry",
  values: "estimate"
};

function problemsOf(change: object) {
  const result = checkRunSpec({ ...spec, ...change }, regions);
  return result.ok ? [] : result.problems;
}

test("a sound spec is given back as it was read", () => {
  expect(checkRunSpec(spec, regions)).toEqual({ ok: true, value: spec });
});

test.each([
  [{ region: "chonqing" }, { where: "region", nearest: "chongqing" }],
  [{ seed: "" }, { where: "seed", expected: "1 to 64 characters" }],
  [{ seed: "技".repeat(65) }, { where: "seed", found: "65 characters" }],
  [{ scale: 0.001 }, { where: "scale", nearest: 0.01 }],
  [{ scale: 2 }, { where: "scale", nearest: 1 }],
  [{ months: 0 }, { where: "months", nearest: 1 }],
  [{ months: 300 }, { where: "months", nearest: 240 }],
  [{ months: 1.5 }, { where: "months", expected: "a whole number" }],
  [{ replicate: -1 }, { where: "replicate", nearest: 0 }],
  [{ generator: "phlox" }, { where: "generator", nearest: "philox" }],
  [{ values: "estimat" }, { where: "values", nearest: "estimate" }],
  [{ month: 3 }, { where: "run spec.month", nearest: "months" }]
])("%j is answered with what would be right", (change, problem) => {
  expect(problemsOf(change)).toEqual([expect.objectContaining(problem)]);
});

test("a lever that changes after the end of this run is refused", () => {
  const scenario = { ...spec.scenario, levers: { maLoanCap: [{ from: 24, value: 0.8 }] } };
  expect(problemsOf({ scenario, months: 25 })).toEqual([]);
  expect(problemsOf({ scenario, months: 24 })).toHaveLength(1);
});

test("an empty seed is answered in both languages", () => {
  expect(problemsOf({ seed: "" })[0].sentence).toEqual({
    en: "The random seed is empty. Expected: 1 to 64 characters. Type one or press New seed.",
    zh: "随机种子为空，应为1至64个字符。请输入，或点击“更换随机种子”。"
  });
});
