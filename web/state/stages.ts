/** How much of the city a result rests on. Later stages refine the same charts. */
export interface Stage {
  readonly id: "draft" | "quick" | "whole";
  /** Share of agents simulated. */
  readonly scale: number;
  readonly replicates: number;
  /** Replicates below which an earlier stage with more of them stays on screen. */
  readonly enough: number;
}

/** While a slider moves. */
export const draftStage: Stage = { id: "draft", scale: 0.05, replicates: 1, enough: 1 };
export const quickStage: Stage = { id: "quick", scale: 0.05, replicates: 4, enough: 1 };
export const wholeStage: Stage = { id: "whole", scale: 1, replicates: 6, enough: 3 };
