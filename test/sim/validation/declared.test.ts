import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sources } from "../../../data/sources.ts";
import { targets, targetUnits } from "../../../sim/analysis/targets.ts";
import { csvRows } from "../../../sim/csv/rows.ts";
import type { Text } from "../../../sim/declare/text.ts";
import { leverIds, levers } from "../../../sim/levers/index.ts";
import { uncertaintyIds } from "../../../sim/uncertainties/index.ts";
import { absentForms, closedForms } from "../../../sim/validation/closed-forms.ts";
import { directions } from "../../../sim/validation/directions.ts";
import { extremes } from "../../../sim/validation/extremes.ts";
import { patterns, stylisedFacts } from "../../../sim/validation/facts.ts";
import { quasiExperiments } from "../../../sim/validation/quasi-experiments.ts";
import { textFaults } from "../declare/text-faults.ts";

test("each of the 40 stylised facts has a measure or a reason, and 20 patterns stand beside them", () => {
  const rows = csvRows(readFileSync("data/stylised-facts.csv", "utf8"));
  expect(Object.keys(stylisedFacts)).toEqual(rows.map(({ fact_id }) => fact_id));
  expect(patterns).toHaveLength(20);
});

test("a pattern is recalled, or read in a source of the list", () => {
  const unknown = patterns.filter(({ source }) => source !== "recalled" && !(source in sources));
  expect(unknown.map(({ id }) => id)).toEqual([]);
});

test("every reform was followed by a study of the list of sources", () => {
  expect(quasiExperiments.filter(({ source }) => !(source in sources))).toEqual([]);
});

test("every part of a fact has at least one end, and the lower lies below the upper", () => {
  const measures = [...Object.values(stylisedFacts), ...patterns.map(({ measure }) => measure)];
  for (const { low, high } of measures.flatMap((measure) => ("parts" in measure ? measure.parts : []))) {
    expect(low === null && high === null).toBe(false);
    if (low !== null && high !== null) expect(low).toBeLessThan(high);
  }
});

test.each(closedForms.map((form) => [form.limit.en, form] as const))("%s has its known value", (_, form) => {
  expect(Math.abs(form.computed() - form.figure)).toBeLessThanOrEqual(form.tolerance);
});

test("experiments move levers and assumptions that exist, levers inside their bounds", () => {
  const rules = [
    ...[...directions, ...quasiExperiments].flatMap((experiment) => Object.values(experiment.rules)),
    ...extremes.flatMap(({ runs }) => Object.values(runs))
  ];
  for (const { levers: moved = {}, assumptions = {} } of rules) {
    for (const [id, value] of Object.entries(moved)) {
      expect(leverIds).toContain(id);
      const [low, high] = levers[id as keyof typeof levers].bounds;
      expect(value >= low && value <= high, `${id} at ${value}`).toBe(true);
    }
    for (const id of Object.keys(assumptions)) expect(uncertaintyIds).toContain(id);
  }
});

test("every claim compares two rules of its experiment", () => {
  for (const { rules, claims } of [...directions, ...quasiExperiments]) {
    for (const { from, to } of claims) for (const rule of [from, to]) expect(Object.keys(rules)).toContain(rule);
  }
});

/** Every text of a declaration, at any depth. */
function textsIn(declared: unknown): Text[] {
  if (typeof declared !== "object" || declared === null) return [];
  if ("en" in declared && "zh" in declared) return [declared as Text];
  return Object.values(declared).flatMap(textsIn);
}

const isFigure = ({ en }: Text) => !/[a-z]{3}/.test(en);

test.each(
  Object.entries({ directions, quasiExperiments, stylisedFacts, patterns, closedForms, absentForms, extremes, targets })
)("the texts of %s are complete in both languages", (_, declared) => {
  const texts = textsIn(declared).filter((text) => !isFigure(text));
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.flatMap(textFaults)).toEqual([]);
});

const columnsOf = { "targets.csv": ["target", "region"], "stylised-facts.csv": ["fact", "statistic", "value_range"] };

test.each(Object.entries(columnsOf))("the texts of %s are complete in both languages", (file, columns) => {
  const rows = csvRows(readFileSync(`data/${file}`, "utf8"));
  const texts = rows.flatMap((row) => columns.map((column) => ({ en: row[column], zh: row[`${column}_zh`] })));
  expect(texts.filter((text) => !isFigure(text)).flatMap(textFaults)).toEqual([]);
  expect(texts.filter(({ zh }) => zh === "")).toEqual([]);
});

test("every unit of the targets has a name", () => {
  const units = csvRows(readFileSync("data/targets.csv", "utf8")).map(({ unit }) => unit);
  expect(Object.keys(targetUnits)).toEqual(expect.arrayContaining(units));
});
