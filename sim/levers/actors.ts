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
      en: "Share of the price of a posed-problem contract that the city pays to the firm. The plan gives no figure; the city’s joint funds add one public yuan to four of a firm.",
      zh: "市财政对企业出题合同价款的补助比例。原文未给出数值；本市联合基金由财政按企业出资四分之一配套。"
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
      en: "The grant itself, out of the reform lines of the city’s science budget.",
      zh: "补助支出，列入市级科技支出的改革预算。"
    },
    submodels: ["poseProblems"],
    moves: { outcome: "posedProblemContracts", direction: 1 }
  }),
  recognitionCredit: defineLever({
    id: "recognitionCredit",
    measure: "M1a",
    kind: "share",
    unit: { en: "% of a municipal project", zh: "占市级项目%" },
    bounds: [0, 1],
    step: 0.1,
    presets: { old: 0, today: 0.2, plan: 1 },
    neutral: 0.2,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Credit for firm projects", zh: "企业项目业绩认定权重" },
    what: {
      en: "How much a firm’s project that meets the standard counts on a researcher’s record, over a municipal project. The plan says it counts as one; today’s credit is assumed.",
      zh: "达到标准的企业项目在科研人员业绩中与市级项目相比的权重。《行动方案》提出视同市级项目；现行权重为假设。"
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
      en: "Budget of a firm for its project from which that may count as a municipal one. The standard of the plan was not found.",
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
    label: { en: "City money for joint funds", zh: "联合基金市级出资" },
    what: {
      en: "What the city puts into joint funds for basic research in a year, at most, beyond the few that exist. One of these has 2.5 million yuan a year from the city and 10 million from a car maker; the plan names no sum.",
      zh: "在现有少数联合基金之外，市财政每年投入基础研究联合基金的上限。现有一只由车企每年出资1000万元、市级每年配套250万元；《行动方案》未给出金额。"
    },
    how: {
      en: "Firms with research of their own are offered a fund once a year; the city adds its part to theirs as long as the line lasts, within the reform budget, and research organisations of the field do basic research with the money.",
      zh: "每年向有自主研发的企业提供一次联合设立的机会；市财政在额度与改革预算之内配套，由该领域科研单位用于基础研究。"
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
      en: "The city’s part, out of the reform lines of its science budget.",
      zh: "市级出资，列入市级科技支出的改革预算。"
    },
    submodels: ["fundJointly"],
    moves: { outcome: "basicOutput", direction: 1 }
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
    label: { en: "Firm money per city yuan", zh: "联合基金企业配比" },
    what: {
      en: "Yuan that a firm pays into a joint fund for each yuan of the city. The fund that was read about has four.",
      zh: "联合基金中市级每出资1元，企业相应出资的金额。已查到的一只为4元。"
    },
    how: {
      en: "A firm asks what a yuan of its own sets in motion: the higher the ratio, the less the city adds to it and the fewer firms join; those that join bring more for each yuan of the city.",
      zh: "企业看自己每出1元能带动多少研究：配比越高，市级所加越少，愿意参与的企业越少；参与企业为每元市级资金带来的投入则更多。"
    },
    helps: {
      en: "The city, which pays for a smaller part.",
      zh: "有利于减轻市级出资负担。"
    },
    hurts: {
      en: "Firms that see some use in basic research but not enough stay away.",
      zh: "认为基础研究有用但回报不足的企业不再参与。"
    },
    cost: {
      en: "The city’s part, out of the reform lines of its science budget.",
      zh: "市级出资，列入市级科技支出的改革预算。"
    },
    submodels: ["fundJointly"],
    moves: { outcome: "jointFundPrivate", direction: -1 }
  })
} as const;
