import { defineOutcome } from "../declare/outcome.ts";

/** Research and its money. */
export const research = {
  privateResearch: defineOutcome({
    id: "privateResearch",
    label: { en: "Private R&D", zh: "企业研发投入" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: { en: "R&D paid for by firms in a year.", zh: "一年内由企业承担的研发经费。" },
    group: "research",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "rdFirms", factor: 1e-11 }
  }),
  publicResearch: defineOutcome({
    id: "publicResearch",
    label: { en: "Public R&D money", zh: "公共研发投入" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: { en: "Public money for R&D in a year.", zh: "一年内用于研发的公共资金。" },
    group: "research",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "rdPublic", factor: 1e-11 }
  }),
  organisationResearch: defineOutcome({
    id: "organisationResearch",
    label: { en: "R&D of organisations", zh: "科研单位研发支出" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: {
      en: "R&D spending of research organisations in a year, whoever pays.",
      zh: "一年内科研单位的研发支出，不论经费来源。"
    },
    group: "research",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "rdOrganisations", factor: 1e-11 }
  }),
  researchIncome: defineOutcome({
    id: "researchIncome",
    label: { en: "Income returned to research", zh: "反哺研发资金" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: { en: "Transfer income spent on new research in a year.", zh: "一年内用于新研究的转化收入。" },
    group: "research",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "recycledIncome", factor: 1e-8 }
  }),
  inventionsMade: defineOutcome({
    id: "inventionsMade",
    label: { en: "Inventions made", zh: "形成的发明" },
    unit: { en: "inventions a year", zh: "项/年" },
    definition: {
      en: "Inventions made in a year by research organisations and firms.",
      zh: "一年内科研单位和企业形成的发明数。"
    },
    group: "research",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "inventionsMade", factor: 1 }
  }),
  inventionsDisclosed: defineOutcome({
    id: "inventionsDisclosed",
    label: { en: "Inventions disclosed", zh: "披露的发明" },
    unit: { en: "inventions a year", zh: "项/年" },
    definition: {
      en: "Inventions disclosed in a year by inventors of research organisations.",
      zh: "一年内科研单位成果完成人披露的发明数。"
    },
    group: "research",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "inventionsDisclosed", factor: 1 }
  }),
  jointFundPrivate: defineOutcome({
    id: "jointFundPrivate",
    label: { en: "Firms’ money in joint funds", zh: "联合基金企业出资" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Paid by firms in a year into joint funds for basic research.",
      zh: "一年内企业投入基础研究联合基金的资金。"
    },
    group: "research",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "jointFundPrivate", factor: 1e-8 }
  }),
  jointFundExtra: defineOutcome({
    id: "jointFundExtra",
    label: { en: "Additional private money of joint funds", zh: "联合基金带动的新增企业投入" },
    unit: { en: "% of firms’ part", zh: "占企业出资%" },
    definition: {
      en: "Share of what firms pay into joint funds that they would not have spent on research otherwise.",
      zh: "企业投入联合基金的资金中，若无联合基金便不会用于研发的比例。"
    },
    group: "research",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "jointFundExtra", over: "jointFundPrivate", factor: 100 }
  }),
  topicCrowding: defineOutcome({
    id: "topicCrowding",
    label: { en: "Crowding of topics", zh: "选题拥挤度" },
    unit: { en: "offers per 100 firms", zh: "项/百家企业" },
    definition: {
      en: "Inventions on offer for every hundred firms of the field, mean over the inventions of research organisations' own programmes when they are made.",
      zh: "科研单位自选成果产生时，所在领域每百家企业对应的待转化成果数，取平均。"
    },
    group: "research",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "topicOffers", over: "inventionsMadeOrganisations", factor: 100 }
  }),
  equipmentUse: defineOutcome({
    id: "equipmentUse",
    label: { en: "Use of research equipment", zh: "科研仪器利用率" },
    unit: { en: "% of machine time", zh: "占机时%" },
    definition: {
      en: "Share of the machine time of research equipment that its owners or others use.",
      zh: "科研仪器机时中由本单位或他方使用的比例。"
    },
    group: "research",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "equipmentUsed", over: "equipmentStock", factor: 100 }
  }),
  equipmentDuplicated: defineOutcome({
    id: "equipmentDuplicated",
    label: { en: "Duplicated purchases", zh: "重复购置比例" },
    unit: { en: "% of purchases", zh: "占购置额%" },
    definition: {
      en: "Share of equipment bought by research organisations that idle equipment of others could have replaced.",
      zh: "科研单位购置的仪器中，本可由他方闲置仪器替代的比例。"
    },
    group: "research",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "equipmentDuplicated", over: "equipmentBought", factor: 100 }
  }),
  novelty: defineOutcome({
    id: "novelty",
    label: { en: "Novelty of research", zh: "成果新颖性" },
    unit: { en: "% off the centre", zh: "偏离中心%" },
    definition: {
      en: "Mean distance, one less closeness, of the inventions that research organisations make in a year, own and to order, from the centre of their field.",
      zh: "科研单位当年自选与受托形成的发明与所属技术领域中心的平均距离（1减接近度）。"
    },
    group: "research",
    welcome: "up",
    scaleFree: true,
    decimals: 2,
    measure: {
      kind: "ratio",
      of: "noveltySum",
      over: ["inventionsMadeOrganisations", "inventionsToOrder"],
      factor: 100
    }
  }),
  basicOutput: defineOutcome({
    id: "basicOutput",
    label: { en: "Basic-research output", zh: "基础研究产出" },
    unit: { en: "mean inventions a year", zh: "标准发明项/年" },
    definition: {
      en: "Early-stage inventions of research organisations in a year, weighted by quality, in inventions of mean quality.",
      zh: "科研单位一年内早期发明按质量加权之和，以平均质量的发明计。"
    },
    group: "research",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "basicOutput", factor: 1 }
  })
} as const;
