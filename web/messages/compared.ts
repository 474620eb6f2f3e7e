import type { Locale, Outcome, PairedDifference } from "../../sim/index.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

/** A difference as it is written wherever it stands: the levels subtract to it, digit by digit. */
export interface Compared {
  readonly quantity: Quantity;
  /** Level of the baseline and of the scenario; null where not defined. */
  readonly before: string | null;
  readonly after: string | null;
  /** The level of the scenario as it is shown, a value. */
  readonly shownAfter: number | null;
}

type Sides = Pick<PairedDifference, "a" | "b" | "mean">;

/**
 * Levels and difference in one unit and with as many digits as the difference needs to be seen. The baseline and the
 * difference are rounded; the scenario's level is their sum, and so within one digit of its own rounding.
 */
export function comparedOf(outcome: Outcome, { a, b, mean }: Sides, locale: Locale): Compared {
  const largest = Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0));
  const quantity = quantityOf(outcome, largest, locale, Math.abs(mean ?? 0));
  if (a === null || b === null || mean === null) {
    const figure = (value: number | null) => (value === null ? null : quantity.figure(value));
    return { quantity, before: figure(a), after: figure(b), shownAfter: b };
  }
  const shownAfter = quantity.rounded(a) + quantity.rounded(mean);
  return { quantity, before: quantity.figure(a), after: quantity.figure(shownAfter), shownAfter };
}
