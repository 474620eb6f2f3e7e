import type { TargetClass } from "../analysis/targets.ts";
import type { Text } from "../declare/text.ts";
import type { ValueSetId } from "../uncertainties/value-sets.ts";
import type { Seen } from "./quasi-experiments.ts";

/** The middle of the replicates and the band of eight in ten. */
export interface FigureBand {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
}

/** Something that the model is held against. Not measured: neither passed nor missed, and the reason is said. */
interface Judged {
  readonly pass: boolean | null;
  readonly reason?: Text;
}

/** Where a published figure comes from, and how far agreement with it is evidence. */
interface Published {
  readonly class: TargetClass;
  /** Whether it is another country’s. */
  readonly borrowed: boolean;
  /** Its id in the list of sources, or “recalled”. */
  readonly source: string;
}

/** A published target; figures in its unit. */
export interface JudgedTarget extends Judged, Published {
  readonly id: string;
  readonly target: Text;
  /** Region and period that the figure is of. */
  readonly of: Text;
  readonly use: string;
  /** Figure and tolerance as published. */
  readonly value: string;
  readonly tolerance: string;
  /** What counts as agreement, ends included. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly unitName: Text;
  readonly simulated: FigureBand | null;
}

/** One figure of a fact. */
export interface JudgedPart {
  readonly name: Text;
  readonly low: number | null;
  readonly high: number | null;
  readonly simulated: FigureBand | null;
  readonly pass: boolean | null;
}

export interface JudgedFact extends Judged, Published {
  readonly id: string;
  readonly fact: Text;
  readonly figure: Text;
  /** Of its first part. */
  readonly simulated: FigureBand | null;
  readonly parts: readonly JudgedPart[];
}

/** A measure under two rules: medians, and the mean paired difference with its 95 % interval over seeds. */
interface Compared {
  readonly before: number | null;
  readonly after: number | null;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly pairs: number;
  readonly pass: boolean;
}

/** What one measure did in a reform that a study has followed. */
export interface JudgedReform extends Compared, Published {
  readonly reform: Text;
  readonly measure: Text;
  readonly seen: Seen;
  /** Changes in per cent of before that go with it; null: without an end. */
  readonly expected: readonly [number | null, number | null];
  /** Mean difference in per cent of before. */
  readonly percent: number | null;
}

export interface JudgedDirection extends Compared {
  readonly test: Text;
  readonly direction: Text;
  /** Which way it has to go: up or down. */
  readonly sign: 1 | -1;
  readonly class: TargetClass;
}

/** An equation in a limit with a known answer; figures are null where the model has no such equation. */
export interface JudgedForm extends Judged {
  readonly id: string;
  readonly limit: Text;
  readonly class: TargetClass;
  readonly figure: number | null;
  readonly computed: number | null;
  readonly tolerance: number | null;
}

export interface JudgedExtreme {
  readonly condition: Text;
  readonly expected: Text;
  readonly pass: boolean;
}

/** All that the model is held against, beside what it gave. */
export interface Validation {
  readonly targets: readonly JudgedTarget[];
  readonly facts: readonly JudgedFact[];
  readonly quasiExperiments: readonly JudgedReform[];
  readonly directions: readonly JudgedDirection[];
  readonly closedForms: readonly JudgedForm[];
  readonly extremes: readonly JudgedExtreme[];
  /** Passes of all measured, class by class, of the targets that may be fitted. */
  readonly passed: Readonly<Record<string, { readonly passed: number; readonly of: number }>>;
}

/** Where the figures come from. */
export interface Origin {
  readonly region: string;
  readonly engine: string;
  /** Whether the free parameters have the values that calibration found. */
  /** Values of the assumptions, by the name of their set. */
  readonly values: ValueSetId;
  /** Date. */
  readonly made: string;
  /** Of all results, so that a later change of them shows. */
  readonly sha256: string;
  /** Makes the same again. */
  readonly command: string;
}

/** What `validate --json` prints, and the file of a region under `data/validation`. */
export type StoredValidation = Origin & Validation;
