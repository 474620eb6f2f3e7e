import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashBytes, hashText, specHash } from "../../../sim/scenario/hash.ts";
import type { RunSpec } from "../../../sim/scenario/run-spec.ts";

/** Published by the authors of FNV: 64-bit FNV-1a. */
const published: readonly [string, string][] = [
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"]
];

test.each(published)("“%s” has its published hash", (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

test("a text is hashed by its bytes in UTF-8", () => {
  for (const text of ["é", "技术要素市场", "𝄞 clef"]) {
    expect(hashText(text)).toBe(hashBytes(Buffer.from(text, "utf8")));
  }
});

test("long random bytes agree with 64-bit arithmetic", () => {
  const bytes = createHash("sha512").update("seed").digest();
  let expected = 0xcbf29ce484222325n;
  for (const byte of bytes) expected = BigInt.asUintN(64, (expected ^ BigInt(byte)) * 0x100000001b3n);
  expect(hashBytes(bytes)).toBe(expected.toString(16).padStart(16, "0"));
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
