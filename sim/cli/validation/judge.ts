import { readFileSync } from "node:fs";
import type { TargetRow } from "../../analysis/calibration/fitted-target.ts";
import { targetRange } from "../../analysis/target-range.ts";
import { type TargetClass, targets } from "../../analysis/targets.ts";
import type { RunRecord } from "../../record/record.ts";
import type { PopulationFactId, PopulationFacts } from "../../run/population-facts.ts";
import { readCsv } from "../../tables/csv.ts";
import { absentForms, closedForms } from "../../validation/closed-forms.ts";
import { type FactMeasure, type FactPart, patterns, stylisedFacts } from "../../validation/facts.ts";
import { bandOf, type FigureBand, targetFigure } from "../target-figure.ts";

/** Runs of the baseline, and looks at the single firms and inventions of some of them. */
export interface Baseline {
  readonly records: readonly RunRecord[];
  readonly populations: readonly PopulationFacts[];
}

/** Something published beside what the runs gave. Not measured: nothing passes, and the reason is said. */
interface Judged {
  readonly id: string;
  readonly class: TargetClass;
  readonly simulated: FigureBand | null;
  readonly pass: boolean | null;
  readonly reason?: string;
}

export interface JudgedTarget extends Judged {
  readonly target: string;
  readonly use: string;
  readonly value: string;
  readonly tolerance: string;
  readonly unit: string;
  readonly source: string;
}

export function judgeTarget(row: TargetRow, { records, populations }: Baseline): JudgedTarget {
  const measure = targets[row.target_id];
  const simulated = measure.population
    ? populationBand(measure.population, populations)
    : targetFigure(measure, records);
  const { low, high } = targetRange(row.value, row.tolerance);
  return {
    id: row.target_id,
    use: row.use,
    class: measure.class,
    value: row.value,
    tolerance: row.tolerance,
    unit: row.unit,
    simulated,
    pass: within(simulated, low, high),
    target: row.target,
    source: row.source_id,
    ...reasonFor(simulated, measure.reason)
  };
}

/** One figure of a fact. */
export interface JudgedPart {
  readonly name: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly simulated: FigureBand | null;
  readonly pass: boolean | null;
}

export interface JudgedFact extends Judged {
  readonly fact: string;
  readonly figure: string;
  readonly source: string;
  readonly parts: readonly JudgedPart[];
}

/** The 40 stylised facts and the patterns of the literature beside them. */
export function judgeFacts(baseline: Baseline): JudgedFact[] {
  const tabled = readCsv(readFileSync(new URL("../../../data/stylised-facts.csv", import.meta.url), "utf8"));
  return [
    ...tabled.map(({ fact_id: id, fact, statistic, value_range, source_id: source }) =>
      judgeFact({ id, fact, figure: `${statistic}: ${value_range}`, source, measure: stylisedFacts[id] }, baseline)
    ),
    ...patterns.map((pattern) => judgeFact(pattern, baseline))
  ];
}

interface Fact {
  readonly id: string;
  readonly fact: string;
  readonly figure: string;
  readonly source: string;
  readonly measure: FactMeasure;
}

function judgeFact({ measure, ...fact }: Fact, baseline: Baseline): JudgedFact {
  if ("reason" in measure) {
    const { reason, class: kind } = measure;
    return { ...fact, class: kind, simulated: null, pass: null, reason, parts: [] };
  }
  const parts = measure.parts.map((part) => judgePart(part, baseline));
  const isKnown = parts.every(({ pass }) => pass !== null);
  const [{ simulated }] = parts;
  return {
    ...fact,
    class: measure.class,
    simulated,
    pass: isKnown ? parts.every(({ pass }) => pass) : null,
    ...(isKnown ? {} : { reason: notDefined }),
    parts
  };
}

function judgePart({ name, figure, low, high }: FactPart, { records, populations }: Baseline): JudgedPart {
  const simulated = typeof figure === "string" ? populationBand(figure, populations) : bandOf(records.map(figure));
  return { name, low, high, simulated, pass: within(simulated, low, high) };
}

function populationBand(id: string, populations: readonly PopulationFacts[]): FigureBand | null {
  const figures = populations.map((population) => population[id as PopulationFactId]);
  return bandOf(figures.map((figure) => (Number.isFinite(figure) ? figure : null)));
}

function within(simulated: FigureBand | null, low: number | null, high: number | null): boolean | null {
  if (simulated === null) return null;
  return (low === null || simulated.median >= low) && (high === null || simulated.median <= high);
}

const notDefined = "none of the runs defines it";

function reasonFor(simulated: FigureBand | null, reason = notDefined): { readonly reason?: string } {
  return simulated === null ? { reason } : {};
}

export function judgeClosedForms() {
  return [
    ...closedForms.map(({ id, limit, figure, tolerance, computed }) => {
      const found = computed();
      return {
        id,
        limit,
        class: "by construction" as const,
        figure,
        computed: found,
        tolerance,
        pass: Math.abs(found - figure) <= tolerance
      };
    }),
    ...absentForms.map(({ id, limit, reason }) => ({
      id,
      limit,
      class: "by construction" as const,
      figure: null,
      computed: null,
      tolerance: null,
      pass: null,
      reason
    }))
  ];
}

export type JudgedForm = ReturnType<typeof judgeClosedForms>[number];
