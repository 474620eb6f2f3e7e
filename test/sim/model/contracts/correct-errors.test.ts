import { describe, expect, test } from "vitest";
import { enterForReview, findingOf, recallRisk, reviewSale } from "../../../../sim/model/contracts/correct-errors.ts";
import { handOver } from "../../../../sim/model/inventions/life.ts";
import { smallCity } from "../submodels/small-city.ts";

const all = { dueDiligenceExemption: 1, errorReviewShare: 1, errorReviewMonths: 12 };
const income = {
  inventorShareCash: 0.7,
  inventorShareEquity: 0.7,
  inventorShareFloor: 0.5,
  transferOfficeShare: 0.05,
  shareOnGross: 0,
  payLaterFreeMonths: 0,
  trialInsuranceCover: 0
};

test("a price within half and twice the fair one is sound at a tolerance of ln 2", () => {
  expect([49, 51, 199, 201].map((price) => findingOf(price, 100, Math.LN2))).toEqual([
    "tooLow",
    "sound",
    "sound",
    "tooHigh"
  ]);
});

test("a buyer fears as far as sales are exempt and exempt sales reviewed", () => {
  expect(recallRisk(0.1, 0.9, 0.3)).toBeCloseTo(0.027, 12);
  expect(recallRisk(0.1, 0.9, 0)).toBe(0);
});

describe("the review of a sale", () => {
  /** An organisation has sold an invention of log quality `quality` to the largest firm. Yuan. */
  const sold = (price: number, fair: number, quality: number, policy = all) => {
    const simulation = smallCity({ errorTolerance: 0.5 });
    const { inventions, account, scalars, firms, contracts } = simulation.world;
    simulation.month = 24;
    let invention = 0;
    while (inventions.holder[invention] < account.organisation) invention++;
    let buyer = 0;
    for (let firm = 0; firm < scalars.firmRows[0]; firm++) if (firms.sales[firm] > firms.sales[buyer]) buyer = firm;
    inventions.quality[invention] = quality;
    inventions.stage[invention] = 3;
    const seller = inventions.holder[invention];
    enterForReview(simulation, policy, invention, buyer, price, fair);
    handOver(simulation, invention, buyer);
    const before = simulation.world.ledger.cash[seller];
    const row = contracts.invention.indexOf(invention);
    const review = () => reviewSale(simulation, income, row, buyer);
    const paid = () => simulation.world.ledger.cash[seller] - before;
    return { simulation, invention, buyer, seller, review, paid };
  };

  test("has the organisation pay back what was too much", () => {
    const { simulation, review, paid } = sold(200_000, 100_000, 3);
    review();
    expect(paid()).toBe(-1e7);
    expect(simulation.tallies.salesRepriced).toBe(1);
    expect(simulation.tallies.priceErrorRelief).toBeCloseTo(-Math.LN2, 12);
  });

  test("has a buyer who needs the right pay the rest, of which the inventor gets his share", () => {
    const { simulation, review, paid, invention, buyer } = sold(50_000, 100_000, 6);
    review();
    // 50,000 yuan come in; 0.55 of it is net income and at least 0.7 of that the inventor’s, but for the odd fen
    expect(paid()).toBeGreaterThan(0);
    expect(paid()).toBeLessThanOrEqual(5e6 * (1 - 0.55 * 0.7) + 1);
    expect(simulation.world.inventions.holder[invention]).toBe(buyer);
  });

  test("takes the right back from a buyer to whom it is not worth the fair price", () => {
    const { simulation, review, paid, invention, seller } = sold(50_000, 100_000, -6);
    review();
    expect(simulation.world.inventions.holder[invention]).toBe(seller);
    expect(paid()).toBe(-5e6);
    expect(simulation.tallies.salesReversed).toBe(1);
  });

  test("leaves a sound price alone, at the cost of the review", () => {
    const { simulation, review, paid } = sold(90_000, 100_000, 3);
    review();
    expect(paid()).toBe(0);
    expect(simulation.tallies.reformClaimsMet).toBe(2e6);
  });

  test("is not booked without an exemption", () => {
    const { simulation } = sold(50_000, 100_000, 3, { ...all, dueDiligenceExemption: 0 });
    expect(simulation.world.scalars.contractRows[0]).toBe(0);
  });
});
