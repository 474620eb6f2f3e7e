import { flow } from "../../ledger/ledger.ts";
import { pow } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { patentState } from "../../world/inventions.ts";
import { inPool } from "../contracts/licence-pool.ts";
import { offer } from "../inventions/listing.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { trainedShare, workDone } from "./staff-offices.ts";

/** Part of a research budget paid from the city; the rest comes from upper tiers. Assumption. */
const cityPart = 0.12;
/** Part of a research budget that is wages. Assumption. */
const wagePart = 0.5;
/** Adaptive learning of what a disclosure brings, a quarter. Source: Caiani and co-authors 2016. */
const learning = 0.25;
/** Most that inventors expect of a disclosure, yuan: one great sale does not make them believe in another. Assumption. */
const mostExpected = 2e6;
/** Disclosures at which an organisation's own record counts as much as the common prior. Assumption. */
const priorDisclosures = 20;

/** Share of idle inventions a transfer office can keep on offer: its staff against what the load asks for. */
export function listingShare(base: number, staff: number, needed: number, ability: number): number {
  return Math.min(0.95, base * ability * Math.min(1.5, needed > 0 ? staff / needed : 1));
}

/** The same with the coordination centre, which closes part of the gap for inventions registered with it. */
export function listingWithCentre(own: number, registered: boolean): number {
  return registered ? own + (1 - own) * centreHelp : own;
}
/** Part of the gap to a full listing that the coordination centre closes for registered inventions. Assumption. */
const centreHelp = 0.4;

/**
 * Transfer staff that last year's office income and retained income pay for, beside a basic post.
 * @param cost of a post, yuan a year
 */
export function officeStaff(basic: number, income: number, retained: number, cost: number): number {
  return basic + (income + retainedForOffice * retained) / cost;
}
/** Share of retained income that organisations spend on transfer work. Assumption. */
const retainedForOffice = 0.1;
/** Basic transfer staff per invention made a year. Source: 17,881 staff of 4,028 institutions in 2023. */
const basicStaff = 0.03;

/** Budgets, wages, transfer offices, listings, and the return of income to research. */
export const runOrganisations = defineSubmodel({
  name: "runOrganisations",
  section: "7.2",
  levers: ["coordinationCoverage", "licencePoolShare"],
  run(simulation, policy) {
    const { organisations } = simulation.world;
    for (let organisation = 0; organisation < organisations.capacity; organisation++) {
      spendBudget(simulation, organisation);
      if (simulation.month % 3 === 2) learnIncome(simulation, organisation);
      if (simulation.month % 12 === 0) renewBudget(simulation, organisation);
      if (simulation.month % 3 === organisation % 3) list(simulation, organisation, policy);
    }
  }
});

/** A twelfth of the budget comes in and, with what was earned from work, goes out in wages and supplies. */
function spendBudget({ world, tallies }: Simulation, organisation: number): void {
  const { organisations, ledger, account, accounts } = world;
  const holder = account.organisation + organisation;
  const month = Math.floor((organisations.budget[organisation] * 100) / 12);
  const city = Math.min(Math.floor(month * cityPart), Math.max(0, ledger.cash[account.government]));
  ledger.pay(flow.researchGrants, account.government, holder, city);
  ledger.pay(flow.researchGrants, account.rest, holder, month - city);
  tallies.rdOrganisations += month;
  tallies.rdPublic += month;
  const spare = Math.max(0, ledger.cash[holder] - 3 * month);
  const spending = Math.min(ledger.cash[holder], month) + Math.floor(spare / 12);
  const wages = Math.floor(spending * wagePart);
  ledger.pay(flow.wages, holder, account.household + accounts.bank[holder], Math.max(0, wages));
  ledger.pay(flow.inputs, holder, account.rest, Math.max(0, spending - wages));
}

/**
 * What inventors of the organisation may expect from a disclosure moves towards what the quarter brought; income of a
 * quarter without disclosures counts with the next.
 */
function learnIncome({ world, scale }: Simulation, organisation: number): void {
  const { organisations } = world;
  const seen = organisations.disclosures[organisation] / scale;
  if (seen === 0) return;
  const brought = organisations.income[organisation] / 100 / scale / seen;
  const weight = (learning * seen) / (seen + priorDisclosures);
  organisations.expectedIncome[organisation] +=
    weight * (Math.min(brought, mostExpected) - organisations.expectedIncome[organisation]);
  organisations.income[organisation] = 0;
  organisations.disclosures[organisation] = 0;
}

/** Once a year: the budget grows with the city's R&D and gets a share of last year's retained transfer income. */
function renewBudget({ world, region, assumptions: a, tallies, month, scale }: Simulation, organisation: number): void {
  const { organisations } = world;
  const growth = pow(1 + region.quantities.researchGrowth.value, Math.floor(month / 12));
  const retained = Math.max(0, organisations.retained[organisation]);
  organisations.recycled[organisation] = Math.floor(retained * a.recycledShare);
  tallies.recycledIncome += organisations.recycled[organisation];
  const base = organisations.budgetStart[organisation] * growth;
  organisations.budget[organisation] = base;
  const money = base + organisations.recycled[organisation] / 100;
  const start = organisations.budgetStart[organisation];
  organisations.inventionRate[organisation] =
    organisations.inventionStart[organisation] * pow(money / start, a.researchElasticity);
  const made = (organisations.inventionRate[organisation] * 12) / scale;
  organisations.officeStaff[organisation] = officeStaff(
    basicStaff * made,
    organisations.officeIncome[organisation] / 100 / scale,
    retained / 100 / scale,
    a.officeCost * (1 + a.titlePremium * organisations.titled[organisation])
  );
  organisations.retained[organisation] = 0;
  organisations.officeIncome[organisation] = 0;
}

type Policy = Parameters<typeof runOrganisations.run>[1];

/**
 * The transfer office goes through its portfolio and keeps a share of the idle inventions on offer; those in the pool
 * for smaller firms are all on offer.
 */
function list(simulation: Simulation, organisation: number, policy: Policy): void {
  const { world, draws, assumptions: a, scale } = simulation;
  const { organisations, owners, inventions, account } = world;
  const made = (organisations.inventionRate[organisation] * 12) / scale;
  const needed = basicStaff * made;
  const ability = organisations.ability[organisation];
  const own = listingShare(a.listingOrganisations, officeWork(simulation, organisation), needed, ability);
  organisations.able[organisation] = own;
  let invention = owners.firstInvention[account.organisation + organisation];
  while (invention >= 0) {
    const idle = inventions.exclusive[invention] === 0 && inventions.listed[invention] === 0;
    if (idle && inventions.state[invention] >= patentState.pending) {
      draws.words(inventions.idLow[invention], inventions.idHigh[invention], purposes.listing, 0, 0);
      const kept = draws.u0() < listingWithCentre(own, draws.u1() < policy.coordinationCoverage);
      if (kept || inPool(simulation, invention, policy.licencePoolShare)) offer(simulation, invention);
    }
    invention = inventions.nextOwned[invention];
  }
}

/** Staff of a transfer office, counted as people of usual experience. */
function officeWork({ world, assumptions: a }: Simulation, organisation: number): number {
  const { officeStaff, cityPosts, experience } = world.organisations;
  const today = trainedShare(a.officeLeaving, a.officeTraining);
  const done = workDone(experience[organisation], today, a.beginnerWork);
  return (officeStaff[organisation] + cityPosts[organisation]) * done;
}
