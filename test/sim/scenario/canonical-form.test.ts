import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalForm } from "../../../sim/scenario/canonical-form.ts";
import { canonicalJson } from "../../../sim/scenario/canonical-json.ts";
import { checkRunSpec } from "../../../sim/scenario/check-run-spec.ts";
import { specHash } from "../../../sim/scenario/hash.ts";
import type { RunSpec } from "../../../sim/scenario/run-spec.ts";

const spec: RunSpec = {
  region: "chongqing",
  scenario: {
    id: "é",
    name: { en: "é", zh: "é" },
    levers: { recognitionCredit: [{ from: 0, value: 0 }] },
    assumptions: {}
  },
  seed: "caf\u00e9",
  replicate: 0,
  scale: 0.5,
  months: 12,
  generator: "threefry",
  values: "start"
};

/** The same spec as other people would write it. */
const spellings: readonly (readonly [string, string])[] = [
  ["zero with a sign", JSON.stringify(spec).replace('"value":0', '"value":-0')],
  ["numbers with decimals and exponents", JSON.stringify(spec).replace('"months":12', '"months":1.2e1')],
  ["letters taken apart", JSON.stringify(spec).normalize("NFD")],
  ["keys in another order", JSON.stringify(Object.fromEntries(Object.entries(spec).reverse()))]
];

test.each(spellings)("%s: the same run under the same name", (_, text) => {
  const read = checkRunSpec(JSON.parse(text), ["chongqing"]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(specHash(read.value)).toBe(specHash(spec));
  // the engine reads the very same values: the sign of zero and the units of the seed among them
  expect(Object.is(read.value.scenario.levers.recognitionCredit[0].value, 0)).toBe(true);
  expect(read.value).toEqual(spec);
});

test("what has equal canonical JSON has an equal canonical form, to the sign of zero", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalForm(value)).toStrictEqual(JSON.parse(canonicalJson(value)));
    })
  );
});
