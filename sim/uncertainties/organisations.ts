import { defineUncertainties } from "../declare/uncertainty.ts";

/** Research organisations: their people, pilots of reform, laboratories and complexes. */
export const organisations = defineUncertainties({
  officeLeaving: {
    value: 0.25,
    range: [0.05, 0.5],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Transfer professionals who leave their post", zh: "技术转移人员流失率" }
  },
  officeTraining: {
    value: 2,
    range: [0.5, 4],
    unit: "years",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Time to train a transfer professional", zh: "技术转移人员培养时长" }
  },
  beginnerWork: {
    value: 0.4,
    range: [0.1, 0.8],
    unit: "share of a trained one's work",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Work of a beginner in a transfer office", zh: "新手技术转移人员工作效率" }
  },
  titleWorth: {
    value: 1.5,
    range: [0, 3],
    unit: "mean gains of an offer from outside",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Worth of a professional title", zh: "职称对个人的价值" }
  },
  titlePremium: {
    value: 0.05,
    range: [0, 1],
    unit: "share of the cost of a post",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Extra cost of a titled post", zh: "职称岗位附加成本" }
  },
  pilotLesson: {
    value: 0.3,
    range: [0, 0.8],
    unit: "share of caution",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Caution lost by all there is to learn from pilots", zh: "借鉴试点可消除的顾虑" }
  },
  pilotLearning: {
    value: 0.5,
    range: [0, 2],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Speed of learning from pilots", zh: "借鉴试点的速度" }
  },
  pilotAcross: {
    value: 0.3,
    range: [0, 1],
    unit: "factor",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Learning from another kind of organisation", zh: "跨类型单位的借鉴程度" }
  },
  pilotCost: {
    value: 500000,
    range: [100000, 3000000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of bringing one organisation into a pilot", zh: "单家单位纳入试点的成本" }
  },
  creditWorth: {
    value: 100000,
    range: [20000, 500000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Worth of a public project on a team’s record", zh: "市级项目业绩对团队的价值" }
  },
  relabelTrouble: {
    value: 60000,
    range: [10000, 300000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Trouble of having routine work counted", zh: "常规业务申报为项目的成本" }
  },
  recognitionCost: {
    value: 30000,
    range: [5000, 100000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of evaluating a project", zh: "单个项目的认定成本" }
  },
  sponsorGain: {
    value: 0.3,
    range: [0.1, 0.6],
    unit: "share of the gain in value",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Gain that a firm counts on when it pays a laboratory", zh: "出资企业预期可得的增值比例" }
  },
  laboratoryApproval: {
    value: 6,
    range: [1, 18],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Wait for approval of a laboratory’s spending", zh: "实验室经费审批时长" }
  },
  laboratoryCrowding: {
    value: 0.2,
    range: [0, 1],
    unit: "own inventions per project",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Own work a laboratory leaves undone for a project", zh: "工程化项目挤占的自选研究" }
  },
  researcherTraining: {
    value: 3,
    range: [0.5, 6],
    unit: "years",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Time until a new researcher invents", zh: "新进科研人员培养时长" }
  },
  researcherLeaving: {
    value: 0.1,
    range: [0.02, 0.3],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Project researchers who leave", zh: "项目科研人员流失率" }
  },
  testingPart: {
    value: 0.15,
    range: [0.05, 0.5],
    unit: "share of the cost of use",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Testing in the cost of putting to use", zh: "实施成本中的检测比例" }
  },
  serviceSlots: {
    value: 2000,
    range: [200, 10000],
    unit: "uses a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Places at shared equipment", zh: "共享设备年服务能力" }
  },
  complexMembers: {
    value: 40,
    range: [10, 100],
    unit: "firms",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Firms in a complex", zh: "单个综合体的企业数" }
  },
  complexOrganisations: {
    value: 8,
    range: [2, 30],
    unit: "organisations",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Research organisations in a complex", zh: "单个综合体的科研单位数" }
  },
  complexContact: {
    value: 0.6,
    range: [0.1, 0.9],
    unit: "probability",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Contact inside a complex", zh: "综合体内的接洽概率" }
  },
  complexTrust: {
    value: 0.25,
    range: [0, 0.5],
    unit: "share of contracting cost",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Contracting cost saved inside a complex", zh: "综合体内缔约成本降幅" }
  },
  errorTolerance: {
    value: 0.5,
    range: [0.2, 1],
    unit: "log points",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Error of a price that a review lets pass", zh: "复核可接受的定价偏差" }
  },
  reviewCost: {
    value: 20000,
    range: [5000, 100000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of reviewing a sale", zh: "单笔交易的复核成本" }
  },
  recallWorry: {
    value: 0.1,
    range: [0, 0.5],
    unit: "share of value",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Value a buyer writes off where a sale may be taken back", zh: "买方因可能撤销交易而压低的估值" }
  },
  gateForm: {
    value: 0,
    range: [0, 2],
    unit: "0 product, 1 minimum, 2 mean",
    group: "behaviour",
    badge: "assumption",
    label: { en: "How the three gates of a deal work together", zh: "三道关口的组合方式" },
    note: "Rounded to the nearest form. Product: each gate must open by itself. Minimum: the narrowest decides. Mean: a wide gate makes up for a narrow one."
  }
});
