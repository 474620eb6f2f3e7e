import { listedShare, slotsOfField } from "../../world/capacity.ts";
import type { Simulation } from "../simulation.ts";

/** Lays out the slots of each technology field by the share of firms and inventions it will hold. */
export function layOutFields({ world, region }: Simulation): void {
  const { fields, lists, members, capacity } = world;
  lists.invention.fill(-1);
  members.firm.fill(-1);
  let listStart = 0;
  let memberStart = 0;
  for (const { id, weightFirms, weightOrganisations } of region.fields) {
    fields.listStart[id] = listStart;
    fields.listSize[id] = slotsOfField(
      capacity.inventions * listedShare * Math.max(weightFirms, weightOrganisations) * 0.5
    );
    listStart += fields.listSize[id];
    fields.memberStart[id] = memberStart;
    fields.memberSize[id] = slotsOfField(capacity.firms * firmShareOf(region, id) * 0.75);
    memberStart += fields.memberSize[id];
  }
}

function firmShareOf(region: Simulation["region"], field: number): number {
  let share = 0;
  for (const { firmShare, fields } of region.industries) {
    share += firmShare * (fields.find((entry) => entry.field === field)?.weight ?? 0);
  }
  return share;
}
