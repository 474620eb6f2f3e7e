import { flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { exp, normalQuantile } from "../../numeric/index.ts";
import { childId, purposes } from "../../random/index.ts";
import { contractNumber, patentState } from "../../world/inventions.ts";
import { offerLine, offerPlace, offerPositions } from "../../world/offers.ts";
import { attestationLevers, isAttested, leftByAttestation } from "../contracts/attestation.ts";
import { coOwnersClaim } from "../contracts/income-rule.ts";
import { inPool } from "../contracts/licence-pool.ts";
import { firstVisitor, foreignCostFactor, keptAcrossCities, payExchange, reachOfBoth } from "../contracts/outside.ts";
import { countContract, payHolder } from "../contracts/sign.ts";
import { assignmentTerms, createTerms, emptyPair, nonExclusiveTerms, takeOffPrice } from "../contracts/terms.ts";
import { drawSlot } from "../draw-slot.ts";
import { closeness } from "../equations/closeness.ts";
import { logQuality } from "../equations/log-quality.ts";
import { fieldAt } from "../funds/candidate.ts";
import { drawPosition } from "../inventions/create.ts";
import { holderFirm, leaveCity, markTransferred, topQuality } from "../inventions/life.ts";
import { annuitySince, logMatch, trueValue, valueAtStage } from "../inventions/use.ts";
import { rulesOf } from "../pilots.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { approvalMonths, chooseType, fallsThrough, logQualityBelieved, stoppingGate } from "./trade-technology.ts";

const levers = [
  ...attestationLevers,
  "inventorShareCash",
  "inventorShareEquity",
  "inventorShareFloor",
  "transferOfficeShare",
  "shareOnGross",
  "approvalDays",
  "assetLossLiability",
  "payLaterFreeMonths",
  "trialInsuranceCover",
  "licencePoolShare",
  "dueDiligenceExemption",
  "exemptionCredibility",
  "foreignReach",
  "transferCentreReach",
  "exportControl",
  "settlementDays",
  "escrowShare",
  "exchangeCost",
  "priceDisclosure",
  "regionReach",
  "interRegionCost",
  "partnerListings",
  "partnerMobility"
] as const;
type Policy = Pick<LeverValues, (typeof levers)[number]>;

/** Part of an invention’s value that a buyer outside absorbs. Assumption. */
const outsideAbsorption = 0.8;
/** Fee of an escrow account over the price, the buyer’s. Assumption. */
const escrowFee = 0.005;

/** Buyers of one kind, as they meet the city’s offers this month; written anew for each kind. */
const market = {
  /** Low word of the parent of all buyers of the kind, and the place of the kind among draws. */
  parent: 0,
  /** Account that pays. */
  payer: 0,
  /** Buyers a year of the whole city. */
  buyers: 0,
  /** Share of the offers that they are shown. */
  reach: 0,
  /** Part of a use that is left outside the city. */
  kept: 1,
  costFactor: 1,
  /** Fees over the price, the buyer’s. */
  fee: 0,
  /** Expected part of the price that is not paid. */
  unpaid: 0,
  escrow: 0,
  /** Months from agreement to payment. */
  settlement: 0,
  /** Log quality above which a technology may not leave. */
  barred: Number.POSITIVE_INFINITY,
  /** Inventions that the people who go along leave undone. */
  undone: 0,
  sold: "soldAbroad" as "soldAbroad" | "soldRegions" | "soldPartner",
  value: "valueAbroad" as "valueAbroad" | "valueRegions" | "valuePartner"
};

/** Log quality above which a control bars so many of the best. */
export function barredAbove(control: number, spread: number, tail: number): number {
  if (control <= 0) return Number.POSITIVE_INFINITY;
  return control < 1 ? logQuality(spread, tail, normalQuantile(1 - control)) : Number.NEGATIVE_INFINITY;
}

/**
 * Buyers abroad, of other regions and of the partner city look at those offers of the city that centres and platforms
 * show them. They license beside others, or buy the right, which then leaves the city.
 */
export const tradeOutside = defineSubmodel({
  name: "tradeOutside",
  section: "7.6",
  levers,
  run(simulation, policy) {
    if (policy.foreignReach > 0 || policy.transferCentreReach > 0) serveAbroad(simulation, policy);
    if (policy.regionReach > 0) serveRegions(simulation, policy);
    if (policy.partnerListings > 0) servePartner(simulation, policy);
  }
});

function serveAbroad(simulation: Simulation, policy: Policy): void {
  const { world, assumptions: a } = simulation;
  market.parent = 11;
  market.payer = world.account.abroad;
  market.buyers = a.foreignBuyers;
  market.reach = reachOfBoth(policy.foreignReach, policy.transferCentreReach);
  market.kept = 1 - a.foreignLoss;
  market.costFactor = foreignCostFactor;
  market.fee = policy.exchangeCost + policy.escrowShare * escrowFee;
  market.unpaid = a.foreignDefault * (1 - policy.escrowShare);
  market.escrow = policy.escrowShare;
  market.settlement = policy.settlementDays / 30;
  market.barred = barredAbove(policy.exportControl, a.qualitySpread, a.qualityTail);
  market.undone = 0;
  market.sold = "soldAbroad";
  market.value = "valueAbroad";
  serve(simulation, policy);
}

function serveRegions(simulation: Simulation, policy: Policy): void {
  const { assumptions: a } = simulation;
  market.parent = 12;
  market.buyers = a.regionBuyers;
  market.reach = policy.regionReach;
  market.kept = keptAcrossCities(a.partnerLoss, 0);
  market.undone = 0;
  market.sold = "soldRegions";
  market.value = "valueRegions";
  serveCountry(simulation, policy);
}

function servePartner(simulation: Simulation, policy: Policy): void {
  const { assumptions: a } = simulation;
  market.parent = 13;
  market.buyers = a.partnerVisits;
  market.reach = policy.partnerListings;
  market.kept = keptAcrossCities(a.partnerLoss, policy.partnerMobility);
  market.undone = policy.partnerMobility * a.moverInventions;
  market.sold = "soldPartner";
  market.value = "valuePartner";
  serveCountry(simulation, policy);
}

/** Inside the country there is nothing to exchange or to control, and buyers pay at once. */
function serveCountry(simulation: Simulation, policy: Policy): void {
  market.payer = simulation.world.account.rest;
  market.costFactor = policy.interRegionCost;
  market.fee = market.unpaid = market.escrow = market.settlement = 0;
  market.barred = Number.POSITIVE_INFINITY;
  serve(simulation, policy);
}

const identity = new Int32Array(4);
const position = new Float32Array(8);
const terms = createTerms();
const pair = emptyPair({ means: Number.POSITIVE_INFINITY });

function serve(simulation: Simulation, policy: Policy): void {
  const { month, scale } = simulation;
  const last = firstVisitor(month + 1, market.buyers, scale);
  for (let number = firstVisitor(month, market.buyers, scale); number < last; number++) {
    childId(market.parent, 0, number, 0, identity);
    const invention = look(simulation, policy);
    if (invention < 0) continue;
    if (simulation.world.inventions.quality[invention] > market.barred) simulation.tallies.exportsRefused++;
    else negotiate(simulation, policy, invention);
  }
}

/** The most promising of the offers that the buyer of `identity` is shown in his field, or -1. */
function look(simulation: Simulation, policy: Policy): number {
  const { world, draws, assumptions, region } = simulation;
  const { fields, lists } = world;
  const idLow = identity[0];
  const idHigh = identity[1];
  const kind = purposes.outsideBuyer;
  draws.words(idLow, idHigh, kind, 0, 0);
  const field = fieldAt(region, draws.u0());
  if (fields.listed[field] === 0) return -1;
  drawPosition(draws, region.fields[field].centre, assumptions.fieldSpread, idLow, idHigh, position, 0);
  const { listStart, listSize } = fields;
  let best = -1;
  let bestValue = 0;
  for (let turn = 1; turn <= assumptions.looks; turn++) {
    const slot = drawSlot(draws, lists.invention, listStart[field], listSize[field], idLow, idHigh, kind, turn, 0);
    if (slot < 0 || !isShown(simulation, slot)) continue;
    const value = believedValue(simulation, policy, slot);
    if (value <= bestValue) continue;
    bestValue = value;
    best = slot;
  }
  return best < 0 ? -1 : lists.invention[best];
}

function isShown({ world, draws }: Simulation, slot: number): boolean {
  const { words } = world.offers;
  const line = offerLine * slot;
  const low = words[line + offerPlace.idLow];
  const high = words[line + offerPlace.idHigh];
  return draws.chance(market.reach, low, high, purposes.outsideListing, market.parent, 0);
}

function believedValue(simulation: Simulation, policy: Policy, slot: number): number {
  const { world, draws, assumptions: a } = simulation;
  const { numbers, words } = world.offers;
  const line = offerLine * slot;
  const isOrganisations = words[line + offerPlace.holder] >= world.account.organisation;
  const idLow = words[line + offerPlace.idLow];
  const attested = isOrganisations && isAttested(simulation, idLow, identity[0], policy.attestationCoverage);
  const granted = words[line + offerPlace.state] === patentState.granted ? a.grantedNoiseCut : 1;
  const noise = a.signalNoise * granted * leftByAttestation(attested, a.attestationTrust);
  draws.words(idLow, identity[0], purposes.signal, 0, 0);
  const believed = logQualityBelieved(
    numbers[line + offerPlace.quality],
    noise,
    normalQuantile(draws.u0()),
    a.qualitySpread
  );
  return valueOutside(simulation, slot, believed);
}

/** What an offer of a log quality is worth to the buyer outside, a firm of 28 m sales, yuan. */
function valueOutside(simulation: Simulation, slot: number, logQuality: number): number {
  const { numbers, words } = simulation.world.offers;
  const line = offerLine * slot;
  const near = closeness(position, 0, numbers, offerPositions * slot);
  const use =
    simulation.assumptions.useValue * exp(logQuality + logMatch(simulation, near)) * outsideAbsorption * market.kept;
  return valueAtStage(
    simulation,
    words[line + offerPlace.stage],
    use * annuitySince(simulation, words[line + offerPlace.start])
  );
}

function negotiate(simulation: Simulation, policy: Policy, invention: number): void {
  const { world, tallies, assumptions } = simulation;
  const holder = world.inventions.holder[invention];
  const seller = holder >= world.account.organisation ? holder - world.account.organisation : -1;
  const rules = seller >= 0 ? rulesOf(simulation, policy, seller) : policy;
  const { idLow } = world.inventions;
  const attested = seller >= 0 && isAttested(simulation, idLow[invention], identity[0], policy.attestationCoverage);
  describePair(simulation, policy, invention, seller);
  terms.buyer.fill(0);
  terms.price.fill(0);
  if (pair.pooled === 0) assignmentTerms(terms, pair, assumptions);
  nonExclusiveTerms(terms, pair, assumptions);
  takeOffPrice(terms, market.fee + (attested ? policy.attestationFee : 0), market.unpaid);
  if (seller >= 0 && stoppingGate(simulation, rules, invention, identity[0], seller, attested, terms, 1) >= 0) return;
  const type = chooseType(simulation, invention, identity[0], terms);
  if (type < 0) return;
  let months = market.settlement;
  if (seller >= 0) months += approvalMonths(rules.approvalDays, type);
  if (attested) months += policy.attestationDays / 30;
  tallies.outsideAgreed++;
  if (fallsThrough(simulation, invention, identity[0], months)) tallies.outsideFellThrough++;
  else conclude(simulation, rules, invention, type, months, attested ? policy.attestationFee : 0);
}

function describePair(simulation: Simulation, policy: Policy, invention: number, seller: number): void {
  const { world, assumptions: a } = simulation;
  const { inventions } = world;
  const slot = inventions.slot[invention];
  pair.value = believedValue(simulation, policy, slot);
  pair.costFactor = market.costFactor;
  pair.pooled = seller >= 0 && inPool(simulation, invention, policy.licencePoolShare) ? 1 : 0;
  if (seller < 0) {
    pair.outside = Math.max(0, trueValue(simulation, holderFirm(simulation, invention), invention));
    return;
  }
  const seen = valueOutside(simulation, slot, inventions.quality[invention]);
  pair.outside = coOwnersClaim(inventions.inventorPart[invention], a.inventorHoldOut, seen);
}

/** Money, fees and the right change hands; without escrow a buyer abroad may fail to pay for what he has. */
function conclude(
  simulation: Simulation,
  policy: Policy,
  invention: number,
  type: number,
  months: number,
  attestationFee: number
): void {
  const { world, tallies } = simulation;
  const { holder, position: positions } = world.inventions;
  const fen = Math.floor(terms.price[type] * 100);
  countContract(simulation, type, invention, fen, closeness(position, 0, positions, invention));
  tallies[market.sold]++;
  markTransferred(simulation, invention, months);
  if (failsToPay(simulation, invention)) tallies.foreignUnpaid++;
  else pay(simulation, policy, invention, fen, attestationFee);
  if (holder[invention] >= world.account.organisation) goAlong(simulation, holder[invention]);
  if (type === contractNumber.assignment) leave(simulation, invention);
}

function pay(simulation: Simulation, policy: Policy, invention: number, fen: number, attestationFee: number): void {
  const { world, tallies } = simulation;
  const { ledger, account, brokers, inventions } = world;
  payHolder(simulation, policy, invention, market.payer, fen, flow.ipUpfront);
  tallies[market.value] += fen;
  payExchange(simulation, market.payer, inventions.holder[invention], Math.floor(fen * market.fee));
  const fee = Math.floor(fen * attestationFee);
  ledger.pay(flow.brokerFees, market.payer, account.broker + brokers.capacity - 1, fee);
  tallies.attestationFees += fee;
}

/** Those of an organisation who go along with a technology leave inventions undone. */
function goAlong({ world, tallies }: Simulation, holder: number): void {
  world.organisations.inventionClock[holder - world.account.organisation] += market.undone;
  tallies.inventionsMovedAway += market.undone;
}

function leave(simulation: Simulation, invention: number): void {
  const { world, tallies } = simulation;
  tallies.inventionsLeft++;
  if (world.inventions.quality[invention] > topQuality(simulation)) tallies.topQualitySold++;
  leaveCity(simulation, invention);
}

function failsToPay({ world, draws, assumptions }: Simulation, invention: number): boolean {
  if (market.unpaid === 0) return false;
  draws.words(world.inventions.idLow[invention], identity[0], purposes.outsideBuyer, 0, 1);
  return draws.u0() < assumptions.foreignDefault && draws.u1() >= market.escrow;
}
