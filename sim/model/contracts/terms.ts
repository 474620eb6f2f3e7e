import { exp } from "../../numeric/index.ts";
import type { AssumptionValues } from "../../uncertainties/index.ts";
import { contractNumber, contractTypes } from "../../world/inventions.ts";
import { logNashProduct } from "../equations/nash.ts";
import { payLaterBuyerValue, payLaterSellerValue } from "../equations/pay-later-option.ts";

/** What buyer and seller of one invention know of each other at the table. Yuan, unless said. */
export interface Pair {
  /** Buyer's expected value of the whole right. */
  value: number;
  /** Uncertainty of that value, log s.d. */
  spread: number;
  /** Closeness of buyer and invention, 0 to 1. */
  closeness: number;
  /** What the right is worth to the seller if nothing is signed. */
  outside: number;
  /** Deposits and free credit of the buyer. */
  means: number;
  /** Most the buyer may spend on development to order. */
  researchBudget: number;
  /** Share of the price of development to order that the city pays on top, 0 to 1. */
  grant: number;
  /** Share of the value that the buyer fears to lose where a sale may be taken back. */
  recall: number;
  /** What the team gains by the project on its record beyond the usual, yuan. */
  credit: number;
  /** Inventor's share of income, cash and equity; 0 for a firm as seller. */
  shareCash: number;
  shareEquity: number;
  /** Free months of use first, pay later; 0 where the seller does not offer it. */
  freeMonths: number;
  /** Share of an unpaid fee that an insurer pays. */
  insured: number;
  /** 1 if the seller takes equity, 2 if it takes an income right in its place, 0 if neither. */
  stake: 0 | 1 | 2;
  /** 1 for a research organisation as seller, which can also develop to order. */
  organisation: 0 | 1;
  /** 1 if the invention is open to smaller firms by standard licence, and not to be had otherwise. */
  pooled: 0 | 1;
  /** Highest price of a licence over the bargained one, 0 to 1. */
  priceCap: number;
  /** Cost of agreeing, over that of a deal in the city. */
  costFactor: number;
  /** What founders put at risk of their own, post or studies, which no contract makes good. */
  downside: number;
}

/** A pair about which nothing is known yet but what is given; a submodel keeps one and fills it in for each meeting. */
export function emptyPair(given: Partial<Pair> = {}): Pair {
  return {
    value: 0,
    spread: 0,
    closeness: 0,
    outside: 0,
    means: 0,
    researchBudget: 0,
    grant: 0,
    recall: 0,
    credit: 0,
    shareCash: 0,
    shareEquity: 0,
    freeMonths: 0,
    insured: 0,
    stake: 0,
    organisation: 0,
    pooled: 0,
    priceCap: 1,
    costFactor: 1,
    downside: 0,
    ...given
  };
}

/** Gains of both sides and the agreed value, by contract type; a gain of 0 or below means the type is not signed. */
export interface Terms {
  readonly buyer: Float64Array;
  readonly seller: Float64Array;
  readonly price: Float64Array;
}

export function createTerms(): Terms {
  const size = contractTypes.length;
  return { buyer: new Float64Array(size), seller: new Float64Array(size), price: new Float64Array(size) };
}

/** Share of an exclusive licence's value paid at signing; the rest runs as royalty. Assumption. */
export const upfrontShare = 0.5;
/** Recorded value of an equity contribution over the agreed valuation. Assumption. */
const recordedShare = 1;
/** Fees over value among which that of use first, pay later is chosen. Assumption. */
const strikes = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2] as const;
/** Largest fee due later over the buyer's means today. Assumption. */
const payableLater = 1.5;
/** Share of a licensor firm's own value that a rival licensee takes from it. Assumption. */
const dissipation = 0.5;

/**
 * Splits a surplus by Nash; where the buyer cannot pay the price it offers all it can.
 * @param joint value created by the deal over both outside options and its cost
 * @param due share of the price that is paid at signing
 */
