import { exp } from "../../numeric/index.ts";
import { rightStart } from "../../world/inventions.ts";
import { closeness } from "../equations/closeness.ts";
import { stageValue } from "../equations/stage-value.ts";
import type { Simulation } from "../simulation.ts";

/** Logarithm of what technological distance leaves of an invention's use, 0 at closeness 1. */
export function logMatch({ assumptions }: Simulation, near: number): number {
  return -assumptions.distancePenalty * (1 - near);
}

/** Present value of one yuan a year until the right runs out. */
export function annuityOf(simulation: Simulation, invention: number): number {
  return annuitySince(simulation, rightStart(simulation.world.inventions, invention));
}

/**
 * The same for a right that counts from a month on; for the last year and past it that of one year.
 * @param start month of the run
 */
export function annuitySince({ annuities, month }: Simulation, start: number): number {
  return annuities[Math.min(month - start, annuities.length - 1)];
}

/** Present value of a use at readiness 3 that earns `scale × e^logUse × absorption` a year (yuan). */
export function readyValue(simulation: Simulation, firm: number, logUse: number, annuity: number): number {
  const { absorption } = simulation.world.firms;
  return valueOfContribution(simulation, firm, exp(logUse) * absorption[firm], annuity);
}

function valueOfContribution(simulation: Simulation, firm: number, used: number, annuity: number): number {
  const { world, assumptions } = simulation;
  return assumptions.useValue * world.firms.useScale[firm] * used * annuity;
}

/** Value at a stage of an invention worth `ready` yuan once it is ready, costs and failures ahead taken off. */
export function valueAtStage({ assumptions: a }: Simulation, stage: number, ready: number): number {
  const monthly = a.discountRate / 12;
  let value = ready;
  if (stage < 3) value = stageValue(value, a.stageCost2, 1 / a.stageMonths2, a.stageSuccess2, monthly);
  if (stage < 2) value = stageValue(value, a.stageCost1, 1 / a.stageMonths1, a.stageSuccess1, monthly);
  if (stage < 1) value = stageValue(value, a.stageCost0, 1 / a.stageMonths0, a.stageSuccess0, monthly);
  return value;
}

/** What an invention is worth to a firm that knows it (yuan). */
export function trueValue(simulation: Simulation, firm: number, invention: number): number {
  const used = contribution(simulation, firm, invention);
  return valueAtStage(
    simulation,
    simulation.world.inventions.stage[invention],
    valueOfUse(simulation, firm, invention, used)
  );
}

/** Value of an invention ready for use that contributes so much to the firm (yuan). */
export function valueOfUse(simulation: Simulation, firm: number, invention: number, used: number): number {
  return valueOfContribution(simulation, firm, used, annuityOf(simulation, invention));
}

/** Quality times match, what an invention in use adds to a firm. */
export function contribution(simulation: Simulation, firm: number, invention: number): number {
  const { firms, inventions } = simulation.world;
  const near = closeness(firms.position, firm, inventions.position, invention);
  return exp(inventions.quality[invention] + logMatch(simulation, near)) * firms.absorption[firm];
}
