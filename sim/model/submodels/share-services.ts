import { laboratory } from "../../world/organisations.ts";
import { defineSubmodel } from "../simulation.ts";

/** Uses of shared equipment open in a month; a part of a use is carried on. */
export function slotsOpen(left: number, yearly: number, scale: number): number {
  return Math.min(1, left) + (yearly * scale) / 12;
}

/**
 * Opens the month's places at the equipment of laboratories, at the price that the city sets for small firms. Where
 * there is no laboratory nothing is shared.
 */
export const shareServices = defineSubmodel({
  name: "shareServices",
  section: "7.5",
  levers: ["sharedServicePrice"],
  run({ world, assumptions, scale, tallies }, { sharedServicePrice }) {
    const { scalars, organisations } = world;
    const price = organisations.type.includes(laboratory) ? sharedServicePrice : 1;
    scalars.servicePrice[0] = price;
    if (price === 1) return;
    scalars.serviceSlots[0] = slotsOpen(scalars.serviceSlots[0], assumptions.serviceSlots, scale);
    tallies.serviceSlots += Math.floor(scalars.serviceSlots[0]);
  }
});