function split(
  terms: Terms,
  type: number,
  pair: Pair,
  joint: number,
  outside: number,
  due: number,
  weight: number
): void {
  const wanted = outside + weight * joint;
  const price = due > 0 ? Math.min(wanted, pair.means / due) : wanted;
  terms.price[type] = price;
  terms.seller[type] = price - outside;
  terms.buyer[type] = joint - (price - outside);
}

/** Title passes for a price now: the whole value, no stake of the inventor. */
export function assignmentTerms(terms: Terms, pair: Pair, a: AssumptionValues): void {
  const joint = pair.value * (1 - pair.recall) - pair.outside - a.assignmentCost * pair.costFactor;
  split(terms, contractNumber.assignment, pair, joint, pair.outside, 1, a.sellerWeight);
}

/** Sole use for an upfront part and a royalty: the inventor's share of the royalty brings effort. */
export function exclusiveTerms(terms: Terms, pair: Pair, a: AssumptionValues): void {
  const effort = 1 + a.inventorEffort * pair.shareCash * (1 - upfrontShare);
  const joint = a.exclusiveKept * pair.value * effort - pair.outside - pair.costFactor * a.licenceCost;
  split(terms, contractNumber.exclusiveLicence, pair, joint, pair.outside, upfrontShare, a.sellerWeight);
}

/**
 * Use beside others: less value, but the seller keeps the right and may license again. Standard terms cost less to
 * agree, and a smaller firm may have a right to a part of the price.
 */
export function nonExclusiveTerms(terms: Terms, pair: Pair, a: AssumptionValues): void {
  const type = contractNumber.nonExclusiveLicence;
  const given = pair.outside * dissipation;
  const cost = pair.pooled === 1 ? a.standardLicenceCost : a.nonExclusiveCost;
  const joint = a.nonExclusiveKept * pair.value - given - cost * pair.costFactor;
  split(terms, type, pair, joint, given, 1, a.sellerWeight);
  capPrice(terms, type, pair.priceCap * (given + a.sellerWeight * joint));
}

function capPrice(terms: Terms, type: number, most: number): void {
  const cut = Math.max(0, terms.price[type] - most);
  terms.price[type] -= cut;
  terms.seller[type] -= cut;
  terms.buyer[type] += cut;
}

/** What is still uncertain at the end of the free time has not been learned: only the learned part has option value. */
export function learnedSpread(spread: number, freeMonths: number, learningMonths: number): number {
  return spread * Math.sqrt(1 - exp(-freeMonths / learningMonths));
}

/** A call on the invention: the fee is the strike with the highest Nash product; unpaid fees and delay cost the seller. */
export function payLaterTerms(terms: Terms, pair: Pair, a: AssumptionValues): void {
  const type = contractNumber.payLater;
  terms.buyer[type] = terms.seller[type] = terms.price[type] = 0;
  if (pair.freeMonths <= 0) return;
  const spread = learnedSpread(pair.spread, pair.freeMonths, a.learningMonths);
  const paid = (1 - a.payLaterDefault * (1 - pair.insured)) * exp((-a.discountRate * pair.freeMonths) / 12);
  let best = Number.NEGATIVE_INFINITY;
  for (const strike of strikes) {
    const fee = strike * pair.value;
    if (fee > payableLater * pair.means) break;
    const buyer = payLaterBuyerValue(pair.value, spread, fee) - pair.costFactor * a.payLaterCost;
    const seller = payLaterSellerValue(pair.value, spread, fee) * paid - pair.outside;
    const product = logNashProduct(buyer, seller, a.sellerWeight);
    if (product <= best) continue;
    best = product;
    terms.buyer[type] = buyer;
    terms.seller[type] = seller;
    terms.price[type] = fee;
  }
}

/** The right becomes a share of the firm: no cash, the inventor works for it, and the firm must invest beside it. */
export function equityTerms(terms: Terms, pair: Pair, a: AssumptionValues): void {
  const type = contractNumber.equity;
  const joint = pair.value * (1 + 2 * a.inventorEffort * pair.shareEquity) - pair.outside - a.equityCost;
  split(terms, type, pair, pair.stake === 1 ? joint : -1, pair.outside, 0, a.sellerWeight);
  terms.price[type] = recordedShare * pair.value;
}

