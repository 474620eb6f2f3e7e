import { capacityOf } from "./capacity.ts";
import { quantity, type RegionPack } from "./region.ts";
import { worldBytes } from "./world.ts";

/** Shares of firms at which a region is run unless someone says another. */
export interface RegionScales {
  /** Share that gives a first answer in seconds. */
  readonly quickScale: number;
  /** Share at which the state fits into a browser's thread; 1 where the whole region does. */
  readonly wholeScale: number;
}

/** Most bytes of state that a run may take by itself: what a browser grants each of several threads. */
const mostBytes = 160e6;
/** Most technology firms of a quick look, where the finest share is not already more. */
const quickFirms = 3000;
/** Shares to choose from, the largest that will do. */
const scales = [1, 0.5, 0.2, 0.1, 0.05, 0.02];
const finest = 0.01;
/** Months of the horizon that is shown first. */
const months = 120;

export function scalesOf(pack: RegionPack): RegionScales {
  const firms = quantity(pack, "technologyFirmsOpening");
  return {
    quickScale: scales.find((share) => firms * share <= quickFirms) ?? finest,
    wholeScale: scales.find((scale) => worldBytes(capacityOf(pack, { scale, months })) <= mostBytes) ?? finest
  };
}
