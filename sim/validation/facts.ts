import { changeSpread, dispersion } from "../analysis/firm-statistics.ts";
import { type TargetClass, targets } from "../analysis/targets.ts";
import type { OutcomeMeasure } from "../declare/outcome.ts";
import type { Text } from "../declare/text.ts";
import { type OutcomeId, outcomes } from "../outcomes/index.ts";
import { horizonSum } from "../record/horizon-sum.ts";
import { outcomeSeries, outcomeValue } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import { type TallyId, tallyIds } from "../record/tallies.ts";

/** What a fact is compared with: a figure of the record, or by its id one of the single firms and inventions. */
export type Figure = ((record: RunRecord) => number | null) | string;

/** One figure of a fact and the range that the studies leave; without an end where only the other is known. */
export interface FactPart {
  readonly name: Text;
  readonly figure: Figure;
  readonly low: number | null;
  readonly high: number | null;
}

/** How a fact is met: in figures, or not at all and why. */
export type FactMeasure =
  | { readonly class: TargetClass; readonly parts: readonly FactPart[] }
  | { readonly class: TargetClass; readonly reason: Text };

const of =
  (measure: OutcomeId | OutcomeMeasure, factor = 1) =>
  (record: RunRecord): number | null => {
    const value = outcomeValue(record, typeof measure === "string" ? outcomes[measure] : { measure });
    return value === null ? null : factor * value;
  };

/** The measure of a published target, in its unit. */
const ofTarget = (id: string) => {
  const { measured, factor } = targets[id];
  return of(measured!, factor);
};

const inMonth = (id: OutcomeId, month: number) => (record: RunRecord) => {
  const value = outcomeSeries(record, outcomes[id])[month];
  return Number.isFinite(value) ? value : null;
};

const share = (some: readonly TallyId[], all: readonly TallyId[]) => (record: RunRecord) => {
  const sum = (ids: readonly TallyId[]) => ids.reduce((total, id) => total + horizonSum(record, id), 0);
  return sum(all) === 0 ? null : (100 * sum(some)) / sum(all);
};

const monthly = (id: TallyId) => (record: RunRecord) => {
  const place = tallyIds.indexOf(id);
  return Array.from(
    { length: record.months - record.burnIn },
    (_, month) => record.tallies[(record.burnIn + month) * tallyIds.length + place]
  );
};

/** Standard deviation of the log changes of yearly turnover. */
const turnoverSpread = (record: RunRecord): number | null => {
  const months = monthly("turnoverValue")(record);
  const years = Array.from({ length: Math.floor(months.length / 12) }, (_, year) =>
    months.slice(12 * year, 12 * year + 12).reduce((sum, value) => sum + value, 0)
  );
  return years.length < 3 || years.some((value) => value <= 0) ? null : changeSpread(years);
};

const clustering = (record: RunRecord): number | null => {
  const counts = monthly("takeovers")(record);
  return counts.every((count) => count === 0) ? null : dispersion(counts);
};

const part = (name: Text, figure: Figure, low: number | null, high: number | null): FactPart => ({
  name,
  figure,
  low,
  high
});
const measured = (kind: TargetClass, ...parts: FactPart[]): FactMeasure => ({ class: kind, parts });
const absent = (reason: Text, kind: TargetClass = "free"): FactMeasure => ({ class: kind, reason });

const transferDeals = ["assignmentsOrganisations", "licencesOrganisations", "equityOrganisations"] as const;
const transferValue = ["assignmentValue", "licenceValue", "equityValue"] as const;
const equityValueShare = share(["equityValue"], transferValue);
const inUse: OutcomeMeasure = {
  kind: "levelRatio",
  of: ["usedFirms", "usedUniversities", "usedInstitutes"],
  over: "inForce",
  factor: 100
};

/**
 * The 40 stylised facts of `data/stylised-facts.csv` by id. Where a fact is one figure without a spread, a quarter of it
 * to either side is taken, an assumption.
 */
