import { expect, test } from "vitest";
import { experimentFromGrid } from "../../../sim/experiment/behaviorspace-grid.ts";
import { pointsOf } from "../../../sim/experiment/points.ts";
import { readExperiment } from "../../../sim/experiment/read-experiment.ts";
import { surroundings } from "./small-experiment.ts";

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE experiments SYSTEM "behaviorspace.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<experiments>
  <experiment name="loans &amp; tenors" repetitions="4" sequentialRunOrder="false" runMetricsEveryStep="false">
    <setup>setup</setup>
    <go>go delete-file "everything"</go>
    <timeLimit steps="120"/>
    <metric>count turtles with [x &gt; 3]</metric>
    <!-- <enumeratedValueSet variable="hidden"><value value="1"/></enumeratedValueSet> -->
    <steppedValueSet variable="cap" first="0.6" step="0.1" last="0.8"/>
    <enumeratedValueSet variable="maLoanTenor">
      <value value="10"/>
      <value value="7"/>
    </enumeratedValueSet>
    <enumeratedValueSet variable="shareOnGross"><value value="true"/></enumeratedValueSet>
    <enumeratedValueSet variable="searchRate"><value value="0.1"/></enumeratedValueSet>
  </experiment>
  <experiment name="second"><enumeratedValueSet variable="y"><value value="1"/></enumeratedValueSet></experiment>
