type Schema = Readonly<Record<string, unknown>>;

const specHash = { type: "string", pattern: "^[0-9a-f]{32}$" };
const stateHash = { type: "string", pattern: "^[0-9a-f]{16}$" };

const properties = {
  format: { const: "techmarket run 1" },
  engine: { type: "string", description: "Version of the engine; equal numbers are promised within one version" },
  region: { type: "string" },
  scenario: { $ref: "scenario.schema.json" },
  seed: { type: "string", minLength: 1, maxLength: 64 },
  replicates: { type: "integer", minimum: 1, description: "Numbered draws under the seed, from 0" },
  scale: { type: "number", minimum: 0.01, maximum: 1, description: "Share of firms that is simulated" },
  months: { type: "integer", minimum: 1, maximum: 240, description: "Months of the horizon after the burn-in" },
  generator: { enum: ["threefry", "philox"] },
  values: { enum: ["estimate", "start"], description: "Values of the assumptions that the scenario leaves alone" },
  results: {
    type: "array",
    description: "What came out of each replicate, to check a repetition against",
    items: {
      type: "object",
      properties: { specHash, stateHash },
      required: ["specHash", "stateHash"],
      additionalProperties: false
    }
  }
};

/** The JSON Schema (2020-12) of run.json, the file that repeats a run when it is given to --scenario. */
export const runFileSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "techmarket run",
  description: "All that repeats a run of one scenario, and the hashes that a repetition must give.",
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false
};
