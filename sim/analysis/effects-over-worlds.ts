import { mean } from "./moments.ts";
import { type PairedDifference, pairedDifference, type Value } from "./paired-difference.ts";
import { quantile } from "./quantiles.ts";
import { type VarianceSplit, varianceSplit } from "./variance-split.ts";

/** What two scenarios differ by over the worlds that the data allow. */
export interface EffectOverWorlds {
  /** Of the means over worlds, seed by seed: its interval and verdict are about luck alone. */
  readonly difference: PairedDifference;
  /** Worlds in which both scenarios define the outcome under every seed. */
  readonly worlds: number;
  /** Share of the worlds whose own mean effect has the sign of the mean over all, 0 to 1; null where there is no effect. */
  readonly holdsIn: number | null;
  /** Bounds between which the mean effect lies in nine of ten worlds; null without a world. */
  readonly low: number | null;
  readonly high: number | null;
  /** Null below two worlds or two seeds. */
  readonly variance: VarianceSplit | null;
}

/**
 * The effect of values that stand world by world, seed by seed, before and after in turn.
 * @param seeds of each world
 */
export function effectOfPairs(values: readonly Value[], seeds: number): EffectOverWorlds {
  const [before, after] = [0, 1].map((side) => values.filter((_, place) => place % 2 === side));
  return effectOverWorlds(inRows(before, seeds), inRows(after, seeds));
}

function inRows(values: readonly Value[], width: number): Value[][] {
  return Array.from({ length: values.length / width }, (_, row) => values.slice(row * width, (row + 1) * width));
}

/** Values of one scenario: worlds × seeds. */
type ByWorld = readonly (readonly Value[])[];

/** Compares two scenarios in every world under the same seeds; a world that leaves a gap is left out. */
export function effectOverWorlds(a: ByWorld, b: ByWorld): EffectOverWorlds {
  const [before, after] = completeWorlds(a, b);
  const effects = before.map((values, world) => values.map((value, seed) => after[world][seed] - value));
  const ofWorlds = effects.map(mean);
  const at = (share: number) => (ofWorlds.length === 0 ? null : quantile(ofWorlds, share));
  return {
    difference: pairedDifference(overWorlds(before), overWorlds(after)),
    worlds: before.length,
    holdsIn: shareWithSign(ofWorlds),
    low: at(0.05),
    high: at(0.95),
    variance: varianceSplit(effects) ?? null
  };
}

/** Seed by seed the means over the worlds that leave no gap, of each side: what the verdict about luck rests on. */
export function meansOverWorlds(
  a: ByWorld,
  b: ByWorld
): { readonly a: readonly number[]; readonly b: readonly number[] } {
  const [before, after] = completeWorlds(a, b).map(overWorlds);
  return { a: before, b: after };
}

function completeWorlds(a: ByWorld, b: ByWorld): (readonly number[])[][] {
  const complete = a.flatMap((_, world) => (isDefined(a[world]) && isDefined(b[world]) ? [world] : []));
  return [a, b].map((side) => complete.map((world) => side[world] as readonly number[]));
}

function isDefined(values: readonly Value[]): boolean {
  return values.every((value) => value !== null);
}

/** Seed by seed the mean over worlds. */
function overWorlds(values: readonly (readonly number[])[]): number[] {
  return (values[0] ?? []).map((_, seed) => mean(values.map((row) => row[seed])));
}

function shareWithSign(effects: readonly number[]): number | null {
  const sign = Math.sign(effects.reduce((sum, effect) => sum + effect, 0));
  return sign === 0 ? null : effects.filter((effect) => Math.sign(effect) === sign).length / effects.length;
}
