import { asset, flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { exp, ln, normalQuantile } from "../../numeric/index.ts";
import { childId, purposes } from "../../random/index.ts";
import { contractNumber, patentState } from "../../world/inventions.ts";
import { coOwnersClaim } from "../contracts/income-rule.ts";
import { fear, signs } from "../contracts/official.ts";
import { shareIncome } from "../contracts/share-income.ts";
import { buyerMeans, countTransfer } from "../contracts/sign.ts";
import { drawSlot } from "../draw-slot.ts";
import { closeness } from "../equations/closeness.ts";
import { drawMember } from "../firms/members.ts";
import { absorptionOf } from "../firms/rates.ts";
import { createInvention, drawPosition, initialStage } from "../inventions/create.ts";
import { adopt, depart, holderFirm, markTransferred, scheduleRenewal, topQuality } from "../inventions/life.ts";
import { annuityOf, logMatch, readyValue, trueValue, valueAtStage } from "../inventions/use.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { firstDecision } from "./renew-patents.ts";
import { logQualityBelieved } from "./trade-technology.ts";

const levers = [
  "partnerListings",
  "partnerMobility",
  "foreignReach",
  "exchangeCost",
  "exportControl",
  "inventorShareCash",
  "inventorShareEquity",
  "inventorShareFloor",
  "transferOfficeShare",
  "shareOnGross",
  "payLaterFreeMonths",
  "trialInsuranceCover",
  "assetLossLiability",
  "dueDiligenceExemption",
  "exemptionCredibility"
] as const;
type Policy = Pick<LeverValues, (typeof levers)[number]>;

/** R&D over sales of a buyer from outside, a firm of 28 m sales. Assumption. */
const visitorResearch = 0.05;
/** Months since filing of a right that is brought in. Assumption. */
const ageBroughtIn = 24;
/** Firms of the field to which a seller from outside turns. Assumption. */
const firmsAsked = 8;
const root = 9;

/** One side of the city's market that lies outside it, and the terms on which it trades; written anew for each. */
const side = {
  abroad: false,
  /** Share of its buyers and sellers that meet the city's. */
  reach: 0,
  /** Part of a technology's value that is left where its people stay behind. */
  kept: 1,
  /** Part of a payment that its exchange costs. */
  exchange: 0,
  /** Log quality above which a technology may not leave. */
  barred: Infinity,
  /** Inventions that the people who go along leave undone. */
  undone: 0
};
const identity = new Int32Array(4);
const place = new Float32Array(8);
/** The best of what a visitor looked at: an invention or a firm, what it is worth there, and how close it lies. */
const best = { row: -1, value: 0, near: 0 };

/** Value left of a technology that goes to another city: its people carry the rest, as far as they move with it. */
export function keptAcrossCities(loss: number, mobility: number): number {
  return 1 - loss * (1 - mobility);
}

/**
 * Price between a seller here, who bears the cost of exchange, and a buyer outside.
 * @param outside what the right is worth to the seller if nothing is signed
 * @returns the price, or 0 where the two do not gain
 */
export function priceOutside(value: number, outside: number, cost: number, exchange: number, weight: number): number {
  const least = outside / (1 - exchange);
  const joint = value - cost - least;
  return joint > 0 ? least + weight * joint : 0;
}

/** Log quality above which a control bars so many of the best. */
export function barredAbove(control: number, spread: number): number {
  if (control <= 0) return Infinity;
  return control < 1 ? spread * normalQuantile(1 - control) : -Infinity;
}

/**
 * Firms of the partner city and from abroad look at the city's list and buy; sellers from there offer to its firms.
 * They come in the same numbers in every scenario; how many meet someone is what platforms and the centre reach.
 */
export const tradeOutside = defineSubmodel({
  name: "tradeOutside",
  source: "decisions 5, policy M19 and M21",
  levers,
  run(simulation, policy) {
    const { assumptions: a } = simulation;
    side.abroad = false;
    side.reach = policy.partnerListings;
    side.kept = keptAcrossCities(a.partnerLoss, policy.partnerMobility);
    side.exchange = 0;
    side.barred = Infinity;
    side.undone = policy.partnerMobility * a.moverInventions;
    trade(simulation, policy, a.partnerVisits);
    side.abroad = true;
    side.reach = policy.foreignReach;
    side.kept = 1 - a.foreignLoss;
    side.exchange = policy.exchangeCost;
    side.barred = barredAbove(policy.exportControl, a.qualitySpread);
    side.undone = 0;
    trade(simulation, policy, a.foreignVisits);
  }
});

/** The buyers and the sellers of a month. */
function trade(simulation: Simulation, policy: Policy, yearly: number): void {
  if (side.reach === 0) return;
  const { draws, month, scale } = simulation;
  for (let sells = 0; sells < 2; sells++) {
    const kind = (side.abroad ? 2 : 0) + sells;
    const mean = (yearly * scale) / 12;
    const visits = Math.floor(mean + draws.uniform(root, kind, purposes.outsideVisit, 0, month));
    for (let slot = 0; slot < visits; slot++) visit(simulation, policy, kind, slot);
  }
}

/** One from outside comes, if reached: who, of which field, and where in technology space follow from its identity. */
function visit(simulation: Simulation, policy: Policy, kind: number, slot: number): void {
  const { draws, month, region, assumptions } = simulation;
  childId(root, kind, slot, month, identity);
  const [low, high] = identity;
  draws.words(low, high, purposes.outsideVisit, 1, 0);
  if (draws.u0() >= side.reach) return;
  const field = fieldAt(region, draws.u1());
  drawPosition(draws, region.fields[field].centre, assumptions.fieldSpread, low, high, place, 0);
  best.row = -1;
  best.value = 0;
  if (kind % 2 === 0) buy(simulation, policy, field, low, high);
  else sell(simulation, field, low, high);
}

function fieldAt({ fields }: Simulation["region"], uniform: number): number {
  let left = uniform;
  for (let field = 0; field < fields.length - 1; field++) {
    left -= fields[field].weightFirms;
    if (left < 0) return field;
  }
  return fields.length - 1;
}

/** A buyer from outside takes the best of what it looks at, if both sides gain and the holder may and dares to sell. */
function buy(simulation: Simulation, policy: Policy, field: number, low: number, high: number): void {
  lookAtList(simulation, field, low, high);
  if (best.row < 0) return;
  const { world, assumptions: a, tallies } = simulation;
  const { inventions, account } = world;
  const organisation = inventions.holder[best.row] - account.organisation;
  if (inventions.quality[best.row] > side.barred) {
    tallies.exportsRefused++;
    return;
  }
  if (organisation >= 0 && !dares(simulation, policy, organisation, low)) {
    tallies.stoppedDareNot++;
    return;
  }
  const outside = worthHere(simulation, organisation);
  const price = priceOutside(best.value, outside, a.assignmentCost, side.exchange, a.sellerWeight);
  if (price > 0) sellOut(simulation, policy, organisation, Math.floor(price * 100));
}

function lookAtList(simulation: Simulation, field: number, low: number, high: number): void {
  const { world, draws, assumptions: a, month } = simulation;
  const { fields, lists, inventions } = world;
  const { listStart, listSize } = fields;
  for (let look = 0; look < a.looks; look++) {
    const row = drawSlot(
      draws,
      lists.invention,
      listStart[field],
      listSize[field],
      low,
      high,
      purposes.outsideLook,
      look,
      month
    );
    if (row < 0) return;
    draws.words(inventions.idLow[row], low, purposes.outsideSignal, 0, 0);
    const noise = a.signalNoise * (inventions.state[row] === patentState.granted ? a.grantedNoiseCut : 1);
    const seen = logQualityBelieved(inventions.quality[row], noise, normalQuantile(draws.u0()), a.qualitySpread);
    const near = closeness(inventions.position, row, place, 0);
    keepBest(row, near, worthThere(simulation, row, seen, near));
  }
}

function keepBest(row: number, near: number, value: number): void {
  if (value <= best.value) return;
  best.row = row;
  best.value = value;
  best.near = near;
}

/** What an invention of a log quality is worth to a buyer outside, yuan. */
function worthThere(simulation: Simulation, row: number, logQuality: number, near: number): number {
  const { assumptions: a, world } = simulation;
  const used = exp(logQuality + logMatch(simulation, near)) * absorptionOf(visitorResearch, a);
  const ready = a.useValue * used * annuityOf(simulation, row);
  return side.kept * valueAtStage(simulation, world.inventions.stage[row], ready);
}

/** What the right is worth to its holder, or what an inventor who owns a part of it claims, yuan. */
function worthHere(simulation: Simulation, organisation: number): number {
  const { inventions } = simulation.world;
  if (organisation < 0) return Math.max(0, trueValue(simulation, holderFirm(simulation, best.row), best.row));
  const seen = worthThere(simulation, best.row, inventions.quality[best.row], best.near);
  return coOwnersClaim(inventions.inventorPart[best.row], simulation.assumptions.inventorHoldOut, seen);
}

/** Whether the organisation's official signs an assignment to someone outside. */
function dares(
  { world, draws, assumptions: a }: Simulation,
  policy: Policy,
  organisation: number,
  low: number
): boolean {
  draws.words(world.inventions.idLow[best.row], low, purposes.outsideSignal, 1, 0);
  const uniform = draws.u0();
  const feared = fear(
    a.auditSanction,
    a.regretAssignment,
    world.organisations.caution[organisation],
    policy.assetLossLiability,
    policy.dueDiligenceExemption,
    policy.exemptionCredibility
  );
  return signs(a.officialGain, a.officialNoise, ln(uniform / (1 - uniform)), feared);
}

/** Money comes in, the technology and whoever goes along with it leave the city. */
function sellOut(simulation: Simulation, policy: Policy, organisation: number, fen: number): void {
  const { world, tallies } = simulation;
  const { inventions, account, ledger, organisations } = world;
  const holder = inventions.holder[best.row];
  ledger.pay(flow.ipUpfront, side.abroad ? account.abroad : account.rest, holder, fen);
  payExchange(simulation, holder, fen);
  countTransfer(simulation, contractNumber.assignment, best.row, fen / 100, best.near);
  if (organisation >= 0) {
    shareIncome(simulation, policy, organisation, fen, inventions.inventorPart[best.row]);
    organisations.inventionClock[organisation] += side.undone;
    tallies.inventionsMovedAway += side.undone;
  }
  if (inventions.quality[best.row] > topQuality(simulation)) tallies.topQualitySold++;
  if (side.abroad) {
    tallies.soldAbroad++;
    tallies.valueAbroad += fen;
  } else {
    tallies.soldPartner++;
    tallies.valuePartner += fen;
  }
  markTransferred(simulation, best.row);
  depart(simulation, best.row);
}

/** The holder's bank changes the money. */
function payExchange({ world }: Simulation, holder: number, fen: number): void {
  const { ledger, account, accounts } = world;
  ledger.pay(flow.exchangeCost, holder, account.bank + accounts.bank[holder], Math.floor(fen * side.exchange));
}

/** A seller from outside turns to firms of the field; the one to which the technology is worth most buys it if it can. */
function sell(simulation: Simulation, field: number, low: number, high: number): void {
  const { draws, assumptions: a } = simulation;
  draws.words(low, high, purposes.quality, 0, 0);
  const quality = a.qualitySpread * normalQuantile(draws.u0());
  const stage = initialStage(draws.u1(), a.conceptShareFirms, a.prototypeShareFirms, a.engineeredShareFirms);
  askFirms(simulation, field, stage, quality, low, high);
  if (best.row < 0) return;
  const value = best.value / (1 + side.exchange);
  const price = priceOutside(value, 0, a.assignmentCost, 0, a.sellerWeight);
  if (price <= 0 || price * (1 + side.exchange) > buyerMeans(simulation, best.row)) return;
  bringIn(simulation, field, Math.floor(price * 100), low, high);
}

function askFirms(
  simulation: Simulation,
  field: number,
  stage: number,
  quality: number,
  low: number,
  high: number
): void {
  const { world, draws, assumptions: a, annuities, month } = simulation;
  const { firms } = world;
  for (let asked = 0; asked < firmsAsked; asked++) {
    const firm = drawMember(simulation, field, low, high, purposes.outsideLook, asked, month);
    if (firm < 0) return;
    draws.words(firms.idLow[firm], low, purposes.outsideSignal, 0, 0);
    const noise = a.signalNoise * a.grantedNoiseCut;
    const seen = logQualityBelieved(quality, noise, normalQuantile(draws.u0()), a.qualitySpread);
    const near = closeness(firms.position, firm, place, 0);
    const ready = readyValue(simulation, firm, seen + logMatch(simulation, near), annuities[ageBroughtIn]);
    keepBest(firm, near, side.kept * valueAtStage(simulation, stage, ready));
  }
}

/** The firm pays, and has a granted right and the technology. */
function bringIn(simulation: Simulation, field: number, fen: number, low: number, high: number): void {
  const { world, draws, month, tallies } = simulation;
  const { inventions, account, ledger } = world;
  const buyer = account.firm + best.row;
  const row = createInvention(simulation, buyer, -1, field, low, high, month - ageBroughtIn, 1);
  if (row < 0) return;
  ledger.pay(flow.ipUpfront, buyer, side.abroad ? account.abroad : account.rest, fen);
  ledger.revalue(asset.intangibles, buyer, fen);
  payExchange(simulation, buyer, fen);
  inventions.state[row] = patentState.granted;
  inventions.filed[row] = month - ageBroughtIn;
  inventions.granted[row] = month;
  draws.words(low, high, purposes.examination, 0, 0);
  scheduleRenewal(simulation, row, month + firstDecision(draws.u1()));
  adopt(simulation, row, best.row);
  if (side.abroad) {
    tallies.boughtAbroad++;
    tallies.valueAbroad += fen;
  } else {
    tallies.boughtPartner++;
    tallies.valuePartner += fen;
  }
}
