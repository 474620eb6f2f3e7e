import { purposes } from "../../random/index.ts";
import type { Simulation } from "../simulation.ts";

/** Whether an inventor’s firm or organisation has the patent map: the same ones first at every coverage. */
export function hasMap({ draws }: Simulation, idLow: number, idHigh: number, coverage: number): boolean {
  return coverage > 0 && draws.chance(coverage, idLow, idHigh, purposes.topic, 0, 0);
}

/**
 * The topic of an invention for those who have the map: of the one they would work on anyway and others that they
 * could, the one that promises most.
 * @param field of the topic without a map
 * @param drawField field of another topic of an inventor’s firm or organisation, by a uniform
 * @param idLow and idHigh of the invention
 */
export function chooseTopic(
  simulation: Simulation,
  field: number,
  drawField: (simulation: Simulation, owner: number, uniform: number) => number,
  owner: number,
  idLow: number,
  idHigh: number
): number {
  const { world, draws, assumptions } = simulation;
  const { promise } = world.fields;
  let best = field;
  for (let topic = 1; topic < Math.round(assumptions.topicsWeighed); topic++) {
    const other = drawField(simulation, owner, draws.uniform(idLow, idHigh, purposes.topic, topic, 0));
    if (promise[other] > promise[best]) best = other;
  }
  return best;
}
