/** The door to experiments, apart from the engine's so that a page loads them only when asked. */

export { usualLevels as usualMorrisLevels } from "../analysis/morris.ts";
export { namedScenarios } from "../derive/named-scenarios.ts";
export { experimentFromGrid } from "./behaviorspace-grid.ts";
export { type ConductOptions, conduct, type ExperimentProgress, type FailurePolicy, type Session } from "./conduct.ts";
export { experimentDefaults } from "./defaults.ts";
export { definitionHash, definitionText } from "./definition.ts";
export { designKeys, designKinds, isSampled, usualLuck, usualSize } from "./designs.ts";
export type { Difference } from "./differences.ts";
export { type Engine, threadEngine } from "./engine.ts";
export { askAbove, bytesExpected, type Estimate, isLarge, type SecondsLeft } from "./estimate.ts";
export {
  type Design,
  type DesignKind,
  type Experiment,
  experimentFormat,
  type StoppingRule,
  type Varied
} from "./experiment.ts";
export { type ExportId, exportIds, exports } from "./exports/exports.ts";
export { studyOf } from "./exports/study.ts";
export { declaredAssumptions, declaredLevers, type Factor } from "./factor.ts";
export { type FailureEntry, failureList } from "./failure-list.ts";
export { experimentFiles } from "./files.ts";
export type { ExperimentFolder, GrowingFile } from "./folder.ts";
export {
  DamagedRun,
  type FinishedRun,
  HeadlessJournal,
  Journal,
  type JournalHead,
  journalFormat,
  OtherJournal
} from "./journal.ts";
export { addressOf, placeOf } from "./places.ts";
export { blocks, isOver, type Plan, planOf, replicatesSoFar, runCount } from "./plan.ts";
export { factorsOfDesign, mostRunsOf, pointCount } from "./points.ts";
export { readExperiment } from "./read-experiment.ts";
export { type ResultCell, type ResultColumn, resultColumns, resultRows } from "./results.ts";
export type { ReadingSurroundings } from "./surroundings.ts";
export { whole, writeResults } from "./write-results.ts";
