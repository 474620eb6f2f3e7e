import { mean } from "./moments.ts";
import { quantile } from "./quantiles.ts";
import { type NormalForecast, rankedProbabilityOfEnsemble, rankedProbabilityOfNormal } from "./ranked-probability.ts";
import { autoregression, drift, noChange } from "./simple-forecasts.ts";

/** Scores of the model and of the forecasts that know nothing of it. */
export interface Scores {
  readonly model: number;
  readonly noChange: number;
  readonly drift: number;
  readonly ar1: number;
}

export interface BacktestScores {
  /** Mean absolute error over the years. */
  readonly mae: Scores;
  /** Mean continuous ranked probability score over the years. */
  readonly crps: Scores;
}

/**
 * Scores forecasts of one series against what came, in the unit of the series; the middle of a forecast is judged by its
 * absolute error, all of it by its ranked probability.
 * @param history values up to the last year that forecasts may know
 * @param members the model’s forecasts: members × years
 */
export function backtest(
  history: readonly number[],
  came: readonly number[],
  members: readonly (readonly number[])[]
): BacktestScores {
  const simple = { noChange, drift, ar1: autoregression };
  const byYear = came.map((_, year) => members.map((member) => member[year]));
  const each = (judge: (forecast: NormalForecast, figure: number) => number) =>
    Object.fromEntries(
      Object.entries(simple).map(([name, forecast]) => {
        const forecasts = forecast(history, came.length);
        return [name, mean(came.map((figure, year) => judge(forecasts[year], figure)))];
      })
    ) as unknown as Omit<Scores, "model">;
  return {
    mae: {
      model: mean(came.map((figure, year) => Math.abs(quantile(byYear[year], 0.5) - figure))),
      ...each((forecast, figure) => Math.abs(forecast.mean - figure))
    },
    crps: {
      model: mean(came.map((figure, year) => rankedProbabilityOfEnsemble(byYear[year], figure))),
      ...each(rankedProbabilityOfNormal)
    }
  };
}
