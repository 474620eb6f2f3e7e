import type { LeverValues } from "../../levers/index.ts";
import { exp, ln, normalQuantile } from "../../numeric/index.ts";
import { exponentialQuantile, purposes } from "../../random/index.ts";
import { contractNumber, contractTypes, patentState } from "../../world/inventions.ts";
import { offerLine, offerPlace, offerPositions } from "../../world/offers.ts";
import { attestationLevers, isAttested, leftByAttestation } from "../contracts/attestation.ts";
import { brokersNow } from "../contracts/broker-stock.ts";
import { anchorPull, appraisalError } from "../contracts/comparables.ts";
import { isClosedTo, isInside, isMember } from "../contracts/complexes.ts";
import { enterForReview, recallRisk } from "../contracts/correct-errors.ts";
import { drawOffers, mostLooks } from "../contracts/draw-offers.ts";
import { coOwnersClaim, inventorShare } from "../contracts/income-rule.ts";
import { inPool, poolPriceCap } from "../contracts/licence-pool.ts";
import { appraisalSpread, fear, regretOf, signChance, signs } from "../contracts/official.ts";
import { collectSearchers, queue, serveSearches } from "../contracts/search-queue.ts";
import { buyerMeans, type Deal, lineLeft, sign } from "../contracts/sign.ts";
import { createTerms, emptyPair, meetingTerms, type Terms, takeOffPrice } from "../contracts/terms.ts";
import { closeness } from "../equations/closeness.ts";
import { type GateForm, gateFormOf, gates, narrowestGate, passChance } from "../equations/gates.ts";
import { logNashProduct } from "../equations/nash.ts";
import { posteriorVariance, signalWeight } from "../equations/posterior.ts";
import { holderFirm } from "../inventions/life.ts";
import { annuitySince, logMatch, readyValue, trueValue, valueAtStage } from "../inventions/use.ts";
import { cautionOf, rulesOf } from "../pilots.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

const levers = [
  ...attestationLevers,
  "priceDisclosure",
  "inventorShareCash",
  "inventorShareEquity",
  "inventorShareFloor",
  "transferOfficeShare",
  "shareOnGross",
  "approvalDays",
  "assetLossLiability",
  "payLaterFreeMonths",
  "trialInsuranceCover",
  "incomeRightsAllowed",
  "licencePoolShare",
  "msmeLicencePriceCap",
  "dueDiligenceExemption",
  "exemptionCredibility",
  "coordinationCoverage",
  "coordinationCandidates",
  "coordinationNoise",
  "dataStandard",
  "dataSides",
  "chainLinkage",
  "brokerCapacity",
  "brokerSkill",
  "errorReviewShare",
  "errorReviewMonths",
  "brokerScreening",
  "brokerRights",
  "brokerFinance",
  "zoneService",
  "complexCount",
  "complexOpenness"
] as const;
type Policy = Pick<LeverValues, (typeof levers)[number]>;

/** Part of the approval time that a licence needs, as against a passing of title. Assumption. */
const licenceApproval = 0.3;
/** Chance that a search ends in a meeting: without a broker, or with one of a skill. */
export function contactChance(alone: number, bySkill: number, skill: number, served: boolean): number {
  return served ? Math.min(1, alone + bySkill * skill) : alone;
}

/** Looks of a search: the usual ones, and those the coordination centre adds for a firm it serves. */
export function looksOf(usual: number, added: number, served: boolean): number {
  return Math.round(usual + (served ? added : 0));
}

/** Logarithm of the quality expected after a noisy look, by Bayes from the prior of all inventions; log s.d. in. */
export function logQualityBelieved(logQuality: number, noise: number, normal: number, priorSpread: number): number {
  const weight = signalWeight(priorSpread * priorSpread, noise * noise);
  return weight * (logQuality + noise * normal) + posteriorVariance(priorSpread * priorSpread, weight) / 2;
}

/** Months from agreement to contract: a licence needs less of the approval than a passing of title. */
export function approvalMonths(days: number, type: number): number {
  const title = type === contractNumber.assignment || type === contractNumber.equity;
  return (days / 30) * (title ? 1 : licenceApproval);
}

