import { readFileSync } from "node:fs";
import type { TargetRow } from "../../analysis/calibration/fitted-target.ts";
import { targetRange } from "../../analysis/target-range.ts";
import { targets, targetUnits } from "../../analysis/targets.ts";
import { csvRows } from "../../csv/rows.ts";
import type { Text } from "../../declare/text.ts";
import type { RunRecord } from "../../record/record.ts";
import type { PopulationFactId, PopulationFacts } from "../../run/population-facts.ts";
import { isBorrowed } from "../../validation/borrowed.ts";
import { absentForms, closedForms } from "../../validation/closed-forms.ts";
import { type FactPart, type Pattern, patterns, stylisedFacts } from "../../validation/facts.ts";
import type { FigureBand, JudgedFact, JudgedForm, JudgedPart, JudgedTarget } from "../../validation/found.ts";
import { bandOf, targetFigure } from "../../validation/target-figure.ts";

/** Runs of the baseline, and looks at the single firms and inventions of some of them. */
export interface Baseline {
  readonly records: readonly RunRecord[];
  readonly populations: readonly PopulationFacts[];
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
    borrowed: isBorrowed(row.source_id),
    source: row.source_id,
    target: { en: row.target, zh: row.target_zh },
    of: { en: `${row.region}, ${row.period}`, zh: `${row.region_zh}，${row.period_zh}` },
    value: row.value,
    tolerance: row.tolerance,
    low,
    high,
    unit: row.unit,
    unitName: targetUnits[row.unit],
    simulated,
    pass: within(simulated, low, high),
    ...reasonFor(simulated, measure.reason)
  };
}

/** The 40 stylised facts and the patterns of the literature beside them. */
export function judgeFacts(baseline: Baseline): JudgedFact[] {
  const tabled = csvRows(readFileSync(new URL("../../../data/stylised-facts.csv", import.meta.url), "utf8"));
  return [
    ...tabled.map((row) => judgeFact(tabledFact(row), baseline)),
    ...patterns.map((pattern) => judgeFact(pattern, baseline))
  ];
}

function tabledFact(row: Readonly<Record<string, string>>): Pattern {
  return {
    id: row.fact_id,
    fact: { en: row.fact, zh: row.fact_zh },
    figure: { en: `${row.statistic}: ${row.value_range}`, zh: `${row.statistic_zh}：${row.value_range_zh}` },
    source: row.source_id,
    measure: stylisedFacts[row.fact_id]
  };
}

function judgeFact({ measure, ...pattern }: Pattern, baseline: Baseline): JudgedFact {
  const fact = { ...pattern, borrowed: isBorrowed(pattern.source) };
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

const notDefined: Text = { en: "none of the runs defines it", zh: "所有运行均未给出该值" };

function reasonFor(simulated: FigureBand | null, reason = notDefined): { readonly reason?: Text } {
  return simulated === null ? { reason } : {};
}

export function judgeClosedForms(): JudgedForm[] {
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