export const stylisedFacts: Readonly<Record<string, FactMeasure>> = {
  Y01: measured("by construction", part({ en: "tail exponent", zh: "尾部指数" }, ofTarget("T22"), 0.9, 1.1)),
  Y02: measured(
    "input",
    part({ en: "shape of the law, 1 for Laplace", zh: "分布形状，拉普拉斯分布为1" }, "growthShape", 0.6, 1.3)
  ),
  Y03: measured("free", part({ en: "tail exponent", zh: "尾部指数" }, "growthTail", 2.25, 3.75)),
  Y04: measured("input", part({ en: "exponent", zh: "指数" }, "volatilityExponent", 0.14, 0.2)),
  Y05: measured(
    "by construction",
    part({ en: "share of the top tenth", zh: "前十分之一所占份额" }, ofTarget("T16"), 48, 93)
  ),
  Y06: measured("by construction", part({ en: "mean over median", zh: "均值与中位数之比" }, ofTarget("T17"), 6, 14)),
  Y07: absent({
    en: "inventions carry no observable traits beside field, stage and holder",
    zh: "模型中的发明除领域、阶段与权利人外没有可观测特征"
  }),
  Y08: absent({ en: "quality is drawn lognormal", zh: "质量按对数正态分布抽取" }, "by construction"),
  Y09: absent({ en: "royalties are not kept by patent", zh: "模型不按专利逐件记录提成费" }),
  Y10: measured(
    "free",
    part({ en: "used", zh: "已实施" }, of(inUse), 41, 69),
    part({ en: "licensed, sold or in a new firm", zh: "已许可、转让或用于新设企业" }, ofTarget("T18"), 11, 19)
  ),
  Y11: measured(
    "fitted",
    part({ en: "universities", zh: "高校" }, of("industrialisationUniversities"), 3, 4),
    part({ en: "institutes", zh: "科研院所" }, of("industrialisationInstitutes"), 13, 16),
    part({ en: "firms", zh: "企业" }, of("industrialisationFirms"), 45, 53)
  ),
  Y12: absent({ en: "no patent is held jointly by a university and a firm", zh: "模型中没有高校与企业共有的专利" }),
  Y13: measured(
    "free",
    part({ en: "medium", zh: "中型" }, "usedMedium", 43, 72),
    part({ en: "small", zh: "小型" }, "usedSmall", 40, 67),
    part({ en: "large", zh: "大型" }, "usedLarge", 38, 64),
    part({ en: "micro", zh: "微型" }, "usedMicro", 25, 42)
  ),
  Y14: absent({
    en: "a single year against the one before; the model has no such year",
    zh: "所述为某一年与上年之比，模型没有与之对应的年份"
  }),
  Y15: measured(
    "fitted",
    part({ en: "share of count", zh: "数量占比" }, of("equityShare"), 0.94, 1.56),
    part({ en: "share of value", zh: "金额占比" }, equityValueShare, 13.9, 23.1),
    part({ en: "mean, m CNY", zh: "均值，百万元" }, of("meanEquityPrice"), 7.1, 11.8)
  ),
  Y16: measured(
    "fitted",
    part({ en: "count", zh: "数量" }, ofTarget("T04"), 3.3, 5.5),
    part({ en: "value", zh: "金额" }, ofTarget("T03"), 60, 100)
  ),
  Y17: measured("free", part({ en: "value", zh: "金额" }, ofTarget("T12"), 84.6, 94.6)),
  Y18: measured(
    "free",
    part({ en: "cash over contracts", zh: "到账与合同金额之比" }, share(["transferIncome"], transferValue), 64.6, 65.8)
  ),
  Y19: absent({
    en: "buyers from other regions are outside the transfer market of the model",
    zh: "其他地区的买方不在模型的转化市场之内"
  }),
  Y20: absent({ en: "needs a run of every province; see the cross-province check", zh: "须模拟全部省份，见跨省检验" }),
  Y21: measured("free", part({ en: "spread of log growth", zh: "对数增长率的标准差" }, turnoverSpread, 0.48, 0.86)),
  Y22: absent({
    en: "what the region buys is counted in money of firms, not as contracts bought",
    zh: "本地区购入的技术按企业支出统计，不按购入合同统计"
  }),
  Y23: measured("input", part({ en: "hazard in year 3", zh: "第三年退出风险" }, ofTarget("T23"), 7.5, 11.5)),
  Y24: absent({ en: "needs entry and exit costs of the United States", zh: "须有美国的进入与退出成本" }),
  Y25: measured(
    "input",
    part({ en: "exits of larger over smaller", zh: "较大企业与较小企业退出率之比" }, "exitsLargeOverSmall", null, 1)
  ),
  Y26: measured(
    "input",
    part({ en: "below 1x", zh: "不足1倍" }, of("ventureBelowOne"), 57, 73),
    part({ en: "10x or more", zh: "10倍以上" }, of("ventureAboveTen"), 2.5, 5.5),
    part({ en: "50x or more", zh: "50倍以上" }, of("ventureAboveFifty"), 0.2, 0.9)
  ),
  Y27: absent({ en: "exits of funds have no cycle", zh: "模型中基金的退出没有周期" }),
  Y28: absent({
    en: "a fall from 2015 to 2021, before the model opens",
    zh: "所述为2015年至2021年的下降，早于模型开始"
  }),
  Y29: measured("input", part({ en: "mean ticket, m CNY", zh: "单笔均值，百万元" }, ofTarget("T29"), 0.83, 1.25)),
  Y30: absent({
    en: "commitments of guidance funds are paid in as announced",
    zh: "模型中引导基金按宣布的金额足额出资"
  }),
  Y31: measured(
    "fitted",
    part({ en: "end of 2024", zh: "2024年末" }, inMonth("shareWithLoan", 11), 43.9, 49.9),
    part({ en: "end of 2025", zh: "2025年末" }, inMonth("shareWithLoan", 23), 47.2, 53.2)
  ),
  Y32: absent({
    en: "interest that banks earn and pay is not tallied apart",
    zh: "模型不分别统计银行的利息收入与支出"
  }),
  Y33: measured("fitted", part({ en: "firm level, mean", zh: "按企业，均值" }, of("recoveryPerFirm"), 44, 60)),
  Y34: absent({
    en: "shown by the run in which the world buys less, not by the baseline",
    zh: "由外部需求下降的运行显示，基准不显示"
  }),
  Y35: measured("free", part({ en: "default rate", zh: "违约率" }, of("defaultRate"), 0.63, 11.02)),
  Y36: absent(
    { en: "leverage stands in the default score with a positive weight", zh: "杠杆率以正权重计入违约评分" },
    "by construction"
  ),
  Y37: absent({ en: "rates are not tallied by interest cover", zh: "模型不按利息保障倍数统计利率" }),
  Y38: measured("fitted", part({ en: "premium", zh: "并购溢价" }, of("takeoverPremium"), 10, 35)),
  Y39: absent({ en: "firms do not sell again what they took over", zh: "模型中企业不再出售已并购的企业" }),
  Y40: absent({
    en: "a caution about two definitions; the model has the bank’s",
    zh: "此条提示两种口径不同；模型采用银行口径"
  })
};

