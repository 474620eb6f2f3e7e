/**
 * Inventor's share of transfer income: the city's recommendation and the organisation's own rule, never below the
 * legal floor. So a higher floor or recommendation changes only those below it.
 */
export function inventorShare(floor: number, recommended: number, own: number): number {
  return Math.min(0.95, Math.max(floor, recommended, own));
}

/** Income that is shared: the gross price, or what is left of it once costs are taken off. */
export function sharedIncome(price: number, deduction: number, onGross: number): number {
  return price * (1 - deduction * (1 - onGross));
}

/** The transfer office's share comes out of what the inventor leaves. */
export function officeShare(share: number, inventor: number): number {
  return Math.min(share, 1 - inventor);
}
