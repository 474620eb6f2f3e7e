import { designs } from "../analysis/designs/designs.ts";
import { scenarioNames } from "../derive/named-scenarios.ts";
import { leverIds, levers, measureIds } from "../levers/index.ts";
import { outcomeIds } from "../outcomes/index.ts";
import { uncertainties, uncertaintyIds } from "../uncertainties/index.ts";
import { experimentDefaults } from "./defaults.ts";
import { designKeys } from "./designs.ts";
import { experimentFormat, type OwnDesign } from "./experiment.ts";
import { declaredAssumptions, declaredLevers } from "./factor.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (2020-12) of the file of an experiment. What is not required stands at its default. */
export function experimentSchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "techmarket experiment",
    description:
      "A designed set of runs: every point of the design under every scenario, replicate by replicate. What is varied replaces what the scenario says of it.",
    ...closed(
      {
        format: { const: experimentFormat },
        id: text(64),
        name: closed({ en: text(80), zh: text(80) }, ["en", "zh"]),
        question: {
          ...closed({ en: text(300), zh: text(300) }, ["en", "zh"]),
          description: "What a person wants to know"
        },
        region: { type: "string", default: experimentDefaults.region, description: "Id of a region" },
        scenarios: {
          type: "array",
          minItems: 1,
          default: experimentDefaults.scenarios,
          description: "Names of scenarios that come with the product, or scenarios",
          items: { anyOf: [{ enum: scenarioNames }, { $ref: "scenario.schema.json" }] }
        },
        vary,
        design: { anyOf: [...ownDesigns(), ...sampledDesigns()] },
        luck: {
          enum: ["shared", "own"],
          description:
            "Whether all points stand under the same draws or each under draws of its own; scenarios at one point always share them"
        },
        seed: { ...text(64), default: experimentDefaults.seed, description: "Master seed" },
        replicates: { ...whole(1, 10_000), default: experimentDefaults.replicates },
        stop: stoppingRule,
        outcomes: { type: "array", minItems: 1, items: { enum: outcomeIds }, description: "All, if left out" },
        scale: {
          type: "number",
          minimum: 0.01,
          maximum: 1,
          description: "Share of firms that is simulated; that of the region, if left out"
        },
        months: { ...whole(1, 240), default: experimentDefaults.months },
        generator: { enum: ["threefry", "philox"], default: experimentDefaults.generator }
      },
      ["format", "id", "name"]
    )
  };
}

const vary: Schema = {
  description: "Ends of ranges that are left out are those of the declarations",
  ...closed({
    measures: {
      type: "object",
      description: "Groups of measures by name: at 1 their levers stand at the plan, at 0 as today",
      additionalProperties: { type: "array", minItems: 1, items: { enum: measureIds } }
    },
    levers: closed(Object.fromEntries(leverIds.map((id) => [id, range(levers[id].label.en, declaredLevers.get(id)!)]))),
    assumptions: closed(
      Object.fromEntries(
        uncertaintyIds.map((id) => [id, range(uncertainties[id].label.en, declaredAssumptions.get(id)!)])
      )
    )
  })
};

function range(
  title: string,
  { low, high, whole: isWhole }: { readonly low: number; readonly high: number; readonly whole: boolean }
): Schema {
  const value = { type: isWhole ? "integer" : "number", minimum: low, maximum: high };
  return {
    title,
    ...closed({
      low: { ...value, default: low },
      high: { ...value, default: high },
      ratios: { const: true, description: "Equal ratios rather than equal steps have the same weight" },
      values: { type: "array", minItems: 2, items: value, description: "The only values, rising" }
    })
  };
}

function sampledDesigns(): Schema[] {
  return Object.entries(designs).map(([kind, { label, counts }]) => ({
    title: label.en,
    ...closed(
      Object.fromEntries([
        ["kind", { const: kind }],
        ...designKeys(kind as keyof typeof designs).map((key) => [key, sizeKey(key, counts.en)])
      ]),
      ["kind"]
    )
  }));
}

function sizeKey(key: string, counts: string): Schema {
  if (key === "n") return { ...whole(1, 1_000_000), description: counts };
  if (key === "levels") return { ...whole(2, 1000), multipleOf: 2, description: "Levels of the grid of the walks" };
  return { const: true, description: "With the rows for interactions of two" };
}

function ownDesigns(): Schema[] {
  const forms: Readonly<Record<OwnDesign["kind"], Schema>> = {
    scenarios: closed({ kind: { const: "scenarios" } }, ["kind"]),
    table: closed(
      {
        kind: { const: "table" },
        columns: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } },
        rows: { type: "array", minItems: 1, items: { type: "array", items: { type: "number" } } },
        file: {
          type: "string",
          description: "In place of columns and rows: a CSV file beside this one; command line only"
        }
      },
      ["kind"]
    ),
    worlds: closed(
      {
        kind: { const: "worlds" },
        worlds: { ...whole(1, 10_000), description: "How many vectors of the calibration of the region" },
        vectors: { type: "array", minItems: 1, items: { type: "object", additionalProperties: { type: "number" } } }
      },
      ["kind"]
    )
  };
  return Object.values(forms);
}

const stoppingRule: Schema = {
  description:
    "A point gets more replicates until the mean of an outcome, or its paired difference to the first scenario, is known well enough",
  ...closed(
    {
      outcome: { enum: outcomeIds },
      absolute: {
        type: "number",
        exclusiveMinimum: 0,
        description: "Half width of the 95 % interval, in the unit of the outcome"
      },
      relative: { type: "number", minimum: 1e-6, maximum: 1, description: "The same as a share of the mean" },
      step: whole(1, 1000),
      most: whole(1, 10_000)
    },
    ["outcome", "step", "most"]
  )
};

function closed(properties: Schema, required: readonly string[] = []): Schema {
  return { type: "object", properties, required, additionalProperties: false };
}

function whole(minimum: number, maximum: number): Schema {
  return { type: "integer", minimum, maximum };
}

function text(maxLength: number): Schema {
  return { type: "string", minLength: 1, maxLength };
}
