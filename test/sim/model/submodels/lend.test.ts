import { describe, expect, test } from "vitest";
import { lend, loanWanted, reviewAfter } from "../../../../sim/model/submodels/lend.ts";
import { exp, normalQuantile } from "../../../../sim/numeric/index.ts";
import { onMonth } from "../../../../sim/world/dates.ts";
import { paid } from "../../../paid.ts";
import { addFirm, creditWorld, openBooks, type TestSimulation } from "../credit/credit-world.ts";

const noPolicy = {
  menuCeiling: 0,
  menuTenor: 0,
  menuRate: 0,
  menuPledge: 0,
  programmeCoverage: 0,
  programmeCreditStage: 5,
  guaranteeShare: 0,
  pointsCoverage: 0,
  pointsAccuracy: 0,
  resaleCost: 0.3
};
const allFirms = 600;

/** A city of sound applicants whose hidden quality is spread evenly over the quantiles of a standard normal. */
function applicants(changed: Readonly<Record<string, number>> = {}): TestSimulation {
  const simulation = creditWorld(changed);
  const { world } = simulation;
  for (let place = 0; place < allFirms; place++) {
    const firm = addFirm(simulation, {
      sales: 10e6 * exp(0.5 * normalQuantile(((place * 7 + 3) % allFirms) / allFirms + 0.0005)),
      cash: 200_000_000,
      quality: normalQuantile((place + 0.5) / allFirms)
    });
    world.firms.earningsLastYear[firm] = world.firms.sales[firm] * 8;
    world.firms.anniversary[firm] = 0;
    world.ledger.revalue(0, firm, 300_000_000);
  }
  world.banks.headroom.fill(1e15);
  world.ledger.endow(world.account.government, world.account.rest, 1e12);
  return simulation;
}

/** Mean hidden quality of those with a loan, if told so without the borrowers of another city. */
function meanQualityOfBorrowers({ world: { firms } }: TestSimulation, apart?: TestSimulation): number {
  let sum = 0;
  let count = 0;
  for (let firm = 0; firm < allFirms; firm++) {
    if (firms.loanRate[firm] === 0 || (apart && apart.world.firms.loanRate[firm] > 0)) continue;
    sum += firms.quality[firm];
    count++;
  }
  return sum / count;
}

function run(policy: Partial<typeof noPolicy>, changed: Readonly<Record<string, number>> = {}): TestSimulation {
  const simulation = applicants(changed);
  lend.run(simulation, { ...noPolicy, ...policy });
  return simulation;
}

describe("lending", () => {
  test("a firm asks for a share of its sales less what it owes", () => {
    expect(loanWanted(1000, 0.42, 10_000)).toBe(32_000);
    expect(loanWanted(1000, 0.42, 50_000)).toBe(0);
  });

  test("a loan is looked at again after one to five years", () => {
    expect([reviewAfter(1e-9), reviewAfter(0.5), reviewAfter(1 - 1e-9)]).toEqual([12, 36, 60]);
  });

  test("credit is rationed: some applicants are refused, the better ones borrow, and the books close", () => {
    const simulation = applicants();
    openBooks(simulation);
    lend.run(simulation, noPolicy);
    const { loanApplications, loanApprovals } = simulation.tallies;
    expect(loanApplications).toBe(allFirms);
    expect(loanApprovals).toBeGreaterThan(0.1 * allFirms);
    expect(loanApprovals).toBeLessThan(0.9 * allFirms);
    expect(meanQualityOfBorrowers(simulation)).toBeGreaterThan(0.2);
    expect(simulation.world.ledger.close()).toEqual([]);
  });

  test("no loan is dearer than the ceiling", () => {
    const { tallies } = run({}, { rateCeiling: 0.036 });
    expect(tallies.loanRateVolume / tallies.loanVolume).toBeLessThanOrEqual(0.036);
  });

  test("a guarantee brings every firm that borrowed without it, and more", () => {
    const without = run({});
    const with40 = run({ guaranteeShare: 0.4 });
    expect(with40.tallies.loanApprovals).toBeGreaterThan(without.tallies.loanApprovals);
    for (let firm = 0; firm < allFirms; firm++) {
      if (without.world.firms.loanRate[firm] > 0) expect(with40.world.firms.loanRate[firm]).toBeGreaterThan(0);
    }
  });

  test("loans above the guarantee's ceiling are not guaranteed", () => {
    const { world } = run({ guaranteeShare: 0.4 }, { guaranteeCeiling: 10e6, loanSales: 0.6 });
    for (let firm = 0; firm < allFirms; firm++) {
      if (world.firms.sales[firm] * 0.6 > 10e6) expect(world.firms.guaranteed[firm]).toBe(0);
    }
  });

  test("an accurate score brings more loans, and lets in better firms than it shuts out", () => {
    const without = run({});
    const accurate = run({ pointsCoverage: 1, pointsAccuracy: 0.8 });
    expect(accurate.tallies.loanApprovals).toBeGreaterThan(without.tallies.loanApprovals);
    expect(meanQualityOfBorrowers(accurate, without)).toBeGreaterThan(meanQualityOfBorrowers(without, accurate) + 0.5);
  });

  test("a score that says little but is believed brings more loans, to worse firms", () => {
    const without = run({});
    const empty = run({ pointsCoverage: 1, pointsAccuracy: 0.1 }, { pointsTrust: 0.8 });
    expect(empty.tallies.loanApprovals).toBeGreaterThan(without.tallies.loanApprovals);
    expect(meanQualityOfBorrowers(empty)).toBeLessThan(meanQualityOfBorrowers(without));
  });

  test("accuracy without coverage changes nothing, nor does coverage without accuracy", () => {
    const loans = ({ world }: TestSimulation) => [...world.firms.loanRate.subarray(0, allFirms)];
    const without = loans(run({}));
    expect(loans(run({ pointsAccuracy: 0.9 }))).toEqual(without);
    expect(loans(run({ pointsCoverage: 1 }))).toEqual(without);
  });

  test("scores are paid for by the city", () => {
    const { tallies, world } = run({ pointsCoverage: 1 }, { pointsCost: 600 });
    // 600 yuan each for the firms whose month it is
    expect(world.firms.points.subarray(0, allFirms).reduce((sum, has) => sum + has, 0)).toBe(allFirms);
    expect(tallies.reformClaimsMet).toBe(allFirms * 60_000);
  });

  test("where capital is short, lots decide and no bank lends beyond its room", () => {
    const simulation = applicants();
    const room = 5_000_000_000;
    simulation.world.banks.headroom[0] = room;
    lend.run(simulation, noPolicy);
    const { loanVolume } = simulation.tallies;
    expect(loanVolume).toBeGreaterThan(0.8 * room);
    expect(loanVolume).toBeLessThanOrEqual(room);
  });

  test("a refused firm asks again only later", () => {
    const { world } = run({}, { refusalMonths: 48 });
    for (let firm = 0; firm < allFirms; firm++) {
      if (world.firms.loanRate[firm] === 0) expect(world.firms.loanReview[firm]).toBe(24 + 48);
    }
  });

  test("a firm in default or arrears gets nothing", () => {
    const simulation = applicants();
    simulation.world.firms.defaulted.fill(onMonth(20), 0, allFirms / 2);
    simulation.world.firms.arrears.fill(1, allFirms / 2, allFirms);
    lend.run(simulation, noPolicy);
    expect(simulation.tallies.loanApplications).toBe(0);
  });
});

