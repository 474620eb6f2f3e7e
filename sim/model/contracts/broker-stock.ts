import type { AssumptionValues } from "../../uncertainties/index.ts";
import type { Scalars } from "../../world/scalars.ts";

/** Transfer professionals trained a year today: 2,400 in the four years to 2024. Source: V30. */
export const trainedToday = 600;
/** Months of a course and the practice it asks for, until a trainee serves. Assumption. */
export const trainingMonths = 12;

/** Transfer professionals beyond today's numbers, which training keeps where they are: in training, new, experienced. */
export interface BrokerStock {
  training: number;
  fresh: number;
  skilled: number;
}

/**
 * A month of the stock: trainees finish, the new ones gain experience, and of both a part leaves the trade.
 * @param trained a year beyond today's number
 * @param leaving share a year
 * @param experience months until a new one is as good as others
 */
export function nextStock(stock: BrokerStock, trained: number, leaving: number, experience: number): BrokerStock {
  const finished = stock.training / trainingMonths;
  const grown = stock.fresh / experience;
  return {
    training: stock.training + trained / 12 - finished,
    fresh: stock.fresh + finished - grown - (stock.fresh * leaving) / 12,
    skilled: stock.skilled + grown - (stock.skilled * leaving) / 12
  };
}

/** All professionals at work today, where as many leave as are trained. */
export function brokersToday(leaving: number): number {
  return trainedToday / leaving;
}

/** The new ones among them. */
export function freshToday(leaving: number, experience: number): number {
  return trainedToday / (12 / experience + leaving);
}

/** Meetings that brokers can arrange over those of today's number. */
export function capacityFactor(stock: Readonly<BrokerStock>, leaving: number): number {
  const today = brokersToday(leaving);
  return Math.max(0, (today + stock.fresh + stock.skilled) / today);
}

/**
 * Mean skill over that of today's mix of new and experienced.
 * @param beginner skill of a new one over that of an experienced one
 */
export function skillFactor(
  stock: Readonly<BrokerStock>,
  leaving: number,
  experience: number,
  beginner: number
): number {
  const fresh = freshToday(leaving, experience);
  const skilled = brokersToday(leaving) - fresh;
  const now = meanSkill(fresh + stock.fresh, skilled + stock.skilled, beginner);
  return now / meanSkill(fresh, skilled, beginner);
}

function meanSkill(fresh: number, skilled: number, beginner: number): number {
  return (fresh * beginner + skilled) / (fresh + skilled);
}

/** The stock as the world keeps it; read into one record that serves every month. */
export function stockOf({ brokersTraining, brokersFresh, brokersSkilled }: Scalars): Readonly<BrokerStock> {
  stock.training = brokersTraining[0];
  stock.fresh = brokersFresh[0];
  stock.skilled = brokersSkilled[0];
  return stock;
}
const stock: BrokerStock = { training: 0, fresh: 0, skilled: 0 };

/** Capacity and skill of the city's brokers over today's. */
export function brokersNow(
  scalars: Scalars,
  a: AssumptionValues
): { readonly capacity: number; readonly skill: number } {
  const kept = stockOf(scalars);
  now.capacity = capacityFactor(kept, a.brokerLeaving);
  now.skill = skillFactor(kept, a.brokerLeaving, a.brokerExperience, a.brokerBeginner);
  return now;
}
const now = { capacity: 1, skill: 1 };
