import { defineUncertainties } from "../declare/uncertainty.ts";

/** Lines, guarantees, scores, capital of banks, pools of notes. */
export const credit = defineUncertainties({
  lineLimit: {
    value: 0.55,
    range: [0.4, 0.8],
    unit: "share of sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Loan and overdraft a borrower may reach", zh: "借款企业授信上限与销售之比" }
  },
  accountPrecision: {
    value: 2.0,
    range: [0, 4],
    unit: "per s.d. squared",
    group: "behaviour",
    badge: "assumption",
    label: { en: "What a running loan tells a bank beyond the books", zh: "存量贷款带来的信息精度" }
  },
  investorPrecision: {
    value: 1.0,
    range: [0, 3],
    unit: "per s.d. squared",
    group: "behaviour",
    badge: "assumption",
    label: { en: "What a fund’s money tells a bank of a firm", zh: "基金投资对银行的信息精度" }
  },
  warrantWeight: {
    value: 0.5,
    range: [0, 1],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Weight of a warrant’s expected gain against interest", zh: "认股权预期收益相对利息的折算权重" }
  },
  ratingPrecision: {
    value: 1.0,
    range: [0, 3],
    unit: "per s.d. squared",
    group: "behaviour",
    badge: "assumption",
    label: { en: "What a bond rating tells of a firm", zh: "债券评级带来的信息精度" }
  },
  bondSales: {
    value: 0.15,
    range: [0.05, 0.4],
    unit: "share of sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Bond of a firm over its sales", zh: "单户债券规模与销售之比" }
  },
  bondTicket: {
    value: 200e6,
    range: [50e6, 1000e6],
    unit: "yuan a firm",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Largest bond of a firm", zh: "单户债券规模上限" }
  },
  bondMonths: {
    value: 36,
    range: [12, 60],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Life of a bond", zh: "债券期限" }
  },
  filePrecision: {
    value: 1.0,
    range: [0, 3],
    unit: "per s.d. squared",
    group: "behaviour",
    badge: "assumption",
    label: { en: "What the file of a followed firm tells a bank", zh: "领航企业档案带来的信息精度" }
  },
  refusalMonths: {
    value: 48,
    range: [12, 72],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Time until a refused firm asks again", zh: "被拒企业再次申请间隔" }
  },
  pointsTrust: {
    value: 0.7,
    range: [0, 0.8],
    unit: "0 (banks know the accuracy) to 1",
    group: "behaviour",
    badge: "assumption",
    label: { en: "How far banks take a score for the truth", zh: "银行对积分的轻信程度" }
  },
  pointsCost: {
    value: 600,
    range: [100, 3000],
    unit: "yuan a firm and year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Collecting and scoring a firm", zh: "单户积分采集与评价成本" }
  },
  guaranteeReserve: {
    value: 0.05,
    range: [0.02, 0.1],
    unit: "share of guaranteed amount",
    group: "behaviour",
    badge: "borrowed",
    source: "V16",
    label: { en: "Money a guarantor holds against calls", zh: "担保代偿准备比例" }
  },
  guaranteeCeiling: {
    value: 30000000.0,
    range: [10000000.0, 50000000.0],
    unit: "yuan a firm",
    group: "behaviour",
    badge: "borrowed",
    source: "V16",
    label: { en: "Largest loan that is guaranteed", zh: "单户担保贷款上限" }
  },
  thickMarket: {
    value: 30,
    range: [10, 100],
    unit: "deals a year in a field",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Deals at which half the effect of a thick market is there", zh: "市场活跃度半饱和成交数" }
  },
  capitalBuffer: {
    value: 0.02,
    range: [0.005, 0.04],
    unit: "share of risk-weighted loans",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Capital banks hold above the minimum", zh: "银行资本缓冲" }
  },
  capitalRaise: {
    value: 0.1,
    range: [0, 0.2],
    unit: "share of own funds a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "New capital a bank short of it can raise", zh: "银行年度补充资本比例" }
  },
  bankPayout: {
    value: 0.5,
    range: [0.2, 0.7],
    unit: "share of profit",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Profit banks pay out", zh: "银行分红比例" }
  },
  noteTicket: {
    value: 18000000.0,
    range: [5000000.0, 30000000.0],
    unit: "yuan a firm",
    group: "behaviour",
    badge: "borrowed",
    source: "V37",
    label: { en: "Most one firm gets from a note pool", zh: "证券化单户融资上限" }
  },
  noteSales: {
    value: 0.25,
    range: [0.1, 0.5],
    unit: "share of sales",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Financed licence over sales", zh: "许可费融资与销售之比" }
  },
  noteSalesCeiling: {
    value: 400000000.0,
    range: [40000000.0, 2000000000.0],
    unit: "yuan a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Largest firm admitted to a note pool", zh: "证券化入池企业销售上限" }
  },
  noteMonths: {
    value: 14,
    range: [12, 36],
    unit: "months",
    group: "behaviour",
    badge: "borrowed",
    source: "V19",
    label: { en: "Tenor of IP-backed notes", zh: "知识产权证券期限" }
  },
  noteGuarantee: {
    value: 0.675,
    range: [0.4, 1],
    unit: "share of pool loss",
    group: "behaviour",
    badge: "borrowed",
    source: "V19",
    label: { en: "Pool loss the guarantor bears", zh: "证券损失担保比例" }
  },
  noteSubsidy: {
    value: 0.02,
    range: [0, 0.03],
    unit: "share of issue",
    group: "behaviour",
    badge: "borrowed",
    source: "V19",
    label: { en: "Subsidy on issued notes", zh: "证券发行补贴率" }
  }
});
