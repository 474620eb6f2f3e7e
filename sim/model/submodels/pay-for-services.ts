import { flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { trainedToday } from "../contracts/broker-stock.ts";
import { resaleCostToday } from "../credit/fire-sale.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** What the government pays for services beyond the old rule, yuan a year, sized on published posts and centres. */
const costs = {
  /** One more meeting a month of one broker: an eighth of a transfer professional's post. Assumption. */
  brokerMeeting: 22_000,
  /** Course of one more transfer professional. Assumption. */
  brokerTrained: 20_000,
  /** A kind of service beside meetings at all searches that brokers serve. Assumption. */
  brokerKind: 25e6,
  /** Skill of all brokers from none to full: training courses and certificates. Assumption. */
  brokerSkill: 60e6,
  /** Coordination centre at full coverage: data, staff, systems. Assumption. */
  centreCoverage: 120e6,
  /** Each further candidate shown to all searching firms. Assumption. */
  centreCandidate: 1.5e6,
  /** Cutting the noise of a look entirely: verification of data. Assumption. */
  centreNoise: 90e6,
  /** Handing all needs of registered firms on to other chains. Assumption. */
  chainLinkage: 30e6,
  /** Bringing all records up to one standard. Assumption. */
  dataStandard: 40e6,
  /** One side's feed of data. Assumption. */
  dataSide: 10e6,
  /** Terms, register and desk of a pool that holds all inventions of organisations. Assumption. */
  licencePool: 20e6,
  /** Patent maps that everybody has. Assumption. */
  mapCoverage: 10e6,
  /** Their accuracy, from none to perfect. Assumption. */
  mapAccuracy: 30e6,
  /** Showing all offers abroad: translation, data, desk. Assumption. */
  foreignReach: 30e6,
  /** Showing all offers to other regions. Assumption. */
  regionReach: 20e6,
  /** One day less than of old to settle a payment from abroad. Assumption. */
  settlementDay: 0.2e6,
  /** Transfer centre that reaches all partners abroad. Assumption. */
  transferCentreReach: 80e6,
  /** Platform and staff with the partner region at full sharing. Assumption. */
  partnerListings: 25e6,
  /** Allowances for all who move, at full sharing. Assumption. */
  partnerMobility: 30e6,
  /** Registering and publishing all prices. Assumption. */
  priceRegister: 5e6,
  /** A market in which a resale costs nothing instead of all of the price. Assumption. */
  resale: 100e6,
  /** One file a month of pre-examination capacity: examiners at the protection centre. Assumption. */
  preExamFile: 40_000,
  /** Files of all technology firms, kept through their stages. Assumption. */
  programmeFiles: 25e6,
  /** Scores for all technology firms. Assumption. */
  pointsCoverage: 15e6,
  /** Their accuracy, from none to perfect. Assumption. */
  pointsAccuracy: 30e6,
  /** One innovation complex: its office, shared platform and yearly review. Assumption. */
  complex: 2e6,
  /** Space and mentors of one innovation circle, used or not. Assumption. */
  circle: 12e6
} as const;

/** Skill of brokers that costs nothing more. Definition: the old rule. */
const oldSkill = 0.35;
/** Meetings a month of a broker that cost nothing more. Definition: the old rule. */
const oldMeetings = 2;
/** Days to settle a payment from abroad that cost nothing less. Definition: the old rule. */
const oldSettlement = 30;
/** Share of public prices that costs nothing more. Definition: the old rule. */
const oldDisclosure = 0.1;

const levers = [
  "brokerCapacity",
  "brokerSkill",
  "brokersTrained",
  "brokerScreening",
  "brokerRights",
  "brokerFinance",
  "zoneService",
  "coordinationCoverage",
  "coordinationCandidates",
  "coordinationNoise",
  "chainLinkage",
  "dataStandard",
  "dataSides",
  "licencePoolShare",
  "navCoverage",
  "navAccuracy",
  "foreignReach",
  "settlementDays",
  "regionReach",
  "transferCentreReach",
  "partnerListings",
  "partnerMobility",
  "priceDisclosure",
  "resaleCost",
  "preExamCapacity",
  "programmeCoverage",
  "pointsCoverage",
  "pointsAccuracy",
  "complexCount",
  "circles"
] as const;
type Policy = Readonly<Pick<LeverValues, (typeof levers)[number]>>;

/** Yearly cost of the services that a policy buys, yuan of the whole city. */
export function serviceCost(brokers: number, policy: Policy): number {
  return (
    brokerCost(brokers, policy) +
    centreCost(policy) +
    marketCost(policy) +
    outsideCost(policy) +
    policy.preExamCapacity * costs.preExamFile +
    policy.programmeCoverage * costs.programmeFiles +
    policy.pointsCoverage * (costs.pointsCoverage + costs.pointsAccuracy * policy.pointsAccuracy) +
    policy.complexCount * costs.complex +
    policy.circles * costs.circle
  );
}

/** Brokers, their training and kinds of service, and those of the demonstration zone. */
function brokerCost(brokers: number, policy: Policy): number {
  return (
    Math.max(0, policy.brokerCapacity - oldMeetings) * brokers * costs.brokerMeeting +
    Math.max(0, policy.brokerSkill - oldSkill) * costs.brokerSkill +
    Math.max(0, policy.brokersTrained - trainedToday) * costs.brokerTrained +
    (policy.brokerScreening + policy.brokerRights + policy.brokerFinance) * costs.brokerKind +
    policy.zoneService * policy.brokerCapacity * brokers * costs.brokerMeeting
  );
}

/** The coordination centre and its data. */
function centreCost(policy: Policy): number {
  const atFull =
    costs.centreCoverage +
    costs.centreCandidate * policy.coordinationCandidates +
    costs.centreNoise * policy.coordinationNoise +
    costs.chainLinkage * policy.chainLinkage;
  return (
    policy.coordinationCoverage * atFull + policy.dataStandard * costs.dataStandard + policy.dataSides * costs.dataSide
  );
}

/** Licence pool, patent maps, price register and resale in the city. */
function marketCost(policy: Policy): number {
  return (
    policy.licencePoolShare * costs.licencePool +
    policy.navCoverage * (costs.mapCoverage + costs.mapAccuracy * policy.navAccuracy) +
    Math.max(0, policy.priceDisclosure - oldDisclosure) * costs.priceRegister +
    Math.max(0, resaleCostToday - policy.resaleCost) * costs.resale
  );
}

/** What opens the market to buyers and sellers outside the city. */
function outsideCost(policy: Policy): number {
  return (
    policy.foreignReach * costs.foreignReach +
    Math.max(0, oldSettlement - policy.settlementDays) * costs.settlementDay +
    policy.transferCentreReach * costs.transferCentreReach +
    policy.regionReach * costs.regionReach +
    policy.partnerListings * (costs.partnerListings + costs.partnerMobility * policy.partnerMobility)
  );
}

/** The city pays for all this out of the reform budget; households earn it. */
export const payForServices = defineSubmodel({
  name: "payForServices",
  section: "7.12",
  levers,
  run(simulation: Simulation, policy) {
    const { world, scale } = simulation;
    const claim = Math.floor((serviceCost(world.brokers.capacity, policy) * 100 * scale) / 12);
    const paid = grantFromBudget(simulation, claim);
    world.ledger.pay(flow.reformServices, world.account.government, world.account.household, paid);
  }
});