/** Firms search, meet holders, value, bargain over the type of contract, and sign. */
export const tradeTechnology = defineSubmodel({
  name: "tradeTechnology",
  section: "7.6",
  levers,
  run(simulation, policy) {
    const count = collectSearchers(simulation);
    serveSearches(simulation, policy, count);
    const skill = policy.brokerSkill * brokersNow(simulation.world.scalars, simulation.assumptions).skill;
    for (let at = 0; at < count; at++) searchOnce(simulation, policy, at, skill);
  }
});

/**
 * One search: contact, the best of what is seen, bargain; else the need may be handed on. Where the gates work together,
 * contact counts at the table with the others.
 */
function searchOnce(simulation: Simulation, policy: Policy, at: number, skill: number): void {
  const { tallies, assumptions, world } = simulation;
  const firm = queue.firm[at];
  const byBroker = queue.served[at] === 1;
  const inZone = queue.inZone[at] === 1;
  const able = chanceOfContact(simulation, policy.complexCount, skill, firm, byBroker);
  tallies.searches++;
  if (inZone) tallies.searchesZone++;
  else tallies.searchesOutside++;
  tallies.ableSum += able;
  const apart = gateFormOf(assumptions.gateForm) === "product";
  if (apart && !makesContact(simulation, firm, able)) {
    tallies.stoppedUnable++;
    return;
  }
  takeService(simulation, policy, firm, byBroker);
  const invention = search(simulation, policy, firm);
  if (invention >= 0) {
    const ofFirm = world.inventions.holder[invention] < world.account.organisation;
    if (!apart && ofFirm && !makesContact(simulation, firm, able)) {
      tallies.stoppedUnable++;
      return;
    }
    tallies.meetings++;
    if (inZone) tallies.meetingsZone++;
    else tallies.meetingsOutside++;
    if (negotiate(simulation, policy, firm, invention, byBroker, able)) return;
  }
  handOn(simulation, policy, firm);
}

/** What the broker of a search does beside bringing two together: factors on noise and approval, and a bank at the table. */
const service = { noise: 1, approval: 1, financed: false };

/** Part of the noise of a look that screening takes off. Assumption. */
const screeningCut = 0.3;
/** Part of the approval that prepared papers save. Assumption. */
const papersCut = 0.4;

/** The same searches have a kind of service first at every share of it. */
function takeService({ world, draws }: Simulation, policy: Policy, firm: number, byBroker: boolean): void {
  service.noise = 1;
  service.approval = 1;
  service.financed = false;
  const kinds = policy.brokerScreening + policy.brokerRights + policy.brokerFinance;
  if (!byBroker || kinds === 0) return;
  const { idLow, idHigh, searchCount } = world.firms;
  draws.words(idLow[firm], idHigh[firm], purposes.brokerService, 0, searchCount[firm]);
  if (draws.u0() < policy.brokerScreening) service.noise = 1 - screeningCut;
  if (draws.u1() < policy.brokerRights) service.approval = 1 - papersCut;
  service.financed = draws.u2() < policy.brokerFinance;
}

/** Whether the coordination centre serves a firm: the same firms join first at every coverage. */
function inCentre({ world, draws }: Simulation, firm: number, coverage: number): boolean {
  draws.words(world.firms.idLow[firm], world.firms.idHigh[firm], purposes.populationCentre, 0, 0);
  return draws.u0() < coverage;
}

/** Slots of the offers that a search looks at. */
const slots = new Int32Array(mostLooks);

/** The most promising of the inventions looked at, or -1. */
function search(simulation: Simulation, policy: Policy, firm: number): number {
  const served = inCentre(simulation, firm, policy.coordinationCoverage);
  const looks = Math.min(mostLooks, looksOf(simulation.assumptions.looks, policy.coordinationCandidates, served));
  const drawn = drawOffers(simulation, policy, firm, looks, slots);
  const count = keepOpen(simulation, policy, firm, keepOthers(simulation, firm, drawn));
  setNoises(simulation, policy, served, false);
  let best = -1;
  let bestValue = 0;
  for (let look = 0; look < count; look++) {
    const value = valueSeen(simulation, firm, slots[look]);
    if (value <= bestValue) continue;
    bestValue = value;
    best = slots[look];
  }
  return best < 0 ? -1 : simulation.world.lists.invention[best];
}

