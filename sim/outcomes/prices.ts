import { defineOutcome } from "../declare/outcome.ts";
import { assignmentTypes, licenceTypes, transferTypes } from "./contract-types.ts";

/** Prices of transfer contracts and the income they bring. */
export const prices = {
  meanAssignmentPrice: defineOutcome({
    id: "meanAssignmentPrice",
    label: { en: "Mean assignment price", zh: "平均转让价格" },
    unit: { en: "CNY million", zh: "百万元" },
    yuan: 1e6,
    definition: { en: "Mean price of assignments by research organisations.", zh: "科研单位转让合同的平均价格。" },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 3,
    measure: { kind: "ratio", of: "assignmentValue", over: "assignmentsOrganisations", factor: 1e-8 }
  }),
  meanLicencePrice: defineOutcome({
    id: "meanLicencePrice",
    label: { en: "Mean licence price", zh: "平均许可价格" },
    unit: { en: "CNY million", zh: "百万元" },
    yuan: 1e6,
    definition: {
      en: "Mean agreed value of licences by research organisations.",
      zh: "科研单位许可合同的平均约定金额。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 3,
    measure: { kind: "ratio", of: "licenceValue", over: "licencesOrganisations", factor: 1e-8 }
  }),
  meanEquityPrice: defineOutcome({
    id: "meanEquityPrice",
    label: { en: "Mean equity deal", zh: "平均作价金额" },
    unit: { en: "CNY million", zh: "百万元" },
    yuan: 1e6,
    definition: {
      en: "Mean agreed value of equity deals and income rights by research organisations.",
      zh: "科研单位作价投资与以权代股合同的平均约定金额。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "ratio", of: "equityValue", over: "equityOrganisations", factor: 1e-8 }
  }),
  equityToTransferPrice: defineOutcome({
    id: "equityToTransferPrice",
    label: { en: "Equity to assignment price", zh: "作价与转让均价之比" },
    unit: { en: "times", zh: "倍" },
    definition: {
      en: "Mean equity deal over mean assignment, both by research organisations.",
      zh: "科研单位作价投资平均金额与转让平均价格之比。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: {
      kind: "meanRatio",
      of: "equityValue",
      count: "equityOrganisations",
      over: "assignmentValue",
      overCount: "assignmentsOrganisations",
      factor: 1
    }
  }),
  rewardShare: defineOutcome({
    id: "rewardShare",
    label: { en: "Rewards over contract value", zh: "奖酬占合同金额比例" },
    unit: { en: "% of contract value", zh: "占合同金额%" },
    definition: {
      en: "Awards and equity of inventors over the value of the transfer contracts that research organisations sign in the same year; awards on older contracts count, so that it may pass 100 in a year of few.",
      zh: "成果完成人当年所得奖酬与股权占科研单位当年签订转化合同金额的比例；含以前年度合同的奖酬，签约较少的年份可能超过100。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: {
      kind: "ratio",
      of: ["inventorAwards", "inventorEquity"],
      over: ["assignmentValue", "licenceValue", "equityValue"],
      factor: 100
    }
  }),
  inventorIncomeShare: defineOutcome({
    id: "inventorIncomeShare",
    label: { en: "Inventors’ share of income", zh: "成果完成人收益占比" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of the cash for rights and orders that organisations share with inventors in a year that reaches inventors.",
      zh: "科研单位当年用于分配的到账收入（权利价款与出题合同收益）中由成果完成人获得的比例。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "inventorAwards", over: "incomeShared", factor: 100 }
  }),
  inventorIncome: defineOutcome({
    id: "inventorIncome",
    label: { en: "Inventor income", zh: "成果完成人收入" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Awards paid to inventors in a year, and the worth of equity that they get in place of cash.",
      zh: "一年内成果完成人取得的奖酬，以及代替现金所得股权的价值。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: ["inventorAwards", "inventorEquity"], factor: 1e-8 }
  }),
  transferIncome: defineOutcome({
    id: "transferIncome",
    label: { en: "Transfer income", zh: "转化到账收入" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Cash that research organisations receive from transfers in a year.",
      zh: "一年内科研单位转化到账的收入。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "transferIncome", factor: 1e-8 }
  }),
  medianPrice: defineOutcome({
    id: "medianPrice",
    label: { en: "Median price", zh: "价格中位数" },
    unit: { en: "CNY million", zh: "百万元" },
    yuan: 1e6,
    definition: {
      en: "Median price of the transfer contracts signed in twelve months.",
      zh: "12个月内签订的转化合同价格中位数。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: true,
    decimals: 3,
    measure: { kind: "medianPrice", types: transferTypes, factor: 1e-6 }
  }),
  medianAssignmentPrice: defineOutcome({
    id: "medianAssignmentPrice",
    label: { en: "Median assignment price", zh: "转让价格中位数" },
    unit: { en: "CNY million", zh: "百万元" },
    yuan: 1e6,
    definition: {
      en: "Median price of assignments signed in twelve months.",
      zh: "12个月内签订的转让合同价格中位数。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: true,
    decimals: 3,
    measure: { kind: "medianPrice", types: assignmentTypes, factor: 1e-6 }
  }),
  medianLicencePrice: defineOutcome({
    id: "medianLicencePrice",
    label: { en: "Median licence price", zh: "许可价格中位数" },
    unit: { en: "CNY million", zh: "百万元" },
    yuan: 1e6,
    definition: {
      en: "Median agreed value of licences signed in twelve months, pay-later and spin-off licences inside.",
      zh: "12个月内签订的许可合同约定金额中位数，含先使用后付费与衍生企业许可。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: true,
    decimals: 3,
    measure: { kind: "medianPrice", types: licenceTypes, factor: 1e-6 }
  }),
  attestationFees: defineOutcome({
    id: "attestationFees",
    label: { en: "Attestation fees", zh: "鉴证费" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Fees that buyers pay the trading centre for attestations in a year.",
      zh: "一年内买方向交易中心支付的鉴证费。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "perYear", of: "attestationFees", factor: 1e-8 }
  }),
  exchangeCosts: defineOutcome({
    id: "exchangeCosts",
    label: { en: "Cost of exchange and escrow", zh: "汇兑与托管费用" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "What buyers pay banks for exchange and escrow of payments across the border in a year.",
      zh: "一年内买方就跨境付款向银行支付的汇兑与托管费用。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "paid", of: [{ flow: "exchangeCosts" }], factor: 1e-8 }
  }),
  priceError: defineOutcome({
    id: "priceError",
    label: { en: "Price error", zh: "定价误差" },
    unit: { en: "log points", zh: "对数点" },
    definition: {
      en: "Mean absolute gap between log price and log value of appraised deals.",
      zh: "经评估的交易中价格与价值之对数差绝对值的平均数。"
    },
    group: "market",
    welcome: "down",
    scaleFree: true,
    decimals: 3,
    measure: { kind: "ratio", of: "priceErrorSum", over: "pricedDeals", factor: 1 }
  }),
  priceErrorLeft: defineOutcome({
    id: "priceErrorLeft",
    label: { en: "Price error after correction", zh: "纠错后的定价误差" },
    unit: { en: "log points", zh: "对数点" },
    definition: {
      en: "The same gap, less what reviews of sales by exempt officials put right.",
      zh: "同一差距，扣除免责交易复核后已纠正的部分。"
    },
    group: "market",
    welcome: "down",
    scaleFree: true,
    decimals: 3,
    measure: { kind: "ratio", of: ["priceErrorSum", "priceErrorRelief"], over: "pricedDeals", factor: 1 }
  }),
  salesReversed: defineOutcome({
    id: "salesReversed",
    label: { en: "Sales taken back", zh: "撤销的交易" },
    unit: { en: "% of reviewed sales", zh: "占复核交易%" },
    definition: {
      en: "Share of the reviewed sales by exempt officials that are reversed, because the price was far too low and the buyer would rather give the right back than pay the rest.",
      zh: "复核的免责交易中，因价格明显偏低、买方宁愿退回权利而不补价款的比例。"
    },
    group: "market",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "salesReversed", over: "salesReviewed", factor: 100 }
  })
} as const;
