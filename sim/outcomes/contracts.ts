import { defineOutcome } from "../declare/outcome.ts";

/** Transfer contracts by type, buyer and fate. */
export const contracts = {
  transferContracts: defineOutcome({
    id: "transferContracts",
    label: { en: "Transfer contracts", zh: "转化合同数" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Transfer contracts signed in a year, of all types and sellers.",
      zh: "一年内签订的转化合同数，含各类合同与卖方。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "dealsSigned", factor: 1 }
  }),
  smallFirmShare: defineOutcome({
    id: "smallFirmShare",
    label: { en: "Contracts with small firms", zh: "小微企业合同占比" },
    unit: { en: "% of contracts", zh: "占合同%" },
    definition: {
      en: "Share of transfer contracts whose buyer is a small or micro firm.",
      zh: "转化合同中买方为小微企业的比例。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "dealsSmallFirms", over: "dealsSigned", factor: 100 }
  }),
  incumbentsShare: defineOutcome({
    id: "incumbentsShare",
    label: { en: "Incumbents’ share", zh: "在位企业占比" },
    unit: { en: "% of contracts", zh: "占合同%" },
    definition: {
      en: "Share of transfer contracts whose buyer is older than five years.",
      zh: "转化合同中买方成立五年以上的比例。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "buyersOlderThanFive", over: "dealsSigned", factor: 100 }
  }),
  resales: defineOutcome({
    id: "resales",
    label: { en: "Sales by firms", zh: "企业出让合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Transfer contracts a year in which the seller is a firm that holds the right and does not use it.",
      zh: "一年内由持有而未使用的企业出让的转化合同数。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "dealsFirms", factor: 1 }
  }),
  assignments: defineOutcome({
    id: "assignments",
    label: { en: "Assignments", zh: "转让合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: { en: "Assignments signed in a year.", zh: "一年内签订的转让合同数。" },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "assignments", factor: 1 }
  }),
  exclusiveLicences: defineOutcome({
    id: "exclusiveLicences",
    label: { en: "Exclusive licences", zh: "独占许可合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: { en: "Exclusive licences signed in a year.", zh: "一年内签订的独占许可合同数。" },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "exclusiveLicences", factor: 1 }
  }),
  nonExclusiveLicences: defineOutcome({
    id: "nonExclusiveLicences",
    label: { en: "Non-exclusive licences", zh: "普通许可合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: { en: "Non-exclusive licences signed in a year.", zh: "一年内签订的普通许可合同数。" },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "nonExclusiveLicences", factor: 1 }
  }),
  payLaterContracts: defineOutcome({
    id: "payLaterContracts",
    label: { en: "Use-first-pay-later deals", zh: "先使用后付费合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Use-first-pay-later contracts signed in a year; they count as transfer at the first payment.",
      zh: "一年内签订的先使用后付费合同数；首次付费时计为转化。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "payLaterContracts", factor: 1 }
  }),
  equityContracts: defineOutcome({
    id: "equityContracts",
    label: { en: "Equity deals", zh: "作价投资合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: { en: "Inventions contributed for equity in a year.", zh: "一年内以作价投资方式转化的合同数。" },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "equityContracts", factor: 1 }
  }),
  spinOffLicences: defineOutcome({
    id: "spinOffLicences",
    label: { en: "Spin-off licences", zh: "衍生企业许可" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Licences to the inventor’s own firm signed in a year.",
      zh: "一年内许可给成果完成人自办企业的合同数。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "spinOffLicences", factor: 1 }
  }),
  incomeRights: defineOutcome({
    id: "incomeRights",
    label: { en: "Income rights", zh: "以权代股合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: { en: "Income rights taken in place of shares in a year.", zh: "一年内以收益权代替股权的合同数。" },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "incomeRights", factor: 1 }
  }),
  posedProblemContracts: defineOutcome({
    id: "posedProblemContracts",
    label: { en: "Posed-problem contracts", zh: "企业出题合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Posed-problem contracts signed in a year; commissioned work never counts as transfer.",
      zh: "一年内签订的企业出题合同数；委托研发不计为转化。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "posedProblemContracts", factor: 1 }
  }),
  foreignContracts: defineOutcome({
    id: "foreignContracts",
    label: { en: "Contracts abroad", zh: "跨境合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Transfer contracts signed with buyers abroad, and inventions bought from abroad, in a year.",
      zh: "一年内与境外买方签订的转化合同与自境外购入的成果数。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: ["soldAbroad", "boughtAbroad"], factor: 1 }
  }),
  regionContracts: defineOutcome({
    id: "regionContracts",
    label: { en: "Contracts with other regions", zh: "跨区合同" },
    unit: { en: "contracts a year", zh: "项/年" },
    definition: {
      en: "Transfer contracts signed in a year with buyers of other regions that came by the platform.",
      zh: "一年内通过平台与外地买方签订的转化合同数。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "soldRegions", factor: 1 }
  }),
  inventionsLeft: defineOutcome({
    id: "inventionsLeft",
    label: { en: "Inventions that leave", zh: "外流成果" },
    unit: { en: "inventions a year", zh: "项/年" },
    definition: {
      en: "Inventions whose right passes to buyers outside the region in a year.",
      zh: "一年内权利转让给区外买方的成果数。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "inventionsLeft", factor: 1 }
  }),
  foreignUnpaidShare: defineOutcome({
    id: "foreignUnpaidShare",
    label: { en: "Unpaid abroad", zh: "境外未付款占比" },
    unit: { en: "% of contracts", zh: "占合同%" },
    definition: {
      en: "Share of the contracts with buyers abroad that are not paid.",
      zh: "跨境合同中境外买方未付款的比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "foreignUnpaid", over: "soldAbroad", factor: 100 }
  }),
  outsideFellThroughShare: defineOutcome({
    id: "outsideFellThroughShare",
    label: { en: "Lost before payment", zh: "结算前流失" },
    unit: { en: "% of bargains", zh: "占达成意向%" },
    definition: {
      en: "Share of the bargains agreed with buyers outside the region that are lost while approval and settlement last.",
      zh: "与区外买方达成意向后，在审批与结算期间流失的比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "outsideFellThrough", over: "outsideAgreed", factor: 100 }
  }),
  recognisedProjects: defineOutcome({
    id: "recognisedProjects",
    label: { en: "Firm projects counted as public", zh: "视同市级项目的攻关" },
    unit: { en: "projects a year", zh: "项/年" },
    definition: {
      en: "Projects of firms that count as public ones by a new rule in a year, posed problems and relabelled routine work.",
      zh: "一年内按新规则视同市级科技计划项目的企业项目数，含企业出题攻关和改头换面的常规业务。"
    },
    group: "market",
    welcome: "neither",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: ["recognisedProjects", "relabelledProjects"], factor: 1 }
  }),
  relabelledShare: defineOutcome({
    id: "relabelledShare",
    label: { en: "Relabelled routine work", zh: "常规业务冒充项目" },
    unit: { en: "% of counted projects", zh: "占认定项目%" },
    definition: {
      en: "Share of the projects counted as public that are other technology work under a new name.",
      zh: "视同市级项目中由常规技术业务改头换面而来的比例。"
    },
    group: "market",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: {
      kind: "ratio",
      of: "relabelledProjects",
      over: ["recognisedProjects", "relabelledProjects"],
      factor: 100
    }
  }),
  licenceShare: defineOutcome({
    id: "licenceShare",
    label: { en: "Licence share", zh: "许可合同占比" },
    unit: { en: "% of contracts", zh: "占合同%" },
    definition: {
      en: "Share of licences, pay-later and spin-off licences inside, in the transfer contracts of research organisations.",
      zh: "科研单位转化合同中许可（含先使用后付费与衍生企业许可）的比例。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "licencesOrganisations", over: "dealsOrganisations", factor: 100 }
  }),
  equityShare: defineOutcome({
    id: "equityShare",
    label: { en: "Equity share", zh: "作价投资合同占比" },
    unit: { en: "% of contracts", zh: "占合同%" },
    definition: {
      en: "Share of equity deals and income rights in the transfer contracts of research organisations.",
      zh: "科研单位转化合同中作价投资与以权代股的比例。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "ratio", of: "equityOrganisations", over: "dealsOrganisations", factor: 100 }
  }),
  payLaterUnpaidShare: defineOutcome({
    id: "payLaterUnpaidShare",
    label: { en: "Unpaid trial licences", zh: "试用未付费比例" },
    unit: { en: "% of trials due", zh: "占到期试用%" },
    definition: {
      en: "Share of use-first-pay-later contracts that are wanted and not paid when due.",
      zh: "先使用后付费合同到期应付而未付的比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "payLaterUnpaid", over: "payLaterDue", factor: 100 }
  }),
  payLaterReturnedShare: defineOutcome({
    id: "payLaterReturnedShare",
    label: { en: "Trials given back", zh: "试用退回比例" },
    unit: { en: "% of trials due", zh: "占到期试用%" },
    definition: {
      en: "Share of use-first-pay-later contracts given back when due.",
      zh: "先使用后付费合同到期退回的比例。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "payLaterReturned", over: "payLaterDue", factor: 100 }
  }),
  firstOrders: defineOutcome({
    id: "firstOrders",
    label: { en: "First orders by government", zh: "政府首购" },
    unit: { en: "technologies a year", zh: "项/年" },
    definition: {
      en: "Technologies put to use in a year by a first order of the government.",
      zh: "一年内因政府首购而投入使用的技术数。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "firstOrders", factor: 1 }
  }),
  firstOrdersPoor: defineOutcome({
    id: "firstOrdersPoor",
    label: { en: "First orders of little value", zh: "低值首购比例" },
    unit: { en: "% of first orders", zh: "占首购%" },
    definition: {
      en: "Share of first orders for technologies whose use is worth less than a quarter of the order.",
      zh: "政府首购中，技术使用价值不足订单四分之一的比例。"
    },
    group: "transfer",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "ratio", of: "firstOrdersPoor", over: "firstOrders", factor: 100 }
  }),
  transferValue: defineOutcome({
    id: "transferValue",
    label: { en: "Value of transfers", zh: "转化合同金额" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Agreed value of all transfer contracts signed in a year.",
      zh: "一年内签订的转化合同约定总金额。"
    },
    group: "market",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "dealValue", factor: 1e-8 }
  })
} as const;
