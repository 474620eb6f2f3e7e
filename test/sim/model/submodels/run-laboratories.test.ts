import { describe, expect, test } from "vitest";
import { lineOpen, runLaboratories, sponsors, stageExpense } from "../../../../sim/model/submodels/run-laboratories.ts";
import { runOrganisations } from "../../../../sim/model/submodels/run-organisations.ts";
import { smallCity } from "./small-city.ts";

test("two years of engineering at 30,000 yuan a month cost 720,000", () => {
  expect(stageExpense(30_000, 24)).toBe(720_000);
});

test("a firm pays a part that three tenths of the gain cover", () => {
  expect(sponsors(100_000, 0.3, 30_000)).toBe(true);
  expect(sponsors(100_000, 0.3, 30_001)).toBe(false);
});

test("the line comes by twelfths, and what is left of one month is there in the next", () => {
  expect(lineOpen(1200, 0, 0)).toBe(100);
  expect(lineOpen(1200, 5, 250)).toBe(350);
  expect(lineOpen(1200, 0, 150)).toBe(0);
});

describe("a year of laboratories in a small city", () => {
  const run = (labFund: number, labMarketShare: number, labAutonomy = 0) => {
    const simulation = smallCity();
    for (simulation.month = 24; simulation.month < 36; simulation.month++) {
      runOrganisations.run(simulation, { coordinationCoverage: 0, licencePoolShare: 0 });
      runLaboratories.run(simulation, { labFund, labMarketShare, labAutonomy });
    }
    return simulation;
  };

  test("has firms pay their part, but for the odd fen, and the city the rest out of the reform budget", () => {
    const { tallies } = run(500, 0.4);
    expect(tallies.laboratoryProjects).toBeGreaterThan(0);
    expect(tallies.laboratoryMarket / (tallies.laboratoryMarket + tallies.laboratoryPublic)).toBeCloseTo(0.4, 4);
    expect(tallies.reformClaimsMet).toBe(tallies.laboratoryPublic);
  });

  test("begins as many stages as it pays for", () => {
    const { world, tallies } = run(500, 0.4);
    expect(world.inventions.inLaboratory.reduce((sum, one) => sum + one, 0)).toBe(tallies.laboratoryProjects);
  });

  test("finds fewer firms for a larger part", () => {
    expect(run(500, 0.9).tallies.laboratoryProjects).toBeLessThan(run(500, 0.1).tallies.laboratoryProjects);
  });

  test("begins nothing without a fund", () => expect(run(0, 0.1).tallies.laboratoryProjects).toBe(0));
});
