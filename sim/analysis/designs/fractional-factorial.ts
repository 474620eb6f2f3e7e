import type { Point } from "../latin-hypercube.ts";

/**
 * Two-level design of resolution IV: no main effect is confounded with another or with an interaction of two.
 * A factor is set in a run by the parity of the base factors that its word names; every word names an odd number of
 * them, so that no three cancel. Source: Box and Hunter (1961), Technometrics 3(3 and 4).
 * @param runs a power of two, at least twice the factors
 * @returns 0 or 1 for each run and factor
 */
export function fractionalFactorial(factors: number, runs: number): Point[] {
  const words = designWords(factors, runs);
  return Array.from({ length: runs }, (_, run) => words.map((word) => parity(word & run)));
}

/**
 * What each factor is made of: the base factors that its word names, as the sum of their powers of two. The base
 * factors come first; each further word makes the fewest sets of four cancel, ties to the lowest. Of 24 factors in 128
 * runs 163 sets of four cancel; exchanging words at random found 162.
 */
export function designWords(factors: number, runs: number): number[] {
  const triples = new Int32Array(runs);
  const words: number[] = [];
  for (let base = 1; words.length < factors; base *= 2) {
    const word = base < runs ? base : leastCancelling(triples, words);
    countTriples(triples, words, word);
    words.push(word);
  }
  return words;
}

/** The odd word, not yet used, that the fewest sets of three make. */
function leastCancelling(triples: Int32Array, words: readonly number[]): number {
  const open = Array.from(triples.keys()).filter((word) => parity(word) === 1 && !words.includes(word));
  return open.reduce((best, word) => (triples[word] < triples[best] ? word : best));
}

/** Counts what the new word makes together with each pair of the others. */
function countTriples(triples: Int32Array, words: readonly number[], added: number): void {
  words.forEach((one, place) => {
    for (const other of words.slice(0, place)) triples[one ^ other ^ added]++;
  });
}

/** 1 where an odd number of bits is set. */
function parity(word: number): number {
  let odd = 0;
  for (let rest = word; rest > 0; rest &= rest - 1) odd ^= 1;
  return odd;
}
