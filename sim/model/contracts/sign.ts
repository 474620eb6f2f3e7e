import { asset, flow } from "../../ledger/ledger.ts";
import { ln } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { schedule } from "../../world/calendar.ts";
import { contractNumber } from "../../world/inventions.ts";
import { takeRow } from "../../world/rows.ts";
import { smallSales } from "../firms/size.ts";
import { issueToOrganisation } from "../firms/units.ts";
import { commission } from "../inventions/commission.ts";
import { beginStage, handOver, markTransferred } from "../inventions/life.ts";
import { withdraw } from "../inventions/listing.ts";
import { countForPilots } from "../pilots.ts";
import type { Simulation } from "../simulation.ts";
import { inventorShare, sharedIncome } from "./income-rule.ts";
import { usedByLicensee } from "./licensees.ts";
import { type IncomePolicy, shareIncome } from "./share-income.ts";
import { upfrontShare } from "./terms.ts";

/** A contract about to be signed. Yuan. */
export interface Deal {
  type: number;
  invention: number;
  /** Row of firms. */
  buyer: number;
  price: number;
  /** Price without the appraisal's error. */
  fair: number;
  closeness: number;
  byBroker: boolean;
  /** Fee of the trading centre over the price, where it attests the deal. */
  attestationFee?: number;
  /** Months that approval takes before the contract is dated; money and title pass at once. */
  approvalMonths: number;
}

/** Months over which the royalty of a licence or income right runs. Assumption. */
const royaltyMonths = 72;
/** Share of a working balance that a firm will not spend on a technology. Assumption. */
const keptCash = 0.35;
/** Price from which a registered contract counts as large, yuan. Source: T03 and T04 of the targets. */
const large = 1e7;
/** Price from which a transfer contract counts as large, yuan. Source: yearly report on transfers by institutions. */
const largeTransfer = 1e6;

/** Deposits a firm can spend on a right, yuan. */
export function buyerMeans({ world }: Simulation, firm: number): number {
  const cash = world.ledger.cash[world.account.firm + firm] / 100;
  const kept = world.firms.sales[firm] * world.firms.cashTarget[firm] * keptCash;
  return Math.max(0, cash - kept);
}

/**
 * Part of its bank line that a borrower has not used, yuan. Where a broker brings the bank to the table, the firm pays
 * out of it: the overdrawn account becomes a loan.
 */
export function lineLeft({ world, assumptions }: Simulation, firm: number): number {
  const { firms, ledger, account } = world;
  if (firms.wantsCredit[firm] === 0) return 0;
  const owed = ledger.owedBy("loans", account.firm + firm) / 100;
  return Math.max(0, firms.sales[firm] * assumptions.lineLimit - owed) * lineForTechnology;
}
/** Part of an unused line that a bank lets a firm spend on a technology. Assumption. */
const lineForTechnology = 0.5;

/** Signs: money, title or right of use, royalties to come, counts. */
export function sign(simulation: Simulation, policy: IncomePolicy, deal: Deal): void {
  const { type } = deal;
  count(simulation, deal);
  if (type === contractNumber.commissioned) {
    commission(simulation, policy, deal.buyer, deal.invention, deal.price, 0);
    return;
  }
  if (type === contractNumber.assignment) assign(simulation, policy, deal);
  else if (type === contractNumber.equity) contribute(simulation, policy, deal);
  else license(simulation, policy, deal);
}

function assign(simulation: Simulation, policy: IncomePolicy, deal: Deal): void {
  const { invention, buyer, price, byBroker } = deal;
  const fen = Math.floor(price * 100);
  payForRight(simulation, policy, invention, buyer, fen, flow.ipUpfront);
  payBroker(simulation, buyer, invention, fen, byBroker);
  payCentre(simulation, buyer, fen, deal.attestationFee);
  markTransferred(simulation, invention, deal.approvalMonths);
  handOver(simulation, invention, buyer);
}

/** Equity for an invention of an organisation: the firm gets the right, the organisation units; no cash. */
function contribute(simulation: Simulation, policy: IncomePolicy, deal: Deal): void {
  const { invention, buyer, price } = deal;
  const { world, tallies } = simulation;
  const { firms, inventions, account, organisations } = world;
  const organisation = inventions.holder[invention] - account.organisation;
  const fen = Math.floor(price * 100);
  world.ledger.revalue(asset.intangibles, account.firm + buyer, fen);
  const inventor = inventorShare(
    policy.inventorShareFloor,
    policy.inventorShareEquity,
    organisations.ownShare[organisation],
    inventions.inventorPart[invention]
  );
  const units = Math.min(0.3e9, (0.3e9 * price) / Math.max(price, firms.sales[buyer] * 0.5));
  issueToOrganisation(world, buyer, organisation, Math.floor(units * (1 - inventor)));
  tallies.inventorEquity += Math.floor(
    sharedIncome(fen, simulation.assumptions.netDeduction, policy.shareOnGross) * inventor
  );
  markTransferred(simulation, invention, deal.approvalMonths);
  handOver(simulation, invention, buyer);
}

