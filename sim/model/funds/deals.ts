import { flow } from "../../ledger/ledger.ts";
import { schedule } from "../../world/calendar.ts";
import { takeRow } from "../../world/rows.ts";
import { grow } from "../firms/grow.ts";
import { wholeFirm } from "../firms/units.ts";
import type { Simulation } from "../simulation.ts";
import type { Candidate, CandidateKind } from "./candidate.ts";
import { haveInHand, seedFund } from "./capital.ts";

/** Age in months below which a firm that gets equity counts as young. Definition: five years. */
const youngMonths = 60;
/** Sales below which a firm that gets equity counts as small, yuan a year. Source: national size classes for industry, 20 m. */
const smallSales = 20e6;

/** Months from the money to its outcome: the mean times 0.5 to 1.5, keyed by the candidate. */
export function holdingMonths({ draws, assumptions }: Simulation, kind: CandidateKind, idLow: number, idHigh: number) {
  draws.words(idLow, idHigh, kind.outcome, 0, 0);
  return Math.round(assumptions.fundHoldingMonths * (0.5 + draws.u2()));
}

/**
 * Writes a deal of a fund down: its row, its date, and the fund's units in the firm.
 * @returns the row, or -1 when the table is full
 */
export function openDeal(
  simulation: Simulation,
  kind: CandidateKind,
  fund: number,
  candidate: Candidate,
  fen: number,
  made: number
): number {
  const { world, notice } = simulation;
  const { deals, scalars, funds, firms } = world;
  const deal = takeRow(scalars.dealRows, scalars.dealFree, deals.nextDue, deals.capacity);
  if (deal < 0) {
    notice("dealTable");
    return -1;
  }
  const { firm, idLow, idHigh } = candidate;
  deals.open[deal] = 1;
  deals.fund[deal] = fund;
  deals.firm[deal] = firm;
  deals.firmBirth[deal] = firm >= 0 ? firms.born[firm] : 0;
  deals.idLow[deal] = idLow;
  deals.idHigh[deal] = idHigh;
  deals.invested[deal] = fen;
  deals.units[deal] = firm >= 0 ? issueUnits(simulation, firm, fund) : 0;
  deals.warrant[deal] = 0;
  deals.made[deal] = made;
  deals.weight[deal] = 1;
  deals.due[deal] = made + holdingMonths(simulation, kind, idLow, idHigh);
  funds.deals[fund]++;
  funds.invested[fund] += fen;
  schedule(world.outcomeCalendar, deals.nextDue, deals.due[deal], deal);
  return deal;
}

/**
 * New units for a fund: everybody else is diluted, the founders and other households bear the rounding.
 * At a scale below 1 a ticket is a part of a real one, and so is the share it buys. The latest fund leads; in the
 * books the units of the one before count as outside owners', from whom its outcome is paid in any case.
 */
function issueUnits({ world: { firms }, assumptions, scale }: Simulation, firm: number, fund: number): number {
  const bought = Math.round(wholeFirm * assumptions.roundShare * scale);
  const kept = 1 - bought / wholeFirm;
  firms.stateUnits[firm] = Math.floor(firms.stateUnits[firm] * kept);
  firms.outsideUnits[firm] = Math.floor((firms.outsideUnits[firm] + firms.fundUnits[firm]) * kept);
  firms.organisationUnits[firm] = Math.floor(firms.organisationUnits[firm] * kept);
  firms.fundUnits[firm] = bought;
  firms.fund[firm] = fund;
  return bought;
}

/** The money of a deal: the fund pays the firm, which builds plant, grows, and keeps the rest to live on. */
export function payIn(simulation: Simulation, fund: number, candidate: Candidate, fen: number): void {
  const { account, ledger } = simulation.world;
  haveInHand(simulation, fund, fen);
  const investee = candidate.firm >= 0 ? account.firm + candidate.firm : account.rest;
  ledger.pay(flow.equityPurchase, account.fund + fund, investee, fen);
  if (candidate.firm >= 0) grow(simulation, candidate.firm, fen);
  countMoney(simulation, candidate, fund, fen);
}

/** A firm outside the sample counts as young and small if the money is seed money. */
function countMoney(
  { world: { firms, funds }, region, tallies, month }: Simulation,
  { firm, field }: Candidate,
  fund: number,
  fen: number
): void {
  tallies.equityInvested += fen;
  const young =
    firm >= 0
      ? month - firms.born[firm] < youngMonths && firms.sales[firm] < smallSales
      : funds.type[fund] === seedFund;
  if (young && region.fields[field].hard) tallies.youngHardEquity += fen;
}

/** A deal ends with some fen: the fund's books and the counts of its kind. The payment is made by the caller. */
export function closeDeal(simulation: Simulation, deal: number, proceeds: number): void {
  const { deals, funds } = simulation.world;
  const fund = deals.fund[deal];
  const invested = deals.invested[deal];
  const loss = Math.max(0, invested - proceeds);
  deals.open[deal] = 0;
  funds.ended[fund]++;
  funds.endedInvested[fund] += invested;
  funds.invested[fund] -= invested;
  funds.losses[fund] += loss;
  const gain = proceeds - invested;
  payCarry(simulation, fund, gain - payWarrant(simulation, deal, gain));
  if (funds.type[fund] === seedFund) countSeed(simulation, invested, proceeds, loss);
  else countVenture(simulation, invested, proceeds);
}

/** The part of a gain that goes to the bank that lent beside the fund. */
function payWarrant({ world, tallies }: Simulation, deal: number, gain: number): number {
  const { deals, ledger, account } = world;
  if (gain <= 0 || deals.warrant[deal] === 0) return 0;
  const part = Math.floor(gain * deals.warrant[deal]);
  ledger.pay(flow.warrants, account.fund + deals.fund[deal], account.bank + deals.warrantBank[deal], part);
  tallies.warrantGains += part;
  return part;
}

/** The manager's part of a gain, deal by deal. */
function payCarry({ world, assumptions }: Simulation, fund: number, gain: number): void {
  if (gain <= 0) return;
  const { ledger, account, accounts } = world;
  const purse = account.fund + fund;
  ledger.pay(flow.fundFees, purse, account.household + accounts.bank[purse], Math.floor(gain * assumptions.carry));
}

/** Losses of the seed funds are public cost; their gains go to the treasury and are not set against it. */
function countSeed({ tallies }: Simulation, invested: number, proceeds: number, loss: number): void {
  tallies.seedExits++;
  tallies.seedExitInvested += invested;
  tallies.seedLosses += loss;
  tallies.seedProceeds += proceeds;
  if (proceeds >= 10 * invested) tallies.seedBigWins++;
}

function countVenture({ tallies }: Simulation, invested: number, proceeds: number): void {
  tallies.ventureExits++;
  tallies.ventureExitInvested += invested;
  tallies.ventureProceeds += proceeds;
  if (proceeds < invested) tallies.ventureBelowOne++;
  if (proceeds >= 10 * invested) tallies.ventureAboveTen++;
  if (proceeds >= 50 * invested) tallies.ventureAboveFifty++;
}
