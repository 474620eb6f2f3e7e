import type { Text } from "../declare/text.ts";
import { assetCorrelation, capitalRequirement, riskWeight } from "../model/equations/capital-requirement.ts";
import { meanWait, priorityWait, waitChance } from "../model/equations/erlang.ts";
import { firstPassageChance } from "../model/equations/first-passage.ts";
import { largePoolLossQuantile } from "../model/equations/large-pool-loss.ts";
import { chanceAboveToleranceIfAll } from "../model/equations/loss-tolerance.ts";
import { creditSpread, distanceToDefault, equityValue, shortfallChance } from "../model/equations/merton.ts";
import { nashPrice } from "../model/equations/nash.ts";
import { payLaterBuyerValue, payLaterSellerValue } from "../model/equations/pay-later-option.ts";
import { stageValue } from "../model/equations/stage-value.ts";
import { survivalChance } from "../model/equations/survival.ts";
import { matchedSellers } from "../model/equations/urn-ball.ts";
import { raceTime } from "../random/index.ts";

/** A limit in which an equation of the model has a known answer. */
export interface ClosedForm {
  readonly id: string;
  readonly limit: Text;
  readonly figure: number;
  /** Greatest distance that is rounding, or for draws chance. */
  readonly tolerance: number;
  readonly computed: () => number;
}

/** A limit of the literature for which the model has no submodel. */
export interface AbsentForm {
  readonly id: string;
  readonly limit: Text;
  readonly reason: Text;
}

const form = (id: string, limit: Text, figure: number, computed: () => number, tolerance = 1e-8): ClosedForm => ({
  id,
  limit,
  figure,
  tolerance,
  computed
});

const weightAt = (chance: number) => 100 * riskWeight(capitalRequirement(chance, 0.45, 2.5, assetCorrelation(chance)));

/** Figures by SciPy unless the limit says how. */
export const closedForms: readonly ClosedForm[] = [
  form(
    "queueWaits",
    { en: "ten examiners at eight arrivals: chance to wait", zh: "10名审查员、单位时间到达8件：需要等待的概率" },
    0.4091801508,
    () => waitChance(10, 8)
  ),
  form("queueMean", { en: "the same: mean wait", zh: "同上：平均等待时间" }, 0.2045900754, () => meanWait(10, 8, 1)),
  form(
    "oneExaminer",
    { en: "one examiner busy four fifths of the time: mean wait", zh: "1名审查员、忙碌时间占五分之四：平均等待时间" },
    4,
    () => meanWait(1, 0.8, 1)
  ),
  form(
    "fastWait",
    { en: "wait of the fast track, 0.2 of 0.8 arrivals", zh: "快速通道的等待时间，到达0.8中占0.2" },
    1,
    () => priorityWait(1, 0, 0.2, 0.6, 1)
  ),
  form("ordinaryWait", { en: "wait of the ordinary track", zh: "普通通道的等待时间" }, 5, () =>
    priorityWait(1, 0.2, 0.6, 0, 1)
  ),
  form(
    "waitsConserved",
    { en: "mean of both tracks is the wait without a track", zh: "两个通道的平均等待时间等于不分通道时的等待时间" },
    4,
    () => {
      const [fast, ordinary] = [priorityWait(1, 0, 0.2, 0.6, 1), priorityWait(1, 0.2, 0.6, 0, 1)];
      return 0.25 * fast + 0.75 * ordinary;
    }
  ),
  form(
    "search",
    {
      en: "700 buyers each pick one of 2,000 sellers: sellers met",
      zh: "700个买方各从2000个卖方中选1个：被选中的卖方数"
    },
    590.7471767,
    () => matchedSellers(700, 2000),
    1e-6
  ),
  form(
    "race",
    {
      en: "race of weights 1, 2, 3: share won by the heaviest, 20,000 races",
      zh: "权重1、2、3竞速20000次：权重最大者胜出比例"
    },
    0.5,
    raceShare,
    0.0125
  ),
  form(
    "nash",
    {
      en: "worth 1,000 to the buyer, outside 50 and 100, equal weights: price",
      zh: "对买方值1000，双方外部选择为50与100，议价权重相等：价格"
    },
    525,
    () => nashPrice(1000, 50, 100, 0.5)
  ),
  form(
    "stages",
    { en: "chain of three stages to a value of 20,000", zh: "三个阶段之后价值20000的阶段链现值" },
    342.51737873935804,
    stageChain
  ),
  form(
    "payLaterBuyer",
    {
      en: "use first, pay later, mean 100, spread 1.2, fee 80: gain of the buyer",
      zh: "先使用后付费，均值100、离散度1.2、费用80：买方收益"
    },
    51.251661408671,
    () => payLaterBuyerValue(100, 1.2, 80)
  ),
  form(
    "payLaterSeller",
    { en: "the same: fee expected by the seller", zh: "同上：卖方预期收费" },
    27.153586270065,
    () => payLaterSellerValue(100, 1.2, 80)
  ),
  form(
    "equity",
    {
      en: "assets 100, debt 80, volatility 0.3, rate 0.03: equity",
      zh: "资产100、负债80、波动率0.3、利率0.03：股权价值"
    },
    25.28397493,
    () => equityValue(100, 80, 0.3, 0.03, 1)
  ),
  form("spread", { en: "the same: credit spread", zh: "同上：信用利差" }, 0.0383320398, () =>
    creditSpread(100, 80, 0.3, 0.03, 1)
  ),
  form(
    "distance",
    { en: "the same with drift 0.06: distance to default", zh: "同上，漂移率0.06：违约距离" },
    0.7938118377,
    () => distanceToDefault(100, 80, 0.3, 0.06, 1)
  ),
  form("shortfall", { en: "the same: chance of default", zh: "同上：违约概率" }, 0.2136524901, () =>
    shortfallChance(100, 80, 0.3, 0.06, 1)
  ),
  form(
    "passage",
    { en: "the same: chance to touch the debt within a year", zh: "同上：一年内触及负债的概率" },
    0.4400692945,
    () => firstPassageChance(100, 80, 0.3, 0.06, 1)
  ),
  ...[
    [0.5, 0.012953485],
    [0.95, 0.0621923721],
    [0.99, 0.1055873433],
    [0.999, 0.1763289391]
  ].map(([share, loss]) =>
    form(
      `pool${1000 * share}`,
      {
        en: `large pool, default 2 %, correlation 0.15: loss at ${100 * share} %`,
        zh: `大样本贷款池，违约率2%、相关系数0.15：${100 * share}%分位的损失率`
      },
      loss,
      () => largePoolLossQuantile(share, 0.02, 0.15)
    )
  ),
  ...[
    [0.3, 0.87],
    [0.4, 0.586],
    [0.5, 0.249],
    [0.6, 0.058]
  ].map(([tolerated, chance]) =>
    form(
      `tolerance${100 * tolerated}`,
      {
        en: `20 deals, each lost with 0.45: chance to lose more than ${100 * tolerated} %`,
        zh: `20个项目、各以0.45的概率损失：损失超过${100 * tolerated}%的概率`
      },
      chance,
      () => chanceAboveToleranceIfAll(0.45, 20, tolerated),
      5e-4
    )
  ),
  ...[
    [0.0005, 19.65],
    [0.001, 29.65],
    [0.0025, 49.47],
    [0.005, 69.61],
    [0.01, 92.32],
    [0.02, 114.85],
    [0.03, 128.44],
    [0.05, 149.85],
    [0.1, 193.09],
    [0.2, 238.23]
  ].map(([chance, weight]) =>
    form(
      `weight${chance}`,
      {
        en: `risk weight at a default chance of ${100 * chance} %, loss 45 %, 2.5 years`,
        zh: `违约概率${100 * chance}%、损失率45%、期限2.5年：风险权重`
      },
      weight,
      () => weightAt(chance),
      5e-3
    )
  ),
  form(
    "exit",
    {
      en: "constant hazard 0.0050356 a month: alive after three years",
      zh: "每月恒定退出风险0.0050356：三年后存活比例"
    },
    0.8342,
    () => survivalChance(0.0050356, 36),
    5e-5
  )
];

