/** The only door to the engine for the workbench and the notebooks. Tables and files have theirs in `tables/index.ts`. */
export type { CalibratedTarget, StoredCalibration } from "./analysis/calibration/calibration.ts";
export { type EffectOverWorlds, effectOfPairs } from "./analysis/effects-over-worlds.ts";
export { type PairedDifference, pairedDifference, type Value, type Verdict } from "./analysis/paired-difference.ts";
export { median, quantile } from "./analysis/quantiles.ts";
export { type TargetClass, targets } from "./analysis/targets.ts";
export type { VarianceSplit } from "./analysis/variance-split.ts";
export { csvRows } from "./csv/rows.ts";
export { csvText } from "./csv/write-csv.ts";
export { type Badge, badgeMeanings, badges } from "./declare/badge.ts";
export { type AgentKind, agentKinds, evidenceGrades, type Ground } from "./declare/ground.ts";
export type { Lever, LeverKind } from "./declare/lever.ts";
export type { Measure } from "./declare/measure.ts";
export { isReadableAt, type Outcome, type OutcomeMeasure } from "./declare/outcome.ts";
export type { Locale, Text } from "./declare/text.ts";
export type { Uncertainty } from "./declare/uncertainty.ts";
export { namedScenario } from "./derive/named-scenarios.ts";
export { presetScenario } from "./derive/preset-scenario.ts";
export {
  type RankedMeasure,
  rankedBy,
  rankingWorldIds,
  rankingWorlds,
  type StoredRanking,
  type WholeAndParts
} from "./derive/ranking.ts";
export { type FlowId, flowIds, flows, type WayId, ways } from "./ledger/flows.ts";
export { type SectorId, sectorIds, sectors } from "./ledger/sectors.ts";
export {
  type AspectId,
  aspectIds,
  aspects,
  grounds,
  type LeverId,
  type LeverValues,
  leverIds,
  levers,
  leversOf,
  type MeasureId,
  measureIds,
  measures,
  type PresetId,
  presetIds,
  presetValues
} from "./levers/index.ts";
export { type OutcomeGroup, type OutcomeId, outcomeGroups, outcomeIds, outcomes } from "./outcomes/index.ts";
export { countLeftOut, leftOutTexts, type Noticed } from "./record/notices.ts";
export { outcomeSeries, outcomeValue } from "./record/outcome-series.ts";
export type { FlowPair, RunRecord } from "./record/record.ts";
export { recordUntil } from "./record/record-until.ts";
export { type Band, type Summary, summarise, summariseSeries } from "./record/summarise.ts";
export { browserPool, browserRunners } from "./run/browser.ts";
export { engineVersion } from "./run/engine-version.ts";
export { providedRegion, provideRegion } from "./run/own-regions.ts";
export type { BatchOptions, Pool, PoolOptions, Progress } from "./run/pool.ts";
export { loadRegion } from "./run/region-packs.ts";
export { type RegionEntry, regionIds, regionNamed, regions } from "./run/regions.ts";
export type { MonthsDone, Problem, Runner, RunResult } from "./run/runner.ts";
export { canonicalJson } from "./scenario/canonical-json.ts";
export { checkRunSpec, isSeed } from "./scenario/check-run-spec.ts";
export { checkScenario } from "./scenario/check-scenario.ts";
export { hashText, specHash } from "./scenario/hash.ts";
export { leverValuesAt } from "./scenario/lever-values.ts";
export { nearestWord } from "./scenario/nearest-word.ts";
export { pairsInWorlds } from "./scenario/pairs-in-worlds.ts";
export { burnInMonths, longestHorizon, openingYear, type RunSpec } from "./scenario/run-spec.ts";
export type { DatedValue, Scenario } from "./scenario/scenario.ts";
export { type FreeParameter, type FreeParameterId, freeParameters } from "./uncertainties/free.ts";
export { type UncertaintyId, uncertainties, uncertaintyIds } from "./uncertainties/index.ts";
export { usualValues, type ValueSetId, valueSets } from "./uncertainties/value-sets.ts";
export type {
  FigureBand,
  JudgedDirection,
  JudgedExtreme,
  JudgedFact,
  JudgedForm,
  JudgedReform,
  JudgedTarget,
  StoredValidation,
  Validation
} from "./validation/found.ts";
export type { Seen } from "./validation/quasi-experiments.ts";
export { targetFigure } from "./validation/target-figure.ts";
export { isOwnRegion } from "./world/own-population.ts";
export type { RegionPack } from "./world/region.ts";
