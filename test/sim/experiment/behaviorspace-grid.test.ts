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
