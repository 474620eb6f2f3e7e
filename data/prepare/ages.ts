import { ageClasses } from "../../sim/world/region.ts";
import { onlyIndicator } from "./indicator.ts";
import { rounded } from "./round.ts";

/** Yearly hazard in years 4 to 7; the source says "above 8 %". */
const plateau = 0.085;
const plateauEnds = 7;
/** Factor by which the hazard falls with each further year; chosen so that all exits are near the 6.2 % of T21. */
const decline = 0.95;

/** Yearly exit hazard by age: the published first three years, the plateau, then a steady fall. */
export function exitHazards(): number[] {
  const published = [1, 2, 3].map((year) => onlyIndicator("China", `annual_exit_hazard_year_${year}`).value / 100);
  let hazard = plateau;
  return Array.from({ length: ageClasses }, (_, age) => {
    if (age < published.length) return published[age]!;
    if (age >= plateauEnds) hazard *= decline;
    return rounded(hazard);
  });
}

/** Shares by age when yearly births have grown at a steady pace under these hazards; the last class is open. */
export function agesUnderGrowth(hazards: readonly number[], birthGrowth: number): number[] {
  const thinning = hazards.map((hazard) => (1 - hazard) / (1 + birthGrowth));
  const alive = [1];
  for (let age = 1; age < hazards.length; age++) alive.push(alive[age - 1]! * thinning[age - 1]!);
  const last = hazards.length - 1;
  alive[last] = alive[last]! / (1 - thinning[last]!);
  const total = alive.reduce((sum, share) => sum + share, 0);
  return alive.map((share) => share / total);
}

/** Ages that hold the published share of firms under five years, by bisection over the growth of births. */
export function ageShares(hazards: readonly number[]): number[] {
  const wanted = onlyIndicator("China", "firms_aged_under_5").value / 100;
  let low = -0.02;
  let high = 0.5;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    const young = agesUnderGrowth(hazards, middle).slice(0, 5);
    if (young.reduce((sum, share) => sum + share, 0) < wanted) low = middle;
    else high = middle;
  }
  return agesUnderGrowth(hazards, high).map(rounded);
}
