import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alive,
  comparePriority,
  createDraws,
  purposes,
  raceTime,
  seedKey,
  thresholdLeft,
  waitingTime
} from "../../../sim/random/index.ts";
import { chiSquare, chiSquareQuantile } from "./chi-square.ts";

const draws = createDraws(seedKey("master", 0));
const uniforms = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const rates = fc.double({ min: 0, max: 10, noNaN: true });

describe("thinning", () => {
  it("adds events when the rate rises and replaces none", () => {
    fc.assert(
      fc.property(uniforms, rates, rates, (uniform, a, b) => {
        if (alive(uniform, Math.min(a, b), 10)) expect(alive(uniform, Math.max(a, b), 10)).toBe(true);
      })
    );
  });

  it("keeps every candidate at the ceiling and none at a rate of 0", () => {
    fc.assert(
      fc.property(uniforms, (uniform) => {
        expect(alive(uniform, 10, 10)).toBe(true);
        expect(alive(uniform, 0, 10)).toBe(false);
      })
    );
  });
});

describe("yes or no", () => {
  it("stays yes when the probability rises", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), probability, probability, (id, a, b) => {
        const decide = (p: number) => draws.chance(p, id, 0, purposes.veto, 0, 0);
        if (decide(Math.min(a, b))) expect(decide(Math.max(a, b))).toBe(true);
      })
    );
  });
});

describe("the exponential race", () => {
  const weights = [1, 2, 3, 4];

  function winner(chooser: number, candidateWeights: readonly number[]): number {
    const times = candidateWeights.map((weight, candidate) =>
      raceTime(draws.uniform(chooser, candidate, purposes.search, 0, 0), weight)
    );
    return times.indexOf(Math.min(...times));
  }

  it("is won in proportion to the weights", () => {
    const count = 20_000;
    const wins = [0, 0, 0, 0];
    for (let chooser = 0; chooser < count; chooser++) wins[winner(chooser, weights)]!++;
    expect(chiSquare(wins, (candidate) => (count * weights[candidate]!) / 10)).toBeLessThan(
      chiSquareQuantile(0.9999, 3)
    );
  });

  it("changes its winner for a new candidate only if that one wins", () => {
    for (let chooser = 0; chooser < 500; chooser++) {
      const withNew = winner(chooser, [...weights, 5]);
      if (withNew !== 4) expect(withNew).toBe(winner(chooser, weights));
    }
  });

  it("is never won by a weight of 0", () => {
    expect(raceTime(0.5, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("waiting times", () => {
  it("are the threshold over the hazard", () => {
    expect(waitingTime(3, 0.25)).toBe(12);
    expect(waitingTime(3, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it("grow shorter when the hazard rises, on the same luck", () => {
    fc.assert(
      fc.property(rates, rates, rates, (threshold, a, b) => {
        expect(waitingTime(threshold, Math.max(a, b))).toBeLessThanOrEqual(waitingTime(threshold, Math.min(a, b)));
      })
    );
  });

  it("spend the threshold stretch by stretch when the hazard changes", () => {
    const afterSlowYear = thresholdLeft(3, 0.125, 12); // 1.5 left
    expect(waitingTime(afterSlowYear, 0.25)).toBe(6);
    expect(thresholdLeft(afterSlowYear, 0.25, 6)).toBe(0);
  });
});

describe("priority where capacity is scarce", () => {
  it("goes by class, then by luck, then by row", () => {
    expect(comparePriority(0, 0.9, 5, 1, 0.1, 4)).toBeLessThan(0);
    expect(comparePriority(1, 0.9, 4, 1, 0.1, 5)).toBeGreaterThan(0);
    expect(comparePriority(1, 0.5, 4, 1, 0.5, 5)).toBeLessThan(0);
  });

  it("keeps the order of the others when one more applies", () => {
    const luck = (row: number) => draws.uniform(row, 0, purposes.brokerPriority, 0, 0);
    const order = (rows: number[]) => rows.sort((a, b) => comparePriority(0, luck(a), a, 0, luck(b), b));
    expect(order([0, 1, 2, 3, 4, 5]).filter((row) => row !== 5)).toEqual(order([0, 1, 2, 3, 4]));
  });
});
