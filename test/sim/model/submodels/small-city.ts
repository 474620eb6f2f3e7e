import chongqing from "../../../../data/regions/chongqing.json";
import type { Simulation } from "../../../../sim/model/simulation.ts";
import { Recorder } from "../../../../sim/record/recorder.ts";
import { openSimulation } from "../../../../sim/run/simulate.ts";
import type { RegionPack } from "../../../../sim/world/region.ts";

/** The city at its opening, one firm in fifty of it. */
export function smallCity(assumptions: Readonly<Record<string, number>> = {}): Simulation {
  const scenario = { id: "test", name: { en: "Test", zh: "测试" }, levers: {}, assumptions };
  const spec = {
    region: "chongqing",
    scenario,
    seed: "small city",
    replicate: 0,
    scale: 0.02,
    months: 120,
    generator: "threefry" as const,
    values: "start" as const
  };
  return openSimulation(spec, chongqing as RegionPack, new Recorder(144));
}
