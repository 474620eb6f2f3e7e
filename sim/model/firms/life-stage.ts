import { fundTypes } from "../../world/finance.ts";
import type { Simulation } from "../simulation.ts";

/** The five stages of growth that the plan names: selection, seedling, growth, rise, strength. */
export const lifeStages = ["selection", "seedling", "growth", "rise", "strength"] as const;

/** Months from which a firm is past selection, whatever it sells. Assumption. */
const seedlingMonths = 24;
/** Sales from which a firm is a seedling, yuan a year. Assumption. */
const seedlingSales = 3e6;
/** Sales from which a firm is in growth, yuan a year. Assumption. */
const growthSales = 20e6;
/** Sales from which a firm is in rise, yuan a year. Assumption. */
const riseSales = 100e6;
/** Sales from which a firm is in strength, yuan a year. Assumption. */
const strengthSales = 400e6;

/** Latest round of equity: none. Definition. */
export const noRound = 0;
/** Latest round of equity: of a seed fund. Definition. */
export const seedRound = 1;
/** Latest round of equity: of a venture fund. Definition. */
export const ventureRound = 2;

/**
 * Stage of a firm, 1 to 5: the furthest that its age, its sales or its latest round puts it in.
 * @param age months
 * @param sales yuan a year
 * @param round of the fund that leads it now
 */
export function stageOf(age: number, sales: number, round: number): number {
  if (sales >= strengthSales) return 5;
  if (sales >= riseSales) return 4;
  if (sales >= growthSales || round === ventureRound) return 3;
  return age >= seedlingMonths || sales >= seedlingSales || round === seedRound ? 2 : 1;
}

/** Whether a firm is in one of the first three stages; the sales (yuan a year) that keep it there tell by themselves. */
export function isBeforeRise(sales: number): boolean {
  return sales < riseSales;
}

const seed = fundTypes.indexOf("seed");

/** Stage of a firm of the world in the running month. */
export function lifeStageOf({ world: { firms, funds }, month }: Simulation, firm: number): number {
  const fund = firms.fund[firm];
  const round = fund < 0 ? noRound : funds.type[fund] === seed ? seedRound : ventureRound;
  return stageOf(month - firms.born[firm], firms.sales[firm], round);
}
