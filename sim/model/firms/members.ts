import type { Purpose } from "../../random/purposes.ts";
import { freeSlot } from "../../world/slots.ts";
import type { World } from "../../world/world.ts";
import { drawSlot } from "../draw-slot.ts";
import type { Simulation } from "../simulation.ts";

/** Enters a firm among the firms of its field, from which partners and targets are drawn. */
export function addMember({ world, notice }: Simulation, firm: number): void {
  const { firms, fields, members } = world;
  const field = firms.field[firm];
  const slot = freeSlot(
    members.firm,
    fields.memberStart[field],
    fields.memberSize[field],
    firms.idLow[firm],
    firms.idHigh[firm]
  );
  firms.memberSlot[firm] = slot;
  if (slot < 0) {
    notice("fieldRegister");
    return;
  }
  members.firm[slot] = firm;
  fields.members[field]++;
}

export function removeMember(world: World, firm: number): void {
  const { firms, fields, members } = world;
  const slot = firms.memberSlot[firm];
  if (slot < 0) return;
  members.firm[slot] = -1;
  fields.members[firms.field[firm]]--;
  firms.memberSlot[firm] = -1;
}

/** A firm of the field by keyed draw, or -1 when none is found. */
export function drawMember(
  { world, draws }: Simulation,
  field: number,
  idLow: number,
  idHigh: number,
  purpose: Purpose,
  index: number,
  month: number
): number {
  const { fields, members } = world;
  if (fields.members[field] === 0) return -1;
  const { memberStart, memberSize } = fields;
  const start = memberStart[field];
  const slot = drawSlot(draws, members.firm, start, memberSize[field], idLow, idHigh, purpose, index, month);
  return slot < 0 ? -1 : members.firm[slot];
}
