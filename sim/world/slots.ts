/**
 * A table of fixed slots: an item's slot follows from its identity, so that one more item moves no other,
 * and a draw that hits an empty slot is drawn again under the next key. Both keep pairs of runs on the same luck.
 */
const attempts = 64;

/** Slot of a random word, 0 to size − 1. */
export function slotAt(word: number, size: number): number {
  return Math.floor(((word >>> 0) * size) / 4294967296);
}

/** Slot of an identity at an attempt, 0 to size − 1. */
function slotOf(idLow: number, idHigh: number, attempt: number, size: number): number {
  let word = Math.imul(idLow ^ Math.imul(attempt + 1, 0x9e3779b9), 0x85ebca6b) ^ idHigh;
  word = Math.imul(word ^ (word >>> 15), 0xc2b2ae35);
  return slotAt(Math.imul(word ^ (word >>> 13), 0x27d4eb2f), size);
}

/**
 * First empty slot of an identity's sequence within its field's part of the table.
 * @param empty the value of an empty slot is below 0
 * @returns the slot in the whole table, or -1 when the sequence finds none
 */
export function freeSlot(table: Int32Array, start: number, size: number, idLow: number, idHigh: number): number {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const slot = start + slotOf(idLow, idHigh, attempt, size);
    if (table[slot] < 0) return slot;
  }
  return -1;
}
