import { exp, pow } from "../../numeric/index.ts";
import { closeness } from "../equations/closeness.ts";
import { stageValue } from "../equations/stage-value.ts";
import { useValue } from "../equations/use-value.ts";
import type { Simulation } from "../simulation.ts";

/** Sales of the firm to which the value of an invention is normed, yuan a year. */
export const referenceSales = 28e6;
/** Years of a patent from filing. */
const patentYears = 20;

/** Closeness of a firm and an invention, 0 to 1. */
export function closenessTo({ world }: Simulation, firm: number, invention: number): number {
  return closeness(world.firms.position, firm, world.inventions.position, invention);
}

/** Match of an invention at a closeness with what the firm can absorb, 0 to 1. */
export function match({ world, assumptions }: Simulation, firm: number, near: number): number {
  return exp(-assumptions.distancePenalty * (1 - near)) * world.firms.absorption[firm];
}

/** Value of an invention to a firm relative to the reference firm's, by size. */
export function useScaleOf(sales: number, exponent: number): number {
  return pow(sales / referenceSales, exponent);
}

/** Years left of the right, at least one. */
export function yearsLeft({ world, month }: Simulation, invention: number): number {
  const { filed, made } = world.inventions;
  const start = filed[invention] > -9000 ? filed[invention] : made[invention];
  return Math.max(1, patentYears - (month - start) / 12);
}

/** Present value of a use at readiness 3 that earns `scale × quality × match` a year (yuan). */
export function readyValue(
  simulation: Simulation,
  firm: number,
  quality: number,
  matched: number,
  years: number
): number {
  const { useValue: yearly, discountRate, obsolescence } = simulation.assumptions;
  return useValue(
    yearly * simulation.world.firms.useScale[firm] * quality * matched,
    discountRate,
    obsolescence,
    years
  );
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
  return readyValue(simulation, firm, used, 1, yearsLeft(simulation, invention));
}

/** Quality times match, what an invention in use adds to a firm. */
export function contribution(simulation: Simulation, firm: number, invention: number): number {
  const matched = match(simulation, firm, closenessTo(simulation, firm, invention));
  return exp(simulation.world.inventions.quality[invention]) * matched;
}
