import type { Text } from "../../declare/text.ts";
import { covariance, mean, rangeOf } from "../moments.ts";
import { quantile } from "../quantiles.ts";

/** Payoffs of every scenario in every world, of which more is better: scenarios × worlds. */
export type Payoffs = readonly (readonly number[])[];

export interface RobustnessSettings {
  /** Weight of the best world in Hurwicz’ metric, 0 to 1. */
  readonly optimism: number;
  /** Share of the worlds below the percentile metrics, 0 to 1. */
  readonly percentile: number;
  /** Payoff that is good enough, for the domain metric; left out without it. */
  readonly goodEnough?: number;
}

/** A way to make one figure of payoffs over worlds. */
export interface RobustnessMetric {
  readonly label: Text;
  /** Whether a lower figure is the better one, as with regret. */
  readonly isLessBetter?: true;
  /** @param regrets by how much less than the best scenario of each world */
  readonly value: (values: readonly number[], regrets: readonly number[], settings: RobustnessSettings) => number;
}

/**
 * Metrics of robustness. Source: McPhail, Maier, Kwakkel, Giuliani, Castelletti and Westra (2018), Earth’s Future 6(2),
 * with the authors of each; the mean–variance metric is the mean less one standard deviation, so that units do not matter.
 */
export const robustnessMetrics = {
  maximin: { label: { en: "worst world", zh: "最差情形" }, value: (values) => rangeOf(values).low },
  maximax: { label: { en: "best world", zh: "最好情形" }, value: (values) => rangeOf(values).high },
  hurwicz: {
    label: { en: "Hurwicz: between worst and best", zh: "Hurwicz准则：介于最差与最好之间" },
    value: (values, _, { optimism }) => (1 - optimism) * rangeOf(values).low + optimism * rangeOf(values).high
  },
  laplace: { label: { en: "mean over worlds", zh: "各情形均值" }, value: (values) => mean(values) },
  meanVariance: {
    label: { en: "mean less standard deviation", zh: "均值减标准差" },
    value: (values) => mean(values) - (values.length > 1 ? Math.sqrt(covariance(values, values)) : 0)
  },
  percentile: {
    label: { en: "low percentile", zh: "低百分位数" },
    value: (values, _, { percentile }) => quantile(values, percentile)
  },
  regret: {
    label: { en: "largest regret", zh: "最大遗憾值" },
    isLessBetter: true,
    value: (_, regrets) => rangeOf(regrets).high
  },
  regretPercentile: {
    label: { en: "high percentile of regret", zh: "遗憾值高百分位数" },
    isLessBetter: true,
    value: (_, regrets, { percentile }) => quantile(regrets, 1 - percentile)
  },
  domain: {
    label: { en: "share of worlds that are good enough", zh: "达标情形占比" },
    value: (values, _, { goodEnough }) => mean(values.map((value) => Number(value >= (goodEnough ?? Number.NaN))))
  }
} as const satisfies Readonly<Record<string, RobustnessMetric>>;

export type RobustnessMetricId = keyof typeof robustnessMetrics;
export const robustnessMetricIds = Object.keys(robustnessMetrics) as readonly RobustnessMetricId[];

/** By how much each scenario falls short of the best one of each world. */
export function regretsOf(payoffs: Payoffs): number[][] {
  const best = payoffs[0].map((_, world) => rangeOf(payoffs.map((values) => values[world])).high);
  return payoffs.map((values) => values.map((value, world) => best[world] - value));
}

/** A metric of all scenarios, and their ranks by it: 1 is best, equal ones share it. */
export interface Judgement {
  readonly metric: RobustnessMetricId;
  readonly values: readonly number[];
  readonly ranks: readonly number[];
}

export function judgeRobustness(payoffs: Payoffs, settings: RobustnessSettings): Judgement[] {
  const regrets = regretsOf(payoffs);
  const asked = robustnessMetricIds.filter((metric) => metric !== "domain" || settings.goodEnough !== undefined);
  return asked.map((metric) => {
    const { value, isLessBetter }: RobustnessMetric = robustnessMetrics[metric];
    const values = payoffs.map((own, scenario) => value(own, regrets[scenario], settings));
    return { metric, values, ranks: ranksBy(values, isLessBetter ? -1 : 1) };
  });
}

function ranksBy(values: readonly number[], sign: number): number[] {
  return values.map((value) => 1 + values.filter((other) => sign * other > sign * value).length);
}
