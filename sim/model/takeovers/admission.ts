import { purposes } from "../../random/index.ts";
import type { Simulation } from "../simulation.ts";

/** Part of the cases across a line that rules and habits bar today. Assumption. */
export const barrierToday = 0.5;
/** Sales from which a firm counts as large, yuan a year. Source: national size classes, industry. */
const largeSales = 400e6;

/** Shares of the cases across each line between kinds of firms that are not admitted. */
export interface AdmissionRules {
  readonly soePrivateBarrier: number;
  readonly techNonTechBarrier: number;
  readonly sizeBarrier: number;
}

/** Lines between kinds of firms that a pair crosses. */
export function crossesOwnership({ world: { firms } }: Simulation, one: number, other: number): boolean {
  return firms.stateOwned[one] !== firms.stateOwned[other];
}

export function crossesTechnology({ world: { firms } }: Simulation, one: number, other: number): boolean {
  return firms.technology[one] !== firms.technology[other];
}

export function crossesSize({ world: { firms } }: Simulation, one: number, other: number): boolean {
  return firms.sales[one] >= largeSales !== firms.sales[other] >= largeSales;
}

export function crossesAny(simulation: Simulation, one: number, other: number): boolean {
  return (
    crossesOwnership(simulation, one, other) ||
    crossesTechnology(simulation, one, other) ||
    crossesSize(simulation, one, other)
  );
}

/** Barrier that a pair meets: the highest of those on the lines it crosses, 0 if it crosses none. */
export function barrierOf(rules: AdmissionRules, ownership: boolean, technology: boolean, size: boolean): number {
  return Math.max(
    ownership ? rules.soePrivateBarrier : 0,
    technology ? rules.techNonTechBarrier : 0,
    size ? rules.sizeBarrier : 0
  );
}

/**
 * How hard a case is to admit, 0 the hardest: of those that acquirers look at today from the barrier of today up, of
 * those that today bars below it.
 */
export function easeOfCase(uniform: number, barredToday: boolean): number {
  return barredToday ? uniform * barrierToday : barrierToday + uniform * (1 - barrierToday);
}

/** Whether any line is more open than today, so that there are cases to look at beyond today's. */
export function opensMore({ soePrivateBarrier, techNonTechBarrier, sizeBarrier }: AdmissionRules): boolean {
  return Math.min(soePrivateBarrier, techNonTechBarrier, sizeBarrier) < barrierToday;
}

/** Whether an acquirer may consider a target: each case, a look of a month, is decided by itself. */
export function mayConsider(
  simulation: Simulation,
  rules: AdmissionRules,
  acquirer: number,
  target: number,
  look: number,
  barredToday: boolean
): boolean {
  if (!crossesAny(simulation, acquirer, target)) return !barredToday;
  const barrier = barrierOf(
    rules,
    crossesOwnership(simulation, acquirer, target),
    crossesTechnology(simulation, acquirer, target),
    crossesSize(simulation, acquirer, target)
  );
  const { world, draws, month } = simulation;
  const { idLow, idHigh } = world.firms;
  const uniform = draws.uniform(idLow[acquirer], idHigh[acquirer], purposes.takeoverAdmission, look, month);
  return easeOfCase(uniform, barredToday) >= barrier;
}
