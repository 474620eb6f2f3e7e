import { exp, pow } from "../../numeric/index.ts";

/**
 * What a firm earns a year from an invention ready for use.
 * @param scale yuan a year, for an invention of quality 1 that fits a firm of the reference size
 * @param relativeSales sales of the firm over those of the reference size
 * @param sizeExponent how strongly the use grows with the firm, 0 to 1
 * @param quality quality of the invention, mean about 1
 * @param match absorptive match of invention and firm, 0 to 1
 */
export function yearlyUseValue(
  scale: number,
  relativeSales: number,
  sizeExponent: number,
  quality: number,
  match: number
): number {
  return scale * pow(relativeSales, sizeExponent) * quality * match;
}

/**
 * Present value of yearly earnings that fade by obsolescence until the right runs out.
 * @param yearlyValue yuan a year
 * @param discountRate a year
 * @param obsolescence share of the earnings lost a year
 * @param years left of the right
 */
export function useValue(yearlyValue: number, discountRate: number, obsolescence: number, years: number): number {
  const rate = discountRate + obsolescence;
  return rate > 0 ? (yearlyValue * (1 - exp(-rate * years))) / rate : yearlyValue * years;
}
