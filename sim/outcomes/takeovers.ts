import { defineOutcome } from "../declare/outcome.ts";

/** Mergers and acquisitions. */
export const takeovers = {
  takeovers: defineOutcome({
    id: "takeovers",
    label: { en: "M&A deals", zh: "并购交易" },
    unit: { en: "deals a year", zh: "起/年" },
    definition: {
      en: "Takeovers of or by technology firms completed in a year.",
      zh: "一年内完成的涉及科技型企业的并购数。"
    },
    group: "takeovers",
    welcome: "up",
    scaleFree: true,
    headline: true,
    decimals: 0,
    measure: { kind: "perYear", of: "takeovers", factor: 1 }
  }),
  takeoverValue: defineOutcome({
    id: "takeoverValue",
    label: { en: "M&A value", zh: "并购金额" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: { en: "Prices paid for takeovers in a year.", zh: "一年内并购支付的价款。" },
    group: "takeovers",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "perYear", of: "takeoverValue", factor: 1e-11 }
  }),
  takeoverPremium: defineOutcome({
    id: "takeoverPremium",
    label: { en: "Takeover premium", zh: "并购溢价" },
    unit: { en: "%", zh: "%" },
    definition: { en: "Mean of price over stand-alone value, less one.", zh: "交易价格高于标的独立价值幅度的平均数。" },
    group: "takeovers",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "takeoverPremiumSum", over: "takeovers", factor: 100 }
  }),
  takeoverOwnFunds: defineOutcome({
    id: "takeoverOwnFunds",
    label: { en: "Own funds in M&A", zh: "并购自筹资金占比" },
    unit: { en: "% of price", zh: "占价款%" },
    definition: {
      en: "Share of the prices paid in a year that acquirers pay from money that is not an M&A loan.",
      zh: "一年并购价款中并购方以并购贷款以外资金支付的比例。"
    },
    group: "takeovers",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "complement", of: "takeoverLoanVolume", over: "takeoverValue", factor: 100 }
  }),
  takeoverDebtService: defineOutcome({
    id: "takeoverDebtService",
    label: { en: "Debt service of M&A loans", zh: "并购贷款年偿付率" },
    unit: { en: "% of loan a year", zh: "每年占贷款%" },
    definition: {
      en: "Yearly debt service of the M&A loans granted in a year, over their amount.",
      zh: "当年发放的并购贷款的年还本付息额与贷款额之比。"
    },
    group: "takeovers",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "takeoverServiceYear", over: "takeoverLoanVolume", factor: 100 }
  }),
  takeoverLoans: defineOutcome({
    id: "takeoverLoans",
    label: { en: "M&A loans", zh: "并购贷款余额" },
    unit: { en: "CNY billion", zh: "十亿元" },
    yuan: 1e9,
    definition: { en: "M&A loans outstanding at month end.", zh: "月末并购贷款余额。" },
    group: "takeovers",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "level", of: "takeoverLoanStock", factor: 1e-11 }
  }),
  takeoverNoCash: defineOutcome({
    id: "takeoverNoCash",
    label: { en: "M&A failed for want of cash", zh: "因自筹不足未成交" },
    unit: { en: "% of bids", zh: "占意向%" },
    definition: {
      en: "Share of takeovers wanted that fail for want of own money.",
      zh: "拟议并购中因自筹资金不足未能完成的比例。"
    },
    group: "takeovers",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "takeoverNoCash", over: "takeoverBids", factor: 100 }
  }),
  takeoverSuccess: defineOutcome({
    id: "takeoverSuccess",
    label: { en: "Integrations that succeed", zh: "整合成功率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of the integrations revealed in a year that succeed.",
      zh: "当年结果揭晓的整合中成功的比例。"
    },
    group: "takeovers",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "takeoverSuccesses", over: "takeoverOutcomes", factor: 100 }
  }),
  acquirerDefaultRate: defineOutcome({
    id: "acquirerDefaultRate",
    label: { en: "Default rate of acquirers", zh: "并购方违约率" },
    unit: { en: "% a year", zh: "%/年" },
    definition: {
      en: "Firms with an M&A loan that default in a year, over firms with such a loan.",
      zh: "一年内违约的并购贷款企业与有并购贷款企业之比。"
    },
    group: "takeovers",
    welcome: "down",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "annualRate", of: "acquirerDefaults", over: "acquirersBorrowing", factor: 100 }
  }),
  takeoverLossGivenDefault: defineOutcome({
    id: "takeoverLossGivenDefault",
    label: { en: "Loss given default, M&A", zh: "并购贷款违约损失率" },
    unit: { en: "% of what is owed", zh: "占未还余额%" },
    definition: {
      en: "Mean over the M&A loans of defaulted acquirers resolved in a year of the share of what is still owed that is lost.",
      zh: "当年处置的违约并购方并购贷款中，未还余额损失比例的平均值。"
    },
    group: "takeovers",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "takeoverLossShareSum", over: "takeoverLoansResolved", factor: 100 }
  }),
  crossTypeShare: defineOutcome({
    id: "crossTypeShare",
    label: { en: "Deals across firm types", zh: "跨类型并购占比" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of takeovers across ownership, size or technology type.",
      zh: "跨所有制、规模或科技类型的并购比例。"
    },
    group: "takeovers",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "takeoverCrossType", over: "takeovers", factor: 100 }
  }),
  takeoversOwnership: defineOutcome({
    id: "takeoversOwnership",
    label: { en: "M&A, state and private", zh: "国有与民营间并购" },
    unit: { en: "deals a year", zh: "起/年" },
    definition: {
      en: "Takeovers a year between a state-owned and a private firm.",
      zh: "一年内国有与民营企业之间的并购数。"
    },
    group: "takeovers",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "takeoverCrossOwnership", factor: 1 }
  }),
  takeoversTechnology: defineOutcome({
    id: "takeoversTechnology",
    label: { en: "M&A, technology and others", zh: "科技与非科技间并购" },
    unit: { en: "deals a year", zh: "起/年" },
    definition: {
      en: "Takeovers a year between a technology firm and another one.",
      zh: "一年内科技型与非科技型企业之间的并购数。"
    },
    group: "takeovers",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "takeoverCrossTechnology", factor: 1 }
  }),
  takeoversSize: defineOutcome({
    id: "takeoversSize",
    label: { en: "M&A, large and small", zh: "不同规模间并购" },
    unit: { en: "deals a year", zh: "起/年" },
    definition: {
      en: "Takeovers a year between a large firm and a smaller one.",
      zh: "一年内大型企业与规模较小企业之间的并购数。"
    },
    group: "takeovers",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "takeoverCrossSize", factor: 1 }
  }),
  reallocationGain: defineOutcome({
    id: "reallocationGain",
    label: { en: "Reallocation gain", zh: "资源重组收益" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Value of technology under the new owner less its value under the old, over the takeovers of a year.",
      zh: "一年内并购使技术在新所有者手中的价值减去在原所有者手中的价值。"
    },
    group: "takeovers",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "reallocationGain", factor: 1e-8 }
  })
} as const;
