import { expect, test } from "vitest";
import { leftByAttestation } from "../../../../sim/model/contracts/attestation.ts";
import { anchorPull, appraisalError } from "../../../../sim/model/contracts/comparables.ts";

test("at today’s publicity appraisals err as today", () => {
  expect(appraisalError(50, 0.1, 20)).toBe(1);
  expect(appraisalError(0, 1, 20)).toBe(1);
});

test("the error falls with the root of the comparables, and rises where fewer are public than today", () => {
  // 25 over 100: 50 deals a year and 20 halfway at 0.1; (20 + 5) / (20 + 80) with 80 public of 100 would be 0.5
  expect(appraisalError(50, 1.6, 20)).toBeCloseTo(0.5, 12);
  expect(appraisalError(50, 0, 20)).toBeCloseTo(Math.sqrt(1.25), 12);
});

test("appraisers follow public prices only as far as more are public than today", () => {
  expect(anchorPull(0.1, 0.2)).toBe(0);
  expect(anchorPull(0, 0.2)).toBe(0);
  // (0.55 − 0.1) / 0.9 of 0.2
  expect(anchorPull(0.55, 0.2)).toBeCloseTo(0.1, 12);
});

test("an attestation leaves what it does not cut, and no attestation leaves all", () => {
  expect(leftByAttestation(true, 0.3)).toBeCloseTo(0.7, 12);
  expect(leftByAttestation(false, 0.3)).toBe(1);
});