export const absentForms: readonly AbsentForm[] = [
  {
    id: "hash",
    limit: { en: "Hamming distance of hashed vectors", zh: "散列向量的汉明距离" },
    reason: { en: "closeness is the cosine of positions, without hashes", zh: "技术接近度为位置向量的余弦，不用散列" }
  },
  {
    id: "option",
    limit: { en: "perpetual option to invest", zh: "永久投资期权" },
    reason: {
      en: "no agent of the model waits with an irreversible investment",
      zh: "模型中没有主体对不可逆投资择时等待"
    }
  },
  {
    id: "kelly",
    limit: { en: "growth-optimal stake", zh: "增长最优投注比例" },
    reason: { en: "no agent of the model sizes stakes by growth", zh: "模型中没有主体按增长率确定投入规模" }
  },
  {
    id: "ruin",
    limit: { en: "ruin of an insurer", zh: "保险机构破产概率" },
    reason: {
      en: "insurers of the model hold no reserve that could be ruined",
      zh: "模型中的保险机构不设可能耗尽的准备金"
    }
  },
  {
    id: "simon",
    limit: { en: "birth and death of sizes, Yule exponent", zh: "规模的生灭过程，尤尔指数" },
    reason: {
      en: "sizes open at their law and grow by a stated draw; births are an input",
      zh: "企业规模按既定分布开局、按既定抽取增长，新设数为输入"
    }
  },
  {
    id: "gibrat",
    limit: { en: "reflected proportional growth", zh: "带反射下限的比例增长" },
    reason: { en: "sizes have no reflecting floor", zh: "模型中的企业规模没有反射下限" }
  },
  {
    id: "still",
    limit: { en: "no shocks: every stock constant", zh: "无冲击：所有存量不变" },
    reason: {
      en: "growth of demand, births and labels are inputs of the region and cannot all be set to zero by assumptions",
      zh: "需求增长、新设与新认定企业数为地区输入，不能全部通过假设设为零"
    }
  }
];

function stageChain(): number {
  const third = stageValue(20_000, 200, 1 / 24, 0.5, 0.01);
  return stageValue(stageValue(third, 60, 1 / 18, 0.55, 0.01), 20, 1 / 12, 0.6, 0.01);
}

/** Share of races that weight 3 wins, on evenly spread uniforms shifted against each other. */
function raceShare(): number {
  const races = 20_000;
  let won = 0;
  for (let race = 0; race < races; race++) {
    const uniform = (step: number) => ((race + 0.5) * step) % 1;
    const [first, second, third] = [0.6180339887, 0.7548776662, 0.569840291].map((step) => uniform(step));
    if (raceTime(third, 3) < Math.min(raceTime(first, 1), raceTime(second, 2))) won++;
  }
  return won / races;
}
