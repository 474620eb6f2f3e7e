import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { designs } from "../../sim/analysis/designs/designs.ts";
import { scenarioSchema } from "../../sim/derive/json-schema.ts";
import { experimentSchema } from "../../sim/experiment/experiment-schema.ts";
import { mostRunsOf, pointCount } from "../../sim/experiment/points.ts";
import { readExperiment } from "../../sim/experiment/read-experiment.ts";
import { leverIds, levers } from "../../sim/levers/index.ts";
import { uncertainties } from "../../sim/uncertainties/index.ts";

const folder = "data/experiments/";
const files = readdirSync(folder);
const read = (file: string) => JSON.parse(readFileSync(`${folder}${file}`, "utf8"));
const surroundings = {
  regions: ["chongqing"],
  scaleOf: () => 1,
  worldsOf: () => Array.from({ length: 20 }, () => ({ netDeduction: 0.4 }))
};

function experimentIn(file: string) {
  const result = readExperiment(read(file), surroundings);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The published schema with the other one that it refers to. */
const schema = z.fromJSONSchema(
  JSON.parse(
    JSON.stringify(experimentSchema()).replace(
      '{"$ref":"scenario.schema.json"}',
      JSON.stringify(
        scenarioSchema(
          leverIds.map((id) => levers[id]),
          Object.values(uncertainties)
        )
      )
    )
  )
);

test.each(files)("%s is sound by the reader and by the published schema, and is named after its id", (file) => {
  expect(experimentIn(file).id).toBe(file.replace(".json", ""));
  expect(schema.safeParse(read(file)).error).toBeUndefined();
});

test.each([
  [{ design: { kind: "latin-hypercube", n: 0 } }],
  [{ design: { kind: "gird" } }],
  [{ vary: { levers: { maLoanCap: { low: 0.2 } } } }],
  [{ vary: { levers: { maLoanCapp: {} } } }],
  [{ outcomes: [] }],
  [{ colour: "red" }]
])("what the reader refuses, %j, the schema refuses", (parts) => {
  const file = { ...read("own-points.json"), ...parts };
  expect(readExperiment(file, surroundings).ok).toBe(false);
  expect(schema.safeParse(file).success).toBe(false);
});

test("the fraction over the 24 measures has 128 points", () => {
  expect(pointCount(experimentIn("measures-fraction.json"))).toBe(128);
  expect(mostRunsOf(experimentIn("measures-fraction.json"))).toBe(256);
});

test("all kinds of design but the plain Sobol sequence and Shapley orders have an example", () => {
  const shown = new Set(files.map((file) => experimentIn(file).design.kind));
  const kinds = ["scenarios", "table", "worlds", ...Object.keys(designs)];
  expect(kinds.filter((kind) => !shown.has(kind as never))).toEqual(["sobol", "shapley"]);
});
