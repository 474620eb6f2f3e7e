import { defineUncertainties } from "../declare/uncertainty.ts";

/** The market for technology: search, valuation, bargaining, contracts. */
export const market = defineUncertainties({
  useValue: {
    value: 0.08e6,
    range: [30000, 500000],
    unit: "yuan a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Yearly value of a median invention to a firm of 28 m sales", zh: "中位发明年价值" }
  },
  useValueSales: {
    value: 0.3,
    range: [0.1, 0.5],
    unit: "exponent",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Value of an invention to sales of its user", zh: "发明价值对企业规模的弹性" }
  },
  discountRate: {
    value: 0.12,
    range: [0.08, 0.2],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Discount rate of firms", zh: "企业贴现率" }
  },
  obsolescence: {
    value: 0.15,
    range: [0.08, 0.25],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Obsolescence of inventions", zh: "技术淘汰率" }
  },
  distancePenalty: {
    value: 3,
    range: [1, 6],
    unit: "per unit of closeness",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Penalty of technological distance", zh: "技术距离惩罚" }
  },
  absorptiveScale: {
    value: 0.3,
    range: [0.1, 0.8],
    unit: "absorptive capacity",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Scale of absorptive capacity", zh: "吸收能力尺度" }
  },
  signalNoise: {
    value: 1.0,
    range: [0.5, 1.8],
    unit: "log s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Noise of a look at an invention", zh: "搜寻信号噪声" }
  },
  grantedNoiseCut: {
    value: 0.84,
    range: [0.6, 1],
    unit: "factor on noise",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Noise left once a patent is granted", zh: "授权后剩余噪声" }
  },
  searchRate: {
    value: 0.095,
    range: [0.01, 0.2],
    unit: "a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Searches of a firm of 28 m sales", zh: "企业搜寻频率" }
  },
  searchSales: {
    value: 0.25,
    range: [0, 0.5],
    unit: "exponent",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Searches to sales", zh: "搜寻对规模的弹性" }
  },
  looks: {
    value: 12,
    range: [4, 40],
    unit: "candidates",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Candidates looked at per search", zh: "每次搜寻候选数" }
  },
  contactWithout: {
    value: 0.1,
    range: [0.01, 0.15],
    unit: "probability",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Contact without a broker", zh: "无经纪时的接触概率" }
  },
  contactSkill: {
    value: 0.43,
    range: [0.2, 0.8],
    unit: "probability per unit of skill",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Contact per unit of broker skill", zh: "经纪能力对接触的作用" }
  },
  searchHome: {
    value: 0.6,
    range: [0.3, 0.9],
    unit: "share of looks",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Looks in the own field", zh: "在本领域的搜寻比例" }
  },
  brokerFee: {
    value: 0.03,
    range: [0.01, 0.08],
    unit: "share of price",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Fee of a broker", zh: "经纪费率" }
  },
  sellerWeight: {
    value: 0.5,
    range: [0.3, 0.7],
    unit: "share of surplus",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Bargaining weight of the seller", zh: "卖方议价权重" }
  },
  typeNoise: {
    value: 0.5,
    range: [0.2, 1],
    unit: "log",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Noise of the choice of contract", zh: "合同类型选择噪声" }
  },
  assignmentTaste: {
    value: 1.95,
    range: [0, 2.5],
    unit: "log",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Preference for assignment", zh: "对转让的偏好" }
  },
  assignmentCost: {
    value: 15000,
    range: [5000, 100000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of an assignment", zh: "转让交易成本" }
  },
  licenceCost: {
    value: 190000,
    range: [50000, 500000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of an exclusive licence", zh: "独占许可交易成本" }
  },
  nonExclusiveCost: {
    value: 60000,
    range: [20000, 200000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of a non-exclusive licence", zh: "普通许可交易成本" }
  },
  equityCost: {
    value: 5e6,
    range: [1000000, 9000000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Co-investment an equity deal needs", zh: "作价投资配套投入" }
  },
  incomeRightCost: {
    value: 1200000.0,
    range: [300000.0, 4000000.0],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of an income right", zh: "收益权交易成本" }
  },
  payLaterCost: {
    value: 15000,
    range: [5000, 60000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of a use-first-pay-later contract", zh: "先使用后付费交易成本" }
  },
  commissionCost: {
    value: 120000,
    range: [50000, 800000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of commissioned development", zh: "委托开发固定成本" }
  },
  exclusiveKept: {
    value: 0.85,
    range: [0.7, 0.95],
    unit: "share of value",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Value an exclusive licensee keeps", zh: "独占被许可方所得价值" }
  },
  nonExclusiveKept: {
    value: 0.5,
    range: [0.3, 0.7],
    unit: "share of value",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Value a non-exclusive licensee keeps", zh: "普通被许可方所得价值" }
  },
  inventorEffort: {
    value: 0.12,
    range: [0, 0.3],
    unit: "share of value",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Value added by inventor effort at full stake", zh: "成果完成人投入增值" }
  },
  beliefSpread: {
    value: 1.2,
    range: [0.6, 1.8],
    unit: "log s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Uncertainty of value at signing", zh: "签约时价值不确定性" }
  },
  payLaterOffer: {
    value: 0.198,
    range: [0.03, 0.5],
    unit: "share of inventions",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Organisations that know how to offer use first, pay later", zh: "可先使用后付费的发明占比" },
    note: "If nothing were left unpaid; what stays unpaid keeps some of them away."
  },
  unpaidTolerance: {
    value: 0.2,
    range: [0.05, 1],
    unit: "share of fees",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Loss of fees that an organisation bears with", zh: "科研单位可承受的欠费比例" },
    note: "Mean of an exponential over organisations. Shaanxi adds guarantor and insurer so that institutions offer it at all; no rate was read."
  },
  payLaterDefault: {
    value: 0.1,
    range: [0, 0.4],
    unit: "share of fees due",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Fees due that are not paid", zh: "到期未付比例" }
  },
  learningMonths: {
    value: 9,
    range: [3, 24],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Time in which a user learns the value", zh: "价值学习时长" }
  },
  equityOffer: {
    value: 0.6,
    range: [0.1, 0.95],
    unit: "share of inventions",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Inventions whose organisation accepts equity", zh: "可作价入股的发明占比" }
  },
  appraisalNoise: {
    value: 0.8,
    range: [0.3, 1.5],
    unit: "log s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Error of an appraisal without care", zh: "评估误差" }
  },
  careEffect: {
    value: 1.0,
    range: [0.3, 2],
    unit: "per unit of fear",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Care an official takes for each unit of fear", zh: "谨慎程度对追责的反应" }
  },
  officialGain: {
    value: 0.6,
    range: [0, 1.5],
    unit: "utility",
    group: "behaviour",
    badge: "assumption",
    label: { en: "What a signed deal is worth to an official", zh: "签约对决策者的价值" }
  },
  auditSanction: {
    value: 1.0,
    range: [0.4, 2],
    unit: "utility",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Sanction times chance of an audit", zh: "追责强度与审计概率" }
  },
  officialNoise: {
    value: 0.5,
    range: [0.2, 1],
    unit: "utility",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Spread of what officials feel", zh: "决策者态度离散度" }
  },
  netDeduction: {
    value: 0.45,
    range: [0.2, 0.6],
    unit: "share of price",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Costs taken off before net income is shared", zh: "净收益扣除成本比例" }
  },
  regretAssignment: {
    value: 1.0,
    range: [0.5, 1],
    unit: "factor",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Regret at risk in an assignment", zh: "转让的追责风险" }
  },
  regretExclusive: {
    value: 0.45,
    range: [0.2, 0.8],
    unit: "factor",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Regret at risk in an exclusive licence", zh: "独占许可的追责风险" }
  },
  regretNonExclusive: {
    value: 0.35,
    range: [0.1, 0.6],
    unit: "factor",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Regret at risk in a non-exclusive licence", zh: "普通许可的追责风险" }
  },
  regretPayLater: {
    value: 0.12,
    range: [0, 0.4],
    unit: "factor",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Regret at risk in use first, pay later", zh: "先使用后付费的追责风险" }
  },
  regretEquity: {
    value: 0.8,
    range: [0.4, 1],
    unit: "factor",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Regret at risk in an equity deal", zh: "作价投资的追责风险" }
  },
  regretIncomeRight: {
    value: 0.3,
    range: [0.1, 0.6],
    unit: "factor",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Regret at risk in an income right", zh: "收益权的追责风险" }
  },
  fallThrough: {
    value: 0.04,
    range: [0.01, 0.12],
    unit: "a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Deals that fall through while they wait", zh: "等待期间交易流失率" }
  },
  listingOrganisations: {
    value: 0.5,
    range: [0.2, 0.8],
    unit: "share of idle inventions",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Idle inventions an average transfer office can list", zh: "科研单位挂牌比例" }
  },
  listingFirms: {
    value: 0.22,
    range: [0.1, 0.4],
    unit: "share of idle inventions",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Idle firm inventions on offer", zh: "企业挂牌比例" }
  },
  brokerLeaving: {
    value: 0.2,
    range: [0.05, 0.5],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Transfer professionals who leave the trade", zh: "技术经理人年流失率" }
  },
  brokerExperience: {
    value: 24,
    range: [6, 60],
    unit: "months",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Time in which a new broker gains experience", zh: "新任经理人积累经验所需时间" }
  },
  brokerBeginner: {
    value: 0.5,
    range: [0.1, 1],
    unit: "share of skill",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Skill of a new broker", zh: "新任经理人能力占比" }
  },
  zoneShare: {
    value: 0.15,
    range: [0.03, 0.4],
    unit: "share of firms",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Firms inside the demonstration zone", zh: "示范区内企业占比" }
  },
  zoneDrawn: {
    value: 0.5,
    range: [0, 1],
    unit: "share of staff",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Staff of the zone drawn from brokers elsewhere", zh: "示范区服务人员来自区外的比例" }
  },
  partnerVisits: {
    value: 2500,
    range: [500, 8000],
    unit: "a year and side",
    group: "world",
    badge: "assumption",
    label: { en: "Buyers, and as many sellers, of the partner region a year", zh: "合作地区每年来寻的买方或卖方" }
  },
  partnerLoss: {
    value: 0.4,
    range: [0.1, 0.7],
    unit: "share of use",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Use lost in another region where people stay behind", zh: "人员未随迁时在外地的使用损失" }
  },
  moverInventions: {
    value: 1,
    range: [0, 3],
    unit: "inventions",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Inventions that those who move leave undone", zh: "随迁人员搁置的发明" }
  },
  foreignSellers: {
    value: 1000,
    range: [200, 4000],
    unit: "sellers a year",
    group: "world",
    badge: "assumption",
    label: { en: "Sellers abroad who offer to the region’s firms", zh: "境外意向卖方数" }
  },
  foreignLoss: {
    value: 0.5,
    range: [0.2, 0.8],
    unit: "share of use",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Use lost across the border", zh: "跨境转移的使用损失" }
  },
  officeCost: {
    value: 180000,
    range: [120000, 300000],
    unit: "yuan a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of a transfer professional", zh: "技术转移人员年成本" }
  },
  spinOffRate: {
    value: 0.35,
    range: [0.1, 0.8],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Listed inventions whose inventors think of a firm", zh: "考虑创业的成果占比" }
  },
  spinOffCost: {
    value: 4.6e6,
    range: [1e6, 15e6],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Money to found a firm on an invention", zh: "衍生企业启动投入" },
    note: "With the post at risk under today’s leave and a founders’ share of 0.7, founding pays from 9.0 m yuan on, as before the two were told apart."
  },
  attestationProtection: {
    value: 0.4,
    range: [0, 0.8],
    unit: "share of the fear",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Fear that an attestation takes from an official", zh: "鉴证对审批责任人顾虑的降幅" }
  },
  attestationTrust: {
    value: 0.2,
    range: [0, 0.6],
    unit: "share of the noise",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Doubt that an attestation takes from a buyer", zh: "鉴证对买方质量疑虑的降幅" }
  },
  attestationCheck: {
    value: 0.3,
    range: [0, 0.8],
    unit: "share of the error",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Error of appraisal that an attestation finds", zh: "鉴证对评估误差的降幅" },
    note: "At 0 the centre stamps whatever it is shown."
  },
  comparablesHalf: {
    value: 20,
    range: [5, 100],
    unit: "public prices a year in a field",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Public prices that count as much as own knowledge", zh: "与评估人自有信息等值的公开价格数" }
  },
  anchorWeight: {
    value: 0.02,
    range: [0, 0.5],
    unit: "share of the log price",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Pull of public prices on an appraisal", zh: "公开价格对评估的锚定权重" },
    note: "With all prices public. What the pull does at today’s publicity is part of the appraisal’s error."
  },
  foreignBuyers: {
    value: 600,
    range: [100, 2000],
    unit: "buyers a year",
    group: "world",
    badge: "assumption",
    label: { en: "Buyers abroad who look at the region’s offers", zh: "境外意向买方数" }
  },
  foreignDefault: {
    value: 0.1,
    range: [0, 0.3],
    unit: "share of buyers",
    group: "world",
    badge: "assumption",
    label: { en: "Buyers abroad who do not pay unless in escrow", zh: "未托管时境外买方不付款比例" }
  },
  regionBuyers: {
    value: 3000,
    range: [500, 10000],
    unit: "buyers a year",
    group: "world",
    badge: "assumption",
    label: { en: "Buyers of other regions who look at the region’s offers", zh: "外地意向买方数" }
  },
  standardLicenceCost: {
    value: 40000,
    range: [5000, 60000],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Cost of signing a standard licence", zh: "标准许可的签约成本" }
  },
  inventorHoldOut: {
    value: 0.4,
    range: [0, 1],
    unit: "share of value",
    group: "behaviour",
    badge: "assumption",
    label: { en: "How far a co-owning inventor holds out", zh: "共有成果完成人的坚持程度" },
    note: "At 1 he asks for his whole part of what the invention is worth, which only he knows."
  },
  founderPost: {
    value: 4e6,
    range: [1e6, 10e6],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Worth of a post to its holder", zh: "编制岗位对个人的价值" },
    note: "Twenty years’ pay of an inventor; what founders lose who may not return."
  },
  founderTrial: {
    value: 0.2,
    range: [0.05, 0.5],
    unit: "a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Rate at which founders learn that they fail", zh: "创业失败显现速度" }
  },
  founderInventions: {
    value: 0.3,
    range: [0, 1],
    unit: "inventions a year",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Inventions that a founder on leave leaves undone", zh: "离岗人员搁置的发明" }
  },
  studentInterest: {
    value: 0.2,
    range: [0.05, 0.6],
    unit: "share of teams",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Teams with a student who would found", zh: "有学生愿意创业的团队占比" }
  },
  studentSkill: {
    value: 0.6,
    range: [0.3, 0.9],
    unit: "share of value",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Value left where a student founds without the inventor", zh: "学生创业可实现的成果价值" }
  },
  studentCost: {
    value: 1.5e6,
    range: [0.3e6, 5e6],
    unit: "yuan",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Money to start as a student, studies put at risk inside", zh: "学生创业启动投入（含学业代价）" }
  },
  studentInexperience: {
    value: 0.7,
    range: [0, 2],
    unit: "s.d. of management",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Experience that student founders lack", zh: "学生创业者经验不足" }
  },
  problemRate: {
    value: 0.006,
    range: [0.001, 0.02],
    unit: "a month",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Firms that pose a problem", zh: "企业出题频率" }
  },
  problemBudget: {
    value: 0.4,
    range: [0.1, 0.8],
    unit: "share of yearly R&D",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Most a firm pays for a problem", zh: "出题预算占研发比例" }
  },
  problemFit: {
    value: 0.92,
    range: [0.8, 1],
    unit: "closeness",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Closeness of a solution made to order", zh: "定制成果接近度" }
  },
  problemNovelty: {
    value: 0.75,
    range: [0.4, 1],
    unit: "factor on quality spread",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Novelty of work to order", zh: "定制成果新颖度" }
  },
  workIntensity: {
    value: 1.0,
    range: [0.5, 1.4],
    unit: "share of R&D",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Technology work bought, over R&D", zh: "技术服务采购与研发之比" }
  },
  workSpread: {
    value: 0.9,
    range: [0.6, 1.4],
    unit: "log s.d.",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Spread of work contracts for one size of buyer", zh: "同规模买方技术合同离散度" }
  },
  workRegistered: {
    value: 0.8,
    range: [0.5, 1],
    unit: "share",
    group: "behaviour",
    badge: "assumption",
    label: { en: "Work contracts that are registered", zh: "技术合同登记比例" }
  }
});
