import type { LeverId, LeverValues } from "../levers/index.ts";
import type { Simulation } from "./simulation.ts";

/** The rules of the five mechanisms: an organisation that has not entered the reform yet is under those of today. */
export const mechanismLevers = [
  "approvalDays",
  "assetLossLiability",
  "payLaterFreeMonths",
  "trialInsuranceCover",
  "incomeRightsAllowed",
  "inventorShareCash",
  "inventorShareEquity",
  "transferOfficeShare",
  "shareOnGross",
  "titleTrack",
  "transferPosts"
] as const satisfies readonly LeverId[];

/** The rules of the month seen last, and the same with the five mechanisms as they stand outside the reform. */
let inside: Partial<LeverValues> = {};
let outside: Partial<LeverValues> = {};

/** The rules an organisation is under: those of the month, or today's in the five mechanisms until it has entered. */
export function rulesOf<P extends Partial<LeverValues>>(simulation: Simulation, policy: P, organisation: number): P {
  if (simulation.world.organisations.entered[organisation] === 1 || policy === outside) return policy;
  if (policy !== inside) {
    inside = policy;
    outside = { ...policy };
    for (const id of mechanismLevers) if (id in policy) outside[id] = simulation.today[id];
  }
  return outside as P;
}

/** What an official of an organisation fears, less what it has learned from neighbours in the reform. */
export function cautionOf({ world, assumptions }: Simulation, organisation: number): number {
  const { caution, lesson } = world.organisations;
  return caution[organisation] * (1 - assumptions.pilotLesson * lesson[organisation]);
}

/** Counts a transfer of an organisation: to those before the reform, in it, or outside it. */
export function countForPilots({ world, tallies }: Simulation, organisation: number): void {
  const { organisations, scalars } = world;
  if (scalars.pilotsDecided[0] === 0) organisations.dealsBefore[organisation]++;
  else if (organisations.entered[organisation] === 1) {
    organisations.pilotDeals[organisation]++;
    tallies.pilotDeals++;
  } else tallies.outsideDeals++;
}

/** Counts an invention of an organisation in the same way. */
export function countInventionForPilots({ world, tallies }: Simulation, organisation: number): void {
  const { organisations, scalars } = world;
  if (scalars.pilotsDecided[0] === 0) organisations.inventionsBefore[organisation]++;
  else if (organisations.entered[organisation] === 1) tallies.pilotInventions++;
  else tallies.outsideInventions++;
}
