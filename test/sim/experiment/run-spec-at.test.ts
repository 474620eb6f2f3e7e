import { expect, test } from "vitest";
import { pointsOf } from "../../../sim/experiment/points.ts";
import { runSpecAt } from "../../../sim/experiment/run-spec-at.ts";
import { leversOf } from "../../../sim/levers/index.ts";
import { checkRunSpec } from "../../../sim/scenario/check-run-spec.ts";
import { leverValuesAt } from "../../../sim/scenario/lever-values.ts";
import { smallExperiment } from "./small-experiment.ts";

function specAt(parts: object, point: number, scenario = 0, replicate = 0) {
  const experiment = smallExperiment(parts);
  const spec = runSpecAt(experiment, pointsOf(experiment), { point, scenario, replicate });
  expect(checkRunSpec(spec, ["chongqing", "sichuan"])).toMatchObject({ ok: true });
  return spec;
}

function table(columns: string[], ...rows: number[][]) {
  return { kind: "table", columns, rows };
}

test("what is varied replaces what the scenario says of it and leaves the rest", () => {
  const parts = { scenarios: ["plan"], design: table(["maLoanCap", "searchRate"], [0.8, 0.1]) };
  const { scenario } = specAt(parts, 0);
  expect(scenario.id).toBe("plan");
  expect(leverValuesAt(scenario, 0)).toMatchObject({ maLoanCap: 0.8, approvalDays: 30 });
  expect(scenario.assumptions).toEqual({ searchRate: 0.1 });
});

test("a lever at today’s value makes the same run as one that is not varied", () => {
  expect(specAt({ design: table(["maLoanCap"], [0.7]) }, 0).scenario).toEqual(specAt({}, 0).scenario);
});

test("a measure is at the plan or as today, whatever the scenario says", () => {
  const design = table(["M14"], [1], [0]);
  const on = specAt({ design }, 0).scenario;
  const off = specAt({ scenarios: ["plan"], design }, 1).scenario;
  expect(Object.keys(on.levers).every((id) => (leversOf("M14") as string[]).includes(id))).toBe(true);
  expect(leverValuesAt(on, 0).maPilotCoverage).toBe(1);
  expect(leverValuesAt(off, 0).maPilotCoverage).toBe(0.15);
  expect(leverValuesAt(off, 0).approvalDays).toBe(30);
});

test("in a world the scenario’s own assumption goes before", () => {
  const own = { id: "own", name: { en: "Own", zh: "自定" }, levers: {}, assumptions: { netDeduction: 0.45 } };
  const parts = { scenarios: ["baseline", own], design: { kind: "worlds", worlds: 2 } };
  expect(specAt(parts, 1, 0).scenario.assumptions).toEqual({ netDeduction: 0.5 });
  expect(specAt(parts, 1, 1).scenario.assumptions).toEqual({ netDeduction: 0.45 });
});

test("with shared luck all points stand under the master seed", () => {
  const design = table(["maLoanCap"], [0.6], [0.8]);
  const shared = { design, luck: "shared", seed: "mine" };
  expect([0, 1].map((point) => specAt(shared, point).seed)).toEqual(["mine", "mine"]);
});

test("with luck of their own points differ in their seed, and scenarios at a point do not", () => {
  const own = {
    scenarios: ["baseline", "plan"],
    design: table(["maLoanCap"], [0.6], [0.8]),
    luck: "own",
    seed: "mine"
  };
  const [first, second] = [0, 1].map((point) => specAt(own, point));
  expect(first.seed).not.toBe(second.seed);
  expect(specAt(own, 0, 1).seed).toBe(first.seed);
  expect(specAt(own, 0, 0, 3)).toMatchObject({ seed: first.seed, replicate: 3 });
  expect(specAt({ ...own, seed: "other" }, 0).seed).not.toBe(first.seed);
});
