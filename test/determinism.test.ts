import { afterAll, describe, expect, test } from "vitest";
import { type LeverId, leverIds, levers } from "../sim/levers/index.ts";
import { runMonth } from "../sim/model/schedule.ts";
import type { Simulation } from "../sim/model/simulation.ts";
import { outcomes } from "../sim/outcomes/index.ts";
import { Recorder } from "../sim/record/recorder.ts";
import { nodePool } from "../sim/run/node.ts";
import { run } from "../sim/run/run.ts";
import { openSimulation } from "../sim/run/simulate.ts";
import { leverValuesAt } from "../sim/scenario/lever-values.ts";
import { burnInMonths } from "../sim/scenario/run-spec.ts";
import { outcomeTable } from "../sim/tables/index.ts";
import { never } from "../sim/world/dates.ts";
import { firmRows } from "./firm-rows.ts";
import { type Changes, outcomeOf, region, runSmallCity, smallCity } from "./small-city.ts";

const sizes = { scale: 0.01, months: 6 };
const hashOf = (changes: Changes = {}, more = {}) => runSmallCity(changes, { ...sizes, ...more }).stateHash;
const usual = hashOf();

test("the same spec gives the same state, bit for bit", () => {
  expect(hashOf()).toBe(usual);
});

test("another seed or replicate gives another state", () => {
  const others = [hashOf({}, { seed: "small-city-2" }), hashOf({}, { replicate: 1 })];
  expect(new Set([usual, ...others]).size).toBe(3);
});

describe("threads", () => {
  const pools = [1, 2].map(nodePool);
  afterAll(() => pools.forEach((pool) => void pool.close()));

  test("one worker, two workers and this thread give the same states", async () => {
    const specs = [0, 1, 2].map((replicate) => smallCity({}, { ...sizes, replicate }));
    const here = specs.map((spec) => run(spec, region).stateHash);
    for (const pool of pools) {
      const results = await pool.runAll(specs);
      expect(results.map((result) => result.ok && result.record.stateHash)).toEqual(here);
    }
  });
});

test("a policy that sets every lever to what it is today gives the same state", () => {
  const same = Object.fromEntries(leverIds.map((id) => [id, levers[id].presets.today]));
  expect(hashOf({ levers: same })).toBe(usual);
});

test("a policy that begins after the end of the run gives the same state", () => {
  const spec = smallCity({}, sizes);
  const later = { ...spec.scenario, levers: { maLoanCap: [{ from: 6, value: 0.9 }] } };
  expect(run({ ...spec, scenario: later }, region).stateHash).toBe(usual);
});

test("making a table of a record changes nothing", () => {
  const record = runSmallCity({}, sizes);
  const before = record.tallies.slice();
  outcomeTable([record], Object.values(outcomes));
  expect(record.tallies).toEqual(before);
  expect(hashOf()).toBe(usual);
});

test("the second generator draws another city of the same statistics", () => {
  const larger = { scale: 0.05, months: 12 };
  const threefry = runSmallCity({}, larger);
  const philox = runSmallCity({}, { ...larger, generator: "philox" });
  expect(philox.stateHash).not.toBe(threefry.stateHash);
  for (const id of ["firmCount", "disclosureRate", "grantRate", "shareWithLoan", "matchRate", "youngShare"] as const) {
    const ratio = outcomeOf(philox, id)! / outcomeOf(threefry, id)!;
    expect(ratio, id).toBeGreaterThan(0.85);
    expect(ratio, id).toBeLessThan(1.18);
  }
});

/** The city after the first month of the horizon under some levers. */
function afterOneMonth(changes: Changes): Simulation {
  const spec = smallCity(changes, { scale: 0.01, months: 1 });
  const simulation = openSimulation(spec, region, new Recorder(burnInMonths + 1));
  for (let month = 0; month <= burnInMonths; month++) {
    simulation.month = month;
    runMonth(simulation, leverValuesAt(spec.scenario, month - burnInMonths));
  }
  return simulation;
}

describe("a lever that touches few", () => {
  const before = afterOneMonth({});

  /** Firms whose row or account differs from the baseline's. */
  function touched(changes: Changes): { count: number; of: number; rows: number[] } {
    const [one, other] = [firmRows(before), firmRows(afterOneMonth(changes))];
    const rows = [...one.keys()].filter((row) => one[row] !== other[row]);
    return { count: rows.length, of: one.length, rows };
  }

  const none: readonly (readonly [LeverId, number])[] = [
    ["seedPortfolioLossTolerance", 1],
    ["preExamShare", 1],
    ["approvalDays", 0],
    ["maLoanCap", 0.4]
  ];

  test.each(none)("%s leaves nearly every firm as it was in the first month", (id, value) => {
    const { count, of } = touched({ levers: { [id]: value } });
    expect(count).toBeLessThan(0.02 * of);
  });

  test("a cap on loans for takeovers leaves every firm alone that is no bidder, target or client of their banks", () => {
    const other = afterOneMonth({ levers: { maLoanCap: 0.4, maPilotCoverage: 0 } });
    const { rows } = touched({ levers: { maLoanCap: 0.4, maPilotCoverage: 0 } });
    const mayBeTouched = (row: number) =>
      [before, other].some(({ world: { firms } }) => firms.integration[row] !== never || firms.active[row] === 0);
    expect(rows.filter((row) => !mayBeTouched(row))).toEqual([]);
  });
});