/** Leaves out of the offers the firm's own; returns how many are left. */
function keepOthers({ world: { account, offers } }: Simulation, firm: number, drawn: number): number {
  let count = 0;
  for (let look = 0; look < drawn; look++) {
    const holder = offers.words[offerLine * slots[look] + offerPlace.holder];
    if (holder !== account.firm + firm) slots[count++] = slots[look];
  }
  return count;
}

/** Leaves out of the offers what a complex keeps to its members; returns how many are left. */
function keepOpen(simulation: Simulation, policy: Policy, firm: number, drawn: number): number {
  if (policy.complexCount === 0) return drawn;
  const member = isMember(simulation, policy.complexCount, firm);
  let count = 0;
  for (let look = 0; look < drawn; look++) {
    if (!isClosedTo(simulation, policy, member, slots[look])) slots[count++] = slots[look];
  }
  return count;
}

/** Noise with which a firm sees the log quality of an offer, by whether its patent is granted. */
const noises = new Float64Array(2);

/**
 * @param served by the coordination centre
 * @param attested by the trading centre
 */
function setNoises({ assumptions: a }: Simulation, policy: Policy, served: boolean, attested: boolean): void {
  for (let granted = 0; granted < noises.length; granted++) {
    noises[granted] =
      a.signalNoise *
      (granted === 1 ? a.grantedNoiseCut : 1) *
      (served ? 1 - policy.coordinationNoise : 1) *
      service.noise *
      leftByAttestation(attested, a.attestationTrust);
  }
}

/** Expected value of an offer to a firm after a look, yuan. The error is keyed to the pair. */
function valueSeen(simulation: Simulation, firm: number, slot: number): number {
  const { world, draws, assumptions } = simulation;
  const { numbers, words } = world.offers;
  const line = offerLine * slot;
  const near = closeness(world.firms.position, firm, numbers, offerPositions * slot);
  const noise = noises[Number(words[line + offerPlace.state] === patentState.granted)];
  draws.words(words[line + offerPlace.idLow], world.firms.idLow[firm], purposes.signal, 0, 0);
  const normal = normalQuantile(draws.u0());
  const believed = logQualityBelieved(numbers[line + offerPlace.quality], noise, normal, assumptions.qualitySpread);
  const annuity = annuitySince(simulation, words[line + offerPlace.start]);
  const ready = readyValue(simulation, firm, believed + logMatch(simulation, near), annuity);
  return valueAtStage(simulation, words[line + offerPlace.stage], ready);
}

/**
 * A registered firm that found nothing it could agree on is handed on: its need becomes a problem to pose, and its bank
 * looks at it at once if it wants credit.
 */
function handOn(simulation: Simulation, { chainLinkage, coordinationCoverage }: Policy, firm: number): void {
  if (chainLinkage === 0 || !inCentre(simulation, firm, coordinationCoverage)) return;
  const { world, draws, month, tallies } = simulation;
  const { firms } = world;
  const turn = firms.searchCount[firm];
  if (!draws.chance(chainLinkage, firms.idLow[firm], firms.idHigh[firm], purposes.chain, 0, turn)) return;
  tallies.needsHandedOn++;
  firms.unmet[firm] = firms.technology[firm];
  if (firms.loanReview[firm] > month) firms.loanReview[firm] = month;
}

/** Chance that a search comes to contact: with a broker, inside a complex, or alone. */
function chanceOfContact(
  simulation: Simulation,
  complexCount: number,
  skill: number,
  firm: number,
  byBroker: boolean
): number {
  const { assumptions: a } = simulation;
  const usual = contactChance(a.contactWithout, a.contactSkill, skill, byBroker);
  return isMember(simulation, complexCount, firm) ? Math.max(usual, a.complexContact) : usual;
}

function makesContact({ world, draws }: Simulation, firm: number, chance: number): boolean {
  const { idLow, idHigh, searchCount } = world.firms;
  return draws.chance(chance, idLow[firm], idHigh[firm], purposes.contact, 0, searchCount[firm]);
}

const terms = createTerms();
const feared = new Float64Array(contractTypes.length);
const pair = emptyPair();
const deal: Deal = {
  type: 0,
  invention: 0,
  buyer: 0,
  price: 0,
  fair: 0,
  closeness: 0,
  byBroker: false,
  attestationFee: 0,
  approvalMonths: 0
};

