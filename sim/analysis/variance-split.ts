import { mean } from "./moments.ts";

/** Variance of an effect by where it comes from. */
export interface VarianceSplit {
  /** Between the worlds that the data allow. */
  readonly parameters: number;
  /** Between seeds, and between seeds within a world. */
  readonly luck: number;
}

/**
 * Splits the variance of effects known for every world (rows) under every seed (columns): the two-way layout with
 * random effects and one value a cell, by the method of moments; a part that comes out negative is 0.
 * Source: Searle, Casella and McCulloch (1992), Variance Components, chapter 4.
 */
export function varianceSplit(effects: readonly (readonly number[])[]): VarianceSplit | undefined {
  const worlds = effects.length;
  const seeds = effects[0]?.length ?? 0;
  if (worlds < 2 || seeds < 2) return undefined;
  const ofWorlds = effects.map(mean);
  const ofSeeds = effects[0].map((_, seed) => mean(effects.map((row) => row[seed])));
  const centre = mean(ofWorlds);
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  const betweenWorlds = (seeds * squares(ofWorlds.map((value) => value - centre))) / (worlds - 1);
  const betweenSeeds = (worlds * squares(ofSeeds.map((value) => value - centre))) / (seeds - 1);
  const left = effects.flatMap((row, world) =>
    row.map((value, seed) => value - ofWorlds[world] - ofSeeds[seed] + centre)
  );
  const within = squares(left) / ((worlds - 1) * (seeds - 1));
  return {
    parameters: Math.max(0, (betweenWorlds - within) / seeds),
    luck: Math.max(0, (betweenSeeds - within) / worlds) + within
  };
}
