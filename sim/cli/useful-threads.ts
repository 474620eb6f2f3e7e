import { availableParallelism } from "node:os";

/** Threads that have something to do: no more than cores, and no more than runs. */
export function usefulThreads(asked: number | undefined, runs: number): number {
  const cores = availableParallelism();
  return Math.min(asked ?? cores, cores, runs);
}