/** A contractual income right in place of shares: cheaper to agree than equity, without the rare great win. */
export function incomeRightTerms(terms: Terms, pair: Pair, a: AssumptionValues): void {
  const type = contractNumber.incomeRight;
  const joint =
    pair.value * (1 + 1.5 * a.inventorEffort * pair.shareEquity) - pair.outside - pair.costFactor * a.incomeRightCost;
  split(terms, type, pair, pair.stake === 2 ? joint : -1, pair.outside, 0, a.sellerWeight);
  terms.price[type] = recordedShare * pair.value;
}

/**
 * Development to order: the organisation makes what fits. It pays where what is on the shelf does not fit, and costs
 * more than the shelf. What the city matches is part of what there is to share; what the team gains on its record comes
 * off what it asks for its trouble.
 */
export function commissionedTerms(terms: Terms, pair: Pair, a: AssumptionValues): void {
  const type = contractNumber.commissioned;
  const fitted = pair.value * exp(a.distancePenalty * Math.max(0, a.problemFit - pair.closeness)) * a.problemNovelty;
  const cost = Math.max(0, pair.costFactor * a.commissionCost - pair.credit) + developmentShare * fitted;
  const price = (cost + a.sellerWeight * (fitted - cost)) / (1 - a.sellerWeight * pair.grant);
  terms.price[type] = price;
  terms.seller[type] = price - cost;
  terms.buyer[type] = pair.organisation === 1 ? fitted - (1 - pair.grant) * price : -1;
  scopeToBudget(terms, type, pair.researchBudget);
}
/** Cost of development to order over its value. Assumption. */
const developmentShare = 0.25;
/** Smallest part of a problem that is still worth posing. Assumption. */
const smallestScope = 0.05;

/** The firm poses as much of the problem as its budget pays for. */
function scopeToBudget(terms: Terms, type: number, budget: number): void {
  const scope = Math.min(1, budget / terms.price[type]);
  terms.price[type] *= scope;
  terms.seller[type] *= scope;
  terms.buyer[type] = scope < smallestScope ? 0 : terms.buyer[type] * scope;
}

/**
 * The founders' own firm: value and effort less the money to start are shared with the organisation; what the founders
 * risk of their own they bear alone, so a small share keeps them from founding even where the pair would gain.
 * @param start money to start, yuan
 */
export function spinOffTerms(terms: Terms, pair: Pair, a: AssumptionValues, start = a.spinOffCost): void {
  const type = contractNumber.spinOff;
  const joint = pair.value * (1 + 2 * a.inventorEffort) - pair.outside - start;
  split(terms, type, pair, joint, pair.outside, 0, 1 - pair.shareEquity);
  terms.buyer[type] -= pair.downside;
  terms.price[type] = recordedShare * pair.value * (1 - pair.shareEquity);
}

/** Terms of all types that can be signed when a firm meets the holder of an invention. */
export function meetingTerms(terms: Terms, pair: Pair, a: AssumptionValues): void {
  assignmentTerms(terms, pair, a);
  exclusiveTerms(terms, pair, a);
  nonExclusiveTerms(terms, pair, a);
  payLaterTerms(terms, pair, a);
  equityTerms(terms, pair, a);
  incomeRightTerms(terms, pair, a);
  commissionedTerms(terms, pair, a);
  terms.buyer[contractNumber.spinOff] = 0;
  if (pair.pooled === 1) keepOnly(terms, contractNumber.nonExclusiveLicence);
}

/** Deal costs that hang on the price are the buyer’s, and what he may fail to pay is the seller’s. */
export function takeOffPrice(terms: Terms, fee: number, unpaid: number): void {
  for (let type = 0; type < contractTypes.length; type++) {
    terms.buyer[type] -= fee * terms.price[type];
    terms.seller[type] -= unpaid * terms.price[type];
  }
}

function keepOnly(terms: Terms, kept: number): void {
  for (let type = 0; type < contractTypes.length; type++) if (type !== kept) terms.buyer[type] = 0;
}
