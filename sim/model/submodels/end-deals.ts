import { flow } from "../../ledger/ledger.ts";
import { exp, normalQuantile } from "../../numeric/index.ts";
import { never } from "../../world/dates.ts";
import { giveRow } from "../../world/rows.ts";
import {
  type CandidateKind,
  hiddenQuality,
  hiddenUpside,
  seedCandidate,
  ventureCandidate
} from "../funds/candidate.ts";
import { seedFund } from "../funds/capital.ts";
import { closeDeal } from "../funds/deals.ts";
import { deathChance, failureChance, failureOfLiving, type Odds, seedOdds, ventureOdds } from "../funds/prospects.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/**
 * What the money of a round becomes: nothing if it fails, else a lognormal multiple of it.
 * Source: shares of financings below once, above five and above ten times the money as published by S74.
 * @param failure chance of failure; a lower one turns no success into a failure
 * @param failLuck uniform in (0, 1)
 * @param logMean and logSpread of the multiple of a round that does not fail
 * @param multipleLuck standard normal
 */
export function dealMultiple(
  failure: number,
  failLuck: number,
  logMean: number,
  logSpread: number,
  multipleLuck: number
): number {
  return failLuck < failure ? 0 : exp(logMean + logSpread * multipleLuck);
}

/**
 * The rounds whose outcome is due end: by listing or trade sale outside the city, or by failure. The buyers are in the
 * rest of the country and take over the fund's units. A round in a firm that has died is lost; a round that fails does
 * not kill the firm.
 */
export const endDeals = defineSubmodel({
  name: "endDeals",
  section: "7.10",
  levers: [],
  run(simulation) {
    const { deals, outcomeCalendar, scalars } = simulation.world;
    let deal = outcomeCalendar.first[simulation.month];
    while (deal >= 0) {
      const next = deals.nextDue[deal];
      if (deals.open[deal] === 1) reveal(simulation, deal);
      giveRow(scalars.dealFree, deals.nextDue, deal);
      deal = next;
    }
  }
});

function reveal(simulation: Simulation, deal: number): void {
  const { ledger, account, deals } = simulation.world;
  const proceeds = Math.round(deals.invested[deal] * multipleOf(simulation, deal));
  ledger.pay(flow.equityExit, account.rest, account.fund + deals.fund[deal], proceeds);
  handUnitsOn(simulation, deal);
  closeDeal(simulation, deal, proceeds);
}

function multipleOf(simulation: Simulation, deal: number): number {
  const { world, assumptions, draws } = simulation;
  const { deals, funds } = world;
  const isSeed = funds.type[deals.fund[deal]] === seedFund;
  const kind = isSeed ? seedCandidate : ventureCandidate;
  const odds = isSeed ? seedOdds(assumptions) : ventureOdds(assumptions);
  if (deals.firm[deal] >= 0 && !isAlive(simulation, deal)) return 0;
  const idLow = deals.idLow[deal];
  const idHigh = deals.idHigh[deal];
  const logMean = odds.logMean + odds.upsideSpread * hiddenUpside(simulation, kind, idLow, idHigh);
  const failure = failureOf(simulation, kind, odds, deal);
  draws.words(idLow, idHigh, kind.outcome, 0, 0);
  const multipleLuck = normalQuantile(draws.u1());
  return dealMultiple(failure, draws.u0(), logMean, odds.ownSpread, multipleLuck);
}

/** The firm of a deal still trades, and its row has not passed to another. */
function isAlive({ world: { firms, deals } }: Simulation, deal: number): boolean {
  const firm = deals.firm[deal];
  return firms.active[firm] === 1 && firms.born[firm] === deals.firmBirth[deal] && firms.defaulted[firm] === never;
}

/**
 * Chance of failure by the quality of who got the money; of firms of the sample, the deaths among them are taken off,
 * from the opening on for deals of the past: those that died before are not in the sample.
 */
function failureOf(simulation: Simulation, kind: CandidateKind, odds: Odds, deal: number): number {
  const { world, region } = simulation;
  const { deals, firms } = world;
  const firm = deals.firm[deal];
  if (firm < 0) return failureChance(odds, hiddenQuality(simulation, kind, deals.idLow[deal], deals.idHigh[deal]));
  const since = Math.max(0, deals.made[deal]);
  const death = deathChance(region.exitHazards, since - deals.firmBirth[deal], deals.due[deal] - since);
  return failureOfLiving(failureChance(odds, firms.quality[firm]), death);
}

function handUnitsOn(simulation: Simulation, deal: number): void {
  const { firms, deals } = simulation.world;
  const firm = deals.firm[deal];
  if (firm < 0 || !isAlive(simulation, deal) || firms.fund[firm] !== deals.fund[deal]) return;
  firms.outsideUnits[firm] += firms.fundUnits[firm];
  firms.fundUnits[firm] = 0;
  firms.fund[firm] = -1;
}
