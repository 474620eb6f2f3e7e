import { normalQuantile } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { patentState } from "../../world/inventions.ts";
import type { Simulation } from "../simulation.ts";
import { joinQueue } from "./office.ts";

/** Whether an owner files: the quality it sees, with a noise of one log point, reaches the threshold. */
export function worthFiling(quality: number, normal: number, threshold: number): boolean {
  return quality + normal > threshold;
}

/**
 * Files an application if the owner finds it worth while. The same applicants are eligible for the fast queue at
 * every share; the queue of the class is joined at once.
 * @param preExamShare share of applications eligible for pre-examination
 */
export function file(simulation: Simulation, invention: number, preExamShare: number): boolean {
  const { world, draws, assumptions, month, tallies } = simulation;
  const { inventions } = world;
  draws.words(inventions.idLow[invention], inventions.idHigh[invention], purposes.filing, 0, 0);
  if (!worthFiling(inventions.quality[invention], normalQuantile(draws.u0()), assumptions.fileThreshold)) return false;
  inventions.state[invention] = patentState.pending;
  inventions.filed[invention] = month;
  inventions.fast[invention] = draws.u1() < preExamShare ? 1 : 0;
  joinQueue(simulation, invention);
  tallies.patentsFiled++;
  return true;
}
