import type { World } from "../../world/world.ts";

/** Units that make up a firm. */
export const wholeFirm = 1e9;

/**
 * New units for a research organisation: everybody else is diluted, the founders and other households bear the
 * rounding. Units of another organisation that held some before go to owners outside.
 * @param units whole, below a whole firm
 */
export function issueToOrganisation({ firms }: World, firm: number, organisation: number, units: number): void {
  const kept = 1 - units / wholeFirm;
  const before = Math.floor(firms.organisationUnits[firm] * kept);
  const isHolder = firms.organisation[firm] === organisation;
  firms.stateUnits[firm] = Math.floor(firms.stateUnits[firm] * kept);
  firms.outsideUnits[firm] = Math.floor(firms.outsideUnits[firm] * kept) + (isHolder ? 0 : before);
  firms.fundUnits[firm] = Math.floor(firms.fundUnits[firm] * kept);
  firms.organisation[firm] = organisation;
  firms.organisationUnits[firm] = units + (isHolder ? before : 0);
}
