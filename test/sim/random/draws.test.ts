import { describe, expect, it } from "vitest";
import { createDraws, type Draws, purposes, seedKey } from "../../../sim/random/index.ts";
import { chiSquare, chiSquareQuantile } from "./chi-square.ts";

const generators = ["threefry", "philox"] as const;
const draws = createDraws(seedKey("master", 0));

/** Counts of a 16 by 16 table of pairs of uniforms. */
function pairTable(count: number, pair: (n: number) => readonly [number, number]): Uint32Array {
  const table = new Uint32Array(256);
  for (let n = 0; n < count; n++) {
    const [a, b] = pair(n);
    table[16 * Math.floor(16 * a) + Math.floor(16 * b)]!++;
  }
  return table;
}

function expectEvenTable(pair: (n: number) => readonly [number, number]): void {
  const count = 51_200;
  const statistic = chiSquare(pairTable(count, pair), () => count / 256);
  expect(statistic).toBeLessThan(chiSquareQuantile(0.9999, 255));
  expect(statistic).toBeGreaterThan(chiSquareQuantile(0.0001, 255));
}

function uniformOf(source: Draws, id: number, index: number, month: number): number {
  return source.uniform(id, 0, purposes.search, index, month);
}

describe.each(generators)("draws by %s", (generator) => {
  const source = createDraws(seedKey("master", 0), generator);

  it("are even and independent between neighbouring agents", () => {
    expectEvenTable((n) => [uniformOf(source, n, 0, 0), uniformOf(source, n + 1, 0, 0)]);
  });

  it("are even and independent between neighbouring months of an agent", () => {
    expectEvenTable((n) => [uniformOf(source, n >> 7, 0, n & 127), uniformOf(source, n >> 7, 0, (n & 127) + 1)]);
  });

  it("are even and independent between two purposes at one place and time", () => {
    expectEvenTable((n) => [source.uniform(n, 0, purposes.exit, 0, 3), source.uniform(n, 0, purposes.entry, 0, 3)]);
  });

  it("are even and independent between two replicates of a seed", () => {
    const other = createDraws(seedKey("master", 1), generator);
    expectEvenTable((n) => [uniformOf(source, n, 0, 0), uniformOf(other, n, 0, 0)]);
  });

  it("give four independent uniforms from one block", () => {
    expectEvenTable((n) => {
      source.words(n, 0, purposes.credit, 0, 0);
      return [source.u0(), source.u1()];
    });
    expectEvenTable((n) => {
      source.words(n, 0, purposes.credit, 0, 0);
      return [source.u2(), source.u3()];
    });
  });
});

describe("an address", () => {
  it("gives the same draw whatever was drawn before", () => {
    const first = uniformOf(draws, 7, 0, 4);
    for (let n = 0; n < 10; n++) uniformOf(draws, n, n, n);
    expect(uniformOf(draws, 7, 0, 4)).toBe(first);
  });

  it("gives another draw when any part of it changes", () => {
    const uniforms = new Set([
      draws.uniform(1, 2, purposes.exit, 3, 4),
      draws.uniform(0, 2, purposes.exit, 3, 4),
      draws.uniform(1, 0, purposes.exit, 3, 4),
      draws.uniform(1, 2, purposes.entry, 3, 4),
      draws.uniform(1, 2, purposes.exit, 0, 4),
      draws.uniform(1, 2, purposes.exit, 3, -4)
    ]);
    expect(uniforms.size).toBe(6);
  });

  it("gives another draw under another seed", () => {
    expect(uniformOf(createDraws(seedKey("other", 0)), 1, 0, 0)).not.toBe(uniformOf(draws, 1, 0, 0));
  });
});

describe("a distribution", () => {
  const count = 40_000;

  function moments(draw: (n: number) => number): { mean: number; variance: number } {
    let sum = 0;
    let squares = 0;
    for (let n = 0; n < count; n++) {
      const value = draw(n);
      sum += value;
      squares += value * value;
    }
    return { mean: sum / count, variance: squares / count - (sum / count) ** 2 };
  }

  // Bounds are four standard errors: of the mean √(variance/count), of the variance √((fourth moment − variance²)/count).
  it("has mean 0 and variance 1 when normal", () => {
    const { mean, variance } = moments((n) => draws.normal(n, 0, purposes.quality, 0, 0));
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / count));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
  });

  it("has mean 1 and variance 1 when exponential", () => {
    const { mean, variance } = moments((n) => draws.exponential(n, 0, purposes.quality, 0, 0));
    expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(1 / count));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(8 / count));
  });

  it("has mean 0 and variance 2 when Laplace", () => {
    const { mean, variance } = moments((n) => draws.laplace(n, 0, purposes.quality, 0, 0));
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(2 / count));
    expect(Math.abs(variance - 2)).toBeLessThan(4 * Math.sqrt(20 / count));
  });

  it("says yes as often as its probability", () => {
    const { mean } = moments((n) => Number(draws.chance(0.3, n, 0, purposes.veto, 0, 0)));
    expect(Math.abs(mean - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / count));
  });
});
