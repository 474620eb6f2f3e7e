import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { leverOptions } from "../../../sim/derive/cli-options.ts";
import { generatedFiles } from "../../../sim/derive/generated-files.ts";
import { scenarioSchema } from "../../../sim/derive/json-schema.ts";
import { measureText, table } from "../../../sim/derive/markdown.ts";
import { modelSources } from "../../../sim/derive/model-sources.ts";
import { presetScenario } from "../../../sim/derive/preset-scenario.ts";
import { leverRanges, uncertaintyRanges } from "../../../sim/derive/ranges.ts";
import { leverIds, levers, presetIds, presetValues } from "../../../sim/levers/index.ts";
import { checkScenario } from "../../../sim/scenario/check-scenario.ts";
import { leverValuesAt } from "../../../sim/scenario/lever-values.ts";
import { uncertainties } from "../../../sim/uncertainties/index.ts";

const leverList = leverIds.map((id) => levers[id]);

test.each([...generatedFiles(modelSources())])("%s is as the declarations say", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

test.each(presetIds)("the scenario of preset %s is sound and gives the preset’s values", (preset) => {
  const scenario = presetScenario(preset, leverList);
  expect(checkScenario(scenario)).toEqual({ ok: true, value: scenario });
  expect(leverValuesAt(scenario, 0)).toEqual(presetValues(preset));
});

test("the baseline differs from today in nothing", () => {
  expect(presetScenario("today", leverList)).toMatchObject({ id: "baseline", levers: {}, assumptions: {} });
});

test("the schema takes what the check takes and refuses what it refuses", () => {
  const schema = z.fromJSONSchema(scenarioSchema(leverList, Object.values(uncertainties)) as never);
  const scenario = (dated: object) => ({ id: "a", name: { en: "A", zh: "甲" }, levers: dated, assumptions: {} });
  const inputs = [
    scenario({}),
    scenario({ maLoanCap: [{ from: 0, value: 0.8 }] }),
    scenario({ maLoanCap: [{ from: 0, value: 0.95 }] }),
    scenario({ maLoancap: [{ from: 0, value: 0.8 }] }),
    scenario({ maLoanCap: [] }),
    scenario({ shareOnGross: [{ from: 0, value: 0.5 }] }),
    { ...scenario({}), colour: "red" },
    presetScenario("plan", leverList)
  ];
  expect(inputs.map((input) => schema.safeParse(input).success)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    true
  ]);
  expect(inputs.map((input) => checkScenario(input).ok)).toEqual([true, true, false, false, false, false, false, true]);
});

test("the command line explains each lever in one line", () => {
  const options = leverOptions(leverList, "en");
  expect(options.map(({ id }) => id)).toEqual(leverIds);
  expect(options.find(({ id }) => id === "maLoanCap")).toEqual({
    id: "maLoanCap",
    values: "0.4…0.9 (0.6 / 0.7 / 0.7)",
    meaning: "Loan cap, % of deal price"
  });
});

test("samplers learn the ends of each lever and assumption, and where only whole numbers make sense", () => {
  const cap = leverRanges(leverList).find(({ id }) => id === "maLoanCap");
  expect(cap).toEqual({ id: "maLoanCap", low: 0.4, high: 0.9, usual: 0.7, whole: false });
  const tenor = leverRanges(leverList).find(({ id }) => id === "maLoanTenor");
  expect(tenor).toMatchObject({ low: 3, high: 12, usual: 10, whole: true });
  expect(uncertaintyRanges(Object.values(uncertainties)).every(({ low, high }) => low <= high)).toBe(true);
});

test("a bar inside a cell does not break the table", () => {
  expect(table(["A"], [["x | y"]])).toBe("| A |\n| --- |\n| x \\| y |");
});

test("a ratio is written as a sum over a sum", () => {
  expect(measureText({ kind: "ratio", of: ["meetings", "searches"], over: "dealsSigned", factor: 1 })).toBe(
    "sum of (meetings + searches) / sum of dealsSigned"
  );
});
