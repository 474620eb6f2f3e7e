export { childId } from "./child-id.ts";
export { alive, comparePriority, raceTime, thresholdLeft, waitingTime } from "./couplings.ts";
export { exponentialQuantile, laplaceQuantile, poissonQuantile } from "./distributions.ts";
export { createDraws, type Draws, type Generator } from "./draws.ts";
export { type Purpose, purposes } from "./purposes.ts";
export { type SeedKey, seedKey } from "./seed-key.ts";
