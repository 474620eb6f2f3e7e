/**
 * The door to the methods of analysis, apart from the engine's so that a page loads them only when asked: numbers in,
 * numbers out. `docs/methods` has a page for each.
 */
export { type AliasedInteraction, type FactorialEffects, factorialEffects } from "./attribution/factorial-effects.ts";
export { joiningContributions } from "./attribution/joining.ts";
export { type CoalitionValues, shapleyValues, wholeLessSingles } from "./attribution/shapley.ts";
export { bootstrapInterval, type Resamples, resamplesOf } from "./comparison/bootstrap.ts";
export { holm } from "./comparison/holm.ts";
export { type EffectSettings, type PairedEffect, pairedEffect } from "./comparison/paired-effect.ts";
export { type Design, type DesignId, designIds, designMisfit, designs } from "./designs/designs.ts";
export { type FactorSpace, factorPoint, factorValues } from "./designs/factor-space.ts";
export { saltelliRows } from "./designs/saltelli.ts";
export {
  type Box,
  type BoxQuality,
  boxQuality,
  enclosingBox,
  isInside,
  type Row,
  restrictedFactors
} from "./discovery/box.ts";
export { boxSentence, conditionWords, type WriteLimit } from "./discovery/box-words.ts";
export { type PrimSettings, type PrimStep, prim, usualPrim } from "./discovery/prim.ts";
export { type QuasiP, quasiP } from "./discovery/quasi-p.ts";
export { type TreeBox, treeBoxes } from "./discovery/tree-boxes.ts";
export { type EffectOverWorlds, effectOverWorlds } from "./effects-over-worlds.ts";
export type { Point } from "./latin-hypercube.ts";
export { covariance, type Interval, mean, rangeOf } from "./moments.ts";
export { type ElementaryEffect, elementaryEffects } from "./morris.ts";
export { meanInterval, type PairedDifference, pairedDifference, type Value } from "./paired-difference.ts";
export { median, quantile } from "./quantiles.ts";
export { type Lead, leadsAlong, type RankFlip, rankFlips } from "./robustness/flips.ts";
export {
  type Judgement,
  judgeRobustness,
  type Payoffs,
  type RobustnessMetricId,
  type RobustnessSettings,
  regretsOf,
  robustnessMetricIds,
  robustnessMetrics
} from "./robustness/metrics.ts";
export { dominates, type Objectives, paretoFronts } from "./robustness/pareto.ts";
export { type FeatureScores, featureScores, fewestForTrees } from "./sensitivity/feature-score.ts";
export { heavyTail } from "./sensitivity/heavy-tail.ts";
export { fewestForPawn, type PawnIndex, pawn, usualSlices } from "./sensitivity/pawn.ts";
export { fewestForRegression, type RankRegression, rankRegression } from "./sensitivity/rank-regression.ts";
export { type Index, type IntervalSettings, type SobolIndices, sobolIndices } from "./sensitivity/sobol-indices.ts";
export { type TransformId, transformIds, transforms } from "./sensitivity/transforms.ts";
export { fewestPoints, leastExplained, type Surrogate, surrogate } from "./surrogate.ts";
