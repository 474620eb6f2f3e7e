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
