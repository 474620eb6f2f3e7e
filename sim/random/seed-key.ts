import seedrandom from "seedrandom";

/** Four key words: two of the seed text, the replicate, and 0. Neither policy nor engine version is in them. */
export type SeedKey = readonly [seedLow: number, seedHigh: number, replicate: number, reserved: 0];

/**
 * The key of one replicate of a run.
 * @param seed the text a person typed
 * @param replicate whole number from 0
 */
export function seedKey(seed: string, replicate: number): SeedKey {
  const generator = seedrandom(seed);
  return [generator.int32(), generator.int32(), replicate, 0];
}
