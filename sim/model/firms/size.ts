import { exp, ln } from "../../numeric/index.ts";

/** Sales of the firm to which sizes and values are normed, yuan a year. Assumption: the mean of Chongqing’s technology firms. */
export const referenceSales = 28e6;

/** Size of a firm: logarithm of its sales over the reference firm's. */
export function logSizeOf(sales: number): number {
  return ln(sales / referenceSales);
}

/** Size to a power, from its logarithm: all powers of a firm's size share one logarithm. */
export function sizePower(logSize: number, exponent: number): number {
  return exp(exponent * logSize);
}

/** Sales below which a firm is small or micro, yuan a year. Source: national size classes for industry, 20 m. */
export const smallSales = 20e6;
