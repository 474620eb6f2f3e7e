import { describe, expect, test } from "vitest";
import { gateFormOf, narrowestGate, passChance } from "../../../../sim/model/equations/gates.ts";

test("the forms are numbered product, minimum, mean", () => {
  expect([0, 1, 2].map(gateFormOf)).toEqual(["product", "minimum", "mean"]);
  expect(gateFormOf(1.4)).toBe("minimum");
});

test("gates of one half, four fifths and one tenth let 4 %, 10 % and 47 % through", () => {
  expect(passChance("product", 0.5, 0.8, 0.1)).toBeCloseTo(0.04, 12);
  expect(passChance("minimum", 0.5, 0.8, 0.1)).toBe(0.1);
  expect(passChance("mean", 0.5, 0.8, 0.1)).toBeCloseTo(1.4 / 3, 12);
});

describe("a wider gate", () => {
  test("adds nothing by the minimum while another is narrower", () => {
    expect(passChance("minimum", 0.9, 0.8, 0.1)).toBe(passChance("minimum", 0.5, 0.8, 0.1));
  });

  test("adds the more by the product the wider the others are, and as much by the mean", () => {
    const gain = (form: "product" | "mean", able: number) =>
      passChance(form, 0.9, 0.8, able) - passChance(form, 0.5, 0.8, able);
    expect(gain("product", 0.2)).toBeCloseTo(2 * gain("product", 0.1), 12);
    expect(gain("mean", 0.2)).toBeCloseTo(gain("mean", 0.1), 12);
  });
});

test("a stopped deal puts down the narrowest gate", () => {
  expect(narrowestGate(0.1, 0.5, 0.9)).toBe(0);
  expect(narrowestGate(0.5, 0.1, 0.9)).toBe(1);
  expect(narrowestGate(0.5, 0.9, 0.1)).toBe(2);
});