describe("the programme that follows firms", () => {
  const followed = { ...noPolicy, programmeCoverage: 1, programmeCreditStage: 1 };
  const secondYear = (policy: typeof noPolicy) => {
    const simulation = applicants({ refusalMonths: 48 });
    lend.run(simulation, noPolicy);
    const { loanApplications, loanApprovals } = simulation.tallies;
    simulation.world.firms.loanReview.fill(1000);
    simulation.month += 12;
    lend.run(simulation, policy);
    return {
      simulation,
      asked: simulation.tallies.loanApplications - loanApplications,
      granted: simulation.tallies.loanApprovals - loanApprovals
    };
  };

  test("takes a firm to its bank when it comes to a new stage, and only then", () => {
    expect(secondYear(noPolicy).asked).toBe(0);
    const { simulation, asked } = secondYear(followed);
    expect(asked).toBe(allFirms);
    simulation.world.firms.loanReview.fill(1000);
    simulation.month += 12;
    const before = simulation.tallies.loanApplications;
    lend.run(simulation, followed);
    expect(simulation.tallies.loanApplications).toBe(before);
  });

  test("takes no firm there before the stage that is open to credit", () => {
    // firms of some ten million yuan of sales are seedlings or in growth
    expect(secondYear({ ...followed, programmeCreditStage: 4 }).asked).toBe(0);
  });

  test("lets a cautious bank lend to more of them by what their file tells", () => {
    const told = (filePrecision: number) => {
      const simulation = applicants({ filePrecision });
      lend.run(simulation, followed);
      return simulation.tallies.loanApprovals;
    };
    expect(told(3)).toBeGreaterThan(told(0));
  });
});

describe("the menu of products by rating", () => {
  const scored = { ...noPolicy, pointsCoverage: 1, pointsAccuracy: 0.5 };

  test("gives nothing to firms without a score", () => {
    const simulation = run({ menuRate: 0.02, menuCeiling: 0.3 });
    expect(simulation.tallies.loanVolume).toBe(run(noPolicy).tallies.loanVolume);
    expect(paid(simulation, "interestSubsidies")).toBe(0);
  });

  test("lends rated firms more, and gives them longer", () => {
    const usual = run(scored);
    const more = run({ ...scored, menuCeiling: 0.1, menuTenor: 60 });
    expect(more.tallies.loanVolume).toBeGreaterThan(usual.tallies.loanVolume);
    const monthly = ({ world }: TestSimulation, firm: number) =>
      world.firms.loanInstalment[firm] / world.ledger.owedBy("loans", firm);
    const months = Array.from({ length: allFirms }, (_, firm) => Math.round(1 / monthly(more, firm)));
    expect(new Set(months.filter(Number.isFinite))).toEqual(new Set([60, 90, 120]));
  });

  test("has the city pay part of the rate out of the reform budget", () => {
    const simulation = applicants();
    openBooks(simulation);
    lend.run(simulation, { ...scored, menuRate: 0.01 });
    const subsidies = paid(simulation, "interestSubsidies", "government", "banks");
    expect(subsidies).toBeGreaterThan(0);
    expect(simulation.tallies.reformClaimsMet).toBe(subsidies + paid(simulation, "reformServices"));
    expect(simulation.tallies.loanApprovals).toBeGreaterThan(run(scored).tallies.loanApprovals);
    expect(simulation.world.ledger.close()).toEqual([]);
  });

  test("takes no more off a rate than it has: the borrower pays nothing, the bank does not pay him", () => {
    const simulation = applicants({ fundingCost: 0.012, bankCost: 0.003, hurdleReturn: 0.04, lossGivenDefault: 0 });
    openBooks(simulation);
    lend.run(simulation, { ...scored, menuRate: 0.02 });
    const rates = [...simulation.world.firms.loanRate.subarray(0, allFirms)];
    expect(simulation.tallies.loanApprovals).toBeGreaterThan(0);
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(0);
    expect(simulation.world.ledger.close()).toEqual([]);
  });
});
