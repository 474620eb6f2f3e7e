import { defineOutcome } from "../declare/outcome.ts";

/** The technology market: turnover, prices, matching. */
export const market = {
  turnover: defineOutcome({
    id: "turnover",
    label: { en: "Contract turnover", zh: "技术合同成交额" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: {
      en: "Value of all technology contracts registered in the region in a year, by seller.",
      zh: "一年内在本地区登记的技术合同总金额，按卖方统计。"
    },
    group: "market",
    welcome: "up",
    scaleFree: false,
    headline: true,
    decimals: 1,
    measure: { kind: "perYear", of: "turnoverValue", factor: 1e-11 }
  }),
  turnoverDevelopment: defineOutcome({
    id: "turnoverDevelopment",
    label: { en: "Turnover, development", zh: "技术开发成交额" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: { en: "Value of registered development contracts in a year.", zh: "一年内登记的技术开发合同金额。" },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "perYear", of: "turnoverDevelopment", factor: 1e-11 }
  }),
  turnoverConsulting: defineOutcome({
    id: "turnoverConsulting",
    label: { en: "Turnover, consulting", zh: "技术咨询成交额" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: { en: "Value of registered consulting contracts in a year.", zh: "一年内登记的技术咨询合同金额。" },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "perYear", of: "turnoverConsulting", factor: 1e-11 }
  }),
  turnoverService: defineOutcome({
    id: "turnoverService",
    label: { en: "Turnover, service", zh: "技术服务成交额" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: { en: "Value of registered service contracts in a year.", zh: "一年内登记的技术服务合同金额。" },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "perYear", of: "turnoverService", factor: 1e-11 }
  }),
  turnoverTransfer: defineOutcome({
    id: "turnoverTransfer",
    label: { en: "Turnover, IP", zh: "转让与许可成交额" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: {
      en: "Value of registered assignments and licences in a year.",
      zh: "一年内登记的转让与许可合同金额。"
    },
    group: "market",
    welcome: "up",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "perYear", of: "turnoverTransfer", factor: 1e-11 }
  }),
  turnoverContracts: defineOutcome({
    id: "turnoverContracts",
    label: { en: "Registered contracts", zh: "登记技术合同数" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Technology contracts registered in a year, work and transfers.",
      zh: "一年内登记的技术合同数，含技术服务类与转化类。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "turnoverContracts", factor: 1 }
  }),
  meanContract: defineOutcome({
    id: "meanContract",
    label: { en: "Mean contract", zh: "平均合同金额" },
    unit: { en: "CNY million", zh: "百万元" },
    yuan: 1e6,
    definition: {
      en: "Mean value of registered technology contracts. Its tail is heavy: read at scale 1 only.",
      zh: "登记技术合同的平均金额。分布厚尾，仅在全域模拟时解读。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "ratio", of: "turnoverValue", over: "turnoverContracts", factor: 1e-8 }
  }),
  largeContractValueShare: defineOutcome({
    id: "largeContractValueShare",
    label: { en: "Large contracts, by value", zh: "大额合同金额占比" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Value share of registered contracts of CNY 10 million or more.",
      zh: "金额1000万元及以上的登记合同占总金额的比例。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "turnoverLargeValue", over: "turnoverValue", factor: 100 }
  }),
  largeContractCountShare: defineOutcome({
    id: "largeContractCountShare",
    label: { en: "Large contracts, by number", zh: "大额合同数量占比" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Count share of registered contracts of CNY 10 million or more.",
      zh: "金额1000万元及以上的登记合同占总数的比例。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "ratio", of: "turnoverLarge", over: "turnoverContracts", factor: 100 }
  }),
  workValueShare: defineOutcome({
    id: "workValueShare",
    label: { en: "Service and development", zh: "服务与开发占比" },
    unit: { en: "% of turnover", zh: "占成交额%" },
    definition: {
      en: "Value share of service and development contracts in turnover.",
      zh: "技术服务与技术开发合同占成交额的比例。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: ["turnoverDevelopment", "turnoverService"], over: "turnoverValue", factor: 100 }
  }),
  turnoverPerResearch: defineOutcome({
    id: "turnoverPerResearch",
    label: { en: "Turnover over R&D", zh: "成交额与研发投入之比" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Turnover over R&D of the same year, paid by firms and from public money.",
      zh: "当年成交额与当年企业及公共研发投入之比。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "turnoverValue", over: ["rdFirms", "rdPublic"], factor: 100 }
  }),
  partnerContracts: defineOutcome({
    id: "partnerContracts",
    label: { en: "Deals with the partner region", zh: "与合作地区交易" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Inventions a year sold or licensed to and bought from the partner region on the shared list.",
      zh: "一年内通过共享目录向合作地区转让、许可和自其购入的成果数。"
    },
    group: "market",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: ["soldPartner", "boughtPartner"], factor: 1 }
  }),
  partnerValue: defineOutcome({
    id: "partnerValue",
    label: { en: "Value with the partner region", zh: "与合作地区交易额" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Prices a year of inventions sold or licensed to and bought from the partner region on the shared list.",
      zh: "一年内通过共享目录与合作地区交易的成果价款。"
    },
    group: "market",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "valuePartner", factor: 1e-8 }
  }),
  foreignValue: defineOutcome({
    id: "foreignValue",
    label: { en: "Value across the border", zh: "跨境技术交易额" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Prices a year of inventions sold or licensed to and bought from abroad through the two centres.",
      zh: "一年内经交易中心和国际技术转移中心与境外交易的成果价款。"
    },
    group: "market",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "valueAbroad", factor: 1e-8 }
  }),
  exportsRefused: defineOutcome({
    id: "exportsRefused",
    label: { en: "Sales abroad refused", zh: "未放行的跨境出让" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Sales abroad a year that export control refuses.",
      zh: "一年内因出口管制未放行的跨境出让数。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "exportsRefused", factor: 1 }
  }),
  topQualitySold: defineOutcome({
    id: "topQualitySold",
    label: { en: "Top inventions sold away", zh: "高质量成果流出" },
    unit: { en: "inventions a year", zh: "项/年" },
    definition: {
      en: "Inventions in the top 1 % of quality sold out of the region in a year.",
      zh: "一年内流出本地区的质量前1%的发明数。"
    },
    group: "market",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "topQualitySold", factor: 1 }
  }),
  matchRate: defineOutcome({
    id: "matchRate",
    label: { en: "Match rate", zh: "匹配率" },
    unit: { en: "% of searches", zh: "占搜寻%" },
    definition: { en: "Share of searches that end in a meeting.", zh: "搜寻达成洽谈的比例。" },
    group: "market",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "meetings", over: "searches", factor: 100 }
  }),
  matchRateZone: defineOutcome({
    id: "matchRateZone",
    label: { en: "Match rate in the zone", zh: "示范区内匹配率" },
    unit: { en: "% of searches", zh: "占搜寻%" },
    definition: {
      en: "Share of searches by firms of the demonstration zone that end in a meeting.",
      zh: "示范区内企业的搜寻中达成洽谈的比例。"
    },
    group: "market",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "meetingsZone", over: "searchesZone", factor: 100 }
  }),
  matchRateOutside: defineOutcome({
    id: "matchRateOutside",
    label: { en: "Match rate outside the zone", zh: "示范区外匹配率" },
    unit: { en: "% of searches", zh: "占搜寻%" },
    definition: {
      en: "Share of searches by firms outside the demonstration zone that end in a meeting.",
      zh: "示范区外企业的搜寻中达成洽谈的比例。"
    },
    group: "market",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "meetingsOutside", over: "searchesOutside", factor: 100 }
  }),
  brokers: defineOutcome({
    id: "brokers",
    label: { en: "Transfer professionals at work", zh: "在岗技术经理人" },
    unit: { en: "persons", zh: "人" },
    definition: {
      en: "Transfer professionals at work at the end of the month.",
      zh: "月末在岗的技术经理人人数。"
    },
    group: "market",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "level", of: "brokers", factor: 1, unscaled: true }
  }),
  brokersNew: defineOutcome({
    id: "brokersNew",
    label: { en: "New among them", zh: "新任经理人占比" },
    unit: { en: "% of them", zh: "占在岗%" },
    definition: {
      en: "Share of transfer professionals at work who are new to it.",
      zh: "在岗技术经理人中新任者的比例。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "levelRatio", of: "brokersNew", over: "brokers", factor: 100 }
  }),
  matchQuality: defineOutcome({
    id: "matchQuality",
    label: { en: "Match quality", zh: "匹配质量" },
    unit: { en: "closeness, 0–1", zh: "接近度（0～1）" },
    definition: {
      en: "Mean technology closeness of invention and buyer in signed contracts.",
      zh: "成交合同中发明与买方技术接近度的平均数。"
    },
    group: "market",
    welcome: "up",
    scaleFree: true,
    decimals: 3,
    measure: { kind: "ratio", of: "closenessSum", over: "dealsSigned", factor: 1 }
  }),
  contractsPerMeeting: defineOutcome({
    id: "contractsPerMeeting",
    label: { en: "Contracts per meeting", zh: "洽谈成交率" },
    unit: { en: "% of meetings", zh: "占洽谈%" },
    definition: {
      en: "Share of the meetings of firms of the city in a year that end in a transfer contract.",
      zh: "区内企业当年洽谈中签订转化合同的比例。"
    },
    group: "market",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "meetingDeals", over: "meetings", factor: 100 }
  })
} as const;
