/**
 * Inventor's share of transfer income: the city's recommendation and the organisation's own rule, never below the
 * legal floor or below the part of the right that is the inventor's own. So a higher floor or recommendation changes
 * only those below it.
 * @param part ownership share granted to the inventor, 0 if none
 */
export function inventorShare(floor: number, recommended: number, own: number, part = 0): number {
  return Math.min(0.95, Math.max(floor, recommended, own, part));
}

/**
 * Least that an inventor who owns a part of an invention agrees to sell it for, yuan: his part of what he sees in it,
 * as far as he holds out.
 * @param seen what the invention is truly worth to the buyer, which the inventor knows
 */
export function coOwnersClaim(part: number, holdOut: number, seen: number): number {
  return part * holdOut * Math.max(0, seen);
}

/** Income that is shared: the gross price, or what is left of it once costs are taken off. */
export function sharedIncome(price: number, deduction: number, onGross: number): number {
  return price * (1 - deduction * (1 - onGross));
}

/** The transfer office's share comes out of what the inventor leaves. */
export function officeShare(share: number, inventor: number): number {
  return Math.min(share, 1 - inventor);
}
