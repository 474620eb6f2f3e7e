import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { openEngine } from "../../../../sim/cli/experiment/open-engine.ts";

test.each([1, 1_000_000])(
  "however many workers are asked for %i runs, no thread is without work or core",
  async (runs) => {
    const engine = await openEngine({ engine: "pool", workers: 10_000, store: "out", runs });
    expect(engine.lanes).toBe(Math.min(runs, availableParallelism()));
    expect(engine.workers().all).toBe(engine.lanes);
    await engine.close();
  }
);
