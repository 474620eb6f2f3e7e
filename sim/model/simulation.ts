import type { LeverId, LeverValues } from "../levers/index.ts";
import type { Draws } from "../random/draws.ts";
import type { NoticeId } from "../record/notices.ts";
import type { Tallies } from "../record/tallies.ts";
import type { AssumptionValues } from "../uncertainties/index.ts";
import type { RegionPack } from "../world/region.ts";
import type { World } from "../world/world.ts";

/** What a submodel sees of a run: the world, the month, the draws, and where to count. */
export interface Simulation {
  readonly world: World;
  readonly region: RegionPack;
  /** Behaviour and environment, constant over the run. */
  readonly assumptions: AssumptionValues;
  /** Today's rules, under which whoever a reform has not reached yet stays. */
  readonly today: LeverValues;
  /** Present value of one yuan a year from a right, by its age in months. */
  readonly annuities: Float64Array;
  readonly draws: Draws;
  readonly tallies: Tallies;
  /** Share of firms, inventors and inventions that is simulated. */
  readonly scale: number;
  /** Month of the run, 0 = January of the opening year. */
  month: number;
  /** Writes a cohort tally into the record of an earlier month. */
  readonly countCohort: (tally: CohortTally, month: number) => void;
  /** Counts a surprise that is not an error. */
  readonly notice: (id: NoticeId) => void;
  /** Notes the price of a transfer contract: type, month, yuan. */
  readonly noteContract: (type: number, price: number) => void;
}

export type CohortTally = Extract<keyof Tallies, `cohort${string}`>;

/** One process of the model: where it is described, the levers an agent in it reads, and the sweep of a month. */
export interface Submodel<L extends LeverId = never> {
  readonly name: string;
  /** Section of docs/model/odd.md. */
  readonly section: string;
  readonly levers: readonly L[];
  run(simulation: Simulation, policy: Pick<LeverValues, L>): void;
}

export function defineSubmodel<const L extends LeverId = never>(submodel: Submodel<L>): Submodel<L> {
  return Object.freeze(submodel);
}
