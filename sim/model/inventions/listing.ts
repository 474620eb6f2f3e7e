import { writeOffer } from "../../world/offers.ts";
import { freeSlot } from "../../world/slots.ts";
import type { World } from "../../world/world.ts";
import type { Simulation } from "../simulation.ts";

/** Puts an invention on offer in the list of its field. */
export function offer({ world, notice }: Simulation, invention: number): void {
  const { inventions, fields, lists } = world;
  if (inventions.listed[invention] === 1) return;
  const field = inventions.field[invention];
  const slot = freeSlot(
    lists.invention,
    fields.listStart[field],
    fields.listSize[field],
    inventions.idLow[invention],
    inventions.idHigh[invention]
  );
  if (slot < 0) {
    notice("fieldList");
    return;
  }
  lists.invention[slot] = invention;
  writeOffer(world, slot, invention);
  inventions.slot[invention] = slot;
  inventions.listed[invention] = 1;
  fields.listed[field]++;
}

/** Takes an invention off the list. */
export function withdraw(world: World, invention: number): void {
  const { inventions, fields, lists } = world;
  if (inventions.listed[invention] === 0) return;
  lists.invention[inventions.slot[invention]] = -1;
  inventions.listed[invention] = 0;
  inventions.slot[invention] = -1;
  fields.listed[inventions.field[invention]]--;
}
