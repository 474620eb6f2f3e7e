import { defineLever } from "../declare/lever.ts";

/** Aspect 2 of the plan: clear the blockages. */
export const transfer = {
  pilotBatch: defineLever({
    id: "pilotBatch",
    measure: "M5",
    kind: "share",
    unit: { en: "% of organisations", zh: "占科研单位%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 1, today: 1, plan: 0.25 },
    neutral: 1,
    badge: "assumption",
    sources: ["V1", "V31"],
    label: { en: "Organisations in a batch", zh: "每批进入试点的单位" },
    what: {
      en: "Share of the research organisations that enter the five mechanisms in one batch. At 100% the rules hold for all at once; at 0 for none. The plan speaks of batches and gives no figure; three universities decided on disposal by themselves in 2023.",
      zh: "每批进入“五项机制”改革的科研单位比例。100%为一次性全面施行，0为都不施行。《行动方案》提出分批次启动而未给出数值；2023年有3所高校试点自主处置。"
    },
    how: {
      en: "An organisation that has not entered stays under today’s rules in all five mechanisms. It looks at those that have entered and fears less once they have transfers to show.",
      zh: "尚未进入的单位在五项机制上仍按现行规定办理；看到已进入单位有了转化案例，顾虑随之减轻。"
    },
    helps: {
      en: "Organisations that enter early, and later ones that learn from them.",
      zh: "有利于先进入的单位，以及从中借鉴的后进入单位。"
    },
    hurts: {
      en: "The smaller the batches, the longer most inventions wait under the old rules.",
      zh: "每批越少，多数成果在原规定下等待越久。"
    },
    cost: {
      en: "Procedures, training and review for each organisation that enters, out of the reform budget.",
      zh: "每家单位进入试点的制度建设、培训与评估费用，列入改革预算。"
    },
    submodels: ["enterPilots"],
    moves: { outcome: "dareNotShare", direction: -1 }
  }),
  pilotInterval: defineLever({
    id: "pilotInterval",
    measure: "M5",
    kind: "months",
    unit: { en: "months", zh: "个月" },
    bounds: [1, 36],
    step: 1,
    presets: { old: 12, today: 12, plan: 12 },
    neutral: 12,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Months between batches", zh: "批次间隔" },
    what: {
      en: "Months from one batch to the next. It acts only where organisations enter by batches.",
      zh: "相邻两批之间的月数；仅在分批进入时起作用。"
    },
    how: {
      en: "A longer interval keeps those that wait under today’s rules, and lets them see more of what the earlier ones do.",
      zh: "间隔越长，待进入单位按现行规定办理越久，也越能看清先进入单位的做法。"
    },
    helps: {
      en: "Those that would rather see first.",
      zh: "有利于希望先观察的单位。"
    },
    hurts: {
      en: "Inventions of those that wait age meanwhile.",
      zh: "等待期间成果逐渐老化。"
    },
    cost: {
      en: "The same for each organisation, earlier or later.",
      zh: "每家单位费用相同，仅早晚不同。"
    },
    submodels: ["enterPilots"],
    moves: { outcome: "dareNotShare", direction: 1 }
  }),
  pilotStart: defineLever({
    id: "pilotStart",
    measure: "M5",
    kind: "months",
    unit: { en: "months", zh: "个月" },
    bounds: [0, 36],
    step: 1,
    presets: { old: 0, today: 0, plan: 6 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Months to the first batch", zh: "首批启动时间" },
    what: {
      en: "Months from the decision to enter by batches to the first batch.",
      zh: "从决定分批试点到首批启动的月数。"
    },
    how: {
      en: "Until then nobody is under the new rules. It acts only where organisations enter by batches.",
      zh: "首批启动前，所有单位仍按现行规定办理；仅在分批进入时起作用。"
    },
    helps: {
      en: "Organisations that need time to prepare their procedures.",
      zh: "有利于需要时间准备制度的单位。"
    },
    hurts: {
      en: "A late start puts off every effect of the five mechanisms.",
      zh: "启动越晚，五项机制的效果越迟。"
    },
    cost: {
      en: "None of its own.",
      zh: "本身不产生支出。"
    },
    submodels: ["enterPilots"],
    moves: { outcome: "dareNotShare", direction: 1 }
  }),
  pilotSelection: defineLever({
    id: "pilotSelection",
    measure: "M5",
    kind: "share",
    unit: { en: "% of the score", zh: "占评分%" },
    bounds: [0, 1],
    step: 0.1,
    presets: { old: 0, today: 0, plan: 1 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Pilots picked by merit", zh: "试点择优程度" },
    what: {
      en: "How far batches are picked by ability, willingness and what an organisation has to show, as the plan says; the rest is left to the lot.",
      zh: "按“有能力、有意愿、有示范效应”挑选试点的程度，其余由抽签决定。"
    },
    how: {
      en: "Ability of the transfer office, courage of the officials and transfers so far make a score; the highest enter first.",
      zh: "转移部门能力、审批责任人意愿与已有转化业绩构成评分，高者先进入。"
    },
    helps: {
      en: "The first results: those who enter can make use of the rules.",
      zh: "有利于先期见效：先进入的单位能够用好规则。"
    },
    hurts: {
      en: "Those who need the rules most wait longest, and pilots compared with the others look better than the rules are.",
      zh: "最需要规则的单位等得最久；拿试点与其他单位相比，会高估规则的作用。"
    },
    cost: {
      en: "None of its own.",
      zh: "本身不产生支出。"
    },
    submodels: ["enterPilots"],
    moves: { outcome: "pilotHeadStart", direction: 1 }
  }),
  inventorShareCash: defineLever({
    id: "inventorShareCash",
    measure: "M5d",
    kind: "share",
    unit: { en: "% of net income", zh: "占净收益%" },
    bounds: [0, 0.95],
    step: 0.05,
    presets: { old: 0.2, today: 0.7, plan: 0.8 },
    neutral: 0,
    verified: [0.5, 0.95],
    badge: "assumption",
    sources: ["V40", "S33", "S34", "E1", "E2", "E4"],
    label: { en: "Inventor’s share, cash", zh: "现金收益完成人比例" },
    what: {
      en: "Inventor’s share of the net income of assignments and licences. The law of 2015 sets at least 50%; rewards of 35% to 38% of contract value in 2018 and 2019, with about 65% of the value received and costs taken off, point to about 70%.",
      zh: "转让与许可净收益中成果完成人所得比例。2015年修订的法律规定不低于50%；2018年和2019年奖酬占合同金额35%至38%，按到账约65%并扣除成本推算，实际比例约为70%。"
    },
    how: {
      en: "Inventors compare the income they expect from a transfer with publishing and with taking the invention outside, and disclose accordingly. The share paid is never below the legal floor.",
      zh: "成果完成人比较转化的预期收益、仅发表和体外转化，据此决定是否披露。实付比例不低于法定下限。"
    },
    helps: {
      en: "Inventors, and transfer where they were unwilling to disclose.",
      zh: "有利于成果完成人；在不愿披露之处促进转化。"
    },
    hurts: {
      en: "The organisation keeps less to pay its transfer office, so beyond a point fewer deals are handled; basic research may lose time to applied work.",
      zh: "科研单位留成减少，技术转移部门经费不足，过高时合同反而减少；基础研究的投入时间可能被挤占。"
    },
    cost: {
      en: "No public money; the organisation’s retained income.",
      zh: "不增加财政支出，减少科研单位留成。"
    },
    submodels: ["doResearch"],
    moves: { outcome: "disclosureRate", direction: 1 }
  }),
  inventorShareEquity: defineLever({
    id: "inventorShareEquity",
    measure: "M5d",
    kind: "share",
    unit: { en: "% of shares received", zh: "占所得股权%" },
    bounds: [0, 0.95],
    step: 0.05,
    presets: { old: 0.2, today: 0.7, plan: 0.8 },
    neutral: 0,
    verified: [0.5, 0.95],
    badge: "assumption",
    sources: ["V40", "S33"],
    label: { en: "Inventor’s share, equity", zh: "股权收益完成人比例" },
    what: {
      en: "Inventor’s share of the shares, or of the income right, that an organisation receives for an invention. The legal floor is the same as for cash; the practice of today is taken to be the same too.",
      zh: "以成果作价所得股权或收益权中成果完成人所得比例。法定下限与现金相同，现行做法也按相同处理。"
    },
    how: {
      en: "Enters what an inventor expects from the equity route; equity pays late but without limit, so it weighs more than a cash share for inventions that may become large.",
      zh: "计入成果完成人对作价投资途径的预期收益；股权回报较晚但没有上限，对可能做大的成果作用更强。"
    },
    helps: {
      en: "Inventors who are ready to stay with their invention.",
      zh: "有利于愿意长期跟进成果的完成人。"
    },
    hurts: {
      en: "The organisation loses its part of the rare large win, and the inventor’s wealth is locked in one firm.",
      zh: "科研单位失去少数高倍回报中的份额；成果完成人的财富集中于一家企业。"
    },
    cost: {
      en: "No public money; the organisation’s share of later proceeds.",
      zh: "不增加财政支出，减少科研单位后续所得。"
    },
    submodels: ["doResearch"],
    moves: { outcome: "disclosureRate", direction: 1 }
  }),
  inventorShareFloor: defineLever({
    id: "inventorShareFloor",
    measure: "M5d",
    kind: "share",
    unit: { en: "% of net income", zh: "占净收益%" },
    bounds: [0, 0.95],
    step: 0.05,
    presets: { old: 0.2, today: 0.5, plan: 0.7 },
    neutral: 0,
    verified: [0.5, 0.5],
    badge: "verified",
    sources: ["V40", "E4"],
    label: { en: "Legal floor of the share", zh: "收益比例法定下限" },
    what: {
      en: "The lowest share that an inventor may be paid, in cash or equity. The law of 2015 sets 50%; 20% before it and 70% under the plan are assumptions.",
      zh: "成果完成人所得比例的法定下限，现金与股权相同。2015年修订的法律规定为50%；此前20%和《行动方案》70%为假设。"
    },
    how: {
      en: "The share paid is the larger of the floor and what the organisation offers; where the offer is above the floor, the floor never binds.",
      zh: "实付比例取下限与科研单位自定比例中较高者；自定比例高于下限时，下限不起约束作用。"
    },
    helps: {
      en: "Inventors of organisations that offer less than the floor.",
      zh: "有利于自定比例低于下限的单位中的成果完成人。"
    },
    hurts: {
      en: "Does nothing where practice is already above it; where it binds, the transfer office is left with less.",
      zh: "自定比例已高于下限时没有作用；起约束作用时，技术转移部门经费减少。"
    },
    cost: {
      en: "No public money; the organisation’s retained income.",
      zh: "不增加财政支出，减少科研单位留成。"
    },
    submodels: ["tradeTechnology", "fulfilContracts"],
    moves: { outcome: "rewardShare", direction: 1 }
  }),
  transferOfficeShare: defineLever({
    id: "transferOfficeShare",
    measure: "M5d",
    kind: "share",
    unit: { en: "% of net income", zh: "占净收益%" },
    bounds: [0, 0.2],
    step: 0.01,
    presets: { old: 0.05, today: 0.05, plan: 0.1 },
    neutral: 0,
    badge: "assumption",
    sources: ["V21", "E16"],
    label: { en: "Transfer office’s share", zh: "技术转移部门收益比例" },
    what: {
      en: "Share of net transfer income that pays for the organisation’s transfer office. About a quarter of the reporting institutions had such an office in 2023.",
      zh: "转化净收益中用于技术转移部门的比例。2023年约四分之一的填报单位设有专门机构。"
    },
    how: {
      en: "The money of the last twelve months pays for staff; staff set how many deals the organisation can handle in a month.",
      zh: "近12个月所得用于聘用人员，人员数决定单位每月可办理的合同数。"
    },
    helps: {
      en: "Organisations with more offers than hands.",
      zh: "有利于成果多、人手少的单位。"
    },
    hurts: {
      en: "Where few inventions find a buyer, more staff wait; the organisation’s own research gets less back.",
      zh: "缺少买方时人员闲置；反哺研发的资金减少。"
    },
    cost: {
      en: "No public money; taken from the organisation’s part.",
      zh: "不增加财政支出，由科研单位留成承担。"
    },
    submodels: ["tradeTechnology", "fulfilContracts"],
    moves: { outcome: "idleShare", direction: -1 },
    firstClaim: {
      outcome: "transfersPerOrganisation",
      direction: 1,
      reason: {
        en: "Over its range contracts per organisation rise by 0.18 [0.05, 0.31], as first said; the pairs of a small city told it from luck less well than the fall of idle patents, -1.6 points [-1.8, -1.4] (12 seeds, scale 0.05, five years).",
        zh: "在取值范围内，每家科研单位的合同如最初所称增加0.18份 [0.05, 0.31]；小样本配对中，闲置专利占比下降1.6个百分点 [1.4, 1.8] 更易与随机波动区分（12个种子，抽样比例0.05，五年）。"
      }
    }
  }),
  shareOnGross: defineLever({
    id: "shareOnGross",
    measure: "M5d",
    kind: "switch",
    unit: { en: "on or off", zh: "启用或停用" },
    bounds: [0, 1],
    step: 1,
    presets: { old: 0, today: 0, plan: 0 },
    neutral: 0,
    badge: "assumption",
    sources: [],
    label: { en: "Shares taken from gross", zh: "按毛收入分配" },
    what: {
      en: "Whether the shares are taken from gross instead of net income. The plan does not speak of it; the law reckons cash income net.",
      zh: "是否按毛收入而不是净收益计算分配比例。原文未提及；法律对现金收益按净收入计算。"
    },
    how: {
      en: "On gross, the inventor is paid before appraisal, attestation and broker fees are taken off; the organisation bears them alone.",
      zh: "按毛收入分配时，先支付成果完成人，评估、鉴证和经纪费用由科研单位单独承担。"
    },
    helps: {
      en: "Inventors, above all in small deals, where fees weigh most.",
      zh: "有利于成果完成人，小额合同中费用占比高，作用更大。"
    },
    hurts: {
      en: "Small deals may leave the organisation with a loss, and it refuses them.",
      zh: "小额合同可能使科研单位亏损，因而不愿办理。"
    },
    cost: {
      en: "No public money; the organisation’s retained income.",
      zh: "不增加财政支出，减少科研单位留成。"
    },
    submodels: ["tradeTechnology", "fulfilContracts"],
    moves: { outcome: "rewardShare", direction: 1 }
  }),
  approvalDays: defineLever({
    id: "approvalDays",
    measure: "M5a",
    kind: "days",
    unit: { en: "days", zh: "天" },
    bounds: [0, 365],
    step: 5,
    presets: { old: 120, today: 120, plan: 30 },
    neutral: 0,
    badge: "assumption",
    sources: ["V31"],
    label: { en: "Days for approval", zh: "审批时长" },
    what: {
      en: "Days between agreement and signature that internal and asset approvals take. No statistic was found; pilot universities of Chongqing decide on their own since 2023.",
      zh: "从谈妥到签字，内部审批与资产审批所需天数。未找到统计；2023年起重庆试点高校可自主决定。"
    },
    how: {
      en: "A contract of an organisation is dated after the approval, and the buyer may go elsewhere meanwhile; the wait also weighs on inventors who think of disclosing.",
      zh: "科研单位的合同以审批结束之日为准，期间买方可能另作选择；等待也计入成果完成人披露时的负担。"
    },
    helps: {
      en: "Buyers and inventors who would otherwise give up.",
      zh: "有利于可能因等待而放弃的买方和成果完成人。"
    },
    hurts: {
      en: "A quick approval looks less closely: prices stray further from value.",
      zh: "审批加快，审查变粗，成交价格偏离价值的幅度加大。"
    },
    cost: {
      en: "No public money in the model; weaker control over public assets.",
      zh: "模型中不增加财政支出，对公共资产的监督减弱。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "fellThroughShare", direction: 1 },
    firstClaim: {
      outcome: "monthsToContract",
      direction: 1,
      reason: {
        en: "The time to contract was wrong by inventions never disclosed. Counted rightly it rises over the range by 11.8 months [10.5, 13.1], as first said; deals that fall through rise by 26.1 points [24.8, 27.5] (12 seeds, scale 0.05, five years).",
        zh: "签约时长曾因计入从未披露的发明而有误。更正后，在取值范围内如最初所称延长11.8个月 [10.5, 13.1]；未成交比例上升26.1个百分点 [24.8, 27.5]（12个种子，抽样比例0.05，五年）。"
      }
    }
  }),
  assetLossLiability: defineLever({
    id: "assetLossLiability",
    measure: "M5a",
    kind: "share",
    unit: { en: "% of the old rule", zh: "为旧规定的%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 1, today: 1, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V31", "V71"],
    label: { en: "Liability for asset loss", zh: "国有资产损失追责力度" },
    what: {
      en: "How severely a signing official answers for a price that looks low later, as a share of the old rule.",
      zh: "事后价格显得偏低时，审批责任人承担的追责力度，以旧规定为1。"
    },
    how: {
      en: "The official weighs this liability, by type of contract, against the benefit of the deal and may refuse to sign.",
      zh: "审批责任人按合同类型权衡追责风险与交易收益，可能拒绝签字。"
    },
    helps: {
      en: "Deals that are good but hard to price.",
      zh: "有利于效果好但难以定价的交易。"
    },
    hurts: {
      en: "Less liability means less care: price errors grow and public value may be given away.",
      zh: "追责减轻，审慎随之下降：定价误差扩大，公共价值可能流失。"
    },
    cost: {
      en: "No public money in the model; a transfer of value from organisations to buyers.",
      zh: "模型中不增加财政支出，部分价值由科研单位转移给买方。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "dareNotShare", direction: 1 }
  }),
  payLaterFreeMonths: defineLever({
    id: "payLaterFreeMonths",
    measure: "M5b",
    kind: "months",
    unit: { en: "months", zh: "个月" },
    bounds: [0, 36],
    step: 1,
    presets: { old: 0, today: 3, plan: 12 },
    neutral: 0,
    verified: [0, 12],
    badge: "assumption",
    sources: ["V32", "V33", "V34"],
    label: { en: "Free months before payment", zh: "免费使用期" },
    what: {
      en: "Months during which a firm may use an invention before it decides whether to pay; at 0 such contracts are not offered. In Beijing and Shaanxi the first payment usually came after one year; today’s value here stands for scattered pilots.",
      zh: "企业决定是否付费前可免费使用的月数；为0时不提供此类合同。北京和陕西的首次付费多在一年之后；现行值代表零星试点。"
    },
    how: {
      en: "The firm holds an option: it pays the agreed price at the end if the value it has seen by then is higher. No cash is needed at signature and no state asset changes hands.",
      zh: "企业持有一项选择权：期满时所见价值高于约定价格则付费。签约时无需现金，也不发生国有资产处置。"
    },
    helps: {
      en: "Small firms without cash, and inventions whose value nobody knows.",
      zh: "有利于缺少现金的小企业和价值不明的成果。"
    },
    hurts: {
      en: "Organisations are paid late or not at all; weak firms take trials they cannot pay for, and the seller’s income falls at a given price.",
      zh: "科研单位收款推迟或落空；无力付费的企业也来试用，价格不变时卖方收入减少。"
    },
    cost: {
      en: "Unpaid trials, borne by organisations, or by the public where they are insured.",
      zh: "未付费损失由科研单位承担，投保部分由财政补助的保险承担。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "payLaterContracts", direction: 1 }
  }),
  trialInsuranceCover: defineLever({
    id: "trialInsuranceCover",
    measure: "M5b",
    kind: "share",
    unit: { en: "% of loss", zh: "占损失%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.7 },
    neutral: 0,
    badge: "assumption",
    sources: ["V33"],
    label: { en: "Insurance of unpaid trials", zh: "未付费损失保险比例" },
    what: {
      en: "Share of a wanted but unpaid price that an insurer or guarantor pays to the organisation. Shaanxi adds both; its rate was not read.",
      zh: "企业应付未付时，由保险或担保先行赔付给科研单位的比例。陕西引入两者，比例未读到。"
    },
    how: {
      en: "Raises what the seller expects from a use-first-pay-later contract, so more of them are offered and the price asked is lower.",
      zh: "提高卖方对先使用后付费合同的预期收入，因而更愿提供，要价也更低。"
    },
    helps: {
      en: "Sellers, and buyers that offer no other security.",
      zh: "有利于卖方，以及无法提供其他保障的买方。"
    },
    hurts: {
      en: "The seller looks less closely at who can pay; losses move to the insurer and the public.",
      zh: "卖方对买方付款能力的审查放松，损失转由保险与财政承担。"
    },
    cost: {
      en: "Payouts of the insurer, charged to the reform budget at their expected value.",
      zh: "赔付支出，按预期值计入改革预算。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "payLaterContracts", direction: 1 }
  }),
  incomeRightsAllowed: defineLever({
    id: "incomeRightsAllowed",
    measure: "M5c",
    kind: "share",
    unit: { en: "% of equity deals", zh: "占作价投资%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.6 },
    neutral: 0,
    badge: "meaningUncertain",
    sources: ["V1", "V31", "V73"],
    label: { en: "Income rights admitted", zh: "以权代股适用比例" },
    what: {
      en: "Share of would-be equity deals for which the organisation may take a contractual right to income instead of shares. The plan names the measure and does not define it; this is our reading.",
      zh: "拟作价投资的交易中，科研单位可改取合同约定收益权的比例。原文提出而未定义此项措施，此处为本模型的理解。"
    },
    how: {
      en: "The contract becomes one of the types that both sides choose from; it needs no asset filing and leaves the firm’s shares undivided, but pays only out of sales.",
      zh: "成为双方可选的合同类型之一；无需资产备案，不分散企业股权，收入只来自产品销售。"
    },
    helps: {
      en: "Young firms that want a clean shareholder list, and officials who avoid state equity.",
      zh: "有利于希望股权清晰的初创企业，以及不愿形成国有股权的审批责任人。"
    },
    hurts: {
      en: "The organisation gives up its part of the rare large win.",
      zh: "科研单位放弃少数高倍回报中的份额。"
    },
    cost: {
      en: "No public money; the upside of the organisation’s shares.",
      zh: "不增加财政支出，放弃股权的上行收益。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "incomeRights", direction: 1 }
  }),
  licencePoolShare: defineLever({
    id: "licencePoolShare",
    measure: "M7",
    kind: "share",
    unit: { en: "% of inventions", zh: "占成果%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.1 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V20"],
    label: { en: "Open to licence", zh: "标准普通许可成果占比" },
    what: {
      en: "Share of the service inventions free to be transferred that organisations open to any firm by a standard licence beside others. The plan names no number.",
      zh: "科研单位可转化职务成果中，以标准普通许可向企业开放的比例。原文未给出数值。"
    },
    how: {
      en: "Such an invention is on offer without a transfer officer’s work, and its standard licence needs no time for approval, no appraisal and less bargaining; it is not sold or licensed otherwise.",
      zh: "列入的成果自动挂牌，标准许可无需等待审批和评估，签约成本较低；不再转让，也不作其他许可。"
    },
    helps: {
      en: "Firms that cannot pay for an assignment; inventions that nobody keeps on offer.",
      zh: "有利于买不起专利的企业，也有利于无人推介的成果。"
    },
    hurts: {
      en: "Nobody can have a pooled invention alone, so those who would pay for that go away, and organisations earn less.",
      zh: "列入的成果不能独占，愿为独占付费的买方离开，科研单位收入减少。"
    },
    cost: {
      en: "Terms, register and desk of the pool, by share.",
      zh: "标准条款、登记与服务费用，按比例计。"
    },
    submodels: ["runOrganisations", "tradeTechnology"],
    moves: { outcome: "nonExclusiveLicences", direction: 1 }
  }),
  msmeLicencePriceCap: defineLever({
    id: "msmeLicencePriceCap",
    measure: "M7",
    kind: "share",
    unit: { en: "% of market price", zh: "占市场价%" },
    bounds: [0.1, 1],
    step: 0.05,
    presets: { old: 1, today: 1, plan: 0.5 },
    neutral: 1,
    badge: "assumption",
    sources: ["V1", "V20"],
    label: { en: "Licence price for MSMEs", zh: "中小微企业许可价格上限" },
    what: {
      en: "Highest price at which a micro, small or medium firm gets such a licence, over the price that both would agree on. The plan names no number.",
      zh: "中小微企业取得此类许可的最高价格，与双方议定价格之比。原文未给出数值。"
    },
    how: {
      en: "The firm pays at most this part; the organisation still signs, since a licence beside others takes nothing from it.",
      zh: "企业至多按此比例付费；普通许可不妨碍科研单位自用，单位仍愿签约。"
    },
    helps: {
      en: "Small firms with little cash.",
      zh: "有利于资金少的小企业。"
    },
    hurts: {
      en: "Inventors and organisations get less for each licence.",
      zh: "成果完成人与科研单位每项许可所得减少。"
    },
    cost: {
      en: "No public money; income of organisations.",
      zh: "不增加财政支出，减少科研单位收入。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "transferIncome", direction: 1 }
  }),
  titleTrack: defineLever({
    id: "titleTrack",
    measure: "M5e",
    kind: "share",
    unit: { en: "% of posts", zh: "占岗位%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.6 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V21", "E16"],
    label: { en: "Title ladder for transfer", zh: "技术转移职称通道" },
    what: {
      en: "Share of the posts in transfer offices that lie on a title ladder of their own. The plan gives no figure; titles already given are taken to be in the staff figures that the model is fitted to.",
      zh: "技术转移岗位中纳入专门职称通道的比例。原文未给出数值；已评聘的职称视为包含在模型拟合的人员数据之中。"
    },
    how: {
      en: "A transfer professional leaves when an offer from outside is worth more than the post; a title adds to the post. Fewer leave, more are trained, and the office keeps more inventions on offer.",
      zh: "外部机会优于现岗位时，技术转移人员离职；职称使岗位更有价值。流失减少、熟练人员增多，可挂牌的成果也更多。"
    },
    helps: {
      en: "Transfer offices that lose people as soon as they are trained.",
      zh: "有利于人员刚熟练就流失的技术转移部门。"
    },
    hurts: {
      en: "A titled post costs more: where titles keep few, the same money pays for fewer people.",
      zh: "职称岗位成本更高：留不住人时，同样经费聘用的人更少。"
    },
    cost: {
      en: "Paid by the transfer offices out of their income; the government pays it on the posts that it funds.",
      zh: "由技术转移部门从自身收入承担；财政资助岗位由财政承担。"
    },
    submodels: ["staffOffices"],
    moves: { outcome: "transferStaffTrained", direction: 1 }
  }),
  transferPosts: defineLever({
    id: "transferPosts",
    measure: "M5e",
    kind: "count",
    unit: { en: "per 100 inventions a year", zh: "人/（百项发明·年）" },
    bounds: [0, 5],
    step: 0.25,
    presets: { old: 0, today: 0, plan: 1 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V21", "E16"],
    label: { en: "Publicly paid posts", zh: "财政资助的技术转移岗位" },
    what: {
      en: "Transfer professionals whose posts the government pays, for each 100 inventions that an organisation makes a year. Full-time staff of 17,881 at 4,028 institutions in 2023 come to about three of their own.",
      zh: "单位每年每形成100项发明，由财政资助的技术转移岗位数。2023年4028家单位共有专职人员17881人，折合每百项发明约3人。"
    },
    how: {
      en: "The posts are filled over half a year, by beginners who learn; more hands keep more inventions on offer.",
      zh: "岗位约半年内由新手陆续填补，边干边学；人手增加，可挂牌的成果随之增加。"
    },
    helps: {
      en: "Organisations with more inventions than their office can handle.",
      zh: "有利于成果多、人手少的单位。"
    },
    hurts: {
      en: "Beginners crowd the office at first, and beyond half again what is needed more people bring nothing.",
      zh: "起初新手居多；人员超过所需的一倍半后不再有作用。"
    },
    cost: {
      en: "Wages of the posts, out of the reform lines of the science budget.",
      zh: "岗位薪酬，列入地方科技支出的改革预算。"
    },
    submodels: ["staffOffices"],
    moves: { outcome: "listings", direction: 1 }
  }),
  dueDiligenceExemption: defineLever({
    id: "dueDiligenceExemption",
    measure: "M8",
    kind: "share",
    unit: { en: "% of deals", zh: "占交易%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0.2, plan: 0.9 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V44"],
    label: { en: "Due-diligence exemption", zh: "尽职免责覆盖面" },
    what: {
      en: "Share of deals whose signing official is exempt if the procedure was followed. The text of Chongqing’s guideline was not found; Fujian has a comparable one. No causal study of such rules was found.",
      zh: "依程序办理即可免责的交易比例。未找到重庆指引全文，福建有类似规定；未见对此类规则的因果研究。"
    },
    how: {
      en: "Lowers the liability that an official weighs before signing, by as much as he believes that audit will honour it.",
      zh: "降低审批责任人签字时权衡的责任，降幅取决于其相信审计认可免责的程度。"
    },
    helps: {
      en: "Good deals that were refused for fear.",
      zh: "有利于因顾虑而被搁置的好交易。"
    },
    hurts: {
      en: "Bad deals pass too: without attestation or public prices, the price error grows with the volume.",
      zh: "不当交易也随之放行：缺少鉴证与价格公开时，定价误差与成交量同升。"
    },
    cost: {
      en: "No public money in the model; mispriced public assets.",
      zh: "模型中不增加财政支出，公共资产可能被低估。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "dareNotShare", direction: -1 }
  }),
  exemptionCredibility: defineLever({
    id: "exemptionCredibility",
    measure: "M8",
    kind: "share",
    unit: { en: "% of exempted deals", zh: "占免责交易%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0.4, today: 0.4, plan: 0.8 },
    neutral: 0,
    badge: "assumption",
    sources: ["V72"],
    label: { en: "Exemptions honoured", zh: "免责兑现程度" },
    what: {
      en: "How far officials believe that audit and discipline will honour the exemption. No survey of it was found.",
      zh: "审批责任人相信审计与纪检认可免责的程度。未见相关调查。"
    },
    how: {
      en: "Multiplies the coverage of the exemption in the official’s mind: a rule nobody trusts changes no signature.",
      zh: "与免责覆盖面共同决定责任降幅：无人相信的规则不会改变签字决定。"
    },
    helps: {
      en: "Makes the exemption work where it stands on paper only.",
      zh: "使停留在纸面的免责规定发挥作用。"
    },
    hurts: {
      en: "The more it is believed, the less care is taken in pricing.",
      zh: "越被相信，定价越不审慎。"
    },
    cost: {
      en: "No public money in the model; audit gives up cases.",
      zh: "模型中不增加财政支出，审计放弃部分追责。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "dareNotShare", direction: -1 }
  }),
  errorReviewShare: defineLever({
    id: "errorReviewShare",
    measure: "M8",
    kind: "share",
    unit: { en: "% of exempted sales", zh: "占免责交易%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V44"],
    label: { en: "Exempted sales reviewed", zh: "免责交易复核比例" },
    what: {
      en: "Share of the sales by exempt officials that are looked at again. The plan asks for error correction and gives no figure.",
      zh: "对免责转让交易进行复核的比例。《行动方案》提出建立纠错机制而未给出数值。"
    },
    how: {
      en: "A price far off the fair one is put right: the buyer pays the rest or gives the right back, or the organisation pays back what was too much.",
      zh: "价格明显偏离公允价值时加以纠正：买方补足价款或退回权利，或由科研单位退还多收部分。"
    },
    helps: {
      en: "Public value that an exempt official gave away by mistake, and buyers who paid too much.",
      zh: "有利于挽回免责人员误让的公共价值，也有利于多付款的买方。"
    },
    hurts: {
      en: "A sale that may be taken back is worth less to a buyer, and some sales are undone after the firm has begun to work.",
      zh: "可能被撤销的交易对买方价值降低，部分交易在企业投入后才被撤销。"
    },
    cost: {
      en: "Each review, out of the reform budget.",
      zh: "每笔复核的费用，列入改革预算。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "priceErrorLeft", direction: -1 }
  }),
  errorReviewMonths: defineLever({
    id: "errorReviewMonths",
    measure: "M8",
    kind: "months",
    unit: { en: "months", zh: "个月" },
    bounds: [1, 36],
    step: 1,
    presets: { old: 12, today: 12, plan: 12 },
    neutral: 12,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Time to a review", zh: "复核期限" },
    what: {
      en: "Months from a sale by an exempt official to its review. It acts only where sales are reviewed.",
      zh: "免责交易成交到复核的月数；仅在开展复核时起作用。"
    },
    how: {
      en: "Until then the error stands; the later the review, the more rights have been resold or given up, and nothing can be put right.",
      zh: "复核之前误差一直存在；越晚，权利转手或放弃的越多，已无从纠正。"
    },
    helps: {
      en: "A later review knows more of what the invention is worth.",
      zh: "复核越晚，对成果价值了解越充分。"
    },
    hurts: {
      en: "Errors that are found late are not put right.",
      zh: "发现过晚的误差无法纠正。"
    },
    cost: {
      en: "None of its own.",
      zh: "本身不产生支出。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "priceErrorLeft", direction: 1 }
  }),
  rightsGranted: defineLever({
    id: "rightsGranted",
    measure: "M5f",
    kind: "share",
    unit: { en: "% of inventions", zh: "占成果%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V35", "V36"],
    label: { en: "Inventors granted rights", zh: "赋权成果覆盖面" },
    what: {
      en: "Share of newly disclosed service inventions of which the inventor is made co-owner before any transfer, beyond the pilot of 20 institutions with 224 conversions up to the end of 2022, which is in the figures that the model is fitted to.",
      zh: "新披露职务成果中，在转化之前即赋予成果完成人共同所有权的比例，不含20家单位的试点；试点截至2022年底转化224项，已包含在模型拟合的数据之中。"
    },
    how: {
      en: "An inventor who will own a part discloses more readily, works more for later income, and may found a firm with a larger part; but a sale then needs his consent, and he asks for his part of what he sees in the invention.",
      zh: "将成为共有人的成果完成人更愿披露，也更愿为后续收益投入，自办企业时所占份额更大；但出让须经其同意，他按自己所见价值索取相应份额。"
    },
    helps: {
      en: "Inventors who are ready to act on their own invention.",
      zh: "有利于愿意自己推动转化的成果完成人。"
    },
    hurts: {
      en: "Two owners must agree: buyers who see less in an invention than its inventor go away, and organisations keep less.",
      zh: "须两个权利人一致同意：买方所见低于成果完成人时便会离开，科研单位留成也减少。"
    },
    cost: {
      en: "No public money; the organisation’s part of the right.",
      zh: "不增加财政支出，科研单位让出部分权利。"
    },
    submodels: ["doResearch"],
    moves: { outcome: "disclosureRate", direction: 1 }
  }),
  grantShare: defineLever({
    id: "grantShare",
    measure: "M5f",
    kind: "share",
    unit: { en: "% of the right", zh: "占权利%" },
    bounds: [0, 0.95],
    step: 0.05,
    presets: { old: 0.7, today: 0.7, plan: 0.7 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V35"],
    label: { en: "Ownership granted", zh: "赋予所有权的比例" },
    what: {
      en: "Share of the right that the inventor is given. No figure was found for Chongqing, whose rules of 2021 speak of a right of use for ten years and more.",
      zh: "赋予成果完成人的所有权比例。未找到重庆数值；重庆2021年规定提到使用权不少于10年。"
    },
    how: {
      en: "Counts as the inventor’s share of all income where it is above the rule’s, and sets how much of what he sees in the invention he can hold out for.",
      zh: "高于分配规则时即为成果完成人的收益比例，并决定其可坚持索取的份额。"
    },
    helps: {
      en: "Inventors; it changes nothing for those whose share of income is as high by rule.",
      zh: "有利于成果完成人；按规则所得已同样高者，收益不变。"
    },
    hurts: {
      en: "The larger the part, the more an inventor can hold out for.",
      zh: "份额越大，成果完成人越能坚持要价。"
    },
    cost: {
      en: "No public money; the organisation’s part of the right.",
      zh: "不增加财政支出，科研单位让出部分权利。"
    },
    submodels: ["doResearch"],
    moves: { outcome: "disclosureRate", direction: 1 }
  }),
  leaveYears: defineLever({
    id: "leaveYears",
    measure: "M6",
    kind: "years",
    unit: { en: "years", zh: "年" },
    bounds: [0, 8],
    step: 0.5,
    presets: { old: 0, today: 3, plan: 6 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Leave to found a firm", zh: "离岗创业期限" },
    what: {
      en: "Years for which staff of an organisation may leave their post to run a firm. Three years, and three more where the firm needs them, are recalled from the national rules and were not read; the plan names no number.",
      zh: "科研单位人员离岗创办企业的年限。国家规定一般为3年，必要时可再延3年，此处未核对原文；《行动方案》未给出数值。"
    },
    how: {
      en: "An inventor who thinks of a firm sets what he may gain against the post he may lose. A longer leave lets him see more of how the firm goes before the post is lost.",
      zh: "考虑创业的成果完成人在预期收益与可能失去的岗位之间权衡；期限越长，在失去岗位之前越能看清企业成败。"
    },
    helps: {
      en: "Inventors with a good invention and a safe post.",
      zh: "有利于手握好成果而岗位稳定的成果完成人。"
    },
    hurts: {
      en: "Those who are away do not invent for the organisation: less is made there, basic research among it.",
      zh: "离岗人员不再为本单位做研究，发明减少，基础研究也在其中。"
    },
    cost: {
      en: "No public money in the model; the organisation’s research while they are away.",
      zh: "模型中不增加财政支出，代价是离岗期间本单位的研究。"
    },
    submodels: ["foundSpinOffs"],
    moves: { outcome: "spinOffs", direction: 1 }
  }),
  postsKept: defineLever({
    id: "postsKept",
    measure: "M6",
    kind: "share",
    unit: { en: "% of founders", zh: "占创业人员%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0.5, plan: 0.9 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Posts kept for founders", zh: "离岗人员返岗保障" },
    what: {
      en: "Share of founders whose right to return to their post is honoured. No survey of it was found.",
      zh: "离岗创业人员返回原岗位的权利得到兑现的比例。未见相关调查。"
    },
    how: {
      en: "An inventor counts on his post only as far as he expects it to be kept; what is left he reckons as lost if he founds.",
      zh: "成果完成人只按预计能保留的程度计算岗位，其余视为创业的代价。"
    },
    helps: {
      en: "Founders whose firm fails while they are on leave.",
      zh: "有利于离岗期内创业失败的人员。"
    },
    hurts: {
      en: "Firms are founded on lesser inventions, and posts that are kept stand empty.",
      zh: "较差的成果也用来创业；保留的岗位无人履职。"
    },
    cost: {
      en: "No public money in the model; the organisation’s research while they are away.",
      zh: "模型中不增加财政支出，代价是离岗期间本单位的研究。"
    },
    submodels: ["foundSpinOffs"],
    moves: { outcome: "spinOffs", direction: 1 }
  }),
  studentAccess: defineLever({
    id: "studentAccess",
    measure: "M6",
    kind: "share",
    unit: { en: "% of inventions", zh: "占成果%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Inventions open to students", zh: "向学生创业开放的成果" },
    what: {
      en: "Share of an organisation’s inventions on which students of the team may found a firm, if the inventors do not, with leave from their studies. Today’s cases are taken to be among the firms that enter by input.",
      zh: "成果完成人不创业时，团队学生可休学依托成果创业的成果比例。目前的个案视为已包含在外生的新设企业之中。"
    },
    how: {
      en: "A student risks less than an inventor with a post and starts with less money, so an invention too small for the inventors may still carry a firm.",
      zh: "学生没有岗位可失，启动投入也少；对成果完成人来说偏小的成果，仍可能支撑起一家企业。"
    },
    helps: {
      en: "Students, and inventions whose inventors stay in their posts.",
      zh: "有利于学生，也有利于成果完成人不愿离岗的成果。"
    },
    hurts: {
      en: "A management without experience makes less of the invention and fails more often.",
      zh: "管理经验不足，成果价值发挥不充分，失败更多。"
    },
    cost: {
      en: "No public money in the model; seed money is lost with firms that fail.",
      zh: "模型中不增加财政支出，失败企业可能带来种子基金损失。"
    },
    submodels: ["foundSpinOffs"],
    moves: { outcome: "studentFirms", direction: 1 }
  })
} as const;