/** A pattern of the literature that is not in the table of stylised facts, with its range and where it was read. */
export interface Pattern {
  readonly id: string;
  readonly fact: Text;
  readonly figure: Text;
  readonly source: string;
  readonly measure: FactMeasure;
}

const pattern = (id: string, fact: Text, figure: Text, source: string, measure: FactMeasure): Pattern => ({
  id,
  fact,
  figure,
  source,
  measure
});

const recalled = "recalled";

export const patterns: readonly Pattern[] = [
  pattern(
    "P01",
    { en: "value of inventions in the top tenth and hundredth", zh: "前十分之一与前百分之一发明的价值" },
    { en: "60–85; 20–50 percent", zh: "60%～85%；20%～50%" },
    "S94",
    measured(
      "by construction",
      part({ en: "top tenth", zh: "前十分之一" }, ofTarget("T16"), 60, 85),
      part({ en: "top hundredth", zh: "前百分之一" }, "valueTopHundredth", 20, 50)
    )
  ),
  pattern(
    "P02",
    { en: "tail index of values", zh: "价值的尾部指数" },
    { en: "0.6–1.6", zh: "0.6～1.6" },
    "S94",
    measured("by construction", part({ en: "index", zh: "指数" }, "valueTail", 0.6, 1.6))
  ),
  pattern(
    "P03",
    { en: "patents traded in their life", zh: "有效期内交易过的专利" },
    { en: "5–20 percent", zh: "5%～20%" },
    recalled,
    measured("free", part({ en: "of those in force", zh: "占有效专利" }, ofTarget("T18"), 5, 20))
  ),
  pattern(
    "P04",
    { en: "value of traded over untraded patents", zh: "已交易与未交易专利的价值之比" },
    { en: "2–4", zh: "2～4" },
    recalled,
    measured("free", part({ en: "ratio", zh: "比值" }, "tradedOverUntraded", 2, 4))
  ),
  pattern(
    "P05",
    { en: "mean age at trade", zh: "交易时的平均年龄" },
    { en: "4–7 years from grant", zh: "授权后4～7年" },
    recalled,
    absent({ en: "months are counted from disclosure, not from grant", zh: "月数自披露起算，不自授权起算" })
  ),
  pattern(
    "P06",
    { en: "distance falls on sale", zh: "出售后技术距离缩短" },
    { en: "in 70 percent of trades or more", zh: "70%以上的交易如此" },
    recalled,
    absent({ en: "closeness is counted for the buyer only", zh: "只统计与买方的技术接近度" })
  ),
  pattern(
    "P07",
    { en: "assignment, licence and equity of public bodies", zh: "公共单位的转让、许可与作价投资" },
    { en: "55–68; 30–43; 0.8–2 percent", zh: "55%～68%；30%～43%；0.8%～2%" },
    "S30",
    measured(
      "fitted",
      part({ en: "assignments", zh: "转让" }, share(["assignmentsOrganisations"], transferDeals), 55, 68),
      part({ en: "licences", zh: "许可" }, of("licenceShare"), 30, 43),
      part({ en: "equity", zh: "作价投资" }, of("equityShare"), 0.8, 2)
    )
  ),
  pattern(
    "P08",
    { en: "value of equity deals among them", zh: "其中作价投资的金额占比" },
    { en: "12–25 percent", zh: "12%～25%" },
    "S30",
    measured("free", part({ en: "share", zh: "占比" }, equityValueShare, 12, 25))
  ),
  pattern(
    "P09",
    { en: "upper tail of firm sizes", zh: "企业规模的上尾" },
    { en: "0.9–1.3", zh: "0.9～1.3" },
    "S90",
    measured("by construction", part({ en: "exponent", zh: "指数" }, ofTarget("T22"), 0.9, 1.3))
  ),
  pattern(
    "P10",
    { en: "shape of growth rates, Laplace = 1", zh: "增长率分布形状，拉普拉斯分布为1" },
    { en: "0.6–1.3", zh: "0.6～1.3" },
    "S93",
    measured("input", part({ en: "shape", zh: "形状" }, "growthShape", 0.6, 1.3))
  ),
  pattern(
    "P11",
    { en: "volatility on size", zh: "增长波动对规模的弹性" },
    { en: "0.12–0.22", zh: "0.12～0.22" },
    "S92",
    measured("input", part({ en: "exponent", zh: "指数" }, "volatilityExponent", 0.12, 0.22))
  ),
  pattern(
    "P12",
    { en: "new firms alive after three years", zh: "新设企业三年存活率" },
    { en: "80–87 percent", zh: "80%～87%" },
    "S16",
    measured("fitted", part({ en: "share", zh: "占比" }, of("survivalThreeYears"), 80, 87))
  ),
  pattern(
    "P13",
    { en: "exit falls with age and size", zh: "退出率随年龄与规模下降" },
    { en: "sign", zh: "方向" },
    "S87",
    measured(
      "input",
      part({ en: "old over young", zh: "老企业与新企业之比" }, "exitsOldOverYoung", null, 1),
      part({ en: "large over small", zh: "大企业与小企业之比" }, "exitsLargeOverSmall", null, 1)
    )
  ),
  pattern(
    "P14",
    { en: "venture financings below 1x, at 10x or more", zh: "创业投资回报不足1倍、达10倍以上" },
    { en: "55–70; 3–6 percent", zh: "55%～70%；3%～6%" },
    "S74",
    measured(
      "input",
      part({ en: "below 1x", zh: "不足1倍" }, of("ventureBelowOne"), 55, 70),
      part({ en: "10x or more", zh: "10倍以上" }, of("ventureAboveTen"), 3, 6)
    )
  ),
  pattern(
    "P15",
    { en: "pledged patents released", zh: "质押专利解除质押的比例" },
    { en: "60–80 percent", zh: "60%～80%" },
    recalled,
    absent({
      en: "a pledge ends with its loan; releases are not counted",
      zh: "质押随贷款结清而终止，模型不统计解除次数"
    })
  ),
  pattern(
    "P16",
    { en: "R&D of the tenth that spends most", zh: "研发投入最多的十分之一企业所占研发" },
    { en: "60 percent or more", zh: "60%以上" },
    recalled,
    measured("by construction", part({ en: "share", zh: "占比" }, "researchTopTenth", 60, null))
  ),
  pattern(
    "P17",
    { en: "mergers cluster", zh: "并购扎堆发生" },
    { en: "dispersion of monthly counts above 1.3", zh: "月度起数的离散系数大于1.3" },
    recalled,
    measured("free", part({ en: "dispersion", zh: "离散系数" }, clustering, 1.3, null))
  ),
  pattern(
    "P18",
    { en: "technology firms with a loan", zh: "有贷款的科技型企业占比" },
    { en: "45–55 percent", zh: "45%～55%" },
    "S50",
    measured("fitted", part({ en: "share", zh: "占比" }, of("shareWithLoan"), 45, 55))
  ),
  pattern(
    "P19",
    { en: "bad debt is heavy-tailed", zh: "坏账厚尾分布" },
    { en: "log s.d. of 1 or more", zh: "对数标准差1以上" },
    recalled,
    absent({ en: "the loss of each bank and month is not kept", zh: "模型不逐行逐月保存损失" })
  ),
  pattern(
    "P20",
    { en: "investment is lumpy", zh: "投资集中发生" },
    { en: "a fifth or more of five years in one, in half of firms", zh: "半数企业五年投资中有五分之一以上集中于一年" },
    recalled,
    absent(
      {
        en: "firms invest a share of sales; no lumps by construction",
        zh: "企业按销售的固定比例投资，设定上不会集中发生"
      },
      "by construction"
    )
  )
];
