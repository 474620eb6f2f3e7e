import { pow } from "../../numeric/index.ts";

/**
 * A loan repaid in equal instalments of interest and principal. Rate and periods share a unit: years, or months with
 * a twelfth of the yearly rate.
 */

/**
 * Instalment a period, in the unit of the principal.
 * @param rate a period, at least 0
 * @param periods whole number, at least 1
 */
export function levelPayment(principal: number, rate: number, periods: number): number {
  return rate > 0 ? (principal * rate) / (1 - pow(1 + rate, -periods)) : principal / periods;
}

/** Principal still owed after some of the periods. */
export function balanceAfter(principal: number, rate: number, periods: number, paidPeriods: number): number {
  if (rate === 0) return principal * (1 - paidPeriods / periods);
  return (levelPayment(principal, rate, periods) * (1 - pow(1 + rate, paidPeriods - periods))) / rate;
}
