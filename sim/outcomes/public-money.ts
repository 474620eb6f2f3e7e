import { defineOutcome } from "../declare/outcome.ts";

/** Public money. */
export const publicMoney = {
  publicCost: defineOutcome({
    id: "publicCost",
    label: { en: "Public cost", zh: "公共成本" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Subsidies, guarantee calls and losses of public funds in a year, net.",
      zh: "一年内补贴、代偿与公共资金损失的净额。"
    },
    group: "public",
    welcome: "down",
    scaleFree: false,
    headline: true,
    decimals: 1,
    measure: { kind: "perYear", of: "publicCost", factor: 1e-8 }
  }),
  unmetClaims: defineOutcome({
    id: "unmetClaims",
    label: { en: "Unmet public claims", zh: "未满足的财政申请" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Claims on the reform budget in a year that are not met for want of money.",
      zh: "一年内因预算不足未能满足的改革支出申请。"
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
    definition: { en: "Money paid out on guarantees in a year.", zh: "一年内担保代偿支出。" },
    group: "public",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "guaranteeCalls", factor: 1e-8 }
  }),
  grantsPaid: defineOutcome({
    id: "grantsPaid",
    label: { en: "Grants paid", zh: "补助支出" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Grants paid in a year for posed problems and transfer work.",
      zh: "一年内对企业出题与转化工作的补助支出。"
    },
    group: "public",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "grantsPaid", factor: 1e-8 }
  }),
  localTax: defineOutcome({
    id: "localTax",
    label: { en: "Local tax", zh: "地方税收" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: {
      en: "Local tax received from the agents of the model in a year.",
      zh: "一年内来自模型主体的地方税收。"
    },
    group: "public",
    welcome: "up",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "perYear", of: "taxLocal", factor: 1e-11 }
  })
} as const;
