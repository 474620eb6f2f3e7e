import { defineUncertainties } from "../declare/uncertainty.ts";

/** Production, competition, entry and exit of firms. */
export const production = defineUncertainties({
  competitionSpeed: {
    value: 0.002,
    range: [0.0005, 0.006],
    unit: "a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Speed of competition", zh: "竞争速度" }
  },
  productivityReversion: {
    value: 0.01,
    range: [0.005, 0.03],
    unit: "a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Return of productivity to its target", zh: "生产率回归速度" }
  },
  productivityGain: {
    value: 0.12,
    range: [0.05, 0.25],
    unit: "log",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Productivity per log of inventions in use", zh: "发明实施对生产率的作用" }
  },
  productivitySpread: {
    value: 0.2,
    range: [0.1, 0.4],
    unit: "log s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Permanent spread of productivity", zh: "生产率固定差异" }
  },
  growthSpread: {
    value: 0.19,
    range: [0.12, 0.3],
    unit: "log a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Spread of yearly growth of a firm of 28 m sales", zh: "年增长率离散度" }
  },
  growthSales: {
    value: -0.15,
    range: [-0.25, -0.1],
    unit: "exponent",
    group: "behaviour",
    badge: "borrowed",
    source: "S92",
    label: { en: "Volatility of growth to sales", zh: "增长波动对规模的弹性" }
  },
  marginMean: {
    value: 0.116,
    range: [0.09, 0.14],
    unit: "share of sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Margin before R&D", zh: "研发前利润率" }
  },
  marginQuality: {
    value: 0.026,
    range: [0.01, 0.04],
    unit: "share of sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Margin per s.d. of hidden quality", zh: "管理质量对利润率的作用" }
  },
  marginSpread: {
    value: 0.044,
    range: [0.02, 0.07],
    unit: "share of sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Spread of passing shocks to the margin", zh: "利润率暂时冲击" }
  },
  marginMemory: {
    value: 0.9,
    range: [0.8, 0.97],
    unit: "a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Memory of the shock", zh: "冲击持续性" }
  },
  investmentShare: {
    value: 0.035,
    range: [0.02, 0.06],
    unit: "share of sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Capital spending", zh: "资本支出占比" }
  },
  depreciation: {
    value: 0.0083,
    range: [0.006, 0.012],
    unit: "a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Depreciation", zh: "折旧率" }
  },
  payoutShare: {
    value: 0.3,
    range: [0.1, 0.7],
    unit: "share of spare cash a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Spare cash paid out", zh: "闲置现金分红比例" }
  },
  householdLocal: {
    value: 0.3,
    range: [0.1, 0.6],
    unit: "share of spending",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Household spending on the region’s firms", zh: "居民本地消费占比" }
  },
  capacityBase: {
    value: 0.25,
    range: [0.05, 0.5],
    unit: "absorptive capacity",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Absorptive capacity without R&D", zh: "无研发时的吸收能力" }
  },
  capacityResearch: {
    value: 6,
    range: [2, 12],
    unit: "per unit of R&D share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Absorptive capacity per R&D share", zh: "研发强度对吸收能力的作用" }
  },
  consumptionIncome: {
    value: 0.8,
    range: [0.6, 0.95],
    unit: "share of income",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Household spending out of income", zh: "居民收入消费率" }
  },
  consumptionWealth: {
    value: 0.02,
    range: [0.005, 0.04],
    unit: "share of deposits a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Household spending out of deposits", zh: "居民存款消费率" }
  },
  exitScale: {
    value: 0.98,
    range: [0.6, 1],
    unit: "factor on the profile",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Voluntary exit over the profile by age", zh: "自愿退出比例" }
  },
  exitSales: {
    value: -0.06,
    range: [-0.15, 0],
    unit: "exponent",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Exit to sales", zh: "退出对规模的弹性" }
  },
  entrySize: {
    value: 0.5,
    range: [0.3, 0.8],
    unit: "of the incumbents’ median",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Size of entrants", zh: "新企业规模" }
  },
  entrySpread: {
    value: 0.9,
    range: [0.5, 1.3],
    unit: "log s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Spread of entrants’ size", zh: "新企业规模离散度" }
  },
  worldDemand: {
    value: 1.0,
    range: [0.8, 1.2],
    unit: "factor",
    group: "world",
    badge: "assumption",
    label: { en: "Demand of the rest of the country", zh: "区外需求" }
  },
  worldSupply: {
    value: 0.0,
    range: [0, 1],
    unit: "elasticity",
    group: "world",
    badge: "assumption",
    label: { en: "Elasticity of outside supply", zh: "区外供给弹性" },
    note: "How far the rest of the country gives way: % of demand that the region’s firms win when they become 1 % more productive."
  }
});
