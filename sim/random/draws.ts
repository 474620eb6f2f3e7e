import { normalQuantile } from "../numeric/index.ts";
import { exponentialQuantile, laplaceQuantile } from "./distributions.ts";
import { philox } from "./philox.ts";
import type { Purpose } from "./purposes.ts";
import type { SeedKey } from "./seed-key.ts";
import { threefry } from "./threefry.ts";
import { uniformOfWord, uniformOfWords } from "./uniforms.ts";

/** Threefry is the generator of the engine; philox checks that no result hangs on the generator. */
export type Generator = "threefry" | "philox";

/**
 * Random draws without a state: every draw is addressed by whom it concerns, what it decides and when, so one more
 * or one less draw elsewhere changes no other.
 *
 * An address is (idLow, idHigh, purpose, index, month): the two words of a permanent id, or the low words of the two
 * ids of a pair; a purpose; the index of the draw within it, 0 to 65,535; the month, negative before the opening.
 * One address gives a block of four words. `u0()` to `u3()` read it as four uniforms; the other draws use its first
 * two words, so two of them at one address are the same draw.
 */
export class Draws {
  /** The four words of the last address, signed. */
  readonly block = new Int32Array(4);
  private readonly key: Int32Array;
  private readonly isThreefry: boolean;

  constructor(key: SeedKey, generator: Generator) {
    this.isThreefry = generator === "threefry";
    this.key = this.isThreefry ? Int32Array.from(key) : philoxKey(key);
  }

  /** Fills the block; read it by `u0()` to `u3()`. */
  words(idLow: number, idHigh: number, purpose: Purpose, index: number, month: number): void {
    const { block } = this;
    block[0] = idLow;
    block[1] = idHigh;
    block[2] = (purpose << 16) | index;
    block[3] = month;
    if (this.isThreefry) threefry(block, this.key);
    else philox(block, this.key);
  }

  /** Uniform in (0, 1), in steps of 2^−32, from the first word of the block. */
  u0(): number {
    return uniformOfWord(this.block[0]!);
  }

  u1(): number {
    return uniformOfWord(this.block[1]!);
  }

  u2(): number {
    return uniformOfWord(this.block[2]!);
  }

  u3(): number {
    return uniformOfWord(this.block[3]!);
  }

  /** Uniform in (0, 1), in steps of 2^−52. */
  uniform(idLow: number, idHigh: number, purpose: Purpose, index: number, month: number): number {
    this.words(idLow, idHigh, purpose, index, month);
    return uniformOfWords(this.block[0]!, this.block[1]!);
  }

  /** True with the given probability; a higher probability turns no yes into a no. */
  chance(probability: number, idLow: number, idHigh: number, purpose: Purpose, index: number, month: number): boolean {
    return this.uniform(idLow, idHigh, purpose, index, month) < probability;
  }

  /** Standard normal. */
  normal(idLow: number, idHigh: number, purpose: Purpose, index: number, month: number): number {
    return normalQuantile(this.uniform(idLow, idHigh, purpose, index, month));
  }

  /** Exponential of mean 1. */
  exponential(idLow: number, idHigh: number, purpose: Purpose, index: number, month: number): number {
    return exponentialQuantile(this.uniform(idLow, idHigh, purpose, index, month));
  }

  /** Laplace of mean 0 and scale 1. */
  laplace(idLow: number, idHigh: number, purpose: Purpose, index: number, month: number): number {
    return laplaceQuantile(this.uniform(idLow, idHigh, purpose, index, month));
  }
}

export function createDraws(key: SeedKey, generator: Generator = "threefry"): Draws {
  return new Draws(key, generator);
}

/** Philox has a key of two words: the replicate is mixed into the seed by one block. */
function philoxKey([seedLow, seedHigh, replicate, reserved]: SeedKey): Int32Array {
  const mixed = Int32Array.of(replicate, reserved, 0, 0);
  philox(mixed, Int32Array.of(seedLow, seedHigh));
  return mixed;
}
