import type { Simulation } from "../simulation.ts";

/** Enters an application at the end of the queue of its class. */
export function joinQueue({ world }: Simulation, invention: number): void {
  const { scalars, inventions, ordinaryQueue, fastQueue } = world;
  const fast = inventions.fast[invention] === 1;
  const queue = fast ? fastQueue.invention : ordinaryQueue.invention;
  const tail = fast ? scalars.fastTail : scalars.ordinaryTail;
  inventions.queued[invention] = 1;
  queue[tail[0]] = invention;
  tail[0] = (tail[0] + 1) % queue.length;
}

/** Applications waiting in a queue kept as a ring. */
export function waiting(head: number, tail: number, length: number): number {
  return (tail - head + length) % length;
}
