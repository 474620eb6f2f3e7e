import { exp, ln } from "../../numeric/index.ts";
import { sizePower } from "./size.ts";

/** Log productivity that a firm tends to, by the inventions it uses, normed by what its size would use anyway. */
export function productivityTarget(own: number, gain: number, inUse: number, logSize: number): number {
  return own + gain * ln(1 + inUse / (3 + 10 * sizePower(logSize, 0.7)));
}

/**
 * Sales a year that a yuan of fixed capital can make. Plant at normal use makes the sales it was bought for; better
 * technology makes more of the same plant.
 * @param capitalSales fixed capital over yearly sales at normal use
 * @param normalUse use of capacity that plant is bought for, 0 to 1
 * @param gain log productivity above the firm's own, from the technology it uses
 */
export function outputOfCapital(capitalSales: number, normalUse: number, gain: number): number {
  return exp(gain) / (capitalSales * normalUse);
}

/** Fixed capital that serves yearly orders at normal use. In the unit of the orders. */
export function capitalWanted(orders: number, output: number, normalUse: number): number {
  return orders / (output * normalUse);
}

/**
 * Months of its costs that a firm has to have in hand, since customers pay late and suppliers wait for a part.
 * @param paymentMonths in which customers pay
 * @param prepaid part of the orders that is paid on delivery or before
 * @param supplierCredit part of the costs that suppliers carry meanwhile
 */
export function monthsInHand(paymentMonths: number, prepaid: number, supplierCredit: number): number {
  return paymentMonths * (1 - prepaid) * (1 - supplierCredit);
}

/**
 * What money allows a firm to make in a month, fen: what is paid at once it can always make, the rest as far as its money
 * covers the costs until it is paid (cash in advance, as in Dosi and others 2013).
 * @param ordered fen a month
 * @param funds deposits and what is open on the line, fen
 * @param needed funds at which all of it can be made, fen
 */
export function fundedOrders(ordered: number, prepaid: number, funds: number, needed: number): number {
  if (funds >= needed) return ordered;
  return ordered * (prepaid + ((1 - prepaid) * Math.max(0, funds)) / needed);
}

/** What is open on a line of credit, fen; a firm without a loan has no line. Sales in yuan a year. */
export function openLine(loan: number, sales: number, limit: number): number {
  return loan > 0 ? Math.max(0, limit * sales * 100 - loan) : 0;
}

/**
 * Capital spending that a firm plans for a month: what wears out and a part of what it lacks. Plant cannot be undone, so
 * it is never below nothing.
 * @param months in which a gap is closed
 */
export function plannedInvestment(worn: number, capital: number, wanted: number, months: number): number {
  return Math.max(0, worn + (wanted - capital) / months);
}

/** Part of a year's customers that a firm loses a month by orders it did not fill. */
export function customersLost(unfilled: number, ordered: number, aYear: number): number {
  return ordered > 0 ? ((unfilled / ordered) * aYear) / 12 : 0;
}

/**
 * Part by which the firms of an industry find more orders than their own: what others of it left unfilled, as far as
 * customers stay in the region.
 * @param kept part of such customers
 */
export function ordersInherited(unfilled: number, ordered: number, kept: number): number {
  return ordered > 0 ? (kept * unfilled) / ordered : 0;
}
