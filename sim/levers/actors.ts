import { defineLever } from "../declare/lever.ts";

/** Aspect 1 of the plan: strengthen the actors. */
export const actors = {
  posedProblemGrant: defineLever({
    id: "posedProblemGrant",
    measure: "M1",
    kind: "share",
    unit: { en: "% of contract price", zh: "占合同价款%" },
    bounds: [0, 0.5],
    step: 0.05,
    presets: { old: 0, today: 0.1, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V26", "E12", "E15"],
    label: { en: "Grant for posed problems", zh: "企业出题合同补助" },
    what: {
      en: "Share of the price of a posed-problem contract that the government pays to the firm. The plan gives no figure; Chongqing’s joint funds add one public yuan to four of a firm.",
      zh: "财政对企业出题合同价款的补助比例。原文未给出数值；重庆联合基金由财政按企业出资四分之一配套。"
    },
    how: {
      en: "A firm that looks for a technology compares a licence with posing the problem to a research organisation; the grant lowers what posing costs it, within the reform budget.",
      zh: "企业寻找技术时，在购买许可与出题委托之间比较；补助在改革预算之内降低出题的实际支出。"
    },
    helps: {
      en: "Firms whose need no listed invention meets, and organisations that take commissions.",
      zh: "有利于挂牌成果无法满足需求的企业，以及承接委托的科研单位。"
    },
    hurts: {
      en: "Money goes to contracts that would be signed anyway, and research staff move from basic to commissioned work.",
      zh: "部分补助给予本来就会签订的合同；科研力量由基础研究转向委托任务。"
    },
    cost: {
      en: "The grant itself, out of the reform lines of the science budget.",
      zh: "补助支出，列入地方科技支出的改革预算。"
    },
    submodels: ["poseProblems"],
    moves: { outcome: "posedProblemContracts", direction: 1 }
  }),
  recognitionCredit: defineLever({
    id: "recognitionCredit",
    measure: "M1a",
    kind: "share",
    unit: { en: "% of a public project", zh: "占市级项目%" },
    bounds: [0, 1],
    step: 0.1,
    presets: { old: 0, today: 0.2, plan: 1 },
    neutral: 0.2,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Credit for firm projects", zh: "企业项目业绩认定权重" },
    what: {
      en: "How much a firm’s project that meets the standard counts on a researcher’s record, over a public project. The plan says it counts as a municipal one; today’s credit is assumed.",
      zh: "达到标准的企业项目在科研人员业绩中与市级科技计划项目相比的权重。《行动方案》提出视同市级项目；现行权重为假设。"
    },
    how: {
      en: "A team weighs what a project brings on its record: the more it counts, the less pay it asks for the trouble, and the more posed problems come to a contract.",
      zh: "团队会考虑项目对业绩的作用：权重越高，要求的补偿越少，能签成的出题合同越多。"
    },
    helps: {
      en: "Firms with problems too small for the pay that teams ask today.",
      zh: "有利于按现行要价难以请动团队的企业。"
    },
    hurts: {
      en: "Teams leave their own research for work to order, and have routine work counted as research.",
      zh: "团队搁置自选研究转做委托，常规业务也被包装成科研项目。"
    },
    cost: {
      en: "Evaluating the projects that count, out of the reform budget.",
      zh: "项目认定评审费用，列入改革预算。"
    },
    submodels: ["poseProblems"],
    moves: { outcome: "posedProblemContracts", direction: 1 }
  }),
  recognitionThreshold: defineLever({
    id: "recognitionThreshold",
    measure: "M1a",
    kind: "amount",
    unit: { en: "CNY million", zh: "百万元" },
    yuan: 1e6,
    bounds: [0.1, 10],
    step: 0.1,
    presets: { old: 5, today: 5, plan: 1 },
    neutral: 5,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Smallest project counted", zh: "认定项目最低经费" },
    what: {
      en: "Budget of a firm for its project from which that may count as a public one. The standard of the plan was not found.",
      zh: "企业项目可视同市级项目的最低经费预算。未找到《行动方案》所称标准。"
    },
    how: {
      en: "Only projects from this budget on carry the credit; it acts only where the credit differs from today’s.",
      zh: "达到该金额的项目才能计入业绩；仅在业绩权重不同于现行时起作用。"
    },
    helps: {
      en: "A low threshold helps small firms with small problems.",
      zh: "门槛低，有利于问题较小的小企业。"
    },
    hurts: {
      en: "A low threshold lets routine work be counted, and the evaluation of it costs money.",
      zh: "门槛低，常规业务易被计入，认定费用也随之增加。"
    },
    cost: {
      en: "Evaluating the projects that count, out of the reform budget.",
      zh: "项目认定评审费用，列入改革预算。"
    },
    submodels: ["poseProblems", "orderTechnologyWork"],
    moves: { outcome: "recognisedProjects", direction: -1 }
  }),
  jointFundCity: defineLever({
    id: "jointFundCity",
    measure: "M2",
    kind: "amount",
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    bounds: [0, 400],
    step: 5,
    presets: { old: 0, today: 0, plan: 50 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V26", "E15"],
    label: { en: "Public part of joint funds", zh: "联合基金财政出资" },
    what: {
      en: "What the government puts into joint funds for basic research in a year, at most, beyond the few that exist. One of these has 2.5 million yuan a year from Chongqing and 10 million from a car maker; the plan names no sum.",
      zh: "在现有少数联合基金之外，财政每年投入基础研究联合基金的上限。重庆现有一只由车企每年出资1000万元、市级每年配套250万元；《行动方案》未给出金额。"
    },
    how: {
      en: "Firms with research of their own are offered a fund once a year; the government adds its part to theirs as long as the line lasts, within the reform budget, and research organisations of the field do basic research with the money.",
      zh: "每年向有自主研发的企业提供一次联合设立的机会；财政在额度与改革预算之内配套，由该领域科研单位用于基础研究。"
    },
    helps: {
      en: "Basic research in the fields of firms, and organisations strong in them.",
      zh: "有利于企业所在领域的基础研究以及该领域的优势科研单位。"
    },
    hurts: {
      en: "Firms pay mostly with money that they would have spent on their own research, and researchers leave topics of their own undone.",
      zh: "企业出资大多由自身研发经费转来，科研人员也会搁置自选课题。"
    },
    cost: {
      en: "The public part, out of the reform lines of its science budget.",
      zh: "财政出资，列入地方科技支出的改革预算。"
    },
    submodels: ["fundJointly"],
    moves: { outcome: "privateResearch", direction: 1 },
    firstClaim: {
      outcome: "basicOutput",
      direction: 1,
      reason: {
        en: "Researchers are trained first, so that basic output follows after years: over the range 113 [2, 224] a year within five years, as first said, where private R&D moves at once (12 seeds, scale 0.05).",
        zh: "科研人员须先培养，基础研究产出数年后才会上升：五年内在取值范围内每年增加113项 [2, 224]，与最初所称一致，而企业研发投入随即变化（12个种子，抽样比例0.05）。"
      }
    }
  }),
  jointFundRatio: defineLever({
    id: "jointFundRatio",
    measure: "M2",
    kind: "count",
    unit: { en: "yuan per yuan", zh: "元/元" },
    bounds: [1, 9],
    step: 0.5,
    presets: { old: 4, today: 4, plan: 4 },
    neutral: 4,
    verified: [4, 4],
    badge: "verified",
    sources: ["V26"],
    label: { en: "Firm money per public yuan", zh: "联合基金企业配比" },
    what: {
      en: "Yuan that a firm pays into a joint fund for each yuan of the government. The fund that was read about has four.",
      zh: "联合基金中财政每出资1元，企业相应出资的金额。已查到的一只为4元。"
    },
    how: {
      en: "A firm asks what a yuan of its own sets in motion: the higher the ratio, the less the government adds to it and the fewer firms join; those that join bring more for each public yuan.",
      zh: "企业看自己每出1元能带动多少研究：配比越高，财政所加越少，愿意参与的企业越少；参与企业为每元财政资金带来的投入则更多。"
    },
    helps: {
      en: "The public purse, which pays for a smaller part.",
      zh: "有利于减轻财政出资负担。"
    },
    hurts: {
      en: "Firms that see some use in basic research but not enough stay away.",
      zh: "认为基础研究有用但回报不足的企业不再参与。"
    },
    cost: {
      en: "The public part, out of the reform lines of its science budget.",
      zh: "财政出资，列入地方科技支出的改革预算。"
    },
    submodels: ["fundJointly"],
    moves: { outcome: "jointFundPrivate", direction: -1 }
  }),
  complexCount: defineLever({
    id: "complexCount",
    measure: "M3",
    kind: "count",
    unit: { en: "complexes", zh: "个" },
    bounds: [0, 60],
    step: 1,
    presets: { old: 0, today: 0, plan: 30 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V28", "V29"],
    label: { en: "Innovation complexes", zh: "创新综合体数量" },
    what: {
      en: "Complexes that a lead firm forms with other firms and research organisations of its field, beyond those of today. Chongqing aims at 30 industrial ones by 2027.",
      zh: "现有之外，由龙头企业与本领域企业、科研单位组建的创新综合体数量。重庆目标为2027年建成30个产业创新综合体。"
    },
    how: {
      en: "A member firm finds a holder inside without a broker, and the contract costs both less.",
      zh: "成员企业无需经纪即可接洽圈内持有人，双方缔约成本更低。"
    },
    helps: {
      en: "Small firms that share the lead firm’s contacts.",
      zh: "有利于借助龙头企业关系的中小企业。"
    },
    hurts: {
      en: "Firms outside, as far as the complex keeps its inventions to itself.",
      zh: "综合体不对外开放时，圈外企业受损。"
    },
    cost: {
      en: "Office, platform and review of each complex, out of the reform budget.",
      zh: "每个综合体的运行、平台与评估费用，列入改革预算。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "matchRate", direction: 1 }
  }),
  complexOpenness: defineLever({
    id: "complexOpenness",
    measure: "M3",
    kind: "share",
    unit: { en: "% of inventions", zh: "占成果%" },
    bounds: [0, 1],
    step: 0.1,
    presets: { old: 1, today: 1, plan: 0.8 },
    neutral: 1,
    badge: "assumption",
    sources: ["V1", "V29"],
    label: { en: "Complexes open to others", zh: "综合体对外开放程度" },
    what: {
      en: "Share of the inventions of member organisations in the complex’s field that firms outside may still have, as a condition for public support.",
      zh: "作为财政支持条件，成员科研单位在该领域的成果仍向圈外企业开放的比例。"
    },
    how: {
      en: "What is closed is not among the inventions that a firm outside can look at. It acts only where there are complexes.",
      zh: "未开放的成果不进入圈外企业的候选范围；仅在设有综合体时起作用。"
    },
    helps: {
      en: "Firms outside the complexes, and organisations that look for the best buyer.",
      zh: "有利于圈外企业，也有利于寻找最优买方的科研单位。"
    },
    hurts: {
      en: "Lead firms, which share what they help to bring about.",
      zh: "龙头企业须与他人分享其带动的成果。"
    },
    cost: {
      en: "None of its own.",
      zh: "本身不产生支出。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "transferContracts", direction: 1 }
  }),
  labFund: defineLever({
    id: "labFund",
    measure: "M4",
    kind: "amount",
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    bounds: [0, 500],
    step: 10,
    presets: { old: 0, today: 0, plan: 100 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V3"],
    label: { en: "Public laboratory fund", zh: "实验室专项资金" },
    what: {
      en: "What the government puts in a year, at most, into projects in which laboratories take idle inventions of organisations a stage further. The plan names no sum.",
      zh: "财政每年投入的上限，用于支持实验室把科研单位的闲置成果向产品方向推进一个阶段。《行动方案》未给出金额。"
    },
    how: {
      en: "A laboratory looks for an idle invention and a firm that can use it; government and firm share the cost of the stage, and what has come further fails less often in the hands of a buyer.",
      zh: "实验室寻找闲置成果和可用的企业，由财政与企业分担该阶段费用；成熟度提高后，买方承担的失败风险随之下降。"
    },
    helps: {
      en: "Inventions stuck between paper and product, and firms that cannot engineer them.",
      zh: "有利于卡在论文与产品之间的成果，也有利于缺乏工程化能力的企业。"
    },
    hurts: {
      en: "Laboratories leave research of their own undone.",
      zh: "实验室自身研究被搁置。"
    },
    cost: {
      en: "The public part of each project, out of the reform budget.",
      zh: "每个项目的财政部分，列入改革预算。"
    },
    submodels: ["runLaboratories"],
    moves: { outcome: "laboratoryStages", direction: 1 }
  }),
  labMarketShare: defineLever({
    id: "labMarketShare",
    measure: "M4",
    kind: "share",
    unit: { en: "% of project cost", zh: "占项目费用%" },
    bounds: [0, 0.9],
    step: 0.05,
    presets: { old: 0.1, today: 0.1, plan: 0.4 },
    neutral: 0.1,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Market part of lab projects", zh: "实验室市场投入比例" },
    what: {
      en: "Part of the cost of a project that a firm must pay before the government pays the rest. It acts only where there is a public fund for it.",
      zh: "财政出资前须由企业承担的项目费用比例；仅在设有专项资金时起作用。"
    },
    how: {
      en: "A firm pays if the stage adds enough to what the invention is worth to it: the more it must pay, the fewer projects begin, and those are wanted more.",
      zh: "该阶段使成果对企业增值足够时，企业才出资：要求比例越高，启动的项目越少，但需求更真实。"
    },
    helps: {
      en: "The public purse, which pays less for each project, and results that someone wants.",
      zh: "有利于减轻财政负担，也使成果更有需求。"
    },
    hurts: {
      en: "Projects whose users are small or not known yet.",
      zh: "用户规模小或尚不明确的项目难以启动。"
    },
    cost: {
      en: "The public part of each project, out of the reform budget.",
      zh: "每个项目的财政部分，列入改革预算。"
    },
    submodels: ["runLaboratories"],
    moves: { outcome: "laboratoryMarketShare", direction: 1 }
  }),
  labAutonomy: defineLever({
    id: "labAutonomy",
    measure: "M4",
    kind: "switch",
    unit: { en: "on/off", zh: "启用/停用" },
    bounds: [0, 1],
    step: 1,
    presets: { old: 0, today: 0, plan: 1 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V3"],
    label: { en: "Fund with a negative list", zh: "专项资金负面清单管理" },
    what: {
      en: "The laboratory spends the fund as it sees fit, but for what a negative list rules out, as Chongqing’s general plan has it.",
      zh: "实验室在负面清单之外自主使用专项资金，见于重庆总体方案。"
    },
    how: {
      en: "Without it each project waits for approval before work begins; it acts only where there is a public fund.",
      zh: "未启用时，每个项目须经审批后方可开工；仅在设有专项资金时起作用。"
    },
    helps: {
      en: "Projects whose time runs out while they wait.",
      zh: "有利于经不起等待的项目。"
    },
    hurts: {
      en: "More is under way at the same time, with less of a look beforehand.",
      zh: "同时推进的项目增多，事前把关减少。"
    },
    cost: {
      en: "None of its own.",
      zh: "本身不产生支出。"
    },
    submodels: ["runLaboratories"],
    moves: { outcome: "laboratoryStages", direction: 1 }
  }),
  sharedServicePrice: defineLever({
    id: "sharedServicePrice",
    measure: "M4a",
    kind: "share",
    unit: { en: "% of full cost", zh: "占全成本%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 1, today: 1, plan: 0.4 },
    neutral: 1,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Price of shared services", zh: "共享服务收费比例" },
    what: {
      en: "What a small or micro firm pays for testing on the equipment of laboratories, over its full cost. The plan opens the services and names no price.",
      zh: "小微企业使用实验室设备检测时支付的费用占全成本的比例。《行动方案》提出开放共享而未规定价格。"
    },
    how: {
      en: "Testing is a part of what it costs to put an invention to use; a lower price lets small firms use inventions worth less to them, while places last.",
      zh: "检测是实施成本的一部分；收费越低，小微企业可实施的成果越多，以服务名额为限。"
    },
    helps: {
      en: "Small firms with an invention just below what pays.",
      zh: "有利于实施成果略低于盈亏平衡的小微企业。"
    },
    hurts: {
      en: "Places go to firms that would have paid in full; others are turned away.",
      zh: "名额被原本愿付全价的企业占用，其他企业被拒之门外。"
    },
    cost: {
      en: "What the fee leaves of the cost, out of the reform budget.",
      zh: "收费不足部分由改革预算承担。"
    },
    submodels: ["shareServices"],
    moves: { outcome: "servicesEnabled", direction: -1 }
  })
} as const;
