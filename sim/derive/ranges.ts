import type { Lever } from "../declare/lever.ts";
import type { Uncertainty } from "../declare/uncertainty.ts";

/** What a sampler may vary: an id, its ends, its usual value, and whether only whole numbers make sense. */
export interface SampledRange {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly usual: number;
  readonly whole: boolean;
}

/** The bounds of levers, with today’s value as the usual one. */
export function leverRanges(levers: readonly Lever[]): SampledRange[] {
  return levers.map(({ id, bounds: [low, high], presets, step }) => ({
    id,
    low,
    high,
    usual: presets.today,
    whole: Number.isInteger(step)
  }));
}

/**
 * The ranges of uncertainties.
 * @param usual values that stand where they differ from those declared
 */
export function uncertaintyRanges(
  uncertainties: readonly Uncertainty[],
  usual: Readonly<Record<string, number>> = {}
): SampledRange[] {
  return uncertainties.map(({ id, range: [low, high], value }) => ({
    id,
    low,
    high,
    usual: usual[id] ?? value,
    whole: false
  }));
}
