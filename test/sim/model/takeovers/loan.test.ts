import { expect, test } from "vitest";
import { admittedBank, largestLoan, serviceRate, termsOf } from "../../../../sim/model/takeovers/loan.ts";
import { smallCity } from "../submodels/small-city.ts";

test("at 3.5 % the service of 80 % over 10 years is near that of 60 % over 7, a third above it over 7", () => {
  const [short, long] = [serviceRate(0.035, 7), serviceRate(0.035, 10)];
  expect(0.6 * short).toBeCloseTo(0.09676692454, 9);
  expect(0.8 * short).toBeCloseTo(0.12902256605, 9);
  expect(0.8 * long).toBeCloseTo(0.09493043276, 9);
});

test("the cap binds where earnings and capital are ample", () => {
  expect(largestLoan(0.7, 100, 1000, 0, 4, 0, 1.2, 0.12, 1e9)).toBe(70);
});

test("debt of the group is limited to a multiple of its earnings", () => {
  // 4 · 20 − 30
  expect(largestLoan(0.7, 100, 20, 30, 4, 0, 1.2, 0.12, 1e9)).toBe(50);
});

test("earnings must cover the service of all debt", () => {
  // (12 / 1.2 − 4) / 0.12
  expect(largestLoan(0.7, 100, 12, 0, 10, 4, 1.2, 0.12, 1e9)).toBe(50);
});

test("a bank lends no more than its capital allows", () => {
  expect(largestLoan(0.7, 100, 1000, 0, 4, 0, 1.2, 0.12, 25)).toBe(25);
});

test("a group without earnings gets no loan", () => {
  expect(largestLoan(0.7, 100, 0, 10, 4, 1, 1.2, 0.12, 1e9)).toBe(0);
});

test("an admitted bank is found by the uniform, and where none is admitted the own one stays", () => {
  const admitted = Uint8Array.of(0, 1, 0, 1);
  expect(admittedBank(admitted, 0.1, 2)).toBe(1);
  expect(admittedBank(admitted, 0.9, 2)).toBe(3);
  expect(admittedBank(new Uint8Array(4), 0.9, 2)).toBe(2);
});

const rules = (coverage: number) => ({
  maLoanCap: 0.7,
  maLoanTenor: 10,
  maPilotCap: 0.8,
  maPilotTenor: 10,
  maPilotCoverage: coverage
});

/** Caps that the technology firms of the city get. */
function caps(coverage: number, pilotCap = 0.8): number[] {
  const city = smallCity();
  const terms = { bank: 0, cap: 0, tenor: 0 };
  const { firms, scalars } = city.world;
  const found: number[] = [];
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    if (firms.technology[firm] === 0) continue;
    termsOf(city, { ...rules(coverage), maPilotCap: pilotCap }, firm, terms);
    found.push(terms.cap);
  }
  return found;
}

const shareAt = (found: readonly number[], cap: number) => found.filter((one) => one === cap).length / found.length;

test("maPilotCoverage at its neutral value does nothing: every acquirer has the general terms", () => {
  expect(shareAt(caps(0), 0.7)).toBe(1);
});

test("with full reach every technology firm has the pilot's terms, with half of it about half", () => {
  expect(shareAt(caps(1), 0.8)).toBe(1);
  expect(shareAt(caps(0.5), 0.8)).toBeCloseTo(0.5, 1);
});

test("maPilotCap at its neutral value does nothing, nor below it: the wider terms hold", () => {
  expect(shareAt(caps(1, 0.7), 0.7)).toBe(1);
  expect(shareAt(caps(1, 0.4), 0.7)).toBe(1);
});
