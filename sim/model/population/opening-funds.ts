import { exp, normalQuantile, splitByLargestRemainder } from "../../numeric/index.ts";
import { childId, purposes } from "../../random/index.ts";
import {
  blankCandidate,
  type CandidateKind,
  meetCandidate,
  seedCandidate,
  ventureCandidate
} from "../funds/candidate.ts";
import { fundWithMoney, seedFund, ventureFund } from "../funds/capital.ts";
import { holdingMonths, openDeal } from "../funds/deals.ts";
import { seedOdds, ventureOdds } from "../funds/prospects.ts";
import type { Simulation } from "../simulation.ts";
import { promises } from "../submodels/invest-venture.ts";
import { monthlyFee } from "../submodels/run-funds.ts";

/** Spread of the size of funds within a type, log s.d. Assumption. */
const sizeSpread = 0.6;
/** Longest holding over the mean one. Definition: the spread of holdings is 0.5 to 1.5 of the mean. */
const longestHolding = 1.5;
/** Months that seed candidates of the past waited for a decision. Assumption. */
const pastWait = 3;
/** Low word of the parent of all funds' identities. Definition. */
const root = 7;

const identity = new Int32Array(4);
const candidate = blankCandidate();

/**
 * The funds of the region at the opening, in the middle of their lives, with the deals of the past that are still open.
 * Numbers of funds and deals are real ones; amounts are scaled. Firms must be there.
 */
export function drawOpeningFunds(simulation: Simulation): void {
  const { region, scale } = simulation;
  let fund = 0;
  region.funds.forEach(({ count, size }, type) => {
    const committed = shareOut(simulation, fund, count, Math.round(size * count * 100 * scale));
    for (const fen of committed) drawFund(simulation, fund++, type, fen);
  });
  openPastDeals(simulation, seedCandidate, seedFund);
  openPastDeals(simulation, ventureCandidate, ventureFund);
  for (let row = 0; row < fund; row++) endowFund(simulation, row);
}

/** Whole fen of each fund of a type, by lognormal weights keyed to the funds. */
function shareOut({ draws }: Simulation, first: number, count: number, total: number): Float64Array {
  const weights = Float64Array.from({ length: count }, (_, at) => {
    childId(root, 0, first + at, 0, identity);
    return exp(sizeSpread * draws.normal(identity[0], identity[1], purposes.populationFund, 0, 0));
  });
  splitByLargestRemainder(total, weights, weights);
  return weights;
}

function drawFund(simulation: Simulation, fund: number, type: number, committed: number): void {
  const { world, draws, assumptions, region } = simulation;
  const { funds, account, accounts } = world;
  childId(root, 0, fund, 0, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  draws.words(idLow, idHigh, purposes.populationFund, 1, 0);
  const age = Math.floor(draws.u0() * assumptions.fundLifeMonths);
  funds.type[fund] = type;
  funds.idLow[fund] = idLow;
  funds.idHigh[fund] = idHigh;
  funds.committed[fund] = committed;
  funds.vintage[fund] = -age;
  funds.ends[fund] = assumptions.fundLifeMonths - age;
  funds.fear[fund] = exp(0.5 * normalQuantile(draws.u1()) - 0.125);
  funds.effort[fund] = 1;
  accounts.bank[account.fund + fund] = Math.floor(draws.u2() * region.banks[0].count);
}

/**
 * Deals of the past: candidates of the months before the opening are met in turn, those that promised enough and are
 * not yet due are open. A candidate of the past has a negative number.
 */
function openPastDeals(simulation: Simulation, kind: CandidateKind, type: number): void {
  const { assumptions, world, scale } = simulation;
  const isSeed = kind === seedCandidate;
  const perMonth = (isSeed ? assumptions.seedCandidates : assumptions.ventureCandidates) / 12;
  const ticket = Math.round((isSeed ? assumptions.seedTicket : assumptions.ventureTicket) * 100 * scale);
  const odds = isSeed ? seedOdds(assumptions) : ventureOdds(assumptions);
  const longest = Math.ceil(assumptions.fundHoldingMonths * longestHolding);
  for (let number = -Math.floor(longest * perMonth); number < 0; number++) {
    const made = Math.floor(number / perMonth);
    meetCandidate(simulation, kind, number, candidate);
    const due = made + holdingMonths(simulation, kind, candidate.idLow, candidate.idHigh);
    if (due < 0 || (isSeed && candidate.patience * assumptions.candidatePatience < pastWait)) continue;
    if (!promises(assumptions, odds, candidate)) continue;
    const fund = fundWithMoney(world, type, candidate.fundLuck, ticket);
    if (fund >= 0) openDeal(simulation, kind, fund, candidate, ticket, made);
  }
}

/** A year of fees in hand; what guidance funds have at work is their part of the venture funds' deals. */
function endowFund({ world, assumptions }: Simulation, fund: number): void {
  const { funds, ledger, account } = world;
  const cash = 12 * monthlyFee(funds.committed[fund], assumptions.fundFee);
  ledger.endow(account.fund + fund, account.rest, cash);
  funds.paidIn[fund] = funds.invested[fund] + cash;
}
