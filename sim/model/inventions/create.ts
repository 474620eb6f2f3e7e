import { normalQuantile } from "../../numeric/index.ts";
import { type Draws, purposes } from "../../random/index.ts";
import { never } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { addToHolder } from "../../world/ownership.ts";
import { takeRow } from "../../world/rows.ts";
import { logQuality } from "../equations/log-quality.ts";
import { normalise } from "../equations/position.ts";
import type { Simulation } from "../simulation.ts";

/** Dimensions of the technology space. Definition. */
const dimensions = 8;

/** Writes a position: the field's centre plus a spherical deviation, brought to length 1. */
export function drawPosition(
  draws: Draws,
  centre: readonly number[],
  spread: number,
  idLow: number,
  idHigh: number,
  out: Float32Array,
  row: number
): void {
  const step = spread / Math.sqrt(dimensions);
  const start = row * dimensions;
  for (let half = 0; half < 2; half++) {
    draws.words(idLow, idHigh, purposes.position, half, 0);
    const at = half * 4;
    out[start + at] = centre[at] + step * normalQuantile(draws.u0());
    out[start + at + 1] = centre[at + 1] + step * normalQuantile(draws.u1());
    out[start + at + 2] = centre[at + 2] + step * normalQuantile(draws.u2());
    out[start + at + 3] = centre[at + 3] + step * normalQuantile(draws.u3());
  }
  normalise(out, row);
}

/** How far an invention lies from the centre of its field: one less the cosine, 0 at the centre. */
export function noveltyOf({ world, region }: Simulation, invention: number): number {
  const { field, position } = world.inventions;
  const { centre } = region.fields[field[invention]];
  let cosine = 0;
  for (let axis = 0; axis < dimensions; axis++) cosine += centre[axis] * position[invention * dimensions + axis];
  return 1 - cosine;
}

/** Readiness from a uniform and the cumulative shares of the first three stages. */
export function initialStage(uniform: number, concept: number, prototype: number, engineered: number): number {
  if (uniform < concept) return 0;
  if (uniform < concept + prototype) return 1;
  return uniform < concept + prototype + engineered ? 2 : 3;
}

/**
 * Makes an invention in the world: quality, place in technology space and readiness follow from its identity.
 * @param origin row of organisations, or -1 for a firm
 * @param spreadFactor on the spread of quality: 1, less for work to order
 * @returns its row, or -1 when the table is full
 */
export function createInvention(
  simulation: Simulation,
  holder: number,
  origin: number,
  field: number,
  idLow: number,
  idHigh: number,
  made: number,
  spreadFactor: number
): number {
  const { world, draws, assumptions, region, notice } = simulation;
  const { inventions, scalars } = world;
  const row = takeRow(scalars.inventionRows, scalars.inventionFree, inventions.nextOwned, inventions.capacity);
  if (row < 0) {
    notice("inventionTable");
    return -1;
  }
  draws.words(idLow, idHigh, purposes.quality, 0, 0);
  inventions.quality[row] = logQuality(
    assumptions.qualitySpread * spreadFactor,
    assumptions.qualityTail,
    normalQuantile(draws.u0())
  );
  inventions.stage[row] =
    origin < 0
      ? initialStage(
          draws.u1(),
          assumptions.conceptShareFirms,
          assumptions.prototypeShareFirms,
          assumptions.engineeredShareFirms
        )
      : initialStage(draws.u1(), assumptions.conceptShareOrganisations, assumptions.prototypeShareOrganisations, 1);
  drawPosition(draws, region.fields[field].centre, assumptions.fieldSpread, idLow, idHigh, inventions.position, row);
  inventions.idLow[row] = idLow;
  inventions.idHigh[row] = idHigh;
  inventions.origin[row] = origin;
  inventions.field[row] = field;
  inventions.made[row] = made;
  clearState(simulation, row);
  addToHolder(world, row, holder);
  return row;
}

function clearState({ world: { inventions } }: Simulation, row: number): void {
  inventions.state[row] = patentState.secret;
  inventions.disclosed[row] = never;
  inventions.filed[row] = never;
  inventions.granted[row] = never;
  inventions.transferred[row] = never;
  inventions.spinOffMonth[row] = never;
  inventions.inventorPart[row] = 0;
  inventions.lapses[row] = 0;
  inventions.fast[row] = 0;
  inventions.used[row] = 0;
  inventions.ownUse[row] = 0;
  inventions.everUsed[row] = 0;
  inventions.licences[row] = 0;
  inventions.exclusive[row] = 0;
  inventions.listed[row] = 0;
  inventions.slot[row] = -1;
  inventions.maturing[row] = 0;
  inventions.failures[row] = 0;
  inventions.inLaboratory[row] = 0;
  inventions.licence[row] = -1;
  inventions.queued[row] = 0;
  inventions.renewing[row] = 0;
}
