import { ln } from "../numeric/index.ts";
import { covariance } from "./moments.ts";

/** A law y = c·x^slope by least squares in logarithms, and the share of variance it explains. */
export interface Elasticity {
  readonly slope: number;
  readonly fit: number;
}

export function elasticity(x: readonly number[], y: readonly number[]): Elasticity {
  const [across, up] = [x.map(ln), y.map(ln)];
  const both = covariance(across, up);
  const [variance, spread] = [covariance(across, across), covariance(up, up)];
  return { slope: both / variance, fit: (both * both) / (variance * spread) };
}
