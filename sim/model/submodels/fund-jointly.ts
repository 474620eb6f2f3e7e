import { flow } from "../../ledger/ledger.ts";
import { exponentialQuantile, purposes } from "../../random/index.ts";
import { nextAnniversary } from "../../world/scan.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { crowdingOf } from "./staff-projects.ts";

/** Projects of a joint fund: each goes to an organisation by its research in the field. Assumption. */
const projects = 16;
/** Least R&D of a firm that a joint fund is offered to, yuan a year. Assumption. */
const leastResearch = 2e6;

/**
 * Whether a firm joins: for each yuan of its own, 1 + 1/ratio yuan are spent on basic research in its field, and that
 * must be worth a yuan to it.
 * @param benefit what a yuan of basic research is worth to the firm, yuan
 * @param ratio yuan of firms to one of the city
 */
export function joins(benefit: number, ratio: number): boolean {
  return benefit * (1 + 1 / ratio) >= 1;
}

/** City's part of a fund: what the ratio asks for, within what is left of the line this year. Whole fen. */
export function cityPart(firmPart: number, ratio: number, left: number): number {
  return Math.max(0, Math.min(Math.floor(firmPart / ratio), left));
}

/**
 * Inventions that money buys at the margin: research reacts to money with an elasticity.
 * @param yearly inventions a year of the budget
 */
export function inventionsBought(money: number, budget: number, yearly: number, elasticity: number): number {
  return budget > 0 ? (elasticity * yearly * money) / budget : 0;
}

/**
 * In its month a firm with research of its own is offered a joint fund: it pays out of its research budget, the city
 * adds its part out of the reform budget, and research organisations of the field do basic research with both.
 */
export const fundJointly = defineSubmodel({
  name: "fundJointly",
  section: "7.2",
  levers: ["jointFundCity", "jointFundRatio"],
  run(simulation, policy) {
    const { world, month, scale } = simulation;
    const { firms, scalars } = world;
    const calendarMonth = month % 12;
    if (calendarMonth === 0) scalars.jointFundSpent[0] = 0;
    const line = Math.floor(policy.jointFundCity * 1e8 * scale);
    if (line === 0) return;
    const { active, technology, anniversary, sales, researchShare } = firms;
    const rows = scalars.firmRows[0];
    const next = (first: number) => nextAnniversary(anniversary, calendarMonth, first, rows);
    for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
      if (active[firm] === 0 || technology[firm] === 0) continue;
      if (sales[firm] * researchShare[firm] >= leastResearch) offer(simulation, policy.jointFundRatio, firm, line);
    }
  }
});

function offer(simulation: Simulation, ratio: number, firm: number, line: number): void {
  const { world, draws, assumptions: a } = simulation;
  const { firms, scalars, ledger, account } = world;
  draws.words(firms.idLow[firm], firms.idHigh[firm], purposes.jointFund, 0, 0);
  if (!joins(a.jointFundBenefit * exponentialQuantile(draws.u0()), ratio)) return;
  const luck = draws.u1();
  const research = firms.sales[firm] * firms.researchShare[firm] * 100;
  const wanted = Math.min(Math.floor(research * a.jointFundShare), Math.max(0, ledger.cash[account.firm + firm]));
  const asked = cityPart(wanted, ratio, line - scalars.jointFundSpent[0]);
  const city = asked > 0 ? grantFromBudget(simulation, asked) : 0;
  if (city === 0) return;
  scalars.jointFundSpent[0] += city;
  const own = Math.min(wanted, Math.floor(city * ratio));
  takeFromOwnResearch(simulation, firm, own);
  for (let project = 0; project < projects; project++) {
    const organisation = organisationOf(simulation, firms.field[firm], (project + luck) / projects);
    pay(simulation, firm, organisation, partOf(own, project), partOf(city, project));
  }
}

/** A project's part of a sum in whole fen; the parts add up to it. */
export function partOf(sum: number, project: number): number {
  return Math.floor((sum * (project + 1)) / projects) - Math.floor((sum * project) / projects);
}

/** The firm's part stands in place of its own research but for the additional share. */
function takeFromOwnResearch({ world, assumptions: a, tallies }: Simulation, firm: number, own: number): void {
  const { firms } = world;
  const extra = Math.floor(own * a.jointFundAdditional);
  const research = firms.sales[firm] * firms.researchShare[firm] * 100;
  const yearly = firms.inventionRate[firm] * 12;
  firms.workPaid[firm] += own - extra;
  firms.inventionClock[firm] += inventionsBought(own - extra, research, yearly, a.researchElasticity);
  tallies.jointFundExtra += extra;
  tallies.rdFirms += extra;
}

/** An organisation by a uniform, weighted by the research it does in a field. */
function organisationOf({ world }: Simulation, field: number, uniform: number): number {
  const { organisations } = world;
  let total = 0;
  for (let row = 0; row < organisations.capacity; row++) total += researchIn(world, row, field);
  let left = uniform * total;
  for (let row = 0; row < organisations.capacity - 1; row++) {
    left -= researchIn(world, row, field);
    if (left < 0) return row;
  }
  return organisations.capacity - 1;
}

/** Budget of an organisation that falls to a field, yuan a year. */
function researchIn({ organisations, capacity }: Simulation["world"], organisation: number, field: number): number {
  const { fieldMix, budget } = organisations;
  const start = organisation * capacity.fields;
  const before = field === 0 ? 0 : fieldMix[start + field - 1];
  return (budget[organisation] * (fieldMix[start + field] - before)) / fieldMix[start + capacity.fields - 1];
}

/**
 * Both pay for a project: the organisation's next joint-fund invention comes nearer and, as the same people do the
 * work until others are hired and trained, its own next one moves away.
 */
function pay(simulation: Simulation, firm: number, organisation: number, own: number, city: number): void {
  const { world, assumptions: a, tallies } = simulation;
  const { firms, organisations, ledger, account } = world;
  const holder = account.organisation + organisation;
  ledger.pay(flow.jointFunds, account.firm + firm, holder, own);
  ledger.pay(flow.reformGrants, account.government, holder, city);
  const bought = inventionsBought(
    own + city,
    organisations.budget[organisation] * 100,
    organisations.inventionRate[organisation] * 12,
    a.researchElasticity
  );
  if (organisations.jointCount[organisation] === 0) nextJointInvention(simulation, organisation);
  organisations.jointClock[organisation] -= bought;
  organisations.projectMoney[organisation] += own + city;
  organisations.inventionClock[organisation] += bought * crowdingOf(simulation, organisation, a.jointFundCrowding);
  organisations.jointField[organisation] = firms.field[firm];
  tallies.jointFundPrivate += own;
  tallies.jointFundPublic += city;
  tallies.rdOrganisations += own + city;
  tallies.rdPublic += city;
}

/** Winds the clock of an organisation's next invention paid by joint funds. */
export function nextJointInvention({ world, draws }: Simulation, organisation: number): void {
  const { jointCount, jointClock, idLow, idHigh } = world.organisations;
  const number = ++jointCount[organisation];
  jointClock[organisation] += draws.exponential(
    idLow[organisation],
    idHigh[organisation],
    purposes.jointFund,
    1,
    number
  );
}
