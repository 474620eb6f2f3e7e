/** The door to experiments, apart from the engine's so that a page loads them only when asked. */
export { type ConductOptions, conduct, type ExperimentProgress, type FailurePolicy, type Session } from "./conduct.ts";
export { definitionHash, definitionText } from "./definition.ts";
export { designKeys, designKinds, isSampled, usualLuck, usualSize } from "./designs.ts";
export type { Difference } from "./differences.ts";
export { type Engine, threadEngine } from "./engine.ts";
export { bytesExpected, type Estimate, isLarge, type SecondsLeft } from "./estimate.ts";
export { type Design, type Experiment, experimentFormat, type StoppingRule, type Varied } from "./experiment.ts";
export { declaredAssumptions, declaredLevers } from "./factor.ts";
export { type FailureEntry, failureList } from "./failure-list.ts";
export type { ExperimentFolder } from "./folder.ts";
export { Journal, type JournalHead, journalFormat, OtherJournal } from "./journal.ts";
export { type Plan, planOf, replicatesSoFar, runCount } from "./plan.ts";
export { mostRunsOf, pointCount } from "./points.ts";
export { readExperiment } from "./read-experiment.ts";
export { type ResultCell, type ResultColumn, resultColumns, resultRows } from "./results.ts";
export type { ReadingSurroundings } from "./surroundings.ts";
export { experimentFiles, whole, writeResults } from "./write-results.ts";
