import { expect, test } from "vitest";
import { matureInventions } from "../../../../sim/model/submodels/mature-inventions.ts";
import { schedule } from "../../../../sim/world/calendar.ts";
import { smallCity } from "./small-city.ts";

const simulation = smallCity({ stageSuccess0: 0.3 });
const { inventions, maturationCalendar, account, scalars } = simulation.world;

/** Inventions of organisations at the first stage that nobody works on: what they come to is theirs alone. */
const concepts = Array.from({ length: scalars.inventionRows[0] }, (_, row) => row).filter(
  (row) =>
    inventions.stage[row] === 0 &&
    inventions.maturing[row] === 0 &&
    inventions.holder[row] >= account.organisation &&
    inventions.holder[row] < account.bank
);

function tryAll(): number {
  maturationCalendar.first.fill(-1);
  const open = concepts.filter((row) => inventions.stage[row] === 0);
  for (const row of open) schedule(maturationCalendar, inventions.nextDue, simulation.month, row);
  matureInventions.run(simulation, {});
  return open.length - concepts.filter((row) => inventions.stage[row] === 0).length;
}

test("a stage that failed may succeed when it is tried again", () => {
  const first = tryAll();
  expect(first).toBeGreaterThan(0);
  const failed = concepts.filter((row) => inventions.stage[row] === 0);
  expect(failed.length).toBeGreaterThan(20);
  expect(failed.every((row) => inventions.failures[row] === 1)).toBe(true);
  // three in ten of those that failed once; with none of twenty the chance would be below one in a thousand
  expect(tryAll()).toBeGreaterThan(0);
});

test("the failures of a stage are forgotten once it is passed", () => {
  const passed = concepts.filter((row) => inventions.stage[row] > 0);
  expect(passed.every((row) => inventions.failures[row] === 0)).toBe(true);
});
