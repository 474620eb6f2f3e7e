import { defineOutcome, type Payments } from "../declare/outcome.ts";

/** Whom the guarantor pays for losses: all but the city, which keeps its reserve. */
const guaranteed = [
  "banks",
  "vehicles",
  "rest",
  "organisations",
  "technologyFirms",
  "otherFirms"
] as const satisfies Payments["to"];

/** Public money. */
export const publicMoney = {
  publicCost: defineOutcome({
    id: "publicCost",
    label: { en: "Public cost", zh: "公共成本" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "What the reform costs the public in a year: grants, services and first orders paid, interest subsidies, what the guarantor pays out less its premiums, and losses of seed funds. Money that only moves into the guarantor’s reserve is no cost.",
      zh: "改革一年的公共成本：补助、服务与首购支出，贷款贴息，担保机构的支出减去保费收入，以及种子基金损失。拨入担保准备金的资金不计为成本。"
    },
    group: "public",
    welcome: "down",
    scaleFree: true,
    headline: true,
    decimals: 1,
    measure: {
      kind: "paid",
      of: [
        { flow: "reformGrants" },
        { flow: "reformServices" },
        { flow: "interestSubsidies" },
        { flow: "sales", from: ["government"] },
        { flow: "guaranteePayouts", from: ["guarantors"], to: guaranteed }
      ],
      less: [{ flow: "guaranteePremiums" }],
      losses: "seedLosses",
      factor: 1e-8
    }
  }),
  reformBudgetSpent: defineOutcome({
    id: "reformBudgetSpent",
    label: { en: "Reform budget spent", zh: "改革预算支出" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "What the reform budget pays out in a year, money put into the guarantor’s reserve among it.",
      zh: "一年内改革预算的支出，含拨入担保准备金的资金。"
    },
    group: "public",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "reformClaimsMet", factor: 1e-8 }
  }),
  unmetClaims: defineOutcome({
    id: "unmetClaims",
    label: { en: "Unmet public claims", zh: "未满足的财政申请" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "New claims on the reform budget and the guarantor in a year that are not met for want of money; a reserve that stays short counts once.",
      zh: "一年内新增且因资金不足未能满足的改革支出与代偿申请；准备金的同一缺口只计一次。"
    },
    group: "public",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "publicClaimsUnmet", factor: 1e-8 }
  }),
  guaranteeCalls: defineOutcome({
    id: "guaranteeCalls",
    label: { en: "Guarantee calls", zh: "担保代偿" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Money that the guarantor pays in a year to banks, note pools and bond holders for losses.",
      zh: "担保机构一年内就损失向银行、证券化载体和债券持有人支付的代偿款。"
    },
    group: "public",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: {
      kind: "paid",
      of: [{ flow: "guaranteePayouts", from: ["guarantors"], to: ["banks", "vehicles", "rest"] }],
      factor: 1e-8
    }
  }),
  grantsPaid: defineOutcome({
    id: "grantsPaid",
    label: { en: "Grants paid", zh: "补助支出" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Grants paid out of the reform budget in a year: posed problems, posts, joint funds, laboratories, shared services and equipment, pilots, notes.",
      zh: "改革预算一年内的补助支出：企业出题、转移岗位、联合基金、实验室、服务与仪器共享、试点、证券化。"
    },
    group: "public",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "paid", of: [{ flow: "reformGrants" }], factor: 1e-8 }
  }),
  interestSubsidies: defineOutcome({
    id: "interestSubsidies",
    label: { en: "Interest subsidies paid", zh: "贷款贴息支出" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "What the city pays banks in a year for lower rates on loans of rated firms.",
      zh: "一年内地方财政就积分企业贷款降息向银行支付的贴息。"
    },
    group: "public",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "paid", of: [{ flow: "interestSubsidies" }], factor: 1e-8 }
  }),
  localTax: defineOutcome({
    id: "localTax",
    label: { en: "Local tax", zh: "地方税收" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: {
      en: "Local part of the taxes on profit that firms and banks of the model pay in a year.",
      zh: "一年内模型中企业与银行利润税的地方部分。"
    },
    group: "public",
    welcome: "up",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "paid", of: [{ flow: "taxLocal" }], factor: 1e-11 }
  })
} as const;
