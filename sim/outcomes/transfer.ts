import { defineOutcome } from "../declare/outcome.ts";

/** Transfer of inventions by research organisations: rates, times, what stops it. */
export const transfer = {
  transferRate: defineOutcome({
    id: "transferRate",
    label: { en: "Transfer rate", zh: "转化率" },
    unit: { en: "% within 36 months", zh: "36个月转化率（%）" },
    definition: {
      en: "Share of the inventions disclosed in a month by research organisations that are transferred within 36 months, by any way.",
      zh: "科研单位当月披露的发明中，36个月内以任一方式实现转化的比例。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    headline: true,
    decimals: 1,
    measure: { kind: "cohort", of: "cohortTransferred36", over: "inventionsDisclosed", months: 36, factor: 100 }
  }),
  transferRateMade: defineOutcome({
    id: "transferRateMade",
    label: { en: "Transfer rate, of all made", zh: "转化率（按形成的发明）" },
    unit: { en: "% within 36 months", zh: "36个月转化率（%）" },
    definition: {
      en: "Share of the inventions made in a month by research organisations, disclosed or not, that are transferred within 36 months.",
      zh: "科研单位当月形成的发明（无论是否披露）中，36个月内实现转化的比例。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    headline: true,
    decimals: 1,
    measure: {
      kind: "cohort",
      of: "cohortMadeTransferred36",
      over: "inventionsMadeOrganisations",
      months: 36,
      factor: 100
    }
  }),
  transferRate12: defineOutcome({
    id: "transferRate12",
    label: { en: "Transfer rate, 12 months", zh: "12个月转化率" },
    unit: { en: "% within 12 months", zh: "12个月内占比（%）" },
    definition: {
      en: "Share of the inventions disclosed in a month by research organisations that are transferred within 12 months; for cohorts too young for 36.",
      zh: "科研单位当月披露的发明中，12个月内实现转化的比例；用于不足36个月的披露批次。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "cohort", of: "cohortTransferred12", over: "inventionsDisclosed", months: 12, factor: 100 }
  }),
  lapsedRate: defineOutcome({
    id: "lapsedRate",
    label: { en: "Lapsed untransferred", zh: "未转化即失效比例" },
    unit: { en: "% within 36 months", zh: "36个月内占比（%）" },
    definition: {
      en: "Share of the inventions disclosed in a month by research organisations that lapse within 36 months without a transfer.",
      zh: "科研单位当月披露的发明中，36个月内未转化即失效的比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "cohort", of: "cohortLapsed36", over: "inventionsDisclosed", months: 36, factor: 100 }
  }),
  disclosureRate: defineOutcome({
    id: "disclosureRate",
    label: { en: "Disclosure rate", zh: "披露率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of the inventions made by research organisations in a year that inventors disclose for transfer.",
      zh: "科研单位当年形成的发明中，成果完成人披露并拟转化的比例。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "inventionsDisclosed", over: "inventionsMadeOrganisations", factor: 100 }
  }),
  diversionRate: defineOutcome({
    id: "diversionRate",
    label: { en: "Exploited outside the organisation", zh: "体外转化比例" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of the inventions made by research organisations in a year that inventors take outside.",
      zh: "科研单位当年形成的发明中，成果完成人自行带出的比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "inventionsDiverted", over: "inventionsMadeOrganisations", factor: 100 }
  }),
  publishedOnlyRate: defineOutcome({
    id: "publishedOnlyRate",
    label: { en: "Published only", zh: "仅发表比例" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of the inventions made by research organisations in a year that are only published.",
      zh: "科研单位当年形成的发明中，仅发表而未披露的比例。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "inventionsPublished", over: "inventionsMadeOrganisations", factor: 100 }
  }),
  transfersPerOrganisation: defineOutcome({
    id: "transfersPerOrganisation",
    label: { en: "Transfers per organisation", zh: "单位年均转化合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Assignments, licences and equity deals per research organisation and year.",
      zh: "每家科研单位每年签订的转让、许可与作价投资合同数。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    headline: true,
    decimals: 2,
    measure: { kind: "perYear", of: "dealsOrganisations", factor: 1, over: "organisation" }
  }),
  fellThroughShare: defineOutcome({
    id: "fellThroughShare",
    label: { en: "Lost during approval", zh: "审批期间流失" },
    unit: { en: "% of agreed deals", zh: "占谈妥交易%" },
    definition: {
      en: "Share of the bargains agreed with research organisations that fall through because the buyer goes elsewhere while approval lasts.",
      zh: "与科研单位谈妥的交易中，因审批等待、买方另作选择而未能签约的比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "fellThrough", over: "agreedOrganisations", factor: 100 }
  }),
  monthsToContract: defineOutcome({
    id: "monthsToContract",
    label: { en: "Time to contract", zh: "签约时长" },
    unit: { en: "months", zh: "个月" },
    definition: {
      en: "Mean time from disclosure to the first signed contract, over inventions first transferred in the year.",
      zh: "当年首次转化的发明从披露到首份合同签订的平均时间。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "contractMonths", over: "firstContracts", factor: 1 }
  }),
  monthsToUse: defineOutcome({
    id: "monthsToUse",
    label: { en: "Disclosure to use", zh: "披露至实施时长" },
    unit: { en: "months", zh: "个月" },
    definition: {
      en: "Mean time from disclosure to first use, over organisations’ inventions first used in the year.",
      zh: "当年首次实施的科研单位发明从披露到实施的平均时间。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "useMonths", over: "firstUses", factor: 1 }
  }),
  firstUses: defineOutcome({
    id: "firstUses",
    label: { en: "Inventions first used", zh: "首次实施的发明" },
    unit: { en: "inventions a year", zh: "项/年" },
    definition: {
      en: "Organisations’ inventions put to use for the first time in a year.",
      zh: "一年内首次实施的科研单位发明数。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "firstUses", factor: 1 }
  }),
  dareNotShare: defineOutcome({
    id: "dareNotShare",
    label: { en: "Dare not", zh: "不敢转" },
    unit: { en: "% of meetings", zh: "占洽谈%" },
    definition: {
      en: "Share of meetings that stop because the official would not sign.",
      zh: "因审批责任人不愿签字而中止的洽谈比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "stoppedDareNot", over: "meetings", factor: 100 }
  }),
  holdUpShare: defineOutcome({
    id: "holdUpShare",
    label: { en: "Held up by a co-owner", zh: "共有人要价中止" },
    unit: { en: "% of meetings", zh: "占洽谈%" },
    definition: {
      en: "Share of meetings that stop because an inventor who owns a part asks for more than the buyer sees in the invention.",
      zh: "因拥有部分权利的成果完成人要价高于买方所见价值而中止的洽谈比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "stoppedHoldUp", over: "meetings", factor: 100 }
  }),
  unwillingShare: defineOutcome({
    id: "unwillingShare",
    label: { en: "Unwilling", zh: "不愿转" },
    unit: { en: "% of inventions", zh: "占发明%" },
    definition: {
      en: "Inventions not offered because the inventor was unwilling, over inventions made by research organisations.",
      zh: "因成果完成人不愿而未拿出转化的发明，与科研单位形成的发明之比。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "stoppedUnwilling", over: "inventionsMadeOrganisations", factor: 100 }
  }),
  unableShare: defineOutcome({
    id: "unableShare",
    label: { en: "Unable", zh: "不会转" },
    unit: { en: "% of searches", zh: "占搜寻%" },
    definition: { en: "Share of searches that find no contact.", zh: "未能接洽上的搜寻比例。" },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "stoppedUnable", over: "searches", factor: 100 }
  }),
  cashStoppedShare: defineOutcome({
    id: "cashStoppedShare",
    label: { en: "Stopped for want of cash", zh: "因资金不足中止" },
    unit: { en: "% of meetings", zh: "占洽谈%" },
    definition: {
      en: "Share of meetings whose bargain stops because the buyer cannot pay.",
      zh: "因买方无力支付而中止的洽谈比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "stoppedCash", over: "meetings", factor: 100 }
  }),
  spinOffs: defineOutcome({
    id: "spinOffs",
    label: { en: "Spin-offs founded", zh: "新设衍生企业" },
    unit: { en: "firms a year", zh: "家/年" },
    definition: {
      en: "Firms founded in a year on a research organisation’s invention.",
      zh: "一年内以科研单位发明为基础设立的企业数。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "spinOffs", factor: 1 }
  }),
  studentFirms: defineOutcome({
    id: "studentFirms",
    label: { en: "Firms founded by students", zh: "学生创办企业" },
    unit: { en: "firms a year", zh: "家/年" },
    definition: {
      en: "Firms founded in a year by students on inventions of research organisations.",
      zh: "一年内学生依托科研单位成果创办的企业数。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "studentFirms", factor: 1 }
  }),
  inventionsForgone: defineOutcome({
    id: "inventionsForgone",
    label: { en: "Inventions left undone by founders", zh: "离岗搁置的发明" },
    unit: { en: "inventions a year", zh: "项/年" },
    definition: {
      en: "Inventions that founders on leave would have made in their posts, reckoned to the year in which they leave.",
      zh: "离岗创业人员若留任本可形成的发明数，计入离岗当年。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "inventionsForgone", factor: 1 }
  }),
  spinOffSurvival: defineOutcome({
    id: "spinOffSurvival",
    label: { en: "Spin-off survival", zh: "衍生企业存活率" },
    unit: { en: "% after 3 years", zh: "三年存活率（%）" },
    definition: {
      en: "Share of the spin-offs of a month that are alive 36 months later.",
      zh: "当月设立的衍生企业36个月后仍存续的比例。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "cohort", of: "cohortSpinOffSurvived36", over: "spinOffs", months: 36, factor: 100 }
  })
} as const;
