import type { Text } from "../../declare/text.ts";

/** Words over columns of the tables that methods of analysis print. */
export const methodHeadings = {
  factor: { en: "factor", zh: "因素" },
  effect: { en: "effect", zh: "效应" },
  interactions: { en: "interactions", zh: "交互作用" },
  score: { en: "score", zh: "得分" },
  output: { en: "output", zh: "输出" },
  mean: { en: "mean", zh: "均值" },
  maximum: { en: "maximum", zh: "最大值" },
  coefficient: { en: "coefficient", zh: "系数" },
  partial: { en: "partial", zh: "偏相关" },
  first: { en: "first", zh: "一阶" },
  total: { en: "total", zh: "总效应" },
  with: { en: "with", zh: "另一因素" },
  second: { en: "second", zh: "二阶" },
  coverage: { en: "coverage", zh: "覆盖率" },
  density: { en: "density", zh: "密度" },
  mass: { en: "mass", zh: "情形占比" },
  box: { en: "box", zh: "区域" },
  step: { en: "step", zh: "步" },
  cases: { en: "cases", zh: "情形数" },
  restricted: { en: "restricted", zh: "受限因素数" },
  withGain: { en: "with gain", zh: "有增益占比" },
  holm: { en: "p, Holm", zh: "p值（Holm）" },
  front: { en: "front", zh: "前沿层次" },
  sure: { en: "sure", zh: "把握" },
  rank: { en: "rank", zh: "位次" },
  metricWithRank: { en: "metric (rank)", zh: "度量（位次）" },
  constraints: { en: "constraints", zh: "约束" },
  contribution: { en: "contribution", zh: "贡献" },
  ofWhole: { en: "% of the whole", zh: "占总和%" },
  row: { en: "row", zh: "行" },
  deviation: { en: "standard deviation", zh: "标准差" }
} as const satisfies Record<string, Text>;

/** Words that stand in their cells. */
export const methodCells = {
  all: { en: "all", zh: "合计" },
  kept: { en: "kept", zh: "满足" },
  broken: { en: "broken", zh: "不满足" },
  left: { en: "left", zh: "保留" },
  outAfter: (replicates: number): Text => ({
    en: `out after ${replicates}`,
    zh: `${replicates}次重复后淘汰`
  })
} as const satisfies Record<string, Text | ((...parts: never[]) => Text)>;
