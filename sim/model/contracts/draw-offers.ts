import type { LeverValues } from "../../levers/index.ts";
import { purposes } from "../../random/index.ts";
import { offerLine, offerPlace, offerPositions } from "../../world/offers.ts";
import { slotAt } from "../../world/slots.ts";
import { drawSlot } from "../draw-slot.ts";
import { dimensions, type Positions } from "../equations/closeness.ts";
import { drawField } from "../firms/create.ts";
import type { Simulation } from "../simulation.ts";

type Policy = Pick<LeverValues, "dataSides" | "dataStandard">;

/** Most looks of one search. Definition: the widest range of looks and the most candidates of the centre together. */
export const mostLooks = 68;
/** Records that the centre compares for one candidate. Assumption. */
const recordsCompared = 4;
/** Coordinates of technology space that the data of one side tell. Assumption. */
const coordinatesOfSide = 2;

/**
 * Draws of one search side by side: numbers of the draws, and the slots they hit. What the lists and the lines of offers
 * say is read for all of them at once, which hides the wait for memory.
 */
const mostOthers = mostLooks * (recordsCompared - 1);
const firstNumbers = new Int32Array(mostLooks);
const firstSlots = new Int32Array(mostLooks);
const firstAreStandard = new Uint8Array(mostLooks);
const otherNumbers = new Int32Array(mostOthers);
const otherSlots = new Int32Array(mostOthers);
const otherAreStandard = new Uint8Array(mostOthers);
const drawnFields = new Uint8Array(mostOthers);
const lows = new Int32Array(mostOthers);
const highs = new Int32Array(mostOthers);

/**
 * Slots of different offers that a firm looks at: the usual looks by itself, those beyond by the coordination centre. A
 * slot drawn twice does not count.
 * @param slots receives them
 * @returns how many were found in twice as many draws
 */
export function drawOffers(
  simulation: Simulation,
  policy: Policy,
  firm: number,
  looks: number,
  slots: Int32Array
): number {
  const usual = Math.min(looks, Math.ceil(simulation.assumptions.looks));
  let drawn = 0;
  for (let attempt = 0; attempt < 2 * looks && drawn < looks; ) {
    const ranked = drawn >= usual;
    const count = Math.min((ranked ? looks : usual) - drawn, 2 * looks - attempt);
    for (let at = 0; at < count; at++) firstNumbers[at] = attempt + at;
    drawEach(simulation, firm, firstNumbers, firstSlots, count);
    if (ranked) compareRecords(simulation, policy, firm, count);
    drawn = keepNew(slots, drawn, count);
    attempt += count;
  }
  return drawn;
}

/** Adds those of the slots just drawn that are not there yet; returns how many there are. */
function keepNew(slots: Int32Array, drawn: number, count: number): number {
  for (let at = 0; at < count; at++) {
    const slot = firstSlots[at];
    if (slot >= 0 && !isAmong(slots, drawn, slot)) slots[drawn++] = slot;
  }
  return drawn;
}

function isAmong(slots: Int32Array, drawn: number, slot: number): boolean {
  for (let look = 0; look < drawn; look++) if (slots[look] === slot) return true;
  return false;
}

/**
 * Slots of offers in the firm's field or, in some draws, in another of its industry; -1 where none is found.
 * @param numbers of the draws under the search's key
 */
function drawEach(simulation: Simulation, firm: number, numbers: Int32Array, slots: Int32Array, count: number): void {
  const { world, draws, assumptions } = simulation;
  const { firms, fields, lists } = world;
  const low = firms.idLow[firm];
  const high = firms.idHigh[firm];
  const turn = firms.searchCount[firm];
  for (let at = 0; at < count; at++) {
    draws.words(low, high, purposes.candidate, numbers[at], turn);
    const home = draws.u0() < assumptions.searchHome;
    const field = home ? firms.field[firm] : drawField(simulation, firms.industry[firm], draws.u1());
    drawnFields[at] = field;
    slots[at] =
      fields.listed[field] === 0 ? -1 : fields.listStart[field] + slotAt(draws.block[2], fields.listSize[field]);
  }
  for (let at = 0; at < count; at++) {
    if (slots[at] < 0 || lists.invention[slots[at]] >= 0) continue;
    const start = fields.listStart[drawnFields[at]];
    const size = fields.listSize[drawnFields[at]];
    slots[at] = drawSlot(draws, lists.invention, start, size, low, high, purposes.search, 1 + numbers[at], turn);
  }
}

/**
 * Puts in place of each of the slots just drawn the one of as many records as the centre can compare that lies nearest
 * as far as it sees. Each side's data tell it two of the eight coordinates of technology space; a record that does not
 * meet the common standard it cannot compare.
 */
function compareRecords(simulation: Simulation, policy: Policy, firm: number, count: number): void {
  const { dataSides, dataStandard } = policy;
  if (dataSides === 0 || dataStandard === 0) return;
  markStandard(simulation, dataStandard, firstSlots, firstAreStandard, count);
  let others = 0;
  for (let at = 0; at < count; at++) {
    if (firstAreStandard[at] === 0) continue;
    const number = recordsCompared * firstNumbers[at] + 2 * mostLooks;
    for (let other = 1; other < recordsCompared; other++) otherNumbers[others++] = number + other;
  }
  drawEach(simulation, firm, otherNumbers, otherSlots, others);
  markStandard(simulation, dataStandard, otherSlots, otherAreStandard, others);
  others = 0;
  for (let at = 0; at < count; at++) {
    if (firstAreStandard[at] === 0) continue;
    firstSlots[at] = nearestRecord(simulation, dataSides, firm, firstSlots[at], others);
    others += recordsCompared - 1;
  }
}

/** Nearest of a record and the standard ones among the others drawn beside it; the earliest of equals. */
function nearestRecord({ world }: Simulation, sides: number, firm: number, first: number, others: number): number {
  const { firms, offers } = world;
  let nearest = first;
  let most = nearnessSeen(firms.position, firm, offers.numbers, offerPositions * first, sides);
  for (let other = others; other < others + recordsCompared - 1; other++) {
    if (otherAreStandard[other] === 0) continue;
    const near = nearnessSeen(firms.position, firm, offers.numbers, offerPositions * otherSlots[other], sides);
    if (near <= most) continue;
    most = near;
    nearest = otherSlots[other];
  }
  return nearest;
}

/** Whether there is a record in a slot and it meets the common standard: the same records first at every share. */
function markStandard(
  { world, draws }: Simulation,
  share: number,
  slots: Int32Array,
  areStandard: Uint8Array,
  count: number
): void {
  const { words } = world.offers;
  for (let at = 0; at < count; at++) {
    const line = Math.max(0, slots[at]) * offerLine;
    lows[at] = words[line + offerPlace.idLow];
    highs[at] = words[line + offerPlace.idHigh];
  }
  for (let at = 0; at < count; at++) {
    areStandard[at] = slots[at] >= 0 && draws.chance(share, lows[at], highs[at], purposes.dataRecord, 0, 0) ? 1 : 0;
  }
}

/** Closeness of two positions as far as the coordinates that the feeding sides tell. */
export function nearnessSeen(ones: Positions, one: number, others: Positions, other: number, sides: number): number {
  let sum = 0;
  const axes = Math.min(dimensions, Math.round(sides) * coordinatesOfSide);
  for (let axis = 0; axis < axes; axis++) sum += ones[one * dimensions + axis] * others[other * dimensions + axis];
  return sum;
}
