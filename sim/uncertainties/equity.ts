import { defineUncertainties } from "../declare/uncertainty.ts";

/** Rounds of funds, their capital, and takeovers. */
export const equity = defineUncertainties({
  seedFailProbability: {
    value: 0.6,
    range: [0.45, 0.7],
    unit: "probability",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Seed candidates that fail", zh: "种子期候选项目失败概率" }
  },
  failSpread: {
    value: 1.1,
    range: [0.5, 1.6],
    unit: "probit per s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Hidden quality in failure", zh: "隐性质量对失败的作用" }
  },
  upsideSpread: {
    value: 0.6,
    range: [0.3, 0.9],
    unit: "log",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Part of the log multiple that screening can see", zh: "可识别的回报差异" }
  },
  ventureSelection: {
    value: 0.5,
    range: [0, 1],
    unit: "s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Financed rounds over all candidates, in hidden traits", zh: "获投项目与全部候选项目的隐性差距" }
  },
  dealReviewCost: {
    value: 0.1,
    range: [0.02, 0.4],
    unit: "carry units",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost to a manager of a review of one deal", zh: "单项目问责对管理人的代价" }
  },
  screeningCost: {
    value: 0.02,
    range: [0.005, 0.06],
    unit: "share of the ticket",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of full screening", zh: "充分尽调成本" }
  },
  diligenceDays: {
    value: 15,
    range: [5, 60],
    unit: "days",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Days in which half of what screening tells is learned", zh: "尽调信息获取半程天数" }
  },
  ventureReturn: {
    value: 0.08,
    range: [0.04, 0.2],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Return venture funds ask for", zh: "创投要求回报率" }
  },
  fundFee: {
    value: 0.02,
    range: [0.01, 0.03],
    unit: "of commitments a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Management fee of funds", zh: "基金管理费率" }
  },
  fundLifeMonths: {
    value: 120,
    range: [84, 180],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Life of a fund", zh: "基金存续期" }
  },
  guidanceShare: {
    value: 0.3,
    range: [0.1, 0.5],
    unit: "share of capital",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Venture capital that guidance funds pay in", zh: "引导基金出资占比" }
  },
  roundShare: {
    value: 0.15,
    range: [0.05, 0.3],
    unit: "share of the firm",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Share of a firm bought in one round", zh: "单轮融资出让股份" }
  },
  equitySales: {
    value: 0.5,
    range: [0, 1.5],
    unit: "yuan of yearly sales per yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Sales gained by equity money", zh: "股权资金带来的销售" }
  },
  equityCapital: {
    value: 0.5,
    range: [0.2, 0.8],
    unit: "share of the money",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Equity money spent on plant at once", zh: "股权资金当期资本支出占比" }
  },
  earningsMultiple: {
    value: 7,
    range: [4, 12],
    unit: "times earnings",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Value of a firm over its earnings", zh: "企业价值与息税折旧前利润之比" }
  },
  takeoverLooks: {
    value: 8,
    range: [2, 20],
    unit: "firms",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Targets an acquirer looks at", zh: "并购方考察标的数" }
  },
  nearFieldShare: {
    value: 0.3,
    range: [0, 0.6],
    unit: "share of looks",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Looks outside the own field", zh: "跨领域考察占比" }
  },
  targetSize: {
    value: 0.3,
    range: [0.1, 1],
    unit: "of the acquirer’s sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Largest target", zh: "标的规模上限" }
  },
  takeoverReserve: {
    value: 0.3,
    range: [0.1, 1],
    unit: "of wanted deposits",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Deposits an acquirer keeps", zh: "并购方保留资金" }
  },
  integrationLoss: {
    value: 0.3,
    range: [0.1, 0.6],
    unit: "share of the target’s sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Lost in a failed integration", zh: "整合失败损失" }
  },
  integrationCloseness: {
    value: 1.0,
    range: [0, 2],
    unit: "log odds per unit",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Similar technology in integration", zh: "技术相近对整合的作用" }
  },
  integrationSize: {
    value: -1.0,
    range: [-2, 0],
    unit: "log odds per unit",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Relative size of the target in integration", zh: "标的相对规模对整合的作用" }
  },
  integrationBarred: {
    value: -0.5,
    range: [-1.5, 0],
    unit: "log odds",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Integration of pairs that today’s rules bar", zh: "现行规则下受限组合的整合难度" }
  },
  integrationLeverage: {
    value: -0.5,
    range: [-1.5, 0],
    unit: "log odds per unit",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Debt of the group in integration", zh: "负债对整合的作用" }
  }
});
