import { firmShareOf, inventionShareOf, listSlotsOf, memberSlotsOf } from "../../world/capacity.ts";
import type { Simulation } from "../simulation.ts";

/** Lays out the slots of each technology field by the share of firms and inventions it will hold. */
export function layOutFields({ world, region }: Simulation): void {
  const { fields, lists, members, capacity } = world;
  lists.invention.fill(-1);
  members.firm.fill(-1);
  let listStart = 0;
  let memberStart = 0;
  for (const field of region.fields) {
    const { id } = field;
    fields.listStart[id] = listStart;
    fields.listSize[id] = listSlotsOf(capacity.inventions, inventionShareOf(field));
    listStart += fields.listSize[id];
    fields.memberStart[id] = memberStart;
    fields.memberSize[id] = memberSlotsOf(capacity.firms, firmShareOf(region, id));
    memberStart += fields.memberSize[id];
  }
}