/** Meeting, bargaining over the type, the official's signature, approval, contract. Whether one is signed. */
function negotiate(
  simulation: Simulation,
  policy: Policy,
  firm: number,
  invention: number,
  byBroker: boolean,
  able: number
): boolean {
  const { world, tallies } = simulation;
  const organisation = world.inventions.holder[invention] - world.account.organisation;
  const seller = organisation >= 0 ? organisation : -1;
  const rules = seller >= 0 ? rulesOf(simulation, policy, seller) : policy;
  const buyerIdLow = world.firms.idLow[firm];
  const { idLow } = world.inventions;
  const attested = seller >= 0 && isAttested(simulation, idLow[invention], buyerIdLow, policy.attestationCoverage);
  const attestationFee = attested ? policy.attestationFee : 0;
  describePair(simulation, rules, firm, invention, seller, attested);
  meetingTerms(terms, pair, simulation.assumptions);
  takeOffPrice(terms, attestationFee, 0);
  if (seller >= 0) {
    const gate = stoppingGate(simulation, rules, invention, buyerIdLow, seller, attested, terms, able);
    if (gate >= 0) {
      stopAt(simulation, seller, gate);
      return false;
    }
  }
  const type = chooseType(simulation, invention, buyerIdLow, terms);
  if (type < 0) {
    if (pair.means < pair.value * 0.2) tallies.stoppedCash++;
    if (seller >= 0 && pair.outside > pair.value) tallies.stoppedHoldUp++;
    return false;
  }
  deal.approvalMonths =
    seller >= 0 && pair.pooled === 0 ? approvalMonths(rules.approvalDays, type) * service.approval : 0;
  if (attested) deal.approvalMonths += policy.attestationDays / 30;
  if (seller >= 0) {
    tallies.agreedOrganisations++;
    if (fallsThrough(simulation, invention, buyerIdLow, deal.approvalMonths)) {
      tallies.fellThrough++;
      return false;
    }
  }
  deal.type = type;
  deal.invention = invention;
  deal.buyer = firm;
  deal.fair = terms.price[type];
  deal.price = appraisedPrice(simulation, rules, firm, invention, type, seller, attested);
  deal.closeness = pair.closeness;
  deal.byBroker = byBroker;
  deal.attestationFee = attestationFee;
  const priced = seller >= 0 && type === contractNumber.assignment;
  if (priced) enterForReview(simulation, policy, invention, firm, deal.price, deal.fair);
  if (deal.type !== contractNumber.commissioned) simulation.tallies.meetingDeals++;
  sign(simulation, rules, deal);
  return true;
}

function describePair(
  simulation: Simulation,
  policy: Policy,
  firm: number,
  invention: number,
  seller: number,
  attested: boolean
): void {
  const { world, draws, assumptions: a } = simulation;
  const { firms, inventions, organisations } = world;
  pair.closeness = closeness(firms.position, firm, inventions.position, invention);
  setNoises(simulation, policy, inCentre(simulation, firm, policy.coordinationCoverage), attested);
  pair.value = valueSeen(simulation, firm, inventions.slot[invention]);
  pair.spread = a.beliefSpread;
  pair.means = buyerMeans(simulation, firm) + (service.financed ? lineLeft(simulation, firm) : 0);
  pair.researchBudget = firms.sales[firm] * firms.researchShare[firm] * a.problemBudget;
  pair.organisation = seller >= 0 ? 1 : 0;
  pair.outside = 0;
  pair.costFactor = contractingCost(simulation, policy, firm, invention);
  pair.recall = seller >= 0 ? recallRisk(a.recallWorry, policy.dueDiligenceExemption, policy.errorReviewShare) : 0;
  pair.shareCash = 0;
  pair.shareEquity = 0;
  pair.freeMonths = 0;
  pair.insured = 0;
  pair.pooled = seller >= 0 && inPool(simulation, invention, policy.licencePoolShare) ? 1 : 0;
  pair.priceCap = pair.pooled === 1 ? poolPriceCap(firms.sales[firm], policy.msmeLicencePriceCap) : 1;
  draws.words(inventions.idLow[invention], inventions.idHigh[invention], purposes.listing, 1, 0);
  const takesEquity = seller >= 0 && draws.u0() < a.equityOffer;
  const rights = draws.u1() < policy.incomeRightsAllowed;
  const unpaid = a.payLaterDefault * (1 - policy.trialInsuranceCover);
  const reach = payLaterReach(policy.payLaterFreeMonths, a.learningMonths);
  const offersPayLater = draws.u2() < a.payLaterOffer * reach * shareWillingToWait(unpaid, a.unpaidTolerance);
  pair.stake = takesEquity ? (rights ? 2 : 1) : 0;
  if (seller < 0) {
    const owner = holderFirm(simulation, invention);
    if (owner >= 0) pair.outside = Math.max(0, trueValue(simulation, owner, invention));
    return;
  }
  const own = organisations.ownShare[seller];
  const part = inventions.inventorPart[invention];
  pair.shareCash = inventorShare(policy.inventorShareFloor, policy.inventorShareCash, own, part);
  pair.shareEquity = inventorShare(policy.inventorShareFloor, policy.inventorShareEquity, own, part);
  if (part > 0) pair.outside = coOwnersClaim(part, a.inventorHoldOut, trueValue(simulation, firm, invention));
  if (!offersPayLater) return;
  pair.freeMonths = policy.payLaterFreeMonths;
  pair.insured = policy.trialInsuranceCover;
}

