import { tailExponent } from "../firm-statistics.ts";
import { median } from "../quantiles.ts";

/** The tail is the outermost twentieth; below so many values in it nothing is said. */
const tailShare = 0.05;
const fewest = 10;

/** At or below this index a law of powers has no variance. */
const leastIndexWithVariance = 2;

/** Tail index of distances from the median, if it is so low that the variance may not exist. */
export function heavyTail(values: readonly number[]): number | undefined {
  if (values.length * tailShare < fewest) return undefined;
  const centre = median(values);
  const index = tailExponent(
    values.map((value) => Math.abs(value - centre)),
    tailShare
  );
  return index <= leastIndexWithVariance ? index : undefined;
}
