import { rightStart } from "./inventions.ts";
import { takeMemory } from "./memory.ts";
import type { World } from "./world.ts";

/**
 * What a look reads of an invention on offer, side by side for each slot of the lists: a copy of its columns. A look
 * then waits once for memory, and not once for each column.
 */
export interface Offers {
  /** From the first number of a line on the position, and behind it the log quality. */
  readonly numbers: Float32Array;
  /** The same lines as words: identity, holder, start of the right, where it stands with the office, readiness, field. */
  readonly words: Int32Array;
}

/** Words of a line; a line of memory has as many. */
export const offerLine = 16;
/** Positions that a line has room for: the position in a slot is that of row `offerPositions × slot`. */
export const offerPositions = 2;
/** Places in a line, behind the position. */
export const offerPlace = {
  quality: 8,
  idLow: 9,
  idHigh: 10,
  holder: 11,
  start: 12,
  state: 13,
  stage: 14,
  field: 15
} as const;
const positionWidth = 8;

export function createOffers(slots: number): Offers {
  const numbers = new Float32Array(takeMemory(slots * offerLine * Float32Array.BYTES_PER_ELEMENT));
  return { numbers, words: new Int32Array(numbers.buffer) };
}

/** Copies an invention into the line of its slot. */
export function writeOffer({ offers: { numbers, words }, inventions }: World, slot: number, invention: number): void {
  const line = slot * offerLine;
  for (let axis = 0; axis < positionWidth; axis++) {
    numbers[line + axis] = inventions.position[invention * positionWidth + axis];
  }
  numbers[line + offerPlace.quality] = inventions.quality[invention];
  words[line + offerPlace.idLow] = inventions.idLow[invention];
  words[line + offerPlace.idHigh] = inventions.idHigh[invention];
  words[line + offerPlace.holder] = inventions.holder[invention];
  words[line + offerPlace.start] = rightStart(inventions, invention);
  words[line + offerPlace.state] = inventions.state[invention];
  words[line + offerPlace.stage] = inventions.stage[invention];
  words[line + offerPlace.field] = inventions.field[invention];
}

/** Copies an invention anew, if it is on offer: its state, readiness or filing has changed. */
export function renewOffer(world: World, invention: number): void {
  const { listed, slot } = world.inventions;
  if (listed[invention] === 1) writeOffer(world, slot[invention], invention);
}

/** Copies all inventions on offer, where the lists have come into the world as a whole. */
export function writeOffers(world: World): void {
  const { invention } = world.lists;
  for (let slot = 0; slot < invention.length; slot++) {
    if (invention[slot] >= 0) writeOffer(world, slot, invention[slot]);
  }
}
