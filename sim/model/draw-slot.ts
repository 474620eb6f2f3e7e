import type { Draws } from "../random/draws.ts";
import type { Purpose } from "../random/purposes.ts";
import { slotAt } from "../world/slots.ts";

/** Slots drawn before a field counts as empty. Definition: limit of the program. */
const retries = 96;

/**
 * A taken slot of a field, each with the same chance: slots are drawn under successive keys until one is taken.
 * @param index number of the draw under this purpose, 0 to 2,000
 * @returns the slot, or -1 when the field is empty or all retries hit empty slots
 */
export function drawSlot(
  draws: Draws,
  table: Int32Array,
  start: number,
  size: number,
  idLow: number,
  idHigh: number,
  purpose: Purpose,
  index: number,
  month: number
): number {
  const { block } = draws;
  for (let retry = 0; retry < retries; retry++) {
    if ((retry & 3) === 0) draws.words(idLow, idHigh, purpose, index * 32 + (retry >> 2), month);
    const slot = start + slotAt(block[retry & 3], size);
    if (table[slot] >= 0) return slot;
  }
  return -1;
}
