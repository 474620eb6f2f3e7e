import { defineOutcome } from "../declare/outcome.ts";

/** Research organisations in transfer: their staff and what holds them back. */
export const organisations = {
  transferStaff: defineOutcome({
    id: "transferStaff",
    label: { en: "Transfer professionals", zh: "技术转移人员" },
    unit: { en: "persons", zh: "人" },
    definition: {
      en: "Full-time transfer professionals of research organisations, at year end.",
      zh: "年末科研单位专职技术转移人员数。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 0,
    measure: { kind: "level", of: "officeStaff", factor: 1, unscaled: true }
  }),
  transferStaffTrained: defineOutcome({
    id: "transferStaffTrained",
    label: { en: "Trained transfer professionals", zh: "熟练技术转移人员占比" },
    unit: { en: "% of transfer staff", zh: "占技术转移人员%" },
    definition: {
      en: "Share of the transfer professionals of research organisations who are trained; the others are beginners who follow those who left.",
      zh: "科研单位技术转移人员中的熟练人员比例；其余为接替离职者的新手。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "officeTrained", over: "officeStaff", factor: 100 }
  }),
  organisationsEntered: defineOutcome({
    id: "organisationsEntered",
    label: { en: "Organisations in the pilot", zh: "已进入试点的单位" },
    unit: { en: "organisations", zh: "家" },
    definition: {
      en: "Research organisations that have entered the five mechanisms by batches, at year end; 0 where the rules hold for all at once.",
      zh: "年末已分批进入“五项机制”改革的科研单位数；一次性全面施行时为0。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 0,
    measure: { kind: "level", of: "organisationsEntered", factor: 1, unscaled: true }
  }),
  pilotGap: defineOutcome({
    id: "pilotGap",
    label: { en: "Pilots against the others", zh: "试点与非试点之比" },
    unit: { en: "times", zh: "倍" },
    definition: {
      en: "Transfers for each invention made, of organisations in the pilot over those that wait. It overstates what the rules do: pilots are picked, and were ahead before they entered. The effect is what a run with the rules shows over one without.",
      zh: "试点单位每项发明对应的转化数与待进入单位之比。该比值高估规则的作用：试点经过挑选，进入之前就已领先。规则的真实效果应看施行与不施行两次模拟之差。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: {
      kind: "meanRatio",
      of: "pilotDeals",
      count: "pilotInventions",
      over: "outsideDeals",
      overCount: "outsideInventions",
      factor: 1
    }
  }),
  pilotHeadStart: defineOutcome({
    id: "pilotHeadStart",
    label: { en: "Head start of the pilots", zh: "试点单位的先发优势" },
    unit: { en: "times", zh: "倍" },
    definition: {
      en: "The same ratio of the same organisations, before any of them had entered: the part of the gap that selection makes.",
      zh: "同一批单位在任何单位进入试点之前的同一比值，即差距中由挑选造成的部分。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: {
      kind: "meanRatio",
      of: "pilotDealsBefore",
      count: "pilotInventionsBefore",
      over: "outsideDealsBefore",
      overCount: "outsideInventionsBefore",
      factor: 1
    }
  }),
  projectResearchers: defineOutcome({
    id: "projectResearchers",
    label: { en: "Researchers hired on projects", zh: "项目聘用科研人员" },
    unit: { en: "persons", zh: "人" },
    definition: {
      en: "Researchers that organisations have hired on the money of joint funds and laboratories’ projects, at year end, trained and in training.",
      zh: "年末科研单位以联合基金和实验室项目经费聘用的科研人员数，含培养中的人员。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 0,
    measure: { kind: "level", of: "projectResearchers", factor: 1, unscaled: true }
  }),
  projectTrainedShare: defineOutcome({
    id: "projectTrainedShare",
    label: { en: "Project researchers trained", zh: "项目科研人员熟练占比" },
    unit: { en: "% of them", zh: "占项目科研人员%" },
    definition: {
      en: "Share of these researchers who have learned long enough to invent; for the others the organisation’s own researchers do the work.",
      zh: "其中已能独立产出发明的比例；其余工作仍由单位原有科研人员承担。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "projectTrained", over: "projectResearchers", factor: 100 }
  }),
  laboratoryStages: defineOutcome({
    id: "laboratoryStages",
    label: { en: "Stages done by laboratories", zh: "实验室推进的成果阶段" },
    unit: { en: "stages a year", zh: "项/年" },
    definition: {
      en: "Idle inventions of research organisations that laboratories take a stage further in a year.",
      zh: "一年内由实验室向产品方向推进一个阶段的科研单位闲置成果数。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "laboratoryStages", factor: 1 }
  }),
  laboratoryMarketShare: defineOutcome({
    id: "laboratoryMarketShare",
    label: { en: "Market money of laboratories", zh: "实验室项目市场化资金占比" },
    unit: { en: "% of project money", zh: "占项目资金%" },
    definition: {
      en: "Part of the money for projects of laboratories that firms pay.",
      zh: "实验室工程化项目资金中由企业承担的比例。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: {
      kind: "ratio",
      of: "laboratoryMarket",
      over: ["laboratoryMarket", "laboratoryPublic"],
      factor: 100
    }
  }),
  serviceUtilisation: defineOutcome({
    id: "serviceUtilisation",
    label: { en: "Use of shared equipment", zh: "共享设备利用率" },
    unit: { en: "% of places", zh: "占服务能力%" },
    definition: {
      en: "Places at the shared equipment of laboratories that small firms take, where it is open below full cost.",
      zh: "实验室设备以低于全成本的价格开放时，小微企业实际使用的比例。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "servicesUsed", over: "serviceSlots", factor: 100 }
  }),
  servicesEnabled: defineOutcome({
    id: "servicesEnabled",
    label: { en: "Uses made possible", zh: "共享服务促成的实施" },
    unit: { en: "inventions a year", zh: "项/年" },
    definition: {
      en: "Inventions that small firms put to use in a year and would not have without shared equipment; the other users of it would have gone on anyway.",
      zh: "一年内若无共享服务便不会由小微企业实施的发明数；其余使用者本来也会实施。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "servicesEnabled", factor: 1 }
  }),
  gateDaring: defineOutcome({
    id: "gateDaring",
    label: { en: "Gate: officials dare", zh: "关口：敢转" },
    unit: { en: "% mean chance", zh: "平均概率%" },
    definition: {
      en: "Mean chance that the official signs the type of contract that he fears least among those both sides want, over deals with research organisations.",
      zh: "与科研单位洽谈时，审批责任人签署双方均愿接受且顾虑最小的合同类型的平均概率。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "daringSum", over: "daringDeals", factor: 100 }
  }),
  gateWilling: defineOutcome({
    id: "gateWilling",
    label: { en: "Gate: inventors are willing", zh: "关口：愿转" },
    unit: { en: "% mean chance", zh: "平均概率%" },
    definition: {
      en: "Mean chance that the inventor discloses, over inventions made by research organisations.",
      zh: "科研单位形成的发明由成果完成人披露的平均概率。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "willingSum", over: "inventionsMadeOrganisations", factor: 100 }
  }),
  gateAble: defineOutcome({
    id: "gateAble",
    label: { en: "Gate: both sides can meet", zh: "关口：会转" },
    unit: { en: "% mean chance", zh: "平均概率%" },
    definition: {
      en: "Mean chance that a search for a technology comes to contact with the holder.",
      zh: "技术搜寻与持有人接洽上的平均概率。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "ableSum", over: "searches", factor: 100 }
  })
} as const;
