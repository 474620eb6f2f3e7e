import { type QuantityId, quantityUnits } from "../world/region.ts";

/** What a figure of a region may be, in its unit. */
export interface QuantityLimit {
  readonly low: number;
  readonly high: number;
  /** Counts of what is simulated one by one. */
  readonly isWhole: boolean;
}

/**
 * Most money that changes hands in a year in one kind of account, yuan: with the highest growth over the longest run
 * it stays below 2^53 fen, up to which sums are exact. Guangdong’s firms sell for 1.5e13.
 */
export const mostMoney = 2e13;

/** Largest amount of one firm, organisation or figure, yuan. */
export const largestAmount = 1e13;

/** Limits by unit, wide enough for any provincial region and ten times beyond. */
const limitsByUnit: Readonly<Record<string, readonly [number, number]>> = {
  firms: [1, 1_000_000],
  brokers: [1, 100_000],
  guarantors: [1, 100],
  share: [0, 1],
  "per year": [0, 0.2],
  "yuan per year": [1000, largestAmount],
  yuan: [0, largestAmount],
  exponent: [1.01, 3],
  "persons per million yuan": [0.01, 100],
  "person-years": [1, 100_000_000],
  inventions: [1, 10_000_000],
  applications: [0, 10_000_000],
  "applications per 100 million yuan": [0.1, 1000],
  "patents per 100 million yuan": [0.1, 1000],
  months: [1, 120],
  "contracts per year": [1, 10_000_000]
};

/** Where a figure can be less than others of its unit. */
const ownLimits: Partial<Readonly<Record<QuantityId, readonly [number, number]>>> = {
  technologyFirmGrowth: [-0.1, 0.1],
  salesGrowth: [-0.1, 0.1],
  researchGrowthBurnIn: [-0.3, 0.5],
  researchGrowth: [-0.1, 0.15],
  researchFirmShare: [0.01, 0.99],
  researchTopTenth: [0.1, 0.99],
  grantRate: [0.01, 1],
  wageShare: [0, 0.9],
  inputShare: [0, 0.95],
  capitalMinimum: [0.01, 0.5],
  bankCapitalRatio: [0.01, 0.9],
  nonPerformingShare: [0, 0.5]
};

const counted: readonly string[] = ["firms", "brokers", "guarantors"];

/** The limits of a figure; a share of something is one like any other. */
export function limitOf(id: QuantityId): QuantityLimit {
  const unit = quantityUnits[id];
  const [low, high] = ownLimits[id] ?? limitsByUnit[unit.startsWith("share") ? "share" : unit]!;
  return { low, high, isWhole: counted.includes(unit) };
}
