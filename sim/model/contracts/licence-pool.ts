import { purposes } from "../../random/index.ts";
import type { Simulation } from "../simulation.ts";

/** Sales below which a firm is micro, small or medium, yuan a year. Source: national size classes for industry, 400 m. */
const mediumSales = 400e6;

/** Whether an organisation has opened an invention to smaller firms by standard licence: the same ones first. */
export function inPool({ world, draws }: Simulation, invention: number, share: number): boolean {
  const { idLow, idHigh } = world.inventions;
  return share > 0 && draws.chance(share, idLow[invention], idHigh[invention], purposes.licencePool, 0, 0);
}

/** Highest price of a pooled licence for a firm, over the bargained one: the cap is a right of smaller firms only. */
export function poolPriceCap(sales: number, cap: number): number {
  return sales < mediumSales ? cap : 1;
}
