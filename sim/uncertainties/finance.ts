import { defineUncertainties } from "../declare/uncertainty.ts";

/** Credit, insolvency, funds, takeovers, notes. */
export const finance = defineUncertainties({
  creditDemand: {
    value: 0.8,
    range: [0.6, 0.95],
    unit: "share of firms",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Firms that want bank credit", zh: "有贷款需求的企业占比" }
  },
  loanSales: {
    value: 0.42,
    range: [0.25, 0.6],
    unit: "share of sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Working loan over sales", zh: "流动资金贷款与销售之比" }
  },
  loanMonths: {
    value: 60,
    range: [24, 84],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Repayment of a working loan", zh: "贷款偿还期限" }
  },
  rateCeiling: {
    value: 0.04,
    range: [0.036, 0.05],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Rate above which a bank refuses", zh: "贷款利率上限" }
  },
  fundingCost: {
    value: 0.018,
    range: [0.012, 0.025],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of bank funds", zh: "银行资金成本" }
  },
  bankCost: {
    value: 0.006,
    range: [0.003, 0.012],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Operating cost of a loan", zh: "贷款运营成本" }
  },
  hurdleReturn: {
    value: 0.1,
    range: [0.07, 0.14],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Return banks want on capital", zh: "银行资本回报要求" }
  },
  lossGivenDefault: {
    value: 0.55,
    range: [0.4, 0.75],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Loss given default that banks expect", zh: "银行预期违约损失率" }
  },
  scoreIntercept: {
    value: -5.1,
    range: [-6.5, -4],
    unit: "log odds",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Default score of a typical firm", zh: "典型企业违约评分" }
  },
  scoreLeverage: {
    value: 1.2,
    range: [0.5, 2],
    unit: "log odds per unit",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Leverage in the score", zh: "评分中的杠杆率" }
  },
  scoreCoverage: {
    value: 0.25,
    range: [0.1, 0.5],
    unit: "log odds per unit",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Interest cover in the score", zh: "评分中的偿付能力" }
  },
  scoreSize: {
    value: 0.12,
    range: [0.05, 0.3],
    unit: "log odds per log",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Size in the score", zh: "评分中的规模" }
  },
  scoreYoung: {
    value: 0.8,
    range: [0.3, 1.3],
    unit: "log odds",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Youth in the score", zh: "评分中的企业年龄" }
  },
  scoreQuality: {
    value: 1.0,
    range: [0.5, 1.5],
    unit: "log odds per s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Hidden quality in default", zh: "隐性质量对违约的作用" }
  },
  bookPrecision: {
    value: 0.8,
    range: [0.3, 2],
    unit: "per s.d. squared",
    group: "behaviour",
    badge: "assumption",
    label: { en: "What books tell a bank of hidden quality", zh: "财务报表信息精度" }
  },
  prudence: {
    value: 1.0,
    range: [0, 2],
    unit: "s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Add-on of a cautious bank for what it does not know", zh: "银行审慎加点" }
  },
  graceMonths: {
    value: 3,
    range: [1, 6],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Months of arrears before default", zh: "逾期宽限期" }
  },
  resolutionMonths: {
    value: 12,
    range: [6, 24],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Months to resolve a default", zh: "违约处置时长" }
  },
  recoverySales: {
    value: 0.35,
    range: [0.2, 0.5],
    unit: "share of sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Going-concern value in resolution, over sales", zh: "处置中的持续经营价值" }
  },
  inventionHaircut: {
    value: 0.7,
    range: [0.5, 0.9],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Haircut on pledged inventions in a thin market", zh: "质押专利折价" }
  },
  thicknessEffect: {
    value: 0.4,
    range: [0, 0.8],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "How much a thick market lowers the haircut", zh: "市场活跃度对折价的作用" }
  },
  firmFailProbability: {
    value: 0.46,
    range: [0.3, 0.6],
    unit: "probability",
    group: "behaviour",
    badge: "borrowed",
    source: "S74",
    label: { en: "Venture financings that fail", zh: "创业投资失败概率" }
  },
  fundLogMean: {
    value: 0.481,
    range: [0.2, 0.8],
    unit: "log",
    group: "behaviour",
    badge: "borrowed",
    source: "S74",
    label: { en: "Log multiple of the others", zh: "其余项目回报对数均值" }
  },
  fundLogSpread: {
    value: 1.26,
    range: [0.9, 1.6],
    unit: "log s.d.",
    group: "behaviour",
    badge: "borrowed",
    source: "S74",
    label: { en: "Spread of the log multiple", zh: "回报对数离散度" }
  },
  fundHoldingMonths: {
    value: 54,
    range: [36, 84],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Months from investment to outcome", zh: "投资持有期" }
  },
  seedCandidates: {
    value: 250,
    range: [100, 500],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Candidates for the seed funds", zh: "种子基金年候选项目" }
  },
  ventureCandidates: {
    value: 420,
    range: [200, 900],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Candidates for venture rounds", zh: "创投年候选项目" }
  },
  ventureTicket: {
    value: 12000000.0,
    range: [5000000.0, 30000000.0],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Size of a venture round", zh: "创投单笔金额" }
  },
  seedTicket: {
    value: 1040000.0,
    range: [600000.0, 2000000.0],
    unit: "yuan",
    group: "behaviour",
    badge: "derived",
    source: "S21",
    label: { en: "Mean seed investment", zh: "种子基金单笔金额" }
  },
  careerCost: {
    value: 0.35,
    range: [0.1, 1],
    unit: "carry units",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of a failed review to a manager", zh: "考核失败对管理人的代价" }
  },
  carry: {
    value: 0.2,
    range: [0.1, 0.3],
    unit: "share of gain",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Carried interest", zh: "业绩报酬" }
  },
  plannedDeals: {
    value: 20,
    range: [10, 40],
    unit: "deals",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Deals a manager plans for", zh: "管理人计划项目数" }
  },
  screeningSignal: {
    value: 0.8,
    range: [0.3, 1.5],
    unit: "precision",
    group: "behaviour",
    badge: "assumption",
    label: { en: "What screening tells a manager", zh: "尽调信息精度" }
  },
  candidatePatience: {
    value: 6,
    range: [3, 12],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Months a candidate waits for a decision", zh: "候选项目等待时长" }
  },
  takeoverRate: {
    value: 0.004,
    range: [0.001, 0.01],
    unit: "a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Large firms that look for a target", zh: "寻找标的频率" }
  },
  takeoverSize: {
    value: 20000000.0,
    range: [5000000.0, 50000000.0],
    unit: "yuan a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Sales above which firms acquire", zh: "并购方最低销售额" }
  },
  takeoverSynergy: {
    value: 1.5,
    range: [0.5, 3],
    unit: "factor",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Synergy over the productivity gap", zh: "协同效应" }
  },
  integrationSuccess: {
    value: 0.45,
    range: [0.3, 0.6],
    unit: "probability",
    group: "behaviour",
    badge: "borrowed",
    source: "S121",
    label: { en: "Integrations that succeed", zh: "整合成功概率" }
  },
  integrationMonths: {
    value: 18,
    range: [12, 30],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Months until the outcome shows", zh: "整合期" }
  },
  serviceCover: {
    value: 1.2,
    range: [1, 1.5],
    unit: "times",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Debt service cover that banks ask", zh: "偿债备付率要求" }
  },
  debtEarnings: {
    value: 4,
    range: [3, 6],
    unit: "times",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Debt over earnings that banks allow", zh: "债务与息税折旧前利润之比上限" }
  },
  financeWedge: {
    value: 0.025,
    range: [0.01, 0.05],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Own money dearer than borrowed", zh: "自有资金成本溢价" }
  },
  rivalBidders: {
    value: 2,
    range: [0, 6],
    unit: "bidders",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Rival bidders", zh: "竞购方数量" }
  },
  takeoverRateSpread: {
    value: 0.008,
    range: [0.003, 0.02],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "M&A loan rate over the prime rate", zh: "并购贷款利差" }
  },
  noteSpread: {
    value: 0.004,
    range: [0.001, 0.015],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Note coupon over the prime rate less one point", zh: "证券利差" }
  },
  premiumRate: {
    value: 0.008,
    range: [0.003, 0.02],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Guarantee premium", zh: "担保费率" }
  }
});
