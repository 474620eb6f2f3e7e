import { describe, expect, it } from "vitest";
import {
  calendarMonth,
  countText,
  fixed,
  ledgerText,
  moneyText,
  short,
  signed,
  threeFigures
} from "../../web/messages/numbers.ts";

/** The pairs of the product's rules for numbers: value, English, Chinese. */
const counts = [
  [75_600, "75,600", "7.56万"],
  [1_200_000, "1.2\u00a0million", "120万"],
  [0.35, "0.35", "0.35"],
  [9_123, "9,120", "9120"]
] as const;

const money = [
  [461_000, "CNY\u00a0461,000", "46.1万元"],
  [2_000_000, "CNY\u00a02\u00a0million", "200万元"],
  [500_000_000, "CNY\u00a0500\u00a0million", "5亿元"],
  [97_400_000_000, "CNY\u00a097.4\u00a0billion", "974亿元"],
  [6_800_000_000_000, "CNY\u00a06.8\u00a0trillion", "6.8万亿元"]
] as const;

describe("numbers in words of the language", () => {
  it.each(counts)("a count of %d reads %s and %s", (value, english, chinese) => {
    expect([countText(value, "en"), countText(value, "zh")]).toEqual([english, chinese]);
  });
  it.each(money)("%d yuan read %s and %s", (value, english, chinese) => {
    expect([moneyText(value, "en"), moneyText(value, "zh")]).toEqual([english, chinese]);
  });
  it("keeps three significant figures and no trailing zeros", () => {
    expect([short(12.346, "en"), short(2, "en"), short(0.12345, "zh"), short(1.5, "en")]).toEqual([
      "12.3",
      "2",
      "0.123",
      "1.5"
    ]);
  });
  it("writes a true minus sign and none before zero", () => {
    expect([fixed(-2.1, 1, "en"), fixed(-0.01, 1, "en"), fixed(-0.01, 1, "zh")]).toEqual(["−2.1", "0.0", "0.0"]);
  });
  it("keeps three significant figures of what is small", () => {
    const values = [0.011833, -0.00407, 0.1, 12.346, 0, -6.5];
    expect(values.map((value) => threeFigures(value, "en"))).toEqual([
      "0.0118",
      "−0.00407",
      "0.1",
      "12.3",
      "0",
      "−6.5"
    ]);
  });
  it("signs a difference, but not nothing", () => {
    const text = (size: number) => fixed(size, 1, "en");
    expect([signed(6.24, text), signed(-0.4, text), signed(0.01, text)]).toEqual(["+6.2", "−0.4", "0.0"]);
  });
  it("writes the ledger to the fen", () => {
    expect([ledgerText(123_456_789, "en"), ledgerText(123_456_789, "zh")]).toEqual([
      "CNY\u00a01,234,567.89",
      "1,234,567.89元"
    ]);
  });
  it("counts months from the opening of the burn-in", () => {
    expect([calendarMonth(24, 2024, "en"), calendarMonth(24, 2024, "zh")]).toEqual(["January 2026", "2026年1月"]);
  });
});