/** Part of the usual contracting cost that is left between members of a complex. */
function contractingCost(simulation: Simulation, { complexCount }: Policy, firm: number, invention: number): number {
  const { holder, field } = simulation.world.inventions;
  const inside =
    isMember(simulation, complexCount, firm) && isInside(simulation, complexCount, holder[invention], field[invention]);
  return inside ? 1 - simulation.assumptions.complexTrust : 1;
}

/** More organisations offer use first, pay later where the rule lets users learn enough before they pay. */
export function payLaterReach(freeMonths: number, learningMonths: number): number {
  return 5 * (1 - exp(-freeMonths / (4 * learningMonths)));
}

/**
 * Share of organisations that still offer it where they expect to lose a part of their fees: what each bears with is
 * exponential. An insurer's part of the fee is not lost.
 */
export function shareWillingToWait(lost: number, tolerance: number): number {
  return exp(-lost / tolerance);
}

/** What the official reads of the rules. */
type OfficialPolicy = Pick<
  LeverValues,
  "assetLossLiability" | "dueDiligenceExemption" | "exemptionCredibility" | "priceDisclosure"
>;

/**
 * Strikes out the types that do not pass the gates.
 * @param attested an attestation and public prices of like deals make a later regret less likely
 * @param able chance that such a buyer meets the holder at all
 * @returns the gate that stopped the deal, or -1 if a type is left or none was wanted
 */
export function stoppingGate(
  simulation: Simulation,
  policy: OfficialPolicy,
  invention: number,
  buyerIdLow: number,
  seller: number,
  attested: boolean,
  terms: Terms,
  able: number
): number {
  const { world, draws, tallies, assumptions: a } = simulation;
  const { inventions, organisations } = world;
  fearTypes(simulation, policy, invention, seller, attested);
  draws.words(inventions.idLow[invention], buyerIdLow, purposes.veto, 0, 0);
  const luck = draws.u0();
  const form = gateFormOf(a.gateForm);
  const willing = organisations.willing[seller];
  let daring = -1;
  let left = false;
  for (let type = 0; type < contractTypes.length; type++) {
    if (terms.buyer[type] <= 0 || terms.seller[type] <= 0) continue;
    const dares = signChance(a.officialGain, a.officialNoise, feared[type]);
    daring = Math.max(daring, dares);
    if (opens(a, form, luck, feared[type], dares, willing, able)) left = true;
    else terms.buyer[type] = 0;
  }
  if (daring < 0) return -1;
  organisations.daring[seller] = daring;
  tallies.daringSum += daring;
  tallies.daringDeals++;
  if (left) return -1;
  return form === "product" ? 0 : narrowestGate(daring, willing, able);
}

