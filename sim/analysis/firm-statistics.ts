import { exp, ln, pow } from "../numeric/index.ts";
import { covariance, mean } from "./moments.ts";
import { quantile } from "./quantiles.ts";

/** Logarithm of the gamma function for positive arguments, by Stirling's series above 8 and recursion below. */
export function lnGamma(argument: number): number {
  let shift = 0;
  let x = argument;
  for (; x < 8; x++) shift += ln(x);
  const inverse = 1 / (x * x);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
  return (x - 0.5) * ln(x) - x + 0.9189385332046727 + series - shift;
}

/**
 * Shape of a symmetric exponential power law by maximum likelihood about the median: 1 for Laplace, 2 for normal.
 * Source: Subbotin (1923); Bottazzi and Secchi (2006), RAND Journal of Economics 37(2).
 */
export function subbotinShape(values: readonly number[]): number {
  const centre = quantile(values, 0.5);
  const distances = values.map((value) => Math.abs(value - centre)).filter((distance) => distance > 0);
  let [best, highest] = [Number.NaN, Number.NEGATIVE_INFINITY];
  for (let shape = 0.3; shape <= 3; shape += 0.02) {
    const found = subbotinLikelihood(distances, shape);
    if (found > highest) [best, highest] = [shape, found];
  }
  return best;
}

/** Log likelihood a value at the best scale. */
function subbotinLikelihood(distances: readonly number[], shape: number): number {
  const scale = pow(mean(distances.map((distance) => pow(distance, shape))), 1 / shape);
  return -(ln(2 * scale) + ln(shape) / shape + lnGamma(1 + 1 / shape) + 1 / shape);
}

/** Exponent of the upper tail over the given share of the largest, by Hill (1975). */
export function tailExponent(values: readonly number[], share: number): number {
  const least = quantile(values, 1 - share);
  const tail = values.filter((value) => value > least);
  return tail.length / tail.reduce((sum, value) => sum + ln(value / least), 0);
}

/** Share of the total that the largest of the given share hold. */
export function topShare(values: readonly number[], share: number): number {
  const least = quantile(values, 1 - share);
  const sum = (some: readonly number[]) => some.reduce((total, value) => total + value, 0);
  return sum(values.filter((value) => value >= least)) / sum(values);
}

/**
 * How fast the spread of growth falls with size: minus the slope of the log standard deviation on log size over ten
 * classes of equal count.
 */
export function sizeVolatilityExponent(firms: readonly { readonly size: number; readonly growth: number }[]): number {
  const ordered = [...firms].sort((one, other) => one.size - other.size);
  const classes = Array.from({ length: 10 }, (_, part) =>
    ordered.slice(Math.floor((part * ordered.length) / 10), Math.floor(((part + 1) * ordered.length) / 10))
  );
  const sizes = classes.map((own) => mean(own.map(({ size }) => ln(size))));
  const spreads = classes.map((own) => {
    const growths = own.map(({ growth }) => growth);
    return 0.5 * ln(covariance(growths, growths));
  });
  return -covariance(sizes, spreads) / covariance(sizes, sizes);
}

/** Variance of counts over their mean: 1 for events that come independently, above 1 where they cluster. */
export function dispersion(counts: readonly number[]): number {
  return covariance(counts, counts) / mean(counts);
}

/** Standard deviation of the yearly log changes of a series. */
export function changeSpread(series: readonly number[]): number {
  const changes = series.slice(1).map((value, year) => ln(value / series[year]));
  return Math.sqrt(covariance(changes, changes));
}

/** Mean of what the logarithms stand for. */
export function meanOfLogs(logs: readonly number[]): number {
  return mean(logs.map((value) => exp(value)));
}
