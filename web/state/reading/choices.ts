import { effect, signal } from "@preact/signals";
import { isReadableAt, type OutcomeId, outcomes } from "../../../sim/index.ts";
import { fitsTable } from "./choices-fields.ts";
import type { BoxChoice } from "./discovery.ts";
import type { ExperimentTable } from "./experiment-table.ts";
import type { Failing, Question } from "./question.ts";
import type { SensitivityMethod } from "./sensitivity.ts";

/** The part of a column that lines must pass, as shares of its stretch. */
export interface ShareBrush {
  readonly low: number;
  readonly high: number;
}

/** An outcome and whether more of it is better. */
export interface Goal {
  readonly outcome: string;
  readonly isMoreBetter: boolean;
}

/** What a person chose to read of an experiment; what is absent is chosen by the numbers. */
export interface ReadingChoices {
  readonly question: Question;
  readonly failing?: Failing;
  readonly box: BoxChoice;
  readonly method?: SensitivityMethod;
  /** Columns of the factors across and upwards. */
  readonly heat?: readonly [string, string];
  /** Outcomes beside the one in question. */
  readonly beside: readonly string[];
  /** By name of the column. */
  readonly brushes: Readonly<Record<string, ShareBrush>>;
  readonly goals?: readonly [Goal, Goal];
}

const name = "techmarket.readings";

/** By hash of the experiment, as this browser kept it: looked at before it is used. */
const chosen = signal<ReadonlyMap<string, unknown>>(recalled());

function recalled(): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(localStorage.getItem(name) ?? "{}") ?? {}));
  } catch {
    return new Map();
  }
}

effect(() => {
  const text = JSON.stringify(Object.fromEntries(chosen.value));
  try {
    localStorage.setItem(name, text);
  } catch {
    // A browser that refuses storage still reads; choices then live as long as the page.
  }
});

/** What is chosen of an experiment, or what is read first where nothing is or where its table cannot show it. */
export function choicesOf(hash: string, table: ExperimentTable): ReadingChoices {
  const kept = chosen.value.get(hash);
  return fitsTable(kept, table) ? kept : usualChoices(table);
}

const usual = new WeakMap<ExperimentTable, ReadingChoices>();

/** The same object as long as nothing is chosen. */
function usualChoices(table: ExperimentTable): ReadingChoices {
  const known = usual.get(table) ?? firstChoices(table);
  usual.set(table, known);
  return known;
}

/** Changes parts of the choices. */
export function choose(hash: string, table: ExperimentTable, parts: Partial<ReadingChoices>): void {
  keep(hash, { ...choicesOf(hash, table), ...parts });
}

/** Asks something else: bound, box, method and brushes are chosen by the numbers again. */
export function ask(hash: string, table: ExperimentTable, parts: Partial<Question>): void {
  const { question, heat, beside, goals } = choicesOf(hash, table);
  const kept = { ...(heat && { heat }), ...(goals && { goals }), beside };
  const next = { question: { ...question, ...parts }, box: { withUnsure: false }, brushes: {}, ...kept };
  keep(hash, next);
}

function keep(hash: string, choices: ReadingChoices): void {
  chosen.value = new Map(chosen.value).set(hash, choices);
}

/** The first outcome that can be read at the scale and has values, and what the last scenario changes of it. */
function firstChoices(table: ExperimentTable): ReadingChoices {
  const defined = definedOutcomes(table);
  const readable = defined.find((id) => isReadable(table, id)) ?? defined[0] ?? table.outcomes[0];
  const scenario = table.scenarios.length - 1;
  const question = { outcome: readable, scenario, isDifference: scenario > 0 };
  return { question, box: { withUnsure: false }, beside: [], brushes: {} };
}

/** Outcomes that some run defines. */
export function definedOutcomes({ outcomes: ids, values }: ExperimentTable): string[] {
  return ids.filter((_, place) => values[place].some(Number.isFinite));
}

/** Whether scales of simulation agree on the outcome, or the whole region was run. */
export function isReadable({ experiment }: ExperimentTable, outcome: string): boolean {
  return isReadableAt(outcomes[outcome as OutcomeId], experiment.scale);
}
