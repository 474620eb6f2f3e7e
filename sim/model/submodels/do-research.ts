import type { LeverValues } from "../../levers/index.ts";
import { exp } from "../../numeric/index.ts";
import { childId, exponentialQuantile, purposes } from "../../random/index.ts";
import { never } from "../../world/dates.ts";
import { nextRunDown } from "../../world/scan.ts";
import { expectedQuality } from "../equations/posterior.ts";
import { drawField } from "../firms/create.ts";
import { createInvention, noveltyOf } from "../inventions/create.ts";
import { disclose } from "../inventions/disclose.ts";
import { file } from "../inventions/file.ts";
import { adopt, lapse, topQuality } from "../inventions/life.ts";
import { chooseTopic, hasMap } from "../inventions/topic.ts";
import { countInventionForPilots } from "../pilots.ts";
import { organisationField } from "../population/opening-organisations.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { nextJointInvention } from "./fund-jointly.ts";

const levers = [
  "navCoverage",
  "preExamShare",
  "preExamCapacity",
  "inventorShareCash",
  "inventorShareEquity",
  "inventorShareFloor",
  "rightsGranted",
  "grantShare",
  "approvalDays",
  "assetLossLiability",
  "dueDiligenceExemption",
  "exemptionCredibility"
] as const;
export type ResearchPolicy = Pick<LeverValues, (typeof levers)[number]>;

const identity = new Int32Array(4);
/** Share of a firm's inventions in its own field. Assumption. */
const ownField = 0.8;
/** Readiness that counts as basic output. Definition. */
const basicStage = 0;

/** Inventions arrive as the hazard of R&D runs down each inventor's clock; more R&D brings them earlier, not others. */
export const doResearch = defineSubmodel({
  name: "doResearch",
  section: "7.2",
  levers,
  run(simulation, policy) {
    const { firms, scalars } = simulation.world;
    const { active, inventionClock } = firms;
    const rows = scalars.firmRows[0];
    const next = (first: number) => nextRunDown(inventionClock, first, rows);
    for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
      if (active[firm] === 0) continue;
      while (inventionClock[firm] <= 0) inventInFirm(simulation, policy, firm);
    }
    runOrganisations(simulation, policy);
  }
});

function inventInFirm(simulation: Simulation, policy: ResearchPolicy, firm: number): void {
  const { world, draws, month, tallies } = simulation;
  const { firms, account, inventions } = world;
  const number = ++firms.inventionCount[firm];
  childId(firms.idLow[firm], firms.idHigh[firm], 0, number, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  draws.words(idLow, idHigh, purposes.arrival, 0, 0);
  firms.inventionClock[firm] += exponentialQuantile(draws.u0());
  const field = draws.u1() < ownField ? firms.field[firm] : fieldOutside(simulation, policy, firm, idLow, idHigh);
  const row = createInvention(simulation, account.firm + firm, -1, field, idLow, idHigh, month, 1);
  if (row < 0) return;
  tallies.inventionsMade++;
  if (inventions.quality[row] > topQuality(simulation)) tallies.topQualityMade++;
  file(simulation, row, policy);
  adopt(simulation, row, firm);
  if (inventions.filed[row] === never && inventions.used[row] === 0 && inventions.maturing[row] === 0)
    lapse(simulation, row);
}

/** Field of a firm’s invention outside its own, one of its industry. */
function fieldOutside(
  simulation: Simulation,
  { navCoverage }: ResearchPolicy,
  firm: number,
  idLow: number,
  idHigh: number
): number {
  const { firms } = simulation.world;
  const field = industryField(simulation, firm, simulation.draws.u2());
  if (!hasMap(simulation, firms.idLow[firm], firms.idHigh[firm], navCoverage)) return field;
  return chooseTopic(simulation, field, industryField, firm, idLow, idHigh);
}

function industryField(simulation: Simulation, firm: number, uniform: number): number {
  return drawField(simulation, simulation.world.firms.industry[firm], uniform);
}

function runOrganisations(simulation: Simulation, policy: ResearchPolicy): void {
  const { organisations } = simulation.world;
  const { inventionClock, inventionRate, jointClock, jointCount } = organisations;
  for (let organisation = 0; organisation < organisations.capacity; organisation++) {
    inventionClock[organisation] -= inventionRate[organisation];
    while (inventionClock[organisation] <= 0) inventOwn(simulation, policy, organisation);
    while (jointCount[organisation] > 0 && jointClock[organisation] <= 0)
      inventJointly(simulation, policy, organisation);
  }
}

/** An invention of the organisation's own programme: a field and a readiness by its identity. */
function inventOwn(simulation: Simulation, policy: ResearchPolicy, organisation: number): void {
  const { organisations } = simulation.world;
  const number = ++organisations.inventionCount[organisation];
  childId(organisations.idLow[organisation], organisations.idHigh[organisation], 0, number, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  simulation.draws.words(idLow, idHigh, purposes.arrival, 0, 0);
  organisations.inventionClock[organisation] += exponentialQuantile(simulation.draws.u0());
  const field = ownTopic(simulation, policy, organisation, idLow, idHigh);
  invent(simulation, policy, organisation, field, idLow, idHigh, -1);
}

/** Field of an invention of the organisation’s own programme. */
function ownTopic(
  simulation: Simulation,
  { navCoverage }: ResearchPolicy,
  organisation: number,
  idLow: number,
  idHigh: number
): number {
  const { organisations } = simulation.world;
  const field = organisationField(simulation, organisation, simulation.draws.u1());
  if (!hasMap(simulation, organisations.idLow[organisation], organisations.idHigh[organisation], navCoverage))
    return field;
  return chooseTopic(simulation, field, organisationField, organisation, idLow, idHigh);
}

/** An invention that a joint fund pays for: basic, and in the field of the firm that paid. */
function inventJointly(simulation: Simulation, policy: ResearchPolicy, organisation: number): void {
  const { jointCount, jointField, idLow, idHigh } = simulation.world.organisations;
  childId(idLow[organisation], idHigh[organisation], jointKind, jointCount[organisation], identity);
  nextJointInvention(simulation, organisation);
  simulation.tallies.jointFundInventions++;
  invent(simulation, policy, organisation, jointField[organisation], identity[0], identity[1], basicStage);
}
/** Slot of inventions paid by joint funds among the children of an organisation. Definition. */
const jointKind = 1;

/** @param stage readiness at birth, or -1 for the one that its identity draws */
function invent(
  simulation: Simulation,
  policy: ResearchPolicy,
  organisation: number,
  field: number,
  idLow: number,
  idHigh: number,
  stage: number
): void {
  const { world, month, tallies, assumptions } = simulation;
  const { account, inventions } = world;
  const holder = account.organisation + organisation;
  const row = createInvention(simulation, holder, organisation, field, idLow, idHigh, month, 1);
  if (row < 0) return;
  if (stage >= 0) inventions.stage[row] = stage;
  tallies.inventionsMade++;
  tallies.inventionsMadeOrganisations++;
  countInventionForPilots(simulation, organisation);
  if (inventions.quality[row] > topQuality(simulation)) tallies.topQualityMade++;
  tallies.noveltySum += noveltyOf(simulation, row);
  tallies.topicOffers += world.fields.listed[field] / Math.max(1, world.fields.members[field]);
  if (inventions.stage[row] === basicStage) {
    const spread = assumptions.qualitySpread;
    tallies.basicOutput += exp(inventions.quality[row]) / expectedQuality(0, spread * spread);
  }
  disclose(simulation, policy, row, organisation);
}
