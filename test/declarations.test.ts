import { describe, expect, test } from "vitest";
import { leverIds, levers } from "../sim/levers/index.ts";
import { schedule } from "../sim/model/schedule.ts";
import { type OutcomeId, outcomeIds } from "../sim/outcomes/index.ts";
import { meanGain, movedOutcomes, runRange } from "./lever-range.ts";
import { outcomeOf } from "./small-city.ts";

const submodels = schedule.flatMap((phase) => phase.submodels);

test("every submodel of the month has a name of its own and cites where it comes from", () => {
  expect(new Set(submodels.map(({ name }) => name)).size).toBe(submodels.length);
  for (const { source } of submodels) expect(source).not.toBe("");
});

test("no submodel lists a lever that is not declared", () => {
  for (const { levers: listed } of submodels) expect(leverIds).toEqual(expect.arrayContaining([...listed]));
});

describe.each(leverIds)("lever %s", (id) => {
  test("is read by the submodel that its declaration names", () => {
    const reading = submodels.filter(({ levers: listed }) => listed.includes(id)).map(({ name }) => name);
    expect(reading).toContain(levers[id].submodel);
  });

  test("runs a year at both ends with closed books and finite outcomes", () => {
    const { low, high } = runRange(id, 1, { scale: 0.01, months: 12 });
    for (const record of [...low, ...high]) {
      expect(record.ledgerResidual).toBe(0);
      const strange = outcomeIds.filter((outcome) => {
        const value = outcomeOf(record, outcome);
        return value !== null && !Number.isFinite(value);
      });
      expect(strange).toEqual([]);
    }
  });

  test("moves more than its bill, and the outcome of its measure the way it says", () => {
    const { low, high } = runRange(id, 3);
    expect(movedOutcomes(low[0], high[0]).length).toBeGreaterThan(0);
    const { outcome, direction } = levers[id].moves;
    expect(meanGain(low, high, outcome as OutcomeId) * direction).toBeGreaterThan(0);
  });
});
