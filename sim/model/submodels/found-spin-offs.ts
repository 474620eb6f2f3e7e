import { exp } from "../../numeric/index.ts";
import { childId, purposes } from "../../random/index.ts";
import { onMonth } from "../../world/dates.ts";
import { contractNumber, patentState } from "../../world/inventions.ts";
import { founderDownside, leaveTaken } from "../contracts/founders.ts";
import { inventorShare } from "../contracts/income-rule.ts";
import { count } from "../contracts/sign.ts";
import { createTerms, emptyPair, spinOffTerms } from "../contracts/terms.ts";
import { hasCircle, improveManagement, join } from "../firms/circles.ts";
import { createFirm } from "../firms/create.ts";
import { issueToOrganisation, wholeFirm } from "../firms/units.ts";
import { handOver, markTransferred } from "../inventions/life.ts";
import { annuityOf, valueAtStage } from "../inventions/use.ts";
import { rulesOf } from "../pilots.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { fundStart } from "./enter-firms.ts";

const terms = createTerms();
const pair = emptyPair({ closeness: 1, stake: 1, organisation: 1 });

/** Sales of a spin-off's first year, yuan. Assumption. */
const firstSales = 1.5e6;
/** R&D of a spin-off over its sales. Assumption. */
const firstResearch = 0.25;
/** Match of an invention with the firm its own inventors found. Assumption. */
const founderMatch = 0.9;
/** Slot of a spin-off among the children of its invention. Definition. */
const kind = 6;
const identity = new Int32Array(4);

/**
 * In the month they think of it, inventors weigh a firm of their own against leaving the invention on offer. Where they
 * do not found, a student of the team may, if the organisation lets students have its inventions.
 */
export const foundSpinOffs = defineSubmodel({
  name: "foundSpinOffs",
  section: "7.8",
  levers: [
    "inventorShareEquity",
    "inventorShareFloor",
    "leaveYears",
    "postsKept",
    "studentAccess",
    "circles",
    "circleRadius"
  ],
  run(simulation, policy) {
    const { inventions, organisations, owners, account } = simulation.world;
    for (let organisation = 0; organisation < organisations.capacity; organisation++) {
      let invention = owners.firstInvention[account.organisation + organisation];
      while (invention >= 0) {
        const next = inventions.nextOwned[invention];
        if (inventions.spinOffMonth[invention] === onMonth(simulation.month))
          consider(simulation, policy, invention, organisation);
        invention = next;
      }
    }
  }
});

type Policy = Parameters<typeof foundSpinOffs.run>[1];

function consider(simulation: Simulation, policy: Policy, invention: number, organisation: number): void {
  const { world } = simulation;
  const { inventions, organisations } = world;
  const free = inventions.exclusive[invention] === 0 && inventions.licences[invention] === 0;
  if (!free || inventions.state[invention] === patentState.expired) return;
  pair.shareEquity = inventorShare(
    policy.inventorShareFloor,
    rulesOf(simulation, policy, organisation).inventorShareEquity,
    organisations.ownShare[organisation],
    inventions.inventorPart[invention]
  );
  const price = terms.price;
  const inCircle = hasCircle(simulation, organisation, policy.circles);
  const startLeft = inCircle ? 1 - simulation.assumptions.circleSpace : 1;
  if (inventorsFound(simulation, policy, invention, startLeft)) {
    const firm = found(simulation, invention, organisation, price[contractNumber.spinOff]);
    if (firm >= 0) {
      goOnLeave(simulation, policy, organisation);
      if (inCircle) join(simulation, firm, policy.circles, policy.circleRadius, 0);
    }
  } else if (studentFounds(simulation, policy, invention, startLeft)) {
    const firm = found(simulation, invention, organisation, price[contractNumber.spinOff]);
    if (firm >= 0) {
      runByStudent(simulation, firm);
      if (inCircle) join(simulation, firm, policy.circles, policy.circleRadius, 0);
    }
  }
}

