import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { mixedBytes, mixedText } from "../../../sim/scenario/mixing-hash.ts";

/** Published by the authors of FNV: 64-bit FNV-1a. */
const published: readonly [string, string][] = [
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"]
];

test.each(published)("“%s” has its published hash", (text, hash) => {
  expect(mixedText(text)).toBe(hash);
});

test("a text is hashed by its bytes in UTF-8", () => {
  for (const text of ["é", "技术要素市场", "𝄞 clef"]) {
    expect(mixedText(text)).toBe(mixedBytes(Buffer.from(text, "utf8")));
  }
});

test("long random bytes agree with 64-bit arithmetic", () => {
  const bytes = createHash("sha512").update("seed").digest();
  let expected = 0xcbf29ce484222325n;
  for (const byte of bytes) expected = BigInt.asUintN(64, (expected ^ BigInt(byte)) * 0x100000001b3n);
  expect(mixedBytes(bytes)).toBe(expected.toString(16).padStart(16, "0"));
});