</experiments>`;

test("the grid of an experiment of BehaviorSpace is ours, its commands are not", () => {
  const read = experimentFromGrid(xml, { names: new Map([["cap", "maLoanCap"]]), experiment: "loans & tenors" });
  expect(read.ok && JSON.stringify(read.value)).not.toMatch(/delete|turtles|hidden|passwd/);
  const result = readExperiment(read.ok ? read.value : null, surroundings);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { id, replicates, scenarios, design } = result.value;
  expect({ id, replicates, design }).toEqual({ id: "loans & tenors", replicates: 4, design: { kind: "grid", n: 3 } });
  expect(scenarios[0]).toMatchObject({
    levers: { shareOnGross: [{ from: 0, value: 1 }] },
    assumptions: { searchRate: 0.1 }
  });
  const points = pointsOf(result.value);
  const rows = Array.from({ length: points.count }, (_, point) => points.at(point));
  expect(rows).toEqual([
    [0.6, 7],
    [0.6, 10],
    [0.7, 7],
    [0.7, 10],
    [0.8, 7],
    [0.8, 10]
  ]);
});

test("variables that mean nothing here and values that are no numbers are all named, with the nearest id", () => {
  const wrong = `<experiments><experiment name="a" repetitions="1">
    <enumeratedValueSet variable="maLoanCapp"><value value="0.6"/></enumeratedValueSet>
    <enumeratedValueSet variable="maLoanTenor"><value value="&quot;long&quot;"/></enumeratedValueSet>
    <steppedValueSet variable="guaranteeShare" first="0" step="0" last="1"/>
  </experiment></experiments>`;
  const read = experimentFromGrid(wrong);
  expect(read).toMatchObject({
    ok: false,
    problems: [
      { where: "variable maLoanCapp", nearest: "maLoanCap" },
      { where: "variable maLoanTenor" },
      { where: "variable guaranteeShare" }
    ]
  });
});

test("a file without an experiment is refused", () => {
  expect(experimentFromGrid("<html></html>").ok).toBe(false);
});

/** Runs of an experiment with the sets of values given, each variable an id here. */
function runsOf(sets: string, repetitions = 1): number {
  const read = experimentFromGrid(
    `<experiments><experiment name="x" repetitions="${repetitions}">${sets}</experiment></experiments>`
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const result = readExperiment(read.value, surroundings);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return pointsOf(result.value).count * result.value.replicates;
}

const stepped = (variable: string, first: number, step: number, last: number) =>
  `<steppedValueSet variable="${variable}" first="${first}" step="${step}" last="${last}"/>`;
const enumerated = (variable: string, ...values: readonly number[]) =>
  `<enumeratedValueSet variable="${variable}">${values.map((value) => `<value value="${value}"/>`).join("")}</enumeratedValueSet>`;
const sub = (...sets: readonly string[]) => `<subExperiment>${sets.join("")}</subExperiment>`;

/** The shapes of NetLogo's own tests of sub-experiments (test/lab/protocols.xml), with the runs of its tables. */
test.each([
  ["one sub-experiment", 10, sub(stepped("maLoanCap", 0.5, 0.1, 0.9), enumerated("maLoanTenor", 7, 10))],
  [
    "several",
    18,
    sub(stepped("maLoanCap", 0.5, 0.1, 0.7), stepped("maLoanTenor", 5, 1, 7)) +
      sub(stepped("maLoanCap", 0.8, 0.05, 0.9), stepped("maLoanTenor", 8, 1, 10))
  ],
  ["one that replaces a constant", 5, stepped("maLoanCap", 0.5, 0.1, 0.9) + sub(stepped("maLoanCap", 0.6, 0.05, 0.8))],
  [
    "one that replaces a constant and one that does not",
    2,
    enumerated("maLoanCap", 0.6) +
      sub(enumerated("maLoanCap", 0.5), enumerated("maLoanTenor", 7)) +
      sub(enumerated("maLoanTenor", 8))
  ],
  [
    "three that replace one constant each",
    3,
    enumerated("maLoanCap", 0.6) +
      enumerated("maLoanTenor", 7) +
      enumerated("guaranteeShare", 0.2) +
      sub(enumerated("maLoanCap", 0.7)) +
      sub(enumerated("maLoanTenor", 8)) +
      sub(enumerated("guaranteeShare", 0.3))
  ]
])("%s: as many runs as there", (_, runs, sets) => {
  expect(runsOf(sets)).toBe(runs);
  expect(runsOf(sets, 2)).toBe(2 * runs);
});

test("steps may go down; those that lead nowhere, or to more values than are allowed, are refused at once", () => {
  expect(runsOf(stepped("maLoanCap", 0.8, -0.1, 0.6))).toBe(3);
  for (const [first, step, last] of [
    [0, 0, 1],
    [1, 0.1, 0],
    [0, 1e-12, 1],
    [0, 1, 1e300]
  ]) {
    const read = experimentFromGrid(
      `<experiments><experiment name="x" repetitions="1">${stepped("maLoanCap", first, step, last)}</experiment></experiments>`
    );
    expect(read).toMatchObject({ ok: false, problems: [{ where: "variable maLoanCap" }] });
  }
});

test.each(["", "0", "-2", "1.5", "abc", "0x2", "1e9"])("repetitions of “%s” are refused by name", (repetitions) => {
  const read = experimentFromGrid(
    `<experiments><experiment name="x" repetitions="${repetitions}">${enumerated("maLoanCap", 0.6)}</experiment></experiments>`
  );
  expect(read).toMatchObject({ ok: false, problems: [{ where: "repetitions" }] });
});

test("a variable twice, or with a value in some sub-experiments only, is refused by name", () => {
  const twice = `<experiments><experiment name="x">${enumerated("maLoanCap", 0.6)}${enumerated("maLoanCap", 0.7)}</experiment></experiments>`;
  expect(experimentFromGrid(twice)).toMatchObject({ ok: false, problems: [{ where: "variable maLoanCap" }] });
  const gap = `<experiments><experiment name="x">${sub(enumerated("maLoanCap", 0.6))}${sub(enumerated("maLoanTenor", 7))}</experiment></experiments>`;
  expect(experimentFromGrid(gap)).toMatchObject({
    ok: false,
    problems: [{ where: "subExperiment 1, variable maLoanTenor" }, { where: "subExperiment 2, variable maLoanCap" }]
  });
});

test("a measure with one value is set in all runs", () => {
  const read = experimentFromGrid(
    `<experiments><experiment name="x">${enumerated("M14", 1)}${enumerated("maLoanCap", 0.6, 0.7)}</experiment></experiments>`
  );
  expect(read).toMatchObject({ ok: true, value: { design: { kind: "table", columns: ["M14", "maLoanCap"] } } });
});

test("of several experiments one is chosen by name, and what of it is not carried over is named", () => {
  expect(experimentFromGrid(xml)).toMatchObject({ ok: false, experiments: ["loans & tenors", "second"] });
  expect(experimentFromGrid(xml, { experiment: "secund" })).toMatchObject({
    ok: false,
    problems: [{ nearest: "second" }]
  });
  const read = experimentFromGrid(xml, { names: new Map([["cap", "maLoanCap"]]), experiment: "loans & tenors" });
  expect(read.ok && read.choices.map(({ en }) => en)).toEqual([
    "not carried over: setup, go, timeLimit, metric; outcomes and months are those of an experiment here"
  ]);
});

test("half of a character where a declaration begins is refused as no XML", () => {
  expect(experimentFromGrid("<?xml \ud800?><experiments/>").ok).toBe(false);
});

test("a tag of a million characters and a file that is no XML are answered at once", () => {
  const long = `<experiments><experiment name="x" repetitions="1"><enumeratedValueSet variable="${"x".repeat(1_000_000)}"/></experiment></experiments>`;
  const read = experimentFromGrid(long);
  expect(read.ok ? [] : read.problems.map(({ sentence }) => sentence.en.length < 600)).toEqual([true]);
  expect(experimentFromGrid(`<experiments><experiment ${"a='b' ".repeat(100_000)}`).ok).toBe(false);
  expect(experimentFromGrid("globals [ x ]").ok).toBe(false);
});