/** Licences, use first pay later, income rights: the holder keeps title, payments come due in the calendar. */
function license(simulation: Simulation, policy: IncomePolicy, deal: Deal): void {
  const { world, month } = simulation;
  const { contracts, inventions, account, firms } = world;
  const { type, invention, buyer } = deal;
  const price = Math.floor(deal.price * 100);
  const upfront = upfrontOf(type, price);
  if (upfront > 0) {
    payForRight(simulation, policy, invention, buyer, upfront, flow.ipUpfront);
    payBroker(simulation, buyer, invention, upfront, deal.byBroker);
    payCentre(simulation, buyer, upfront, deal.attestationFee);
  }
  const payLater = type === contractNumber.payLater;
  if (!payLater) markTransferred(simulation, invention, deal.approvalMonths);
  const row = openContract(simulation);
  if (row < 0) return;
  contracts.type[row] = type;
  contracts.invention[row] = invention;
  contracts.seller[row] = inventions.holder[invention];
  contracts.buyer[row] = account.firm + buyer;
  contracts.buyerBirth[row] = firms.born[buyer];
  contracts.signed[row] = month;
  contracts.price[row] = price;
  contracts.strike[row] = payLater ? price : 0;
  contracts.royalty[row] = payLater ? 0 : Math.floor(((price - upfront) * 12) / royaltyMonths);
  contracts.insured[row] = policy.trialInsuranceCover;
  contracts.due[row] = month + (payLater ? Math.max(1, Math.round(policy.payLaterFreeMonths)) : 12);
  contracts.ends[row] = payLater ? contracts.due[row] : month + royaltyMonths;
  schedule(world.paymentCalendar, contracts.nextDue, contracts.due[row], row);
  inventions.licences[invention]++;
  inventions.licence[invention] = row;
  const sole = type === contractNumber.exclusiveLicence || type === contractNumber.incomeRight || payLater;
  if (sole) {
    inventions.exclusive[invention] = 1;
    withdraw(world, invention);
  }
  takeUp(simulation, row);
}

/** The licensee uses the invention if it is ready, else works on it. */
function takeUp(simulation: Simulation, contract: number): void {
  const { inventions, contracts } = simulation.world;
  const invention = contracts.invention[contract];
  if (inventions.stage[invention] === 3) usedByLicensee(simulation, contract);
  else if (inventions.maturing[invention] === 0) beginStage(simulation, invention);
}

function upfrontOf(type: number, price: number): number {
  if (type === contractNumber.nonExclusiveLicence) return price;
  return type === contractNumber.exclusiveLicence ? Math.floor(price * upfrontShare) : 0;
}

/** A free row for a contract, or -1. */
export function openContract({ world, notice }: Simulation): number {
  const { contracts, scalars } = world;
  const row = takeRow(scalars.contractRows, scalars.contractFree, contracts.nextDue, contracts.capacity);
  if (row < 0) notice("contractTable");
  else {
    contracts.open[row] = 1;
    contracts.inUse[row] = 0;
  }
  return row;
}

/** Closes a contract and frees its row; the invention is back on the market if it is still the organisation's. */
export function closeContract({ world }: Simulation, contract: number): void {
  const { contracts, inventions, scalars } = world;
  const invention = contracts.invention[contract];
  contracts.open[contract] = 0;
  inventions.licences[invention]--;
  if (inventions.licence[invention] === contract) inventions.licence[invention] = -1;
  inventions.exclusive[invention] = 0;
  contracts.nextDue[contract] = scalars.contractFree[0];
  scalars.contractFree[0] = contract;
}

/**
 * A firm pays for a right. An organisation shares what it receives with inventors and its transfer office at once.
 */
export function payForRight(
  simulation: Simulation,
  policy: IncomePolicy,
  invention: number,
  buyer: number,
  fen: number,
  by: number
): void {
  const { ledger, account } = simulation.world;
  payHolder(simulation, policy, invention, account.firm + buyer, fen, by);
  ledger.revalue(asset.intangibles, account.firm + buyer, by === flow.ipUpfront ? fen : 0);
}

