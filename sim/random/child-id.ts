import { threefry } from "./threefry.ts";

/** Key of the identities: fixed, the same in every run, apart from every key of draws by its last word. */
const identityKey = Int32Array.of(0, 0, 0, 0x6964);

/**
 * Permanent id of an agent or invention born in the run: the same parent, slot and month give the same child in
 * every scenario and seed.
 * @param slot birth slot of the parent in the month; kinds of children use disjoint ranges
 * @param out receives the low word at 0 and the high word at 1; of length 4
 */
export function childId(parentLow: number, parentHigh: number, slot: number, month: number, out: Int32Array): void {
  out[0] = parentLow;
  out[1] = parentHigh;
  out[2] = slot;
  out[3] = month;
  threefry(out, identityKey);
}
