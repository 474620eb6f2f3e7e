import { asset, flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { exp, ln } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { schedule } from "../../world/calendar.ts";
import { contractNumber, patentState } from "../../world/inventions.ts";
import { changeHolder } from "../../world/ownership.ts";
import { release, stopUse } from "../inventions/life.ts";
import { offer, withdraw } from "../inventions/listing.ts";
import { trueValue } from "../inventions/use.ts";
import { grantFromBudget } from "../public-budget.ts";
import type { Simulation } from "../simulation.ts";
import { type IncomePolicy, shareIncome } from "./share-income.ts";
import { buyerMeans, closeContract, openContract } from "./sign.ts";

export type ReviewPolicy = Pick<LeverValues, "dueDiligenceExemption" | "errorReviewShare" | "errorReviewMonths">;

/** What a review makes of a price. */
export type Finding = "sound" | "tooLow" | "tooHigh";

/** A price is sound within the tolerance, in log points, of the fair one. */
export function findingOf(price: number, fair: number, tolerance: number): Finding {
  if (price < fair * exp(-tolerance)) return "tooLow";
  return price > fair * exp(tolerance) ? "tooHigh" : "sound";
}

/** What a buyer fears to lose of a right whose sale may be taken back: the share of its value. */
export function recallRisk(worry: number, exempted: number, reviewed: number): number {
  return worry * exempted * reviewed;
}

/**
 * Enters the assignment of an organisation's invention for review, if its official was exempt and the lot falls on it.
 * The same deals are reviewed first at every share.
 * @param fair price without the appraisal's error, yuan
 */
export function enterForReview(
  simulation: Simulation,
  policy: ReviewPolicy,
  invention: number,
  buyer: number,
  price: number,
  fair: number
): void {
  const { world, draws, month } = simulation;
  const { inventions, firms, contracts, account, paymentCalendar } = world;
  if (policy.errorReviewShare === 0) return;
  draws.words(inventions.idLow[invention], firms.idLow[buyer], purposes.errorReview, 0, 0);
  if (draws.u0() >= policy.dueDiligenceExemption || draws.u1() >= policy.errorReviewShare) return;
  const row = openContract(simulation);
  if (row < 0) return;
  contracts.type[row] = contractNumber.assignment;
  contracts.invention[row] = invention;
  contracts.seller[row] = inventions.holder[invention];
  contracts.buyer[row] = account.firm + buyer;
  contracts.buyerBirth[row] = firms.born[buyer];
  contracts.signed[row] = month;
  contracts.price[row] = Math.floor(price * 100);
  contracts.strike[row] = Math.floor(fair * 100);
  contracts.due[row] = month + Math.max(1, Math.round(policy.errorReviewMonths));
  schedule(paymentCalendar, contracts.nextDue, contracts.due[row], row);
  inventions.licences[invention]++;
}

/**
 * The review of a sale falls due: a price far off is put right. Where it was too low, the buyer pays the rest or gives
 * the right back, unless he has licensed it on; where it was too high, the organisation pays back what was too much.
 * @param buyer row of the firm, or -1 if it is gone
 */
export function reviewSale(simulation: Simulation, policy: IncomePolicy, contract: number, buyer: number): void {
  const { world, tallies, assumptions: a } = simulation;
  const { contracts, inventions, account } = world;
  const invention = contracts.invention[contract];
  const seller = contracts.seller[contract];
  const price = contracts.price[contract];
  const fair = contracts.strike[contract];
  const exclusive = inventions.exclusive[invention];
  payReview(simulation);
  closeContract(simulation, contract);
  inventions.exclusive[invention] = exclusive;
  if (inventions.state[invention] === patentState.expired) {
    release(simulation, invention);
    return;
  }
  if (buyer < 0 || inventions.holder[invention] !== account.firm + buyer) return;
  const finding = findingOf(price, fair, a.errorTolerance);
  if (finding === "sound") return;
  if (finding === "tooHigh") {
    payBack(simulation, seller, buyer, price - fair);
    tallies.salesRepriced++;
  } else if (isWorthTheRest(simulation, buyer, invention, fair, price)) {
    payRest(simulation, policy, invention, seller, buyer, fair - price);
  } else if (inventions.licences[invention] > 0) return;
  else takeBack(simulation, invention, seller, buyer, price);
  const gap = ln(price / fair);
  tallies.priceErrorRelief -= gap < 0 ? -gap : gap;
}

/** The city pays for the review. */
function payReview(simulation: Simulation): void {
  const { world, assumptions, tallies } = simulation;
  const paid = grantFromBudget(simulation, Math.floor(assumptions.reviewCost * 100));
  world.ledger.pay(flow.reformServices, world.account.government, world.account.household, paid);
  tallies.salesReviewed++;
}

/** Whether the buyer would rather pay what is missing of the fair price than give the right back. Fen. */
function isWorthTheRest(
  simulation: Simulation,
  buyer: number,
  invention: number,
  fair: number,
  price: number
): boolean {
  const worth = trueValue(simulation, buyer, invention) * 100;
  return worth >= fair && buyerMeans(simulation, buyer) * 100 >= fair - price;
}

function payRest(
  simulation: Simulation,
  policy: IncomePolicy,
  invention: number,
  seller: number,
  buyer: number,
  fen: number
): void {
  const { ledger, account, inventions } = simulation.world;
  ledger.pay(flow.ipUpfront, account.firm + buyer, seller, fen);
  ledger.revalue(asset.intangibles, account.firm + buyer, fen);
  shareIncome(simulation, policy, seller - account.organisation, fen, inventions.inventorPart[invention]);
  simulation.tallies.transferIncome += fen;
  simulation.tallies.salesRepriced++;
}

function payBack(simulation: Simulation, seller: number, buyer: number, fen: number): void {
  const { ledger, account, organisations } = simulation.world;
  const paid = Math.min(fen, Math.max(0, ledger.cash[seller]));
  ledger.pay(flow.ipUpfront, seller, account.firm + buyer, paid);
  ledger.revalue(asset.intangibles, account.firm + buyer, -paid);
  organisations.retained[seller - account.organisation] -= paid;
  simulation.tallies.transferIncome -= paid;
}

/** The sale is reversed: the price goes back as far as the organisation has it, and the right is on offer again. */
function takeBack(simulation: Simulation, invention: number, seller: number, buyer: number, price: number): void {
  const { world, tallies } = simulation;
  payBack(simulation, seller, buyer, price);
  tallies.salesReversed++;
  stopUse(simulation, invention);
  withdraw(world, invention);
  changeHolder(world, invention, seller);
  offer(simulation, invention);
}
