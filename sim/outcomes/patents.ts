import { defineOutcome } from "../declare/outcome.ts";

/** Patents: examination, stock and use. */
export const patents = {
  industrialisationFirms: defineOutcome({
    id: "industrialisationFirms",
    label: { en: "Industrialisation rate, firms", zh: "企业产业化率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of invention patents in force held by firms that are used to make and sell a product.",
      zh: "企业持有的有效发明专利中用于生产并销售产品的比例。"
    },
    group: "patents",
    welcome: "up",
    scaleFree: true,
    headline: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "usedFirms", over: "inForceFirms", factor: 100 }
  }),
  industrialisationUniversities: defineOutcome({
    id: "industrialisationUniversities",
    label: { en: "Industrialisation, universities", zh: "高校产业化率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "The same for patents held by universities and hospitals. It falls when used patents are assigned away.",
      zh: "高校和医院持有的有效发明专利中用于生产并销售产品的比例；已实施的专利转让后，该比例下降。"
    },
    group: "patents",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "usedUniversities", over: "inForceUniversities", factor: 100 }
  }),
  industrialisationInstitutes: defineOutcome({
    id: "industrialisationInstitutes",
    label: { en: "Industrialisation, institutes", zh: "科研院所产业化率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "The same for patents held by research institutes.",
      zh: "科研院所持有的有效发明专利中用于生产并销售产品的比例。"
    },
    group: "patents",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "usedInstitutes", over: "inForceInstitutes", factor: 100 }
  }),
  industrialisationByOrigin: defineOutcome({
    id: "industrialisationByOrigin",
    label: { en: "Industrialisation, by origin", zh: "产业化率（按来源）" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "The same for patents made by research organisations, whoever holds them.",
      zh: "由科研单位形成的有效发明专利（无论现持有人）中用于生产并销售产品的比例。"
    },
    group: "patents",
    welcome: "up",
    scaleFree: true,
    headline: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "usedByOrigin", over: "inForceByOrigin", factor: 100 }
  }),
  patentsFiled: defineOutcome({
    id: "patentsFiled",
    label: { en: "Applications filed", zh: "专利申请" },
    unit: { en: "applications a year", zh: "件/年" },
    definition: { en: "Invention applications filed in a year.", zh: "一年内提出的发明专利申请数。" },
    group: "patents",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "patentsFiled", factor: 1 }
  }),
  patentsGranted: defineOutcome({
    id: "patentsGranted",
    label: { en: "Patents granted", zh: "专利授权" },
    unit: { en: "patents a year", zh: "件/年" },
    definition: { en: "Invention patents granted in a year.", zh: "一年内授权的发明专利数。" },
    group: "patents",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "patentsGranted", factor: 1 }
  }),
  patentsInForce: defineOutcome({
    id: "patentsInForce",
    label: { en: "Patents in force", zh: "有效发明专利" },
    unit: { en: "patents", zh: "件" },
    definition: { en: "Invention patents in force at month end.", zh: "月末有效发明专利数。" },
    group: "patents",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "level", of: "inForce", factor: 1 }
  }),
  grantsPerResearch: defineOutcome({
    id: "grantsPerResearch",
    label: { en: "Grants per R&D", zh: "单位研发投入授权量" },
    unit: { en: "per CNY 100 million", zh: "件/亿元" },
    definition: {
      en: "Invention patents granted over R&D of the same year, paid by firms and from public money.",
      zh: "当年发明专利授权数与当年企业及公共研发投入之比。"
    },
    group: "patents",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "patentsGranted", over: ["rdFirms", "rdPublic"], factor: 1e10 }
  }),
  grantRate: defineOutcome({
    id: "grantRate",
    label: { en: "Grant rate", zh: "授权率" },
    unit: { en: "% of decisions", zh: "占结案%" },
    definition: { en: "Share of decisions that grant a patent.", zh: "审查结案中授权的比例。" },
    group: "patents",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "patentsGranted", over: ["patentsGranted", "patentsRefused"], factor: 100 }
  }),
  weakGrantShare: defineOutcome({
    id: "weakGrantShare",
    label: { en: "Weak grants", zh: "低质量授权占比" },
    unit: { en: "% of grants", zh: "占授权%" },
    definition: {
      en: "Share of grants whose quality a full examination would not have passed.",
      zh: "授权专利中完整审查本应不予通过的比例。"
    },
    group: "patents",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "weakGrants", over: "patentsGranted", factor: 100 }
  }),
  monthsToGrant: defineOutcome({
    id: "monthsToGrant",
    label: { en: "Time to decision", zh: "审查周期" },
    unit: { en: "months", zh: "个月" },
    definition: { en: "Mean time from filing to decision.", zh: "从申请到结案的平均时间。" },
    group: "patents",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "decisionMonths", over: ["decisionsFast", "decisionsOrdinary"], factor: 1 }
  }),
  monthsToGrantFast: defineOutcome({
    id: "monthsToGrantFast",
    label: { en: "Time, fast queue", zh: "预审案件审查周期" },
    unit: { en: "months", zh: "个月" },
    definition: {
      en: "Mean time from filing to decision of pre-examined applications.",
      zh: "经预审申请从提交到结案的平均时间。"
    },
    group: "patents",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "decisionMonthsFast", over: "decisionsFast", factor: 1 }
  }),
  monthsToGrantOrdinary: defineOutcome({
    id: "monthsToGrantOrdinary",
    label: { en: "Time, ordinary queue", zh: "普通案件审查周期" },
    unit: { en: "months", zh: "个月" },
    definition: {
      en: "Mean time from filing to decision of ordinary applications.",
      zh: "普通申请从提交到结案的平均时间。"
    },
    group: "patents",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "decisionMonthsOrdinary", over: "decisionsOrdinary", factor: 1 }
  }),
  fastShare: defineOutcome({
    id: "fastShare",
    label: { en: "Decided in the fast queue", zh: "预审案件占比" },
    unit: { en: "% of decisions", zh: "占结案%" },
    definition: { en: "Share of decisions on pre-examined applications.", zh: "结案中经预审申请的比例。" },
    group: "patents",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "decisionsFast", over: ["decisionsFast", "decisionsOrdinary"], factor: 100 }
  }),
  lapseRate: defineOutcome({
    id: "lapseRate",
    label: { en: "Lapse rate", zh: "失效率" },
    unit: { en: "% a year", zh: "%/年" },
    definition: {
      en: "Patents that lapse, expire or are given up in a year, over patents in force.",
      zh: "一年内终止、到期或放弃的专利与有效专利之比。"
    },
    group: "patents",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "annualRate", of: "patentsLapsed", over: "inForce", factor: 100 }
  }),
  idleShare: defineOutcome({
    id: "idleShare",
    label: { en: "Idle patents", zh: "闲置专利占比" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of the invention patents in force of research organisations that are neither used, licensed nor listed.",
      zh: "科研单位有效发明专利中未实施、未许可、未挂牌的比例。"
    },
    group: "patents",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "idleOrganisations", over: "inForceOrganisations", factor: 100 }
  }),
  listings: defineOutcome({
    id: "listings",
    label: { en: "Listings", zh: "挂牌数" },
    unit: { en: "inventions", zh: "项" },
    definition: { en: "Inventions on offer at the end of the month.", zh: "月末处于挂牌状态的发明数。" },
    group: "patents",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "level", of: "listed", factor: 1 }
  }),
  topQualityUsed: defineOutcome({
    id: "topQualityUsed",
    label: { en: "Top inventions used", zh: "高质量发明实施数" },
    unit: { en: "inventions a year", zh: "项/年" },
    definition: {
      en: "Inventions in the top 1% of quality put to use for the first time in a year.",
      zh: "一年内首次实施的质量前1%的发明数。"
    },
    group: "patents",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "topQualityUsed", factor: 1 }
  }),
  topQualityUse: defineOutcome({
    id: "topQualityUse",
    label: { en: "Use of top inventions", zh: "高质量发明产业化率" },
    unit: { en: "per 100 made", zh: "每形成百项" },
    definition: {
      en: "Inventions in the top 1% of quality first used in a year, for each hundred made in the year.",
      zh: "当年首次实施的质量前1%的发明与当年形成的同类发明之比。"
    },
    group: "patents",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "topQualityUsed", over: "topQualityMade", factor: 100 }
  })
} as const;