/** The holder of an invention is paid from any account; see `payForRight`. */
export function payHolder(
  simulation: Simulation,
  policy: IncomePolicy,
  invention: number,
  payer: number,
  fen: number,
  by: number
): void {
  const { ledger, account, inventions } = simulation.world;
  const holder = inventions.holder[invention];
  ledger.pay(by, payer, holder, fen);
  if (holder < account.organisation || holder >= account.bank) return;
  simulation.tallies.transferIncome += fen;
  shareIncome(simulation, policy, holder - account.organisation, fen, inventions.inventorPart[invention]);
}

function payBroker(simulation: Simulation, buyer: number, invention: number, fen: number, byBroker: boolean): void {
  if (!byBroker) return;
  const { ledger, account, inventions, brokers } = simulation.world;
  const broker = inventions.idLow[invention] % brokers.capacity;
  ledger.pay(
    flow.brokerFees,
    account.firm + buyer,
    account.broker + broker,
    Math.floor(fen * simulation.assumptions.brokerFee)
  );
}

/** The trading centre, the last of the brokers, gets its fee on what is paid at signing. */
function payCentre({ world, tallies }: Simulation, buyer: number, fen: number, fee = 0): void {
  if (fee === 0) return;
  const { ledger, account, brokers } = world;
  const centre = account.broker + brokers.capacity - 1;
  ledger.pay(flow.brokerFees, account.firm + buyer, centre, Math.floor(fen * fee));
  tallies.attestationFees += Math.floor(fen * fee);
}

const counters = [
  "assignments",
  "exclusiveLicences",
  "nonExclusiveLicences",
  "payLaterContracts",
  "equityContracts",
  "spinOffLicences",
  "posedProblemContracts",
  "incomeRights"
] as const;

/** Counts a signed contract by type, seller and buyer, and registers it. */
export function count(simulation: Simulation, deal: Deal): void {
  const { world, tallies, month } = simulation;
  const { type, invention, buyer } = deal;
  tallies[counters[type]]++;
  if (type === contractNumber.commissioned) return;
  countContract(simulation, type, invention, Math.floor(deal.price * 100), deal.closeness);
  if (world.firms.sales[buyer] < smallSales) tallies.dealsSmallFirms++;
  if (month - world.firms.born[buyer] > 60) tallies.buyersOlderThanFive++;
  if (deal.price > 0 && deal.fair > 0) {
    tallies.pricedDeals++;
    tallies.priceErrorSum += logGap(deal.price, deal.fair);
  }
}

/** Counts a contract about a right by type and seller, whoever buys, and registers it. */
export function countContract(
  simulation: Simulation,
  type: number,
  invention: number,
  fen: number,
  closeness: number
): void {
  const { world, tallies } = simulation;
  const field = world.inventions.field[invention];
  tallies.dealsSigned++;
  tallies.dealValue += fen;
  tallies.closenessSum += closeness;
  world.fields.deals[field]++;
  if (fen > 0) world.fields.logPrice[field] += priceMemory * (ln(fen / 100) - world.fields.logPrice[field]);
  const seller = world.inventions.holder[invention] - world.account.organisation;
  if (seller >= 0) countOrganisation(simulation, seller, type, fen);
  else tallies.dealsFirms++;
  simulation.noteContract(type, fen / 100);
  register(simulation, invention, fen);
}
/** Weight of the latest contract in the mean log price of its field. Assumption. */
const priceMemory = 0.05;

function countOrganisation(simulation: Simulation, organisation: number, type: number, fen: number): void {
  const { tallies } = simulation;
  tallies.dealsOrganisations++;
  countForPilots(simulation, organisation);
  if (fen >= largeTransfer * 100) tallies.largeTransferValue += fen;
  if (type === contractNumber.assignment) {
    tallies.assignmentsOrganisations++;
    tallies.assignmentValue += fen;
  } else if (type === contractNumber.equity || type === contractNumber.incomeRight) {
    tallies.equityOrganisations++;
    tallies.equityValue += fen;
  } else {
    tallies.licencesOrganisations++;
    tallies.licenceValue += fen;
  }
}

/** A transfer contract enters the city's register with the same chance as other technology contracts. */
function register({ world, draws, assumptions, tallies }: Simulation, invention: number, fen: number): void {
  const { idLow, idHigh } = world.inventions;
  draws.words(idLow[invention], idHigh[invention], purposes.registration, 0, 0);
  if (draws.u0() >= assumptions.workRegistered) return;
  tallies.turnoverContracts++;
  tallies.turnoverValue += fen;
  tallies.turnoverTransfer += fen;
  if (fen >= large * 100) {
    tallies.turnoverLarge++;
    tallies.turnoverLargeValue += fen;
  }
}

function logGap(price: number, fair: number): number {
  const gap = ln(price / fair);
  return gap < 0 ? -gap : gap;
}
