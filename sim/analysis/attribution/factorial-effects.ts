import type { Point } from "../latin-hypercube.ts";

/** Effects of a two-level design. */
export interface FactorialEffects {
  /** For each factor the mean output at its upper level less that at its lower. */
  readonly main: readonly number[];
  /** For interactions of two the mean where both are at the same level less that where they differ, largest first. */
  readonly interactions: readonly AliasedInteraction[];
}

/** Pairs that the design cannot tell apart, and the sum of their effects. */
export interface AliasedInteraction {
  readonly pairs: readonly (readonly [number, number])[];
  readonly effect: number;
}

/**
 * Main effects and interactions of two of a two-level design in which factors are balanced. A fractional design gives
 * the sum of interactions that it confounds. Source: Box, Hunter and Hunter (2005), Statistics for Experimenters,
 * chapters 5 and 6.
 * @param points levels 0 and 1
 */
export function factorialEffects(points: readonly Point[], values: readonly number[]): FactorialEffects {
  const signs = points[0].map((_, factor) => points.map((point) => 2 * point[factor] - 1));
  const main = signs.map((column) => contrast(column, values));
  const groups = new Map<string, { signs: number[]; pairs: [number, number][] }>();
  for (const [one, column] of signs.entries()) {
    for (let other = one + 1; other < signs.length; other++) {
      const product = column.map((sign, row) => sign * signs[other][row]);
      const key = product.join();
      const group = groups.get(key) ?? groups.set(key, { signs: product, pairs: [] }).get(key)!;
      group.pairs.push([one, other]);
    }
  }
  const interactions = [...groups.values()].map((group) => ({
    pairs: group.pairs,
    effect: contrast(group.signs, values)
  }));
  return { main, interactions: interactions.sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect)) };
}

/** Mean output where the sign is up less that where it is down; 0 where it never changes. */
function contrast(signs: readonly number[], values: readonly number[]): number {
  const sums = { up: 0, down: 0 };
  const counts = { up: 0, down: 0 };
  signs.forEach((sign, row) => {
    const side = sign > 0 ? "up" : "down";
    sums[side] += values[row];
    counts[side]++;
  });
  return counts.up > 0 && counts.down > 0 ? sums.up / counts.up - sums.down / counts.down : 0;
}
