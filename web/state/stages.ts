import type { RegionEntry } from "../../sim/index.ts";

/** How much of the region a result rests on. Later stages refine the same charts. */
export interface Stage {
  readonly id: "draft" | "quick" | "whole";
  /** Share of agents simulated. */
  readonly scale: number;
  readonly replicates: number;
  /** Replicates below which an earlier stage with more of them stays on screen. */
  readonly enough: number;
}

/** Replicates of the last stage that are run unasked, and that a button adds. */
export const wholeReplicates = 6;

/** While a slider moves. */
export function draftStage({ quickScale }: RegionEntry): Stage {
  return { id: "draft", scale: quickScale, replicates: 1, enough: 1 };
}

export function quickStage({ quickScale }: RegionEntry): Stage {
  return { id: "quick", scale: quickScale, replicates: 4, enough: 1 };
}

/** The whole region, or as much of a very large one as a browser holds. */
export function wholeStage({ wholeScale }: RegionEntry): Stage {
  return { id: "whole", scale: wholeScale, replicates: wholeReplicates, enough: 3 };
}
