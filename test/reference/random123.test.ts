import { describe, expect, it } from "vitest";
import { philox } from "../../sim/random/philox.ts";
import { threefry } from "../../sim/random/threefry.ts";
import { uniformOfWords } from "../../sim/random/uniforms.ts";

/** Known answers of Random123, file tests/kat_vectors: counter, key, four words. */
const threefryAnswers = [
  ["00000000 00000000 00000000 00000000", "00000000 00000000 00000000 00000000", "9c6ca96a e17eae66 fc10ecd4 5256a7d8"],
  ["ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff ffffffff ffffffff", "2a881696 57012287 f6c7446e a16a6732"],
  ["243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0 082efa98 ec4e6c89", "59cd1dbb b8879579 86b5d00c ac8b6d84"]
] as const;

const philoxAnswers = [
  ["00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
  ["ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"],
  ["243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"]
] as const;

type Block = (block: Int32Array, key: Int32Array) => void;

function words(text: string): Int32Array {
  return Int32Array.from(text.split(" "), (word) => Number.parseInt(word, 16) | 0);
}

function answer(block: Block, counter: string, key: string): string {
  const drawn = words(counter);
  block(drawn, words(key));
  return [...drawn].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join(" ");
}

describe("the generators agree with Random123 bit for bit", () => {
  it.each(threefryAnswers)("threefry4x32-20 at counter %s under key %s", (counter, key, expected) => {
    expect(answer(threefry, counter, key)).toBe(expected);
  });

  it.each(philoxAnswers)("philox4x32-10 at counter %s under key %s", (counter, key, expected) => {
    expect(answer(philox, counter, key)).toBe(expected);
  });

  it("turns two words into the uniform computed from them by hand", () => {
    // x = (hi ≫ 5)·2²⁶ + (lo ≫ 6) = 3769126571403579, which is odd; x / 2⁵³
    expect(uniformOfWords(0x6b200159, 0x99ba4efe)).toBe(0.41845711022987275);
  });

  it("keeps uniforms strictly between 0 and 1 at the extreme words", () => {
    expect(uniformOfWords(0, 0)).toBe(1 / 2 ** 53);
    expect(uniformOfWords(-1, -1)).toBe(1 - 1 / 2 ** 53);
  });
});
