import type { Text } from "../declare/text.ts";
import type { Measure } from "./experiment.ts";
import type { QuasiClaim, Reform, Seen } from "./quasi-experiments.ts";

const seen = (sentence: Text, measure: Measure, what: Seen): QuasiClaim => ({
  sentence,
  from: "before",
  to: "after",
  measure,
  seen: what
});

/** The stress world of a credit crunch, from the first month of the burn-in on. */
const crunch = { assumptions: { prudence: 2, hurdleReturn: 0.14, fundingCost: 0.025, capitalBuffer: 0.04 } };
const today = {};

/**
 * What studies saw of money on the real side, in per cent of before. Ranges are wide where a study tells of firms that
 * were hit and the model of a region in which others take over. That output falls in a crunch and rises with guarantees
 * was looked at while production was bound; the other lines were written before they were run.
 */
export const creditStudies: readonly Reform[] = [
  {
    test: { en: "banks lend far less", zh: "银行大幅收缩信贷" },
    source: "E25",
    months: 96,
    enlarged: 1,
    rules: { before: today, after: crunch },
    claims: [
      seen({ en: "output", zh: "产出" }, { sales: 1 }, [-10, -1]),
      seen({ en: "capital spending", zh: "固定资产投资" }, "capitalSpending", [-25, -3]),
      seen({ en: "jobs", zh: "就业" }, "jobs", [-12, -1]),
      seen({ en: "firms founded", zh: "新设企业" }, { firmBirths: 1 }, [-30, -2]),
      seen({ en: "technology firms", zh: "科技型企业数" }, { firms: 1 }, "falls")
    ]
  },
  {
    test: { en: "guarantees for loans to technology firms", zh: "科技贷款担保" },
    source: "E18",
    months: 96,
    enlarged: 1,
    rules: { before: { levers: { guaranteeShare: 0 } }, after: { levers: { guaranteeShare: 0.4 } } },
    claims: [
      seen({ en: "output", zh: "产出" }, { sales: 1 }, "rises"),
      seen({ en: "capital spending", zh: "固定资产投资" }, "capitalSpending", "rises"),
      seen({ en: "firms in default", zh: "违约企业" }, { firmDefaults: 1 }, "rises")
    ]
  },
  {
    test: { en: "loans by score to firms that banks had refused", zh: "按评分向原被拒企业放贷" },
    source: "E26",
    months: 96,
    enlarged: 1,
    rules: {
      before: { levers: { pointsCoverage: 0 } },
      after: { levers: { pointsCoverage: 1, pointsAccuracy: 0.8, menuCeiling: 0.05 } }
    },
    claims: [
      seen({ en: "loans granted", zh: "获批贷款" }, { loanApprovals: 1 }, "rises"),
      seen({ en: "output", zh: "产出" }, { sales: 1 }, "rises")
    ]
  },
  {
    test: { en: "patents granted sooner", zh: "更快授予专利" },
    source: "E7",
    months: 96,
    enlarged: 2,
    rules: {
      before: { levers: { preExamShare: 0 } },
      after: { levers: { preExamShare: 0.6, preExamCapacity: 2000 } }
    },
    claims: [
      seen({ en: "output", zh: "产出" }, { sales: 1 }, "rises"),
      seen({ en: "jobs", zh: "就业" }, "jobs", "rises")
    ]
  }
];
