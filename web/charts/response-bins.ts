import { quantile } from "../../sim/index.ts";

/** What an outcome is where a factor lies in a range. */
export interface ResponseBin {
  /** Median of the factor inside. */
  readonly at: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly cases: number;
}

/** Fewest cases of a bin that is cut off a sample, and most bins. */
const fewestInBin = 8;
const mostBins = 10;

/**
 * Median and 10–90 % band of an outcome along a factor. A factor with few values has a bin for each; of others every
 * bin holds as many cases, at least eight where there are so many.
 */
export function responseBins(factor: readonly number[], outcome: readonly number[]): ResponseBin[] {
  const order = Array.from(factor.keys()).sort((one, other) => factor[one] - factor[other]);
  const distinct = new Set(factor).size;
  const groups = distinct <= mostBins ? byValue(order, factor) : evenly(order);
  return groups.map((places) => {
    const values = places.map((place) => outcome[place]);
    return {
      at: quantile(
        places.map((place) => factor[place]),
        0.5
      ),
      low: quantile(values, 0.1),
      median: quantile(values, 0.5),
      high: quantile(values, 0.9),
      cases: places.length
    };
  });
}

function byValue(order: readonly number[], factor: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const place of order) {
    const last = groups.at(-1);
    if (last && factor[last[0]] === factor[place]) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

function evenly(order: readonly number[]): number[][] {
  const bins = Math.max(1, Math.min(mostBins, Math.floor(order.length / fewestInBin)));
  const end = (bin: number) => Math.round((bin * order.length) / bins);
  return Array.from({ length: bins }, (_, bin) => order.slice(end(bin), end(bin + 1)));
}
