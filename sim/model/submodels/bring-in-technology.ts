import { asset, flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { ln, normalQuantile } from "../../numeric/index.ts";
import { childId, purposes } from "../../random/index.ts";
import { onMonth } from "../../world/dates.ts";
import { contractNumber, patentState } from "../../world/inventions.ts";
import { firstVisitor, foreignCostFactor, keptAcrossCities, payExchange } from "../contracts/outside.ts";
import { buyerMeans } from "../contracts/sign.ts";
import { assignmentTerms, createTerms, emptyPair, takeOffPrice } from "../contracts/terms.ts";
import { closeness } from "../equations/closeness.ts";
import { logQuality } from "../equations/log-quality.ts";
import { drawMember } from "../firms/members.ts";
import { fieldAt } from "../funds/candidate.ts";
import { createInvention, drawPosition, initialStage } from "../inventions/create.ts";
import { adopt, scheduleRenewal } from "../inventions/life.ts";
import { logMatch, readyValue, valueAtStage } from "../inventions/use.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { firstDecision } from "./renew-patents.ts";
import { logQualityBelieved } from "./trade-technology.ts";

/** Months since filing of a right that is brought in. Assumption. */
const ageBroughtIn = 24;
/** Firms of the field to which a seller turns. Assumption. */
const firmsAsked = 8;

type Policy = Pick<
  LeverValues,
  "partnerListings" | "partnerMobility" | "interRegionCost" | "transferCentreReach" | "exchangeCost"
>;

/** Sellers of one kind, as they meet the city’s firms this month; written anew for each kind. */
const market = {
  /** Low word of the parent of all sellers of the kind. */
  parent: 0,
  /** Account that is paid. */
  payee: 0,
  /** Sellers a year of the whole city. */
  sellers: 0,
  /** Share of them that meet firms. */
  reach: 0,
  /** Part of a use that is left in the city. */
  kept: 1,
  costFactor: 1,
  /** Cost of exchange over the price, the buyer’s. */
  exchange: 0,
  bought: "boughtPartner" as "boughtPartner" | "boughtAbroad",
  value: "valuePartner" as "valuePartner" | "valueAbroad"
};

/**
 * Sellers of the partner city and from abroad offer to firms of their field. The one to which the technology is worth
 * most buys the right if both gain; it comes to the city granted.
 */
export const bringInTechnology = defineSubmodel({
  name: "bringInTechnology",
  section: "7.6",
  levers: ["partnerListings", "partnerMobility", "interRegionCost", "transferCentreReach", "exchangeCost"],
  run(simulation, policy) {
    if (policy.partnerListings > 0) receivePartner(simulation, policy);
    if (policy.transferCentreReach > 0) receiveAbroad(simulation, policy);
  }
});

function receivePartner(simulation: Simulation, policy: Policy): void {
  const { world, assumptions: a } = simulation;
  market.parent = 14;
  market.payee = world.account.rest;
  market.sellers = a.partnerVisits;
  market.reach = policy.partnerListings;
  market.kept = keptAcrossCities(a.partnerLoss, policy.partnerMobility);
  market.costFactor = policy.interRegionCost;
  market.exchange = 0;
  market.bought = "boughtPartner";
  market.value = "valuePartner";
  receive(simulation);
}

function receiveAbroad(simulation: Simulation, policy: Policy): void {
  const { world, assumptions: a } = simulation;
  market.parent = 15;
  market.payee = world.account.abroad;
  market.sellers = a.foreignSellers;
  market.reach = policy.transferCentreReach;
  market.kept = 1 - a.foreignLoss;
  market.costFactor = foreignCostFactor;
  market.exchange = policy.exchangeCost;
  market.bought = "boughtAbroad";
  market.value = "valueAbroad";
  receive(simulation);
}

const identity = new Int32Array(4);
const position = new Float32Array(8);
const terms = createTerms();
const pair = emptyPair();
/** The firm to which what is offered is worth most, or -1. */
const best = { firm: -1, value: 0 };

function receive(simulation: Simulation): void {
  const { draws, month, scale, region } = simulation;
  const last = firstVisitor(month + 1, market.sellers, scale);
  for (let number = firstVisitor(month, market.sellers, scale); number < last; number++) {
    childId(market.parent, 0, number, 0, identity);
    draws.words(identity[0], identity[1], purposes.outsideSeller, 0, 0);
    if (draws.u0() < market.reach) offer(simulation, fieldAt(region, draws.u1()));
  }
}

/** The seller of `identity` finds the best of the firms asked and bargains with it over an assignment. */
function offer(simulation: Simulation, field: number): void {
  askFirms(simulation, field);
  if (best.firm < 0) return;
  pair.value = best.value;
  pair.costFactor = market.costFactor;
  pair.means = buyerMeans(simulation, best.firm) / (1 + market.exchange);
  assignmentTerms(terms, pair, simulation.assumptions);
  takeOffPrice(terms, market.exchange, 0);
  const type = contractNumber.assignment;
  if (terms.buyer[type] > 0 && terms.seller[type] > 0) bringIn(simulation, field, Math.floor(terms.price[type] * 100));
}

function askFirms(simulation: Simulation, field: number): void {
  const { draws, assumptions: a, region, month } = simulation;
  const [low, high] = identity;
  drawPosition(draws, region.fields[field].centre, a.fieldSpread, low, high, position, 0);
  draws.words(low, high, purposes.quality, 0, 0);
  const quality = logQuality(a.qualitySpread, a.qualityTail, normalQuantile(draws.u0()));
  const stage = initialStage(draws.u1(), a.conceptShareFirms, a.prototypeShareFirms, a.engineeredShareFirms);
  best.firm = -1;
  best.value = 0;
  for (let asked = 1; asked <= firmsAsked; asked++) {
    const firm = drawMember(simulation, field, low, high, purposes.outsideSeller, asked, month);
    if (firm < 0) return;
    const value = believedValue(simulation, firm, stage, quality);
    if (value <= best.value) continue;
    best.firm = firm;
    best.value = value;
  }
}

/** What an invention of a log quality at the seller’s place is worth to a firm after a look, yuan. */
function believedValue(simulation: Simulation, firm: number, stage: number, quality: number): number {
  const { world, draws, assumptions: a, annuities } = simulation;
  const { firms } = world;
  draws.words(identity[0], firms.idLow[firm], purposes.signal, 0, 0);
  const noise = a.signalNoise * a.grantedNoiseCut;
  const seen = logQualityBelieved(quality, noise, normalQuantile(draws.u0()), a.qualitySpread);
  const near = closeness(firms.position, firm, position, 0);
  const ready = readyValue(simulation, firm, seen + logMatch(simulation, near), annuities[ageBroughtIn]);
  return valueAtStage(simulation, stage, market.kept * ready);
}

/** The firm pays, and has a granted right and what is left of the technology on the way. */
function bringIn(simulation: Simulation, field: number, fen: number): void {
  const { world, draws, month, tallies } = simulation;
  const { inventions, account, ledger } = world;
  const [low, high] = identity;
  const buyer = account.firm + best.firm;
  const row = createInvention(simulation, buyer, -1, field, low, high, month - ageBroughtIn, 1);
  if (row < 0) return;
  inventions.quality[row] += ln(market.kept);
  ledger.pay(flow.ipUpfront, buyer, market.payee, fen);
  ledger.revalue(asset.intangibles, buyer, fen);
  payExchange(simulation, buyer, buyer, Math.floor(fen * market.exchange));
  inventions.state[row] = patentState.granted;
  inventions.filed[row] = onMonth(month - ageBroughtIn);
  inventions.granted[row] = onMonth(month);
  draws.words(low, high, purposes.examination, 0, 0);
  scheduleRenewal(simulation, row, month + firstDecision(draws.u1()));
  adopt(simulation, row, best.firm);
  tallies[market.bought]++;
  tallies[market.value] += fen;
}
