import type { LeverValues } from "../../levers/index.ts";
import { purposes } from "../../random/index.ts";
import { offerLine, offerPlace } from "../../world/offers.ts";
import type { Simulation } from "../simulation.ts";

export type ComplexPolicy = Pick<LeverValues, "complexCount" | "complexOpenness">;

/** Complexes of a field: they lie where firms work. */
export function complexesOf(count: number, fieldShare: number): number {
  return count * fieldShare;
}

/** Share of the firms of a field that are members, at most all. */
export function memberShare(complexes: number, membersEach: number, firms: number): number {
  return firms > 0 ? Math.min(1, (complexes * membersEach) / firms) : 0;
}

/** Whether a firm is a member of a complex of its field; the same firms join first at every number of complexes. */
export function isMember(
  { world, draws, region, assumptions: a, scale }: Simulation,
  count: number,
  firm: number
): boolean {
  if (count === 0) return false;
  const { firms, fields } = world;
  const field = firms.field[firm];
  const complexes = complexesOf(count, region.fields[field].weightFirms);
  const share = memberShare(complexes, a.complexMembers, fields.members[field] / scale);
  return draws.chance(share, firms.idLow[firm], firms.idHigh[firm], purposes.complexFirm, 0, 0);
}

/**
 * Whether the organisation that holds an invention is in a complex of the invention's field.
 * @param holder account
 */
export function isInside(
  { world, draws, region, assumptions: a }: Simulation,
  count: number,
  holder: number,
  field: number
): boolean {
  const { organisations, account } = world;
  const organisation = holder - account.organisation;
  if (count === 0 || organisation < 0) return false;
  const complexes = complexesOf(count, region.fields[field].weightFirms);
  const share = memberShare(complexes, a.complexOrganisations, organisations.capacity);
  const { idLow, idHigh } = organisations;
  return draws.chance(share, idLow[organisation], idHigh[organisation], purposes.complexOrganisation, field, 0);
}

/** Whether a complex keeps an offer of its members from a firm outside. */
export function isClosedTo(
  simulation: Simulation,
  { complexCount, complexOpenness }: ComplexPolicy,
  firmInside: boolean,
  slot: number
): boolean {
  if (complexOpenness === 1 || firmInside) return false;
  const { words } = simulation.world.offers;
  const line = offerLine * slot;
  if (!isInside(simulation, complexCount, words[line + offerPlace.holder], words[line + offerPlace.field]))
    return false;
  const idLow = words[line + offerPlace.idLow];
  const idHigh = words[line + offerPlace.idHigh];
  return !simulation.draws.chance(complexOpenness, idLow, idHigh, purposes.complexClosed, 0, 0);
}
