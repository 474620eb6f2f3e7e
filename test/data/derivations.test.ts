import { describe, expect, test } from "vitest";
import { agesUnderGrowth } from "../../data/prepare/ages.ts";
import { fieldCentre, radicalInverse } from "../../data/prepare/field-centres.ts";
import { cutParetoMean, sizeMinimum } from "../../data/prepare/size-minimum.ts";

describe("positions of technology fields", () => {
  test("the radical inverse mirrors an index's digits at the point", () => {
    expect([1, 2, 3, 6].map((index) => radicalInverse(index, 2))).toEqual([1 / 2, 1 / 4, 3 / 4, 3 / 8]);
    expect(radicalInverse(5, 3)).toBeCloseTo(7 / 9, 15);
    expect(radicalInverse(7, 5)).toBeCloseTo(0.44, 15);
  });

  test("the first field lies on its sector's axis, moved by 0.8 × (0, −1/3, −3/5), at length 1", () => {
    const length = Math.sqrt(1 + (0.8 / 3) ** 2 + 0.48 ** 2);
    const wanted = [1, 0, 0, 0, 0, 0, -0.8 / 3, -0.48].map((part) => part / length);
    fieldCentre(1, 0).forEach((part, axis) => {
      expect(part).toBeCloseTo(wanted[axis]!, 11);
    });
  });
});

describe("ages of firms", () => {
  test("half of all firms leave each year and births are steady: half the firms are new", () => {
    expect(agesUnderGrowth([0.5, 0.5], 0)).toEqual([0.5, 0.5]);
  });

  test("births that double each year leave three new firms for two older ones when only the older leave", () => {
    const [young, old] = agesUnderGrowth([0, 0.5], 1);
    expect(young).toBeCloseTo(0.6, 15);
    expect(old).toBeCloseTo(0.4, 15);
  });
});

describe("sizes of firms", () => {
  test("a Pareto law with exponent 2 from 1 to 10 has the mean 1.8/0.99", () => {
    expect(cutParetoMean(1, 10, 2)).toBeCloseTo(1.8 / 0.99, 12);
  });

  test("the smallest size is the one that gives the wanted mean", () => {
    expect(sizeMinimum(1.8 / 0.99, 10, 2)).toBeCloseTo(1, 12);
  });
});
