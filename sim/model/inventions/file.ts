import type { LeverValues } from "../../levers/index.ts";
import { normalQuantile } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { onMonth } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { renewOffer } from "../../world/offers.ts";
import type { Simulation } from "../simulation.ts";
import { joinQueue, waiting } from "./office.ts";

export type PreExamination = Pick<LeverValues, "preExamShare" | "preExamCapacity">;

/** Whether the protection centre still takes files: its backlog is below what it decides in the time it promises. */
function hasRoom({ world, scale, assumptions }: Simulation, capacity: number): boolean {
  const { fastHead, fastTail } = world.scalars;
  const backlog = waiting(fastHead[0], fastTail[0], world.fastQueue.capacity);
  return backlog < capacity * scale * (assumptions.fastMonths + 1);
}

/** Whether an owner files: the quality it sees, with a noise of one log point, reaches the threshold. */
export function worthFiling(quality: number, normal: number, threshold: number): boolean {
  return quality + normal > threshold;
}

/**
 * Files an application if the owner finds it worth while. The same applicants are eligible for the fast queue at
 * every share; the queue of the class is joined at once.
 */
export function file(simulation: Simulation, invention: number, preExam: PreExamination): boolean {
  const { world, draws, assumptions, month, tallies } = simulation;
  const { inventions } = world;
  draws.words(inventions.idLow[invention], inventions.idHigh[invention], purposes.filing, 0, 0);
  if (!worthFiling(inventions.quality[invention], normalQuantile(draws.u0()), assumptions.fileThreshold)) return false;
  inventions.state[invention] = patentState.pending;
  inventions.filed[invention] = onMonth(month);
  renewOffer(world, invention);
  const eligible = draws.u1() < preExam.preExamShare;
  inventions.fast[invention] = eligible && hasRoom(simulation, preExam.preExamCapacity) ? 1 : 0;
  joinQueue(simulation, invention);
  tallies.patentsFiled++;
  return true;
}
