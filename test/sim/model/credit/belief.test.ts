import { describe, expect, test } from "vitest";
import {
  believedAccuracy,
  believedQuality,
  cautiousQuality,
  innovationScore,
  scorePrecision
} from "../../../../sim/model/credit/belief.ts";

describe("what a bank believes of a firm", () => {
  test("a bank that knows the accuracy believes no more than it", () => {
    expect(believedAccuracy(0.3, 0)).toBeCloseTo(0.3, 12);
  });

  test("at half trust a score of accuracy 0.25 is taken for one of 0.5", () => {
    expect(believedAccuracy(0.25, 0.5)).toBeCloseTo(0.5, 12);
  });

  test("a score without relation to quality is not believed at any trust", () => {
    expect(believedAccuracy(0, 0.8)).toBe(0);
    expect(scorePrecision(0)).toBe(0);
  });

  test("a correlation of 0.6 is a precision of 0.36 over 0.64", () => {
    expect(scorePrecision(0.6)).toBeCloseTo(0.5625, 12);
  });

  test("a score of accuracy 0.6 mixes quality and noise as 0.6 to 0.8", () => {
    expect(innovationScore(2, -1, 0.6)).toBeCloseTo(0.4, 12);
  });

  test("books as precise as the prior halve their signal", () => {
    expect(believedQuality(1.5, 1, 9, 0)).toBe(0.75);
  });

  test("a bank with nothing but a score expects its correlation times the score", () => {
    expect(believedQuality(0, 0, 1.5, 0.6)).toBeCloseTo(0.9, 12);
  });

  test("caution takes off a multiple of the standard deviation of belief", () => {
    expect(cautiousQuality(0.2, 4, 1)).toBeCloseTo(-0.3, 12);
    expect(cautiousQuality(0.2, 4, 0)).toBe(0.2);
  });
});
