import { flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { trainedToday } from "../contracts/broker-stock.ts";
import { resaleCostToday } from "../credit/fire-sale.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** What the city pays for services beyond the old rule, yuan a year. Assumptions, sized on published posts and centres. */
const costs = {
  /** One more meeting a month of one broker: an eighth of a transfer professional's post. */
  brokerMeeting: 22_000,
  /** Course of one more transfer professional. */
  brokerTrained: 20_000,
  /** A kind of service beside meetings at all searches that brokers serve. */
  brokerKind: 25e6,
  /** One point of skill of all brokers: training courses and certificates. */
  brokerSkill: 60e6,
  /** Coordination centre at full coverage: data, staff, systems. */
  centreCoverage: 120e6,
  /** Each further candidate shown to all searching firms. */
  centreCandidate: 1.5e6,
  /** Cutting the noise of a look entirely: verification of data. */
  centreNoise: 90e6,
  /** One file a month of pre-examination capacity: examiners at the protection centre. */
  preExamFile: 40_000,
  /** Scores for all technology firms, and their accuracy. */
  pointsCoverage: 15e6,
  pointsAccuracy: 30e6,
  /** Bringing all records up to one standard, and one side's feed of data. */
  dataStandard: 40e6,
  dataSide: 10e6,
  /** Handing all needs of registered firms on to other chains. */
  chainLinkage: 30e6,
  /** Platform and staff with the partner city at full sharing, and allowances for all who move. */
  partnerListings: 25e6,
  partnerMobility: 30e6,
  /** Transfer centre that reaches all partners abroad. */
  foreignReach: 80e6,
  /** Space and mentors of one innovation circle, used or not. */
  circle: 12e6,
  /** A market in which a resale costs nothing instead of all of the price. */
  resale: 100e6
} as const;

/** Skill and capacity that cost nothing more: those of the old rule. */
const oldSkill = 0.35;
const oldMeetings = 2;

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
  "preExamCapacity",
  "pointsCoverage",
  "pointsAccuracy",
  "dataStandard",
  "dataSides",
  "chainLinkage",
  "partnerListings",
  "partnerMobility",
  "foreignReach",
  "circles",
  "resaleCost"
] as const;
type ServicePolicy = Readonly<Pick<LeverValues, (typeof levers)[number]>>;

/** Yearly cost of the services that a policy buys, yuan of the whole city. */
export function serviceCost(brokers: number, policy: ServicePolicy): number {
  const centre =
    policy.coordinationCoverage *
    (costs.centreCoverage +
      costs.centreCandidate * policy.coordinationCandidates +
      costs.centreNoise * policy.coordinationNoise +
      costs.chainLinkage * policy.chainLinkage);
  return (
    Math.max(0, policy.brokerCapacity - oldMeetings) * brokers * costs.brokerMeeting +
    Math.max(0, policy.brokerSkill - oldSkill) * costs.brokerSkill +
    Math.max(0, policy.brokersTrained - trainedToday) * costs.brokerTrained +
    (policy.brokerScreening + policy.brokerRights + policy.brokerFinance) * costs.brokerKind +
    policy.zoneService * policy.brokerCapacity * brokers * costs.brokerMeeting +
    centre +
    policy.preExamCapacity * costs.preExamFile +
    policy.dataStandard * costs.dataStandard +
    policy.dataSides * costs.dataSide +
    policy.partnerListings * (costs.partnerListings + costs.partnerMobility * policy.partnerMobility) +
    policy.foreignReach * costs.foreignReach +
    policy.circles * costs.circle +
    Math.max(0, resaleCostToday - policy.resaleCost) * costs.resale +
    policy.pointsCoverage * (costs.pointsCoverage + costs.pointsAccuracy * policy.pointsAccuracy)
  );
}

/** The city pays for brokers, centres, pre-examination, scores, circles and market out of the reform budget; households earn it. */
export const payForServices = defineSubmodel({
  name: "payForServices",
  source: "decisions 6",
  levers,
  run(simulation: Simulation, policy) {
    const { world, scale } = simulation;
    const claim = Math.floor((serviceCost(world.brokers.capacity, policy) * 100 * scale) / 12);
    const paid = grantFromBudget(simulation, claim);
    world.ledger.pay(flow.publicServices, world.account.government, world.account.household, paid);
  }
});
