import { defineUncertainties } from "../declare/uncertainty.ts";

/** Research, inventions, disclosure and the patent office. */
export const research = defineUncertainties({
  topicsWeighed: {
    value: 3,
    range: [2, 8],
    unit: "topics",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Topics that are weighed with a patent map", zh: "使用专利导航时权衡的选题数" }
  },
  qualitySpread: {
    value: 2.0,
    range: [1.4, 2.5],
    unit: "log s.d.",
    group: "behaviour",
    badge: "borrowed",
    source: "S94",
    label: { en: "Spread of invention quality", zh: "发明质量离散度" }
  },
  qualityTail: {
    value: 0,
    range: [0, 1.43],
    unit: "1 over tail index",
    group: "world",
    badge: "assumption",
    label: { en: "Pareto tail of invention quality", zh: "发明质量帕累托尾部" },
    note: "Of the best twentieth. 0 is the lognormal; 1.43 is an index of 0.7, for which no mean exists but for the cut at the best of a million. Buyers still believe in a lognormal."
  },
  officeStaffing: {
    value: 1,
    range: [0.6, 1.1],
    unit: "decisions per filing",
    group: "world",
    badge: "assumption",
    label: { en: "Examiners for what is filed", zh: "审查力量与申请量之比" },
    note: "At 1 the backlog keeps its length; below 1 it grows."
  },
  fieldSpread: {
    value: 0.5,
    range: [0.3, 0.9],
    unit: "s.d. of a coordinate",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Spread of inventions round a field", zh: "发明在领域内的离散度" }
  },
  researchElasticity: {
    value: 0.6,
    range: [0.3, 0.9],
    unit: "elasticity",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Inventions to R&D", zh: "发明对研发投入的弹性" }
  },
  inventorWeight: {
    value: 4.0,
    range: [1, 8],
    unit: "utility per year of pay",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Weight of income in disclosure", zh: "收益在披露决策中的权重" }
  },
  inventorPay: {
    value: 200000,
    range: [120000, 400000],
    unit: "yuan a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Yearly pay of an inventor", zh: "成果完成人年薪" }
  },
  inventorDiscount: {
    value: 0.15,
    range: [0.05, 0.4],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Discount rate of inventors", zh: "成果完成人贴现率" }
  },
  disclosurePrestige: {
    value: 0.35,
    range: [-0.5, 1.5],
    unit: "utility",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Prestige of a disclosure", zh: "披露带来的声誉" }
  },
  approvalHassle: {
    value: 0.9,
    range: [0.2, 2],
    unit: "utility per year of waiting",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Disutility of approvals", zh: "审批负担" }
  },
  disclosureFear: {
    value: 0.35,
    range: [0, 1],
    unit: "utility",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Fear of liability when disclosing", zh: "披露时对追责的顾虑" }
  },
  diversionGain: {
    value: -1.6,
    range: [-3, 0],
    unit: "utility",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Gain from taking an invention outside", zh: "体外转化收益" }
  },
  examinedShare: {
    value: 0.81,
    range: [0.6, 1],
    unit: "share of applications",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Applications that go to examination", zh: "进入实质审查的申请占比" }
  },
  disclosedNormal: {
    value: 0.55,
    range: [0.3, 0.8],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Disclosure share to which research is normed", zh: "常态披露率" }
  },
  fileThreshold: {
    value: -1.88,
    range: [-3, 1],
    unit: "log quality",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Signal of quality above which a patent is filed", zh: "申请专利的质量门槛" }
  },
  examinationNoise: {
    value: 1.0,
    range: [0.4, 2],
    unit: "log",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Noise of a full examination", zh: "审查噪声" }
  },
  fastScrutinyLoss: {
    value: 0.8,
    range: [0, 2],
    unit: "log noise at full use of capacity",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Scrutiny lost in the fast queue", zh: "快速通道审查质量损失" }
  },
  grantThreshold: {
    value: -0.25,
    range: [-1.5, 1],
    unit: "log quality",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Quality an examination passes", zh: "授权质量门槛" }
  },
  fastMonths: {
    value: 3,
    range: [2, 7],
    unit: "months",
    group: "behaviour",
    badge: "borrowed",
    source: "V18",
    label: { en: "Time of a pre-examined application", zh: "预审案件审查时长" }
  },
  stageSuccess0: {
    value: 0.8,
    range: [0.6, 0.95],
    unit: "probability",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Success of proof of concept", zh: "概念验证成功率" }
  },
  stageSuccess1: {
    value: 0.8,
    range: [0.6, 0.95],
    unit: "probability",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Success of the prototype stage", zh: "样机阶段成功率" }
  },
  stageSuccess2: {
    value: 0.75,
    range: [0.55, 0.9],
    unit: "probability",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Success of the engineering stage", zh: "工程化阶段成功率" }
  },
  stageMonths0: {
    value: 12,
    range: [6, 18],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Time of proof of concept", zh: "概念验证时长" }
  },
  stageMonths1: {
    value: 18,
    range: [9, 27],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Time of the prototype stage", zh: "样机阶段时长" }
  },
  stageMonths2: {
    value: 24,
    range: [12, 36],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Time of the engineering stage", zh: "工程化阶段时长" }
  },
  stageCost0: {
    value: 3000,
    range: [1000, 10000],
    unit: "yuan a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of proof of concept", zh: "概念验证成本" }
  },
  stageCost1: {
    value: 9000,
    range: [3000, 30000],
    unit: "yuan a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of the prototype stage", zh: "样机阶段成本" }
  },
  stageCost2: {
    value: 30000,
    range: [10000, 90000],
    unit: "yuan a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of the engineering stage", zh: "工程化阶段成本" }
  },
  renewalCost: {
    value: 1.1e6,
    range: [50000, 1500000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of keeping an invention in use", zh: "维持专利实施的成本" }
  },
  useCost: {
    value: 0.55e6,
    range: [200000, 3000000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Fixed cost of putting an invention to use", zh: "发明实施固定成本" }
  },
  recycledShare: {
    value: 0.3,
    range: [0, 0.7],
    unit: "share of the unit part",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Transfer income returned to research", zh: "收益反哺研发比例" }
  },
  jointFundBenefit: {
    value: 0.3,
    range: [0.1, 0.8],
    unit: "yuan of use per yuan of basic research",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Mean use of basic research to a firm that pays for it", zh: "基础研究对出资企业的平均回报" },
    note: "Exponential over firms: most see little in research that they cannot keep to themselves."
  },
  jointFundShare: {
    value: 0.05,
    range: [0.01, 0.15],
    unit: "share of yearly R&D",
    group: "behaviour",
    badge: "assumption",
    label: { en: "R&D that a firm in a joint fund pays in", zh: "参与企业的出资占研发比例" }
  },
  jointFundAdditional: {
    value: 0.15,
    range: [0, 0.3],
    unit: "share of the firm's part",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Additional part of firms’ joint-fund money", zh: "企业出资的新增比例" },
    note: "A review of 52 studies rejects crowding out and finds no substantial additionality (E15)."
  },
  jointFundCrowding: {
    value: 0.3,
    range: [0, 1],
    unit: "own inventions per joint-fund invention",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Own work left undone for joint funds", zh: "联合基金挤占的自选研究" },
    note: "What supervision takes once enough researchers are hired and trained; until then more is left undone."
  },
  equipmentNeed: {
    value: 0.15,
    range: [0.05, 0.3],
    unit: "share of budget",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Machine time that organisations need", zh: "科研单位年仪器需求占预算比例" }
  },
  equipmentSpread: {
    value: 0.6,
    range: [0.2, 1.2],
    unit: "log s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Ups and downs of that need", zh: "仪器需求波动" }
  },
  equipmentFit: {
    value: 0.25,
    range: [0.05, 0.8],
    unit: "share of idle time",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Idle equipment that fits a lack elsewhere", zh: "闲置仪器适配他方需求的比例" }
  },
  equipmentFriction: {
    value: 0.15,
    range: [0, 1],
    unit: "share of machine time",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Time lost with the equipment of others", zh: "使用他方仪器的时间损失" }
  },
  circleLand: {
    value: 1500,
    range: [500, 4000],
    unit: "square kilometres",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Built-up land over which firms are born", zh: "新设企业分布的建成区面积" }
  },
  circleSpace: {
    value: 0.3,
    range: [0, 0.5],
    unit: "share of the money to start",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Money to start that space in a circle saves", zh: "生态圈场地节省的启动资金" }
  },
  mentorGain: {
    value: 0.4,
    range: [0, 1],
    unit: "s.d. of management quality",
    group: "behaviour",
    badge: "assumption",
    label: { en: "What a mentor with time adds to a management", zh: "创业导师对管理水平的提升" }
  },
  mentorPlaces: {
    value: 60,
    range: [20, 200],
    unit: "new firms a year, circle",
    group: "behaviour",
    badge: "assumption",
    label: { en: "New firms that a circle’s mentors have time for", zh: "每个生态圈导师可辅导企业数" }
  },
  mentorHalfDistance: {
    value: 10,
    range: [2, 50],
    unit: "kilometres",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Distance that halves a mentor’s help", zh: "辅导效果减半距离" },
    note: "Knowledge of patents halves within 25 to 150 km in the United States (E17); help in person reaches less far."
  },
  conceptShareFirms: {
    value: 0.03,
    range: [0, 0.1],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Firm inventions that start as a concept", zh: "企业概念阶段发明占比" }
  },
  prototypeShareFirms: {
    value: 0.1,
    range: [0, 0.2],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Firm inventions that start as a prototype", zh: "企业样机阶段发明占比" }
  },
  engineeredShareFirms: {
    value: 0.22,
    range: [0.1, 0.4],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Firm inventions that start engineered", zh: "企业工程化阶段发明占比" }
  },
  conceptShareOrganisations: {
    value: 0.45,
    range: [0.3, 0.6],
    unit: "share",
    group: "behaviour",
    badge: "borrowed",
    source: "E20",
    label: { en: "Organisations’ inventions that start as a concept", zh: "科研单位概念阶段发明占比" }
  },
  prototypeShareOrganisations: {
    value: 0.37,
    range: [0.2, 0.5],
    unit: "share",
    group: "behaviour",
    badge: "borrowed",
    source: "E20",
    label: { en: "Organisations’ inventions that start as a prototype", zh: "科研单位样机阶段发明占比" }
  }
});
