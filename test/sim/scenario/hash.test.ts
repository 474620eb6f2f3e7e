import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashBytes, hashText, specHash } from "../../../sim/scenario/hash.ts";
import type { RunSpec } from "../../../sim/scenario/run-spec.ts";

/** Published by the standard: FIPS 180-4, the examples of one block. */
const published: readonly [string, string][] = [
  ["", "e3b0c44298fc1c149afbf4c8996fb924"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223"]
];

test.each(published)("“%s” has the first 128 bits of its published SHA-256", (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

test("bytes and texts have the hash that another implementation gives them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const expected = createHash("sha256").update(text, "utf8").digest("hex").slice(0, 32);
      expect(hashText(text)).toBe(expected);
      expect(hashBytes(Buffer.from(text, "utf8"))).toBe(expected);
    })
  );
});

test("the order in which a spec is written does not change its name, its content does", () => {
  const scenario = { id: "none", name: { en: "None", zh: "无" }, levers: {}, assumptions: {} };
  const spec: RunSpec = {
    region: "chongqing",
    scenario,
    seed: "spring",
    replicate: 0,
    scale: 0.05,
    months: 120,
    generator: "threefry",
    values: "estimate"
  };
  const backwards = Object.fromEntries(Object.entries(spec).reverse()) as unknown as RunSpec;
  expect(specHash(backwards)).toBe(specHash(spec));
  expect(specHash({ ...spec, seed: "autumn" })).not.toBe(specHash(spec));
});