/** What the official fears of each type of contract. */
function fearTypes(
  simulation: Simulation,
  policy: OfficialPolicy,
  invention: number,
  seller: number,
  attested: boolean
): void {
  const { assumptions: a } = simulation;
  const caution =
    cautionOf(simulation, seller) *
    leftByAttestation(attested, a.attestationProtection) *
    errorOf(simulation, policy.priceDisclosure, invention);
  for (let type = 0; type < contractTypes.length; type++) {
    feared[type] = fear(
      a.auditSanction,
      regretOf(type, a),
      caution,
      policy.assetLossLiability,
      policy.dueDiligenceExemption,
      policy.exemptionCredibility
    );
  }
}

/** Apart, only the official is left to ask at the table; together, the three gates are weighed on one luck. */
function opens(
  a: Simulation["assumptions"],
  form: GateForm,
  luck: number,
  feared: number,
  daring: number,
  willing: number,
  able: number
): boolean {
  if (form === "product") return signs(a.officialGain, a.officialNoise, ln(luck / (1 - luck)), feared);
  return luck < passChance(form, daring, willing, able);
}

/** A deal that is stopped knows at which gate; who was not able to meet has not met. */
function stopAt({ world, tallies }: Simulation, seller: number, gate: number): void {
  world.organisations.stopped[seller * gates.length + gate]++;
  if (gate === 0) tallies.stoppedDareNot++;
  else if (gate === 1) tallies.stoppedDrawnBack++;
  else {
    tallies.stoppedUnable++;
    tallies.meetings--;
  }
}

/** Error of an appraisal in an invention’s field over that under today’s publicity of prices. */
function errorOf({ world, assumptions, scale }: Simulation, disclosed: number, invention: number): number {
  const { fields, inventions } = world;
  return appraisalError(fields.deals[inventions.field[invention]] / scale, disclosed, assumptions.comparablesHalf);
}

/** The type with the highest Nash product, as far as tastes and chance of the pair let it win; -1 if none pays. */
export function chooseType(
  { world, draws, assumptions: a }: Simulation,
  invention: number,
  buyerIdLow: number,
  terms: Terms
): number {
  const { inventions } = world;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let type = 0; type < contractTypes.length; type++) {
    const product = logNashProduct(terms.buyer[type], terms.seller[type], a.sellerWeight);
    if (product === Number.NEGATIVE_INFINITY) continue;
    draws.words(inventions.idLow[invention], buyerIdLow, purposes.contractType, type, 0);
    const gumbel = -ln(-ln(draws.u0()));
    const score = product + a.typeNoise * gumbel + (type === contractNumber.assignment ? a.assignmentTaste : 0);
    if (score <= bestScore) continue;
    bestScore = score;
    best = type;
  }
  return best;
}

/** Whether the buyer has gone elsewhere before the approval is through. The patience is keyed to the pair. */
export function fallsThrough(
  { world, draws, assumptions: a }: Simulation,
  invention: number,
  buyerIdLow: number,
  months: number
): boolean {
  draws.words(world.inventions.idLow[invention], buyerIdLow, purposes.approval, 0, 0);
  return exponentialQuantile(draws.u0()) < a.fallThrough * months;
}

/**
 * The price that an appraisal puts on an organisation's invention: the fair one with an error and a pull towards the
 * field's public prices, inside what both can take.
 */
function appraisedPrice(
  simulation: Simulation,
  policy: Policy,
  firm: number,
  invention: number,
  type: number,
  seller: number,
  attested: boolean
): number {
  const { world, draws, assumptions: a } = simulation;
  const fair = terms.price[type];
  const isStandard = pair.pooled === 1 || type === contractNumber.payLater || type === contractNumber.commissioned;
  if (seller < 0 || isStandard) return fair;
  draws.words(world.inventions.idLow[invention], world.firms.idLow[firm], purposes.appraisal, 0, 0);
  const noise =
    a.appraisalNoise *
    errorOf(simulation, policy.priceDisclosure, invention) *
    leftByAttestation(attested, a.attestationCheck);
  const error = appraisalSpread(noise, a.careEffect, feared[type]) * normalQuantile(draws.u0());
  const pull = anchorPull(policy.priceDisclosure, a.anchorWeight);
  const anchored = pull > 0 ? pull * (world.fields.logPrice[world.inventions.field[invention]] - ln(fair)) : 0;
  const appraised = fair * exp(error + anchored);
  const most = type === contractNumber.assignment ? Math.min(pair.means, pair.value * 0.98) : pair.value * 0.98;
  return Math.max(pair.outside, Math.min(most, appraised));
}