/** Inventors know the quality; they risk their post as far as it is not kept for them. */
function inventorsFound(simulation: Simulation, policy: Policy, invention: number, startLeft: number): boolean {
  const { assumptions: a } = simulation;
  pair.value = foundersValue(simulation, invention);
  pair.downside = founderDownside(a.founderPost, policy.postsKept, policy.leaveYears, a.founderTrial);
  spinOffTerms(terms, pair, a, a.spinOffCost * startLeft);
  return bothGain();
}

/** A student of the team may take up what the inventors leave: less is made of it, but less is put at risk. */
function studentFounds(simulation: Simulation, policy: Policy, invention: number, startLeft: number): boolean {
  const { world, draws, assumptions: a } = simulation;
  const { idLow, idHigh } = world.inventions;
  draws.words(idLow[invention], idHigh[invention], purposes.studentFounder, 0, 0);
  if (draws.u0() >= policy.studentAccess || draws.u1() >= a.studentInterest) return false;
  pair.value *= a.studentSkill;
  pair.downside = 0;
  spinOffTerms(terms, pair, a, a.studentCost * startLeft);
  return bothGain();
}

function bothGain(): boolean {
  return terms.buyer[contractNumber.spinOff] > 0 && terms.seller[contractNumber.spinOff] > 0;
}

/** Who is on leave does not invent for the organisation: its next inventions come later. */
function goOnLeave({ world, assumptions, tallies }: Simulation, policy: Policy, organisation: number): void {
  const undone = leaveTaken(policy.postsKept, policy.leaveYears) * assumptions.founderInventions;
  world.organisations.inventionClock[organisation] += undone;
  tallies.inventionsForgone += undone;
}

/** A management without experience: lower hidden quality, and with it a lower margin. */
function runByStudent(simulation: Simulation, firm: number): void {
  improveManagement(simulation, firm, -simulation.assumptions.studentInexperience);
  simulation.tallies.studentFirms++;
}

/** What the invention is worth to a firm made for it, yuan: its inventors know the quality. */
function foundersValue(simulation: Simulation, invention: number): number {
  const { assumptions: a, world } = simulation;
  const quality = exp(world.inventions.quality[invention]);
  const ready = a.useValue * quality * founderMatch * annuityOf(simulation, invention);
  return valueAtStage(simulation, world.inventions.stage[invention], ready);
}

/** The firm is founded: founders and owners pay in, the organisation holds units for the licence. Its row, or -1. */
function found(simulation: Simulation, invention: number, organisation: number, price: number): number {
  const { world, month, tallies, region } = simulation;
  const { inventions, firms } = world;
  const field = inventions.field[invention];
  childId(inventions.idLow[invention], inventions.idHigh[invention], kind, 0, identity);
  const firm = createFirm(simulation, {
    technology: true,
    idLow: identity[0],
    idHigh: identity[1],
    industry: industryOf(region, field),
    field,
    born: month,
    sales: firstSales,
    researchShare: firstResearch,
    founder: organisation
  });
  if (firm < 0) return -1;
  for (let axis = 0; axis < 8; axis++) firms.position[firm * 8 + axis] = inventions.position[invention * 8 + axis];
  fundStart(simulation, firm);
  issueToOrganisation(world, firm, organisation, Math.floor(wholeFirm * (1 - pair.shareEquity)));
  tallies.spinOffs++;
  tallies.firmBirths++;
  const type = contractNumber.spinOff;
  const deal = { type, invention, buyer: firm, price, fair: price, closeness: 1, byBroker: false, approvalMonths: 0 };
  count(simulation, deal);
  markTransferred(simulation, invention);
  handOver(simulation, invention, firm);
  return firm;
}

/** The industry whose concordance gives the field most weight. */
function industryOf({ industries }: Simulation["region"], field: number): number {
  let best = 0;
  let most = -1;
  industries.forEach(({ fields }, industry) => {
    const weight = fields.find((entry) => entry.field === field)?.weight ?? 0;
    if (weight > most) [best, most] = [industry, weight];
  });
  return best;
}
