import { flow } from "../../ledger/ledger.ts";
import type { LeverValues } from "../../levers/index.ts";
import { purposes } from "../../random/index.ts";
import { patentState } from "../../world/inventions.ts";
import { laboratory } from "../../world/organisations.ts";
import { drawSlot } from "../draw-slot.ts";
import { beginStage } from "../inventions/life.ts";
import { contribution, valueAtStage, valueOfUse } from "../inventions/use.ts";
import { organisationField } from "../population/opening-organisations.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { crowdingOf } from "./staff-projects.ts";

/** Inventions that a laboratory looks at in a month of the whole city. Assumption. */
const looksOfLaboratory = 60;
/** Firms of the field that a laboratory asks in turn to pay their part. Assumption. */
const firmsAsked = 12;

/** Cost of a stage at its mean length, yuan. */
export function stageExpense(monthly: number, months: number): number {
  return monthly * months;
}

/** Whether a firm pays its part: the gain in value that the stage brings it, as far as it counts on having it. */
export function sponsors(gain: number, expected: number, part: number): boolean {
  return gain * expected >= part;
}

/** City money open in a month: the year's line comes by twelfths, and what was not used stays open. Whole fen. */
export function lineOpen(line: number, calendarMonth: number, spent: number): number {
  return Math.max(0, Math.floor((line * (calendarMonth + 1)) / 12) - spent);
}

type Policy = Pick<LeverValues, "labFund" | "labMarketShare" | "labAutonomy">;

/**
 * Laboratories take idle inventions of organisations a stage further. The city pays out of a fund, a firm that can use
 * the result pays the part that must come from the market; without such a firm nothing is begun. Where the reform budget falls short, the
 * laboratory bears the rest.
 */
export const runLaboratories = defineSubmodel({
  name: "runLaboratories",
  section: "7.2",
  levers: ["labFund", "labMarketShare", "labAutonomy"],
  run(simulation, policy) {
    const { world, draws, month, scale } = simulation;
    const { organisations, scalars } = world;
    if (month % 12 === 0) scalars.laboratorySpent[0] = 0;
    if (policy.labFund === 0) return;
    const { type, idLow, idHigh } = organisations;
    for (let organisation = 0; organisation < organisations.capacity; organisation++) {
      if (type[organisation] !== laboratory) continue;
      draws.words(idLow[organisation], idHigh[organisation], purposes.laboratoryProject, 0, month);
      const looks = Math.floor(looksOfLaboratory * scale + draws.u0());
      for (let look = 1; look <= looks; look++) consider(simulation, policy, organisation, look);
    }
  }
});

/** Draws an invention of a field in which the laboratory works, and begins if the line and a firm pay for a stage. */
function consider(simulation: Simulation, policy: Policy, organisation: number, look: number): void {
  const { world, draws, month, scale, assumptions: a } = simulation;
  const { organisations, fields, lists, inventions, scalars } = world;
  const low = organisations.idLow[organisation];
  const high = organisations.idHigh[organisation];
  draws.words(low, high, purposes.laboratoryField, look, month);
  const field = organisationField(simulation, organisation, draws.u0());
  const first = fields.listStart[field];
  const size = fields.listSize[field];
  const slot = drawSlot(draws, lists.invention, first, size, low, high, purposes.laboratoryProject, look, month);
  if (slot < 0 || !isOpen(simulation, lists.invention[slot])) return;
  const invention = lists.invention[slot];
  const stage = inventions.stage[invention];
  const cost = Math.floor(stageExpense(a[monthlyCost[stage]], a[stageMonths[stage]]) * 100);
  const own = Math.floor(cost * policy.labMarketShare);
  const line = policy.labFund * 1e8 * scale;
  if (cost - own > lineOpen(line, month % 12, scalars.laboratorySpent[0])) return;
  const firm = findSponsor(simulation, invention, field, own);
  if (firm < 0) return;
  const city = grantFromBudget(simulation, cost - own);
  if (city === 0 && cost > own) return;
  scalars.laboratorySpent[0] += city;
  pay(simulation, organisation, firm, own, city);
  beginStage(simulation, invention, policy.labAutonomy === 1 ? 0 : a.laboratoryApproval);
  inventions.inLaboratory[invention] = 1;
}
const monthlyCost = ["stageCost0", "stageCost1", "stageCost2"] as const;
const stageMonths = ["stageMonths0", "stageMonths1", "stageMonths2"] as const;

/** Idle at an organisation, not ready, and nobody at work on it. */
function isOpen({ world }: Simulation, invention: number): boolean {
  const { holder, stage, maturing, exclusive, licences, state } = world.inventions;
  const ofOrganisation = holder[invention] >= world.account.organisation && state[invention] !== patentState.expired;
  return (
    ofOrganisation &&
    stage[invention] < 3 &&
    maturing[invention] === 0 &&
    exclusive[invention] === 0 &&
    licences[invention] === 0
  );
}

/** The first of the firms asked that pays, or -1. */
function findSponsor(simulation: Simulation, invention: number, field: number, own: number): number {
  const { world, draws, month, assumptions: a } = simulation;
  const { fields, members, inventions, ledger, account } = world;
  const low = inventions.idLow[invention];
  const high = inventions.idHigh[invention];
  const start = fields.memberStart[field];
  const size = fields.memberSize[field];
  for (let turn = 0; turn < firmsAsked; turn++) {
    const slot = drawSlot(draws, members.firm, start, size, low, high, purposes.laboratorySponsor, turn, month);
    if (slot < 0) return -1;
    const firm = members.firm[slot];
    const pays = sponsors(gainOf(simulation, firm, invention), a.sponsorGain, own / 100);
    if (pays && ledger.cash[account.firm + firm] >= own) return firm;
  }
  return -1;
}

/** What the stage adds to the value of the invention for the firm, its chance to fail taken off, yuan. */
function gainOf(simulation: Simulation, firm: number, invention: number): number {
  const { assumptions: a, world } = simulation;
  const stage = world.inventions.stage[invention];
  const ready = valueOfUse(simulation, firm, invention, contribution(simulation, firm, invention));
  const success = a[stageSuccess[stage]];
  return success * valueAtStage(simulation, stage + 1, ready) - valueAtStage(simulation, stage, ready);
}
const stageSuccess = ["stageSuccess0", "stageSuccess1", "stageSuccess2"] as const;

/** Both pay the laboratory; the firm in place of other research, and the laboratory leaves some of its own undone until more are hired. */
function pay(simulation: Simulation, organisation: number, firm: number, own: number, city: number): void {
  const { world, assumptions, tallies } = simulation;
  const { firms, organisations, ledger, account } = world;
  const holder = account.organisation + organisation;
  ledger.pay(flow.technologyWork, account.firm + firm, holder, own);
  firms.workPaid[firm] += own;
  ledger.pay(flow.reformGrants, account.government, holder, city);
  organisations.projectMoney[organisation] += own + city;
  organisations.inventionClock[organisation] +=
    assumptions.laboratoryCrowding * crowdingOf(simulation, organisation, 0);
  tallies.laboratoryProjects++;
  tallies.laboratoryMarket += own;
  tallies.laboratoryPublic += city;
  tallies.rdOrganisations += own + city;
  tallies.rdPublic += city;
}
