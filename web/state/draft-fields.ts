import type { DesignKind } from "../../sim/experiment/index.ts";
import { leverIds, measureIds, outcomeIds, uncertaintyIds } from "../../sim/index.ts";
import { either, type Field, fieldThat, list, members, oneOf, record, text } from "./fields.ts";

/** A number, or what a person typed in its place and will correct. */
const typed: Field = either(
  fieldThat((value) => typeof value === "number" && Number.isFinite(value)),
  text(100)
);
const yesOrNo: Field = oneOf([true, false]);
const line = text(400);
const both = members({ en: line, zh: line });

const isLever = (key: string) => (leverIds as readonly string[]).includes(key);
const isAssumption = (key: string) => (uncertaintyIds as readonly string[]).includes(key);
const isOwnName = (key: string) => key !== "__proto__" && key.length <= 80;
const outcome = oneOf(outcomeIds);

const dated = members({ from: typed, value: typed, ramp: typed });
const scenario = members({
  id: line,
  name: both,
  levers: record(isLever, () => list(dated, 240)),
  assumptions: record(isAssumption, () => typed)
});

const range = members({ low: typed, high: typed, ratios: yesOrNo, values: list(typed, 10_000) });

const designKinds: Readonly<Record<DesignKind, true>> = {
  scenarios: true,
  table: true,
  worlds: true,
  "latin-hypercube": true,
  grid: true,
  "full-factorial": true,
  "fractional-factorial": true,
  sobol: true,
  saltelli: true,
  morris: true,
  "one-at-a-time": true,
  shapley: true
};

/** Most points that a person brings along. */
const mostRows = 1_000_000;

const design = members({
  kind: oneOf(Object.keys(designKinds)),
  n: typed,
  secondOrder: yesOrNo,
  levels: typed,
  worlds: typed,
  columns: list(line, 500),
  rows: list(list(either(typed, oneOf([null])), 500), mostRows),
  vectors: list(
    record(isAssumption, () => typed),
    10_000
  )
});

/** The file of an experiment while a person writes it: its numbers may be wrong, its shape is sound. */
export const draftField: Field = members({
  format: line,
  id: line,
  name: both,
  question: both,
  region: line,
  scenarios: list(either(line, scenario), 100),
  vary: members({
    measures: record(isOwnName, () => list(oneOf(measureIds), measureIds.length)),
    levers: record(isLever, () => range),
    assumptions: record(isAssumption, () => range)
  }),
  design,
  luck: line,
  seed: line,
  replicates: typed,
  stop: members({ outcome, absolute: typed, relative: typed, step: typed, most: typed }),
  outcomes: list(outcome, outcomeIds.length, { key: (id) => id }),
  scale: typed,
  months: typed,
  generator: line
});
