import { describe, expect, it } from "vitest";
import { type Lever, levers, outcomes, uncertainties } from "../../sim/index.ts";
import { scaleText } from "../../web/messages/amounts.ts";
import { assumptionUnit, besideUnit, leverText, quantityOf } from "../../web/messages/quantity.ts";

const cap: Lever = levers.maLoanCap;
const tenor: Lever = levers.maLoanTenor;

describe("a unit", () => {
  it("of a share stands behind the figure in English, before it in Chinese", () => {
    expect(leverText(cap, 0.7, "en")).toBe("70% of deal price");
    expect(leverText(cap, 0.7, "zh")).toBe("占交易价款70%");
    expect(leverText(tenor, 10, "en")).toBe("10 years");
    expect(leverText(tenor, 10, "zh")).toBe("10年");
    expect(leverText(levers.recognitionThreshold, 6.4, "zh")).toBe("640万元");
  });
  it("of an outcome is read with its figure", () => {
    const beside = (id: "transferRate" | "licenceShare" | "takeovers", locale: "en" | "zh") => {
      const { before, figure, after } = besideUnit(quantityOf(outcomes[id], 12, locale), 12, locale);
      return before + figure + after;
    };
    expect(beside("transferRate", "en")).toBe("12.0% within 36 months");
    expect(beside("transferRate", "zh")).toBe("12.0%");
    expect(beside("licenceShare", "zh")).toBe("占合同12.0%");
    expect(beside("takeovers", "en")).toBe("12 deals a year");
    expect(beside("takeovers", "zh")).toBe("12起/年");
  });
  it("of money is 万 or 亿 in Chinese, whatever it is stored in", () => {
    const cost = (value: number, locale: "en" | "zh") => quantityOf(outcomes.publicCost, value, locale).withUnit(value);
    expect(cost(6.4, "zh")).toBe("640万元");
    expect(cost(6.4, "en")).toBe("CNY\u00a06.4\u00a0million");
    expect(cost(641, "zh")).toBe("6.41亿元");
    expect(assumptionUnit(uncertainties.equityCost, "zh")).toEqual({ factor: 10_000, unit: "万元" });
    expect(assumptionUnit(uncertainties.equityCost, "en").factor).toBe(1);
  });
  it("of the part simulated is a share of the firms", () => {
    expect([0.05, 0.2, 1].map((scale) => scaleText(scale, "en"))).toEqual(["5% of firms", "20% of firms", "all firms"]);
    expect([0.05, 1].map((scale) => scaleText(scale, "zh"))).toEqual(["抽样比例5%", "全部企业"]);
  });
});
