import { defineOutcome } from "../declare/outcome.ts";

/** Technology firms: number, output, productivity. */
export const firms = {
  firmCount: defineOutcome({
    id: "firmCount",
    label: { en: "Technology firms", zh: "科技型企业" },
    unit: { en: "firms", zh: "家" },
    definition: { en: "Technology firms active at month end.", zh: "月末存续的科技型企业数。" },
    group: "firms",
    welcome: "up",
    scaleFree: true,
    decimals: 0,
    measure: { kind: "level", of: "firms", factor: 1 }
  }),
  newFirms: defineOutcome({
    id: "newFirms",
    label: { en: "New firms", zh: "新设企业" },
    unit: { en: "firms a year", zh: "家/年" },
    definition: { en: "Technology firms founded in a year.", zh: "一年内新设的科技型企业数。" },
    group: "firms",
    welcome: "up",
    scaleFree: true,
    decimals: 0,
    measure: { kind: "perYear", of: "firmBirths", factor: 1 }
  }),
  firmsLabelled: defineOutcome({
    id: "firmsLabelled",
    label: { en: "Newly labelled firms", zh: "新认定科技型企业" },
    unit: { en: "firms a year", zh: "家/年" },
    definition: {
      en: "Existing firms that are newly counted as technology firms in a year.",
      zh: "一年内新纳入统计的存量企业数。"
    },
    group: "firms",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "firmsLabelled", factor: 1 }
  }),
  circleFirms: defineOutcome({
    id: "circleFirms",
    label: { en: "New firms in circles", zh: "生态圈内新设企业" },
    unit: { en: "firms a year", zh: "家/年" },
    definition: {
      en: "Technology firms born in a year within the radius of a new innovation circle.",
      zh: "一年内在新增生态圈半径之内设立的科技型企业。"
    },
    group: "firms",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "circleFirms", factor: 1 }
  }),
  mentorTime: defineOutcome({
    id: "mentorTime",
    label: { en: "Time of mentors for a firm", zh: "导师时间满足度" },
    unit: { en: "% of need", zh: "占需求%" },
    definition: {
      en: "Share of the time a newborn firm in a circle needs that its mentors have for it.",
      zh: "生态圈内新设企业所需辅导时间中，导师能够提供的比例。"
    },
    group: "firms",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "ratio", of: "mentorTimeSum", over: "circleFirms", factor: 100 }
  }),
  exitRate: defineOutcome({
    id: "exitRate",
    label: { en: "Exit rate", zh: "退出率" },
    unit: { en: "% a year", zh: "%/年" },
    definition: {
      en: "Technology firms that leave in a year, over firms active.",
      zh: "一年内退出的科技型企业与存续企业之比。"
    },
    group: "firms",
    welcome: "down",
    scaleFree: true,
    decimals: 2,
    measure: { kind: "annualRate", of: "firmExits", over: "firms", factor: 100 }
  }),
  survivalThreeYears: defineOutcome({
    id: "survivalThreeYears",
    label: { en: "Three-year survival", zh: "三年存活率" },
    unit: { en: "% after 3 years", zh: "三年存活率（%）" },
    definition: {
      en: "Share of the firms born in a month that are alive 36 months later.",
      zh: "当月新设企业36个月后仍存续的比例。"
    },
    group: "firms",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "cohort", of: "cohortSurvived36", over: "firmBirths", months: 36, factor: 100 }
  }),
  youngShare: defineOutcome({
    id: "youngShare",
    label: { en: "Young firms", zh: "年轻企业占比" },
    unit: { en: "%", zh: "%" },
    definition: { en: "Share of technology firms aged under five years.", zh: "成立不足五年的科技型企业比例。" },
    group: "firms",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "firmsYoung", over: "firms", factor: 100 }
  }),
  output: defineOutcome({
    id: "output",
    label: { en: "Output", zh: "产出" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: {
      en: "Sales of technology firms in a year, at constant prices.",
      zh: "科技型企业一年的销售额，按不变价计算。"
    },
    group: "firms",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "sales", factor: 1e-11 }
  }),
  valueAdded: defineOutcome({
    id: "valueAdded",
    label: { en: "Value added", zh: "增加值" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: {
      en: "Value added of technology firms in a year, at constant prices.",
      zh: "科技型企业一年的增加值，按不变价计算。"
    },
    group: "firms",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "valueAdded", factor: 1e-11 }
  }),
  productivity: defineOutcome({
    id: "productivity",
    label: { en: "Productivity", zh: "生产率" },
    unit: { en: "log points × 100", zh: "对数点×100" },
    definition: {
      en: "Sales-weighted mean of log productivity, times 100; 0 is a firm of opening-year technique without inventions.",
      zh: "按销售加权的对数生产率均值乘以100；0为期初技术水平且未实施发明的企业。"
    },
    group: "firms",
    welcome: "up",
    scaleFree: false,
    headline: true,
    decimals: 2,
    measure: { kind: "ratio", of: "productivitySum", over: "sales", factor: 100 }
  }),
  jobs: defineOutcome({
    id: "jobs",
    label: { en: "Jobs", zh: "就业" },
    unit: { en: "persons", zh: "人" },
    definition: { en: "People employed by technology firms at month end.", zh: "月末科技型企业从业人员数。" },
    group: "firms",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "level", of: "jobs", factor: 1 }
  }),
  marketConcentration: defineOutcome({
    id: "marketConcentration",
    label: { en: "Market concentration", zh: "市场集中度" },
    unit: { en: "HHI, 0–1", zh: "赫芬达尔指数（0～1）" },
    definition: {
      en: "Herfindahl–Hirschman index of sales within industries, weighted by sales.",
      zh: "行业内销售收入的赫芬达尔—赫希曼指数，按行业销售额加权。"
    },
    group: "firms",
    welcome: "down",
    scaleFree: false,
    decimals: 4,
    measure: { kind: "level", of: "concentration", factor: 1, unscaled: true }
  })
} as const;
