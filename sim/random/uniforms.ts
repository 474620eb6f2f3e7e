const wordSpacing = 1 / 4294967296;
const fineSpacing = 1 / 9007199254740992;

/** Uniform in (0, 1) from one 32-bit word: the middle of its cell. */
export function uniformOfWord(word: number): number {
  return ((word >>> 0) + 0.5) * wordSpacing;
}

/**
 * Uniform in (0, 1) from two 32-bit words: an odd multiple of 2^−53, so that neither end is reached and u and 1 − u
 * are equally likely.
 */
export function uniformOfWords(high: number, low: number): number {
  return ((high >>> 5) * 67108864 + ((low >>> 6) | 1)) * fineSpacing;
}
