import { type Engine, threadEngine } from "../../experiment/engine.ts";
import { inProcess } from "../../run/in-process.ts";
import { measuring } from "../../run/measure.ts";
import { nodeRunners } from "../../run/node.ts";
import { loadRegion } from "../../run/region-packs.ts";
import { simulate } from "../../run/simulate.ts";
import type { EngineChoice } from "./engine-choice.ts";

/** Opens the engine that was chosen; close it, or the process will not end. */
export async function openEngine({ engine, workers }: EngineChoice): Promise<Engine> {
  const measurers =
    engine === "process" ? [measuring(inProcess({ simulate, loadRegion, breathe }))] : nodeRunners(workers);
  return threadEngine(measurers, clock);
}

const clock = () => performance.now() / 1000;

/** Lets a signal in between two months. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
