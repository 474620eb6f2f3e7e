import { expect, test } from "vitest";
import { countTails } from "../../../sim/model/tails.ts";
import { ln } from "../../../sim/numeric/index.ts";
import { patentState } from "../../../sim/world/inventions.ts";
import { smallCity } from "./submodels/small-city.ts";

const simulation = smallCity();
const { firms, inventions, scalars } = simulation.world;

test("of two hundred firms the two largest are the tail, and its exponent is their number over their logs", () => {
  firms.active.fill(0);
  for (let firm = 0; firm < 200; firm++) {
    firms.active[firm] = firms.technology[firm] = 1;
    firms.sales[firm] = 1 + firm / 1000;
  }
  firms.sales[7] = 10;
  firms.sales[90] = 10 * Math.E;
  countTails(simulation);
  expect(simulation.tallies.sizeTailFirms).toBe(2);
  expect(simulation.tallies.sizeTailLogs).toBeCloseTo(1, 12);
});

test("nine patents of value one and one of ninety-one: the best tenth holds 91 of 100, the mean is ten medians", () => {
  const { tallies } = simulation;
  const { patentValue, patentValueTop } = tallies;
  inventions.state.fill(patentState.expired, 0, scalars.inventionRows[0]);
  for (let row = 0; row < 10; row++) {
    inventions.state[row] = patentState.granted;
    inventions.quality[row] = row === 3 ? ln(91) : 0;
  }
  countTails(simulation);
  expect(tallies.patentValue - patentValue).toBeCloseTo(100, 4);
  expect(tallies.patentValueTop - patentValueTop).toBeCloseTo(91, 4);
  expect(tallies.patentValueMedian).toBe(10);
});
