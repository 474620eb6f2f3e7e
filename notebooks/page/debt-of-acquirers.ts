import type { Outcome } from "../../sim/index.ts";

/** M&A debt of a firm that has any, acquirer and bought firm being one: what no outcome of the workbench shows. */
export const debtOfAcquirers: Outcome = {
  id: "debtOfAcquirers",
  label: { en: "M&A debt per indebted acquirer", zh: "有贷并购方户均并购债务" },
  unit: { en: "CNY million", zh: "百万元" },
  yuan: 1e6,
  definition: {
    en: "M&A loans outstanding over firms that have one, mean of the last twelve months.",
    zh: "最后十二个月并购贷款余额与有并购贷款企业数之比的平均。"
  },
  group: "takeovers",
  welcome: "neither",
  scaleFree: false,
  decimals: 1,
  measure: { kind: "levelRatio", of: "takeoverLoanStock", over: "acquirersBorrowing", factor: 1e-8 }
};
