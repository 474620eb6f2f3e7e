import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../sim/scenario/canonical-json.ts";

test("keys rise, spaces and absent members are left out", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "技" }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[1,{"c":"技","d":null}]}'
  );
});

test("what is not a number has no place in it", () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(/NaN/);
});

test("writing, reading and writing again gives the same bytes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    })
  );
});

test("the order of keys does not matter", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (object) => {
      const backwards = Object.fromEntries(Object.entries(object).reverse());
      expect(canonicalJson(backwards)).toBe(canonicalJson(object));
    })
  );
});
