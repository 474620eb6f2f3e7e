import { covariance, mean } from "./moments.ts";
import type { NormalForecast } from "./ranked-probability.ts";

/** Forecasts of the next values of a series, one a step ahead. */
type Forecast = (history: readonly number[], steps: number) => NormalForecast[];

/** The last value stays; each step adds the variance of past changes about zero. */
export const noChange: Forecast = (history, steps) => {
  const past = changes(history);
  const variance = mean(past.map((change) => change * change));
  return ahead(steps, (step) => ({ mean: last(history), deviation: Math.sqrt(step * variance) }));
};

/** The mean past change goes on; its own error grows with the square of the steps. */
export const drift: Forecast = (history, steps) => {
  const past = changes(history);
  const variance = covariance(past, past);
  return ahead(steps, (step) => ({
    mean: last(history) + step * mean(past),
    deviation: Math.sqrt(variance * (step + (step * step) / past.length))
  }));
};

/**
 * Autoregression of order one with a constant, by least squares; the coefficient is held between 0 and 1 so that
 * forecasts neither swing nor explode. The error of the coefficients is left out.
 */
export const autoregression: Forecast = (history, steps) => {
  const { constant, coefficient, variance } = fitAutoregression(history);
  const forecasts: NormalForecast[] = [];
  let [expected, spread] = [last(history), 0];
  for (let step = 0; step < steps; step++) {
    expected = constant + coefficient * expected;
    spread = coefficient * coefficient * spread + variance;
    forecasts.push({ mean: expected, deviation: Math.sqrt(spread) });
  }
  return forecasts;
};

function fitAutoregression(history: readonly number[]) {
  const before = history.slice(0, -1);
  const after = history.slice(1);
  const slope = covariance(before, before) === 0 ? 0 : covariance(before, after) / covariance(before, before);
  const coefficient = Math.min(1, Math.max(0, slope));
  const constant = mean(after) - coefficient * mean(before);
  const errors = after.map((value, year) => value - constant - coefficient * before[year]);
  const variance = errors.reduce((sum, error) => sum + error * error, 0) / Math.max(1, errors.length - 2);
  return { constant, coefficient, variance };
}

function changes(history: readonly number[]): number[] {
  return history.slice(1).map((value, year) => value - history[year]);
}

function last(history: readonly number[]): number {
  return history[history.length - 1];
}

function ahead(steps: number, forecast: (step: number) => NormalForecast): NormalForecast[] {
  return Array.from({ length: steps }, (_, step) => forecast(step + 1));
}
