import { expose } from "comlink";
import { paretoFronts } from "../../../sim/analysis/index.ts";
import { type BoxChoice, type Discovery, discover } from "./discovery.ts";
import { type ScenarioEffect, scenarioEffects } from "./effects.ts";
import { type ExperimentTable, type ExperimentTexts, readExperimentTable } from "./experiment-table.ts";
import { casesOf, type Failing, type Question } from "./question.ts";
import { type NoSensitivity, type Sensitivity, type SensitivityMethod, sensitivityOf } from "./sensitivity.ts";

let table: ExperimentTable;

/** What the thread does that reads the results of an experiment. */
const reading = {
  /** Reads the files and keeps the table for what is asked next. */
  open(texts: ExperimentTexts): ExperimentTable {
    table = readExperimentTable(texts);
    return table;
  },
  discover: (question: Question, failing: Failing, choice: BoxChoice): Discovery =>
    discover(casesOf(table, question), failing, choice),
  sensitivity: (question: Question, method?: SensitivityMethod): Sensitivity | NoSensitivity =>
    sensitivityOf(table, question, method),
  effects: (outcomes: readonly string[]): ScenarioEffect[] => scenarioEffects(table, outcomes),
  /** The front of each alternative, 0 for those that nothing is better than in everything. */
  fronts: (objectives: readonly (readonly number[])[]): number[] => paretoFronts(objectives)
};

export type ReadingThread = typeof reading;

expose(reading);
