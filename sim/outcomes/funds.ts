import { defineOutcome } from "../declare/outcome.ts";

/** Seed and venture funds. */
export const funds = {
  seedDeals: defineOutcome({
    id: "seedDeals",
    label: { en: "Seed deals", zh: "种子期投资项目" },
    unit: { en: "deals a year", zh: "个/年" },
    definition: { en: "Seed investments made in a year.", zh: "一年内种子基金投资项目数。" },
    group: "funds",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "seedDeals", factor: 1, unscaled: true }
  }),
  seedInvested: defineOutcome({
    id: "seedInvested",
    label: { en: "Seed money invested", zh: "种子期投资额" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: { en: "Seed money invested in a year.", zh: "一年内种子基金投资额。" },
    group: "funds",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "seedInvested", factor: 1e-8 }
  }),
  seedLossShare: defineOutcome({
    id: "seedLossShare",
    label: { en: "Seed loss share", zh: "种子期损失比例" },
    unit: { en: "% of money invested", zh: "占投资额%" },
    definition: {
      en: "Share of the money of seed investments ended in the year that is lost.",
      zh: "当年结束的种子期投资中形成损失的金额比例。"
    },
    group: "funds",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "seedLosses", over: "seedExitInvested", factor: 100 }
  }),
  seedBigWins: defineOutcome({
    id: "seedBigWins",
    label: { en: "Large wins", zh: "高倍回报项目" },
    unit: { en: "% of exits", zh: "占退出项目%" },
    definition: {
      en: "Share of ended seed investments that return at least ten times the money.",
      zh: "结束的种子期投资中回报达十倍以上的比例。"
    },
    group: "funds",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "seedBigWins", over: "seedExits", factor: 100 }
  }),
  seedMultiple: defineOutcome({
    id: "seedMultiple",
    label: { en: "Seed fund multiple", zh: "种子基金回报倍数" },
    unit: { en: "times", zh: "倍" },
    definition: {
      en: "Proceeds of the seed investments ended in the year over the money that had been invested in them.",
      zh: "当年结束的种子期投资所得与原投资额之比。"
    },
    group: "funds",
    welcome: "up",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "ratio", of: "seedProceeds", over: "seedExitInvested", factor: 1 }
  }),
  seedWaitLost: defineOutcome({
    id: "seedWaitLost",
    label: { en: "Lost while waiting", zh: "等待期间流失项目" },
    unit: { en: "candidates a year", zh: "个/年" },
    definition: {
      en: "Candidates lost in a year while the seed fund decided.",
      zh: "一年内种子基金决策期间流失的候选项目数。"
    },
    group: "funds",
    welcome: "down",
    scaleFree: true,
    decimals: 0,
    measure: { kind: "perYear", of: "seedWaitLost", factor: 1, unscaled: true }
  }),
  ventureDeals: defineOutcome({
    id: "ventureDeals",
    label: { en: "Venture rounds", zh: "创业投资轮次" },
    unit: { en: "rounds a year", zh: "轮/年" },
    definition: { en: "Venture rounds in a year.", zh: "一年内创业投资轮次。" },
    group: "funds",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "ventureDeals", factor: 1, unscaled: true }
  }),
  ventureInvested: defineOutcome({
    id: "ventureInvested",
    label: { en: "Venture money invested", zh: "创业投资额" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: { en: "Venture money invested in a year.", zh: "一年内创业投资额。" },
    group: "funds",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "ventureInvested", factor: 1e-8 }
  }),
  ventureBelowOne: defineOutcome({
    id: "ventureBelowOne",
    label: { en: "Venture exits below 1×", zh: "亏损退出占比" },
    unit: { en: "% of exits", zh: "占退出%" },
    definition: {
      en: "Share of ended venture financings that return less than the money.",
      zh: "结束的创业投资中回报低于投入的比例。"
    },
    group: "funds",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "ventureBelowOne", over: "ventureExits", factor: 100 }
  }),
  ventureAboveTen: defineOutcome({
    id: "ventureAboveTen",
    label: { en: "Venture exits above 10×", zh: "十倍以上退出占比" },
    unit: { en: "% of exits", zh: "占退出%" },
    definition: {
      en: "Share of ended venture financings that return ten times or more.",
      zh: "结束的创业投资中回报达十倍以上的比例。"
    },
    group: "funds",
    welcome: "up",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "ratio", of: "ventureAboveTen", over: "ventureExits", factor: 100 }
  }),
  ventureAboveFifty: defineOutcome({
    id: "ventureAboveFifty",
    label: { en: "Venture exits above 50×", zh: "五十倍以上退出占比" },
    unit: { en: "% of exits", zh: "占退出%" },
    definition: {
      en: "Share of ended venture financings that return fifty times or more.",
      zh: "结束的创业投资中回报达五十倍以上的比例。"
    },
    group: "funds",
    welcome: "up",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "ratio", of: "ventureAboveFifty", over: "ventureExits", factor: 100 }
  }),
  ventureMultiple: defineOutcome({
    id: "ventureMultiple",
    label: { en: "Venture multiple", zh: "创业投资回报倍数" },
    unit: { en: "times", zh: "倍" },
    definition: {
      en: "Proceeds of the venture financings ended in the year over the money that had been invested in them. Its tail is heavy.",
      zh: "当年结束的创业投资所得与原投资额之比，分布厚尾。"
    },
    group: "funds",
    welcome: "up",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "ratio", of: "ventureProceeds", over: "ventureExitInvested", factor: 1 }
  }),
  youngHardShare: defineOutcome({
    id: "youngHardShare",
    label: { en: "Equity to young hard tech", zh: "投早投小投硬科技占比" },
    unit: { en: "% of equity money", zh: "占股权投资%" },
    definition: {
      en: "Share of the equity money of funds in a year that goes to young, small, hard-technology firms.",
      zh: "基金一年的股权投资中投向早期、小型、硬科技企业的比例。"
    },
    group: "funds",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "youngHardEquity", over: "equityInvested", factor: 100 }
  })
} as const;
