import type { Lever } from "../declare/lever.ts";
import type { Uncertainty } from "../declare/uncertainty.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (2020-12) of a scenario file: every lever and assumption with its bounds, and no other key. */
export function scenarioSchema(levers: readonly Lever[], uncertainties: readonly Uncertainty[]): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "techmarket scenario",
    description: "What differs from today’s rules. Months count from the opening of the horizon, 0 = January 2026.",
    ...closedObject({
      id: { type: "string", minLength: 1, maxLength: 64 },
      name: closedObject({ en: nameText, zh: nameText }),
      levers: openObject(levers.map((lever) => [lever.id, datedValues(lever)])),
      assumptions: openObject(uncertainties.map((uncertainty) => [uncertainty.id, assumptionValue(uncertainty)]))
    })
  };
}

const nameText = { type: "string", minLength: 1, maxLength: 80 };

function datedValues({ label, what, unit, kind, bounds: [minimum, maximum], presets }: Lever): Schema {
  const value = { type: kind === "switch" ? "integer" : "number", minimum, maximum, default: presets.today };
  const ramp = {
    type: "integer",
    minimum: 0,
    description: "Months over which the value moves there in a straight line"
  };
  const entry = closedObject({ from: { type: "integer", minimum: 0 }, value, ramp }, ["from", "value"]);
  return { title: label.en, description: `${what.en} Unit: ${unit.en}.`, type: "array", minItems: 1, items: entry };
}

function assumptionValue({ label, unit, range: [minimum, maximum], value }: Uncertainty): Schema {
  return { title: label.en, description: `Unit: ${unit.en}.`, type: "number", minimum, maximum, default: value };
}

function closedObject(properties: Schema, required: readonly string[] = Object.keys(properties)): Schema {
  return { type: "object", properties, required, additionalProperties: false };
}

function openObject(entries: readonly (readonly [string, Schema])[]): Schema {
  return closedObject(Object.fromEntries(entries), []);
}
