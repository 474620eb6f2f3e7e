import { setMaxListeners } from "node:events";
import { nodePool } from "../run/node.ts";
import type { Pool } from "../run/pool.ts";

/** What the commands need of the world around them; tests put their own in its place. */
export interface Surroundings {
  /** A line of the result, on standard output. */
  readonly print: (line: string) => void;
  /** Anything else, on standard error. */
  readonly tell: (text: string) => void;
  readonly openPool: (workers: number) => Pool;
  /** Aborted when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Seconds, from any origin. */
  readonly clock: () => number;
}

export function surroundingsOfProcess(): Surroundings {
  const interrupt = new AbortController();
  // every run that waits for a thread listens
  setMaxListeners(0, interrupt.signal);
  process.once("SIGINT", () => interrupt.abort());
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (text) => void process.stderr.write(text),
    openPool: nodePool,
    signal: interrupt.signal,
    clock: () => performance.now() / 1000
  };
}
