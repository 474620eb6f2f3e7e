import type { ParameterValues } from "../analysis/calibration/space.ts";

/** What a reader of experiments has to know of the world around the file. */
export interface ReadingSurroundings {
  /** Ids of the regions that can be run. */
  readonly regions: readonly string[];
  /** Share of firms at which a region is run unless someone says another. */
  readonly scaleOf: (region: string) => number;
  /** Vectors of assumptions that the data of a region do not rule out; none where it was not calibrated. */
  readonly worldsOf: (region: string) => readonly ParameterValues[];
}
