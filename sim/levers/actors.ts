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
  })
} as const;
