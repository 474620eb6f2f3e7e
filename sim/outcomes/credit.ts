import { defineOutcome } from "../declare/outcome.ts";

/** Credit to technology firms and IP-backed notes. */
export const credit = {
  technologyLoans: defineOutcome({
    id: "technologyLoans",
    label: { en: "Technology loans", zh: "科技贷款余额" },
    unit: { en: "CNY billion", zh: "十亿元" },
    yuan: 1e9,
    definition: { en: "Loans to technology firms outstanding at month end.", zh: "月末科技型企业贷款余额。" },
    group: "credit",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "level", of: "loanStock", factor: 1e-11 }
  }),
  newLoans: defineOutcome({
    id: "newLoans",
    label: { en: "New loans", zh: "新发放科技贷款" },
    unit: { en: "CNY billion a year", zh: "十亿元/年" },
    yuan: 1e9,
    definition: {
      en: "Loans that banks pay out to technology firms in a year, overdrafts turned into loans among them.",
      zh: "一年内银行向科技型企业发放的贷款，含透支转为的贷款。"
    },
    group: "credit",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "paid", of: [{ flow: "loanPrincipal", from: ["banks"], to: ["technologyFirms"] }], factor: 1e-11 }
  }),
  approvalRate: defineOutcome({
    id: "approvalRate",
    label: { en: "Loan approval rate", zh: "贷款通过率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of loan applications of technology firms approved.",
      zh: "科技型企业贷款申请获批的比例。"
    },
    group: "credit",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "loanApprovals", over: "loanApplications", factor: 100 }
  }),
  shareWithLoan: defineOutcome({
    id: "shareWithLoan",
    label: { en: "Firms with a loan", zh: "有贷款企业占比" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of technology firms that have a bank loan at month end.",
      zh: "月末有银行贷款的科技型企业比例。"
    },
    group: "credit",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "firmsWithLoan", over: "firms", factor: 100 }
  }),
  earlyFinanced: defineOutcome({
    id: "earlyFinanced",
    label: { en: "Early firms with finance", zh: "早期企业获得融资占比" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of the technology firms in the first three stages of growth that have a fund behind them, a bank loan or a financed licence at month end.",
      zh: "处于选种、育苗、成长阶段的科技型企业中，月末有基金投资、银行贷款或许可融资的比例。"
    },
    group: "credit",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "firmsEarlyFinanced", over: "firmsEarly", factor: 100 }
  }),
  loanRate: defineOutcome({
    id: "loanRate",
    label: { en: "Loan rate", zh: "贷款利率" },
    unit: { en: "% a year", zh: "%/年" },
    definition: { en: "Average rate on new loans, weighted by amount.", zh: "新发放贷款按金额加权的平均利率。" },
    group: "credit",
    welcome: "down",
    scaleFree: true,
    decimals: 2,
    measure: { kind: "ratio", of: "loanRateVolume", over: "loanVolume", factor: 100 }
  }),
  leverage: defineOutcome({
    id: "leverage",
    label: { en: "Leverage", zh: "杠杆率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Mean debt over assets of technology firms with a loan.",
      zh: "有贷款的科技型企业负债与资产之比的平均数。"
    },
    group: "credit",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "leverageSum", over: "firmsWithLoan", factor: 100 }
  }),
  defaultRate: defineOutcome({
    id: "defaultRate",
    label: { en: "Default rate", zh: "违约率" },
    unit: { en: "% a year", zh: "%/年" },
    definition: {
      en: "Borrowers that default in a year, over borrowers not in default.",
      zh: "一年内违约的借款企业与未违约借款企业之比。"
    },
    group: "credit",
    welcome: "down",
    scaleFree: true,
    headline: true,
    decimals: 2,
    measure: { kind: "annualRate", of: "firmDefaults", over: "firmsBorrowing", factor: 100 }
  }),
  defaults: defineOutcome({
    id: "defaults",
    label: { en: "Defaults", zh: "违约企业数" },
    unit: { en: "firms a year", zh: "家/年" },
    definition: {
      en: "Technology firms with a bank loan that default in a year.",
      zh: "当年发生违约的有贷科技型企业数。"
    },
    group: "credit",
    welcome: "down",
    scaleFree: false,
    decimals: 0,
    measure: { kind: "perYear", of: "firmDefaults", factor: 1 }
  }),
  nonPerformingLoans: defineOutcome({
    id: "nonPerformingLoans",
    label: { en: "Non-performing loans", zh: "不良贷款率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Loans of defaulted borrowers not yet resolved, over all loans to technology firms, M&A loans inside.",
      zh: "尚未处置的违约企业贷款占科技型企业全部贷款（含并购贷款）的比例。"
    },
    group: "credit",
    welcome: "down",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "levelRatio", of: "defaultedStock", over: ["loanStock", "takeoverLoanStock"], factor: 100 }
  }),
  writeOffs: defineOutcome({
    id: "writeOffs",
    label: { en: "Write-offs", zh: "贷款核销" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: { en: "Loans written off in a year.", zh: "一年内核销的贷款。" },
    group: "credit",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "writeOffs", factor: 1e-8 }
  }),
  recoveryRate: defineOutcome({
    id: "recoveryRate",
    label: { en: "Recovery rate", zh: "回收率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of the claims resolved in a year that is recovered, by amount.",
      zh: "当年处置的违约债权中收回的金额比例。"
    },
    group: "credit",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "recoveries", over: "resolvedClaims", factor: 100 }
  }),
  recoveryPerFirm: defineOutcome({
    id: "recoveryPerFirm",
    label: { en: "Recovery rate, mean of firms", zh: "户均回收率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Mean over firms resolved in a year of the recovered share of the claim.",
      zh: "当年处置企业的债权回收比例的平均数。"
    },
    group: "credit",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "ratio", of: "recoveryShareSum", over: "resolvedFirms", factor: 100 }
  }),
  lossGivenDefault: defineOutcome({
    id: "lossGivenDefault",
    label: { en: "Loss given default", zh: "违约损失率" },
    unit: { en: "%", zh: "%" },
    definition: {
      en: "Share of the claims resolved in a year that is not recovered, by amount.",
      zh: "当年处置的违约债权中未能收回的金额比例。"
    },
    group: "credit",
    welcome: "down",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "complement", of: "recoveries", over: "resolvedClaims", factor: 100 }
  }),
  bankCapitalRatio: defineOutcome({
    id: "bankCapitalRatio",
    label: { en: "Bank capital ratio", zh: "银行资本充足率" },
    unit: { en: "%", zh: "%" },
    definition: { en: "Bank equity over risk-weighted assets at month end.", zh: "月末银行资本与风险加权资产之比。" },
    group: "credit",
    welcome: "up",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "levelRatio", of: "bankCapital", over: "riskWeightedAssets", factor: 100 }
  }),
  bankLosses: defineOutcome({
    id: "bankLosses",
    label: { en: "Bank losses", zh: "银行损失" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Losses of banks in a year, net of payouts of guarantors and insurers.",
      zh: "一年内扣除担保与保险赔付后的银行损失。"
    },
    group: "credit",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "bankLosses", factor: 1e-8 }
  }),
  pointsShare: defineOutcome({
    id: "pointsShare",
    label: { en: "Firms with a score", zh: "有积分企业占比" },
    unit: { en: "%", zh: "%" },
    definition: { en: "Share of technology firms with an innovation score.", zh: "有创新积分的科技型企业比例。" },
    group: "credit",
    welcome: "neither",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "pointsFirms", over: "firms", factor: 100 }
  }),
  linkedLoans: defineOutcome({
    id: "linkedLoans",
    label: { en: "Loans beside investors", zh: "投贷联动贷款" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Loans granted in a year to technology firms beside a round of a fund.",
      zh: "一年内随基金投资发放的科技贷款。"
    },
    group: "credit",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "linkedLoans", factor: 1e-8 }
  }),
  warrantGains: defineOutcome({
    id: "warrantGains",
    label: { en: "Gains under warrants", zh: "认股权收益" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Part of the gains of funds that goes in a year to banks that lent beside them.",
      zh: "一年内基金收益中转给跟贷银行的部分。"
    },
    group: "credit",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "warrantGains", factor: 1e-8 }
  }),
  bondsIssued: defineOutcome({
    id: "bondsIssued",
    label: { en: "Innovation bonds issued", zh: "科技创新债券发行额" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Innovation bonds issued by technology firms in a year.",
      zh: "一年内科技型企业发行的科技创新债券金额。"
    },
    group: "credit",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "bondsIssued", factor: 1e-8 }
  }),
  bondCoupon: defineOutcome({
    id: "bondCoupon",
    label: { en: "Bond coupon", zh: "科技创新债券票息" },
    unit: { en: "% a year", zh: "%/年" },
    definition: {
      en: "Average coupon of innovation bonds issued in a year, weighted by amount.",
      zh: "一年内发行的科技创新债券按金额加权的平均票息。"
    },
    group: "credit",
    welcome: "down",
    scaleFree: true,
    decimals: 2,
    measure: { kind: "ratio", of: "bondCouponVolume", over: "bondsIssued", factor: 100 }
  }),
  bondLinkedLoans: defineOutcome({
    id: "bondLinkedLoans",
    label: { en: "Loans beside bonds", zh: "债贷联动贷款" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "Loans granted in a year to technology firms beside their bonds.",
      zh: "一年内随债券发行配套发放的科技贷款。"
    },
    group: "credit",
    welcome: "up",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "bondLinkedLoans", factor: 1e-8 }
  }),
  bondLosses: defineOutcome({
    id: "bondLosses",
    label: { en: "Losses on bonds", zh: "科技创新债券损失" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: {
      en: "What holders of the bonds of firms in default lose in a year, before the guarantor’s part.",
      zh: "一年内违约企业债券持有人的损失，未扣除担保代偿。"
    },
    group: "credit",
    welcome: "down",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "perYear", of: "bondLosses", factor: 1e-8 }
  }),
  notesIssued: defineOutcome({
    id: "notesIssued",
    label: { en: "IP-backed notes issued", zh: "知识产权证券发行额" },
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    definition: { en: "IP-backed notes issued in a year.", zh: "一年内发行的知识产权证券。" },
    group: "credit",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "paid", of: [{ flow: "notePrincipal", to: ["vehicles"] }], factor: 1e-8 }
  }),
  notesOutstanding: defineOutcome({
    id: "notesOutstanding",
    label: { en: "IP-backed notes", zh: "知识产权证券余额" },
    unit: { en: "CNY million", zh: "百万元" },
    yuan: 1e6,
    definition: { en: "IP-backed notes outstanding at month end.", zh: "月末知识产权证券余额。" },
    group: "credit",
    welcome: "neither",
    scaleFree: false,
    decimals: 1,
    measure: { kind: "level", of: "notesOutstanding", factor: 1e-8 }
  }),
  noteLossRate: defineOutcome({
    id: "noteLossRate",
    label: { en: "Loss rate of notes", zh: "知识产权证券损失率" },
    unit: { en: "% a year", zh: "%/年" },
    definition: {
      en: "Losses of note pools in a year, over notes outstanding.",
      zh: "一年内资产池损失与知识产权证券余额之比。"
    },
    group: "credit",
    welcome: "down",
    scaleFree: false,
    decimals: 2,
    measure: { kind: "annualRate", of: "noteLosses", over: "notesOutstanding", factor: 100 }
  })
} as const;
