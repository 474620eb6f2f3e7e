import type {
  FigureBand,
  JudgedDirection,
  JudgedExtreme,
  JudgedFact,
  JudgedForm,
  JudgedReform,
  JudgedTarget,
  Seen,
  TargetClass,
  Text,
  Validation
} from "../../../sim/index.ts";
import type { MarkBand, Range } from "../../charts/range-mark.ts";

/** What the model is held against, in the order of the page. */
export const kinds = ["fit", "holdout", "facts", "reforms", "directions", "closedForms", "extremes"] as const;
export type Kind = (typeof kinds)[number];

/** How far agreement is evidence; of the last two kinds of comparison only the model is asked. */
export const classes = ["fitted", "input", "by construction", "free"] as const satisfies readonly TargetClass[];

/** Pass, miss, or null where nothing was measured. */
export type Outcome = boolean | null;

/** One figure of a comparison. */
export interface Part {
  readonly name?: Text;
  readonly range: Range;
  /** Null where the runs do not define it. */
  readonly band: MarkBand | null;
  readonly pass: Outcome;
}

/** What was published, or is claimed or known: a text, a figure with its unit, or a change that was seen. */
export type Published =
  | { readonly kind: "text"; readonly text: Text }
  | { readonly kind: "figure"; readonly value: string; readonly unit: Text }
  | { readonly kind: "seen"; readonly seen: Seen };

/** One row of the page. */
export interface Comparison {
  readonly kind: Kind;
  readonly key: string;
  readonly name: Text;
  /** What the name is part of. */
  readonly of?: Text;
  readonly published: Published;
  readonly parts: readonly Part[];
  readonly class?: TargetClass;
  readonly isBorrowed?: boolean;
  readonly source?: string;
  readonly pass: Outcome;
  readonly reason?: Text | undefined;
}

/** Every comparison of a validation in one form. */
export function comparisonsOf(found: Validation): Comparison[] {
  return [
    ...found.targets.map(ofTarget).sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind)),
    ...found.facts.map(ofFact),
    ...found.quasiExperiments.map(ofReform),
    ...found.directions.map(ofDirection),
    ...found.closedForms.map(ofForm),
    ...found.extremes.map(ofExtreme)
  ];
}

function ofTarget(target: JudgedTarget): Comparison {
  const { id, low, high, simulated, pass, value, unitName } = target;
  return {
    kind: target.use === "fit" ? "fit" : "holdout",
    key: id,
    name: target.target,
    of: target.of,
    published: { kind: "figure", value, unit: unitName },
    parts: [{ range: { low, high }, band: middleBand(simulated), pass }],
    class: target.class,
    isBorrowed: target.borrowed,
    source: target.source,
    pass,
    reason: target.reason
  };
}

function ofFact(fact: JudgedFact): Comparison {
  return {
    kind: "facts",
    key: fact.id,
    name: fact.fact,
    published: { kind: "text", text: fact.figure },
    parts: fact.parts.map(({ name, low, high, simulated, pass }) => ({
      name,
      range: { low, high },
      band: middleBand(simulated),
      pass
    })),
    class: fact.class,
    isBorrowed: fact.borrowed,
    source: fact.source,
    pass: fact.pass,
    reason: fact.reason
  };
}

function middleBand(simulated: FigureBand | null): MarkBand | null {
  return simulated && { low: simulated.p10, middle: simulated.median, high: simulated.p90 };
}

function ofReform(reform: JudgedReform, place: number): Comparison {
  const { seen, expected, pass } = reform;
  const [low, high] = expected;
  return {
    kind: "reforms",
    key: `Q${place + 1}`,
    name: reform.measure,
    of: reform.reform,
    published: { kind: "seen", seen },
    parts: [{ range: { low, high }, band: changeBand(reform), pass }],
    class: reform.class,
    isBorrowed: reform.borrowed,
    source: reform.source,
    pass
  };
}

function ofDirection(direction: JudgedDirection, place: number): Comparison {
  const { sign, pass } = direction;
  const [seen, range] =
    sign === 1 ? (["rises", { low: 0, high: null }] as const) : (["falls", { low: null, high: 0 }] as const);
  return {
    kind: "directions",
    key: `D${place + 1}`,
    name: direction.direction,
    of: direction.test,
    published: { kind: "seen", seen },
    parts: [{ range, band: changeBand(direction), pass }],
    class: direction.class,
    pass
  };
}

/** A mean change and its interval, per cent of before; null where there was nothing before to be a share of. */
export function changeBand({
  before,
  mean,
  low,
  high
}: Pick<JudgedDirection, "before" | "mean" | "low" | "high">): MarkBand | null {
  if (!before || mean === null || low === null || high === null) return null;
  const inPercent = (change: number) => (100 * change) / Math.abs(before);
  return { low: inPercent(low), middle: inPercent(mean), high: inPercent(high) };
}

function ofForm({ id, limit, figure, computed, tolerance, pass, reason, ...form }: JudgedForm): Comparison {
  const isKnown = figure !== null && computed !== null && tolerance !== null;
  return {
    kind: "closedForms",
    key: id,
    name: limit,
    published: { kind: "figure", value: isKnown ? String(figure) : "–", unit: { en: "", zh: "" } },
    parts: isKnown
      ? [
          {
            range: { low: figure - tolerance, high: figure + tolerance },
            band: { low: computed, middle: computed, high: computed },
            pass
          }
        ]
      : [],
    class: form.class,
    pass,
    reason
  };
}

function ofExtreme({ condition, expected, pass }: JudgedExtreme, place: number): Comparison {
  return {
    kind: "extremes",
    key: `X${place + 1}`,
    name: condition,
    published: { kind: "text", text: expected },
    parts: [],
    pass
  };
}

/** What a reader wants to see. */
export interface Wanted {
  readonly kind: Kind | "all";
  readonly class: TargetClass | "borrowed" | "all";
  readonly isMissesOnly: boolean;
}

export function wantedComparisons(all: readonly Comparison[], wanted: Wanted): Comparison[] {
  return all.filter(
    (row) =>
      (wanted.kind === "all" || row.kind === wanted.kind) &&
      (wanted.class === "all" || (wanted.class === "borrowed" ? row.isBorrowed : row.class === wanted.class)) &&
      (!wanted.isMissesOnly || row.pass === false)
  );
}

/** Passes of the comparisons that were measured, and those that were not. */
export interface Count {
  readonly passed: number;
  readonly measured: number;
  readonly unmeasured: number;
}

export function countOf(rows: readonly Comparison[]): Count {
  const measured = rows.filter(({ pass }) => pass !== null);
  return {
    passed: measured.filter(({ pass }) => pass).length,
    measured: measured.length,
    unmeasured: rows.length - measured.length
  };
}
