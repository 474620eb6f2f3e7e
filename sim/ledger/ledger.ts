import type { Accounts, Reserves } from "./accounts.ts";
import { type FlowId, flowCount, flowIds, flowNumber } from "./flows.ts";
import {
  type InstrumentId,
  instrumentIds,
  instrumentNumber,
  type RealAssetId,
  realAssetIds,
  realAssetNumber
} from "./instruments.ts";
import { sectorCount, sectorIds } from "./sectors.ts";

/** A month whose books did not close, with every agent or row that is off. */
export interface Imbalance {
  readonly where: string;
  readonly found: number;
  readonly expected: number;
}

const listedImbalances = 20;
/** Agents proved at a time. */
const blockSize = 1024;

/**
 * The only door through which a stock of money changes. Money is whole fen in Float64, exact to 2^53,
 * so that sums do not depend on their order and books close with `===`.
 */
export class Ledger {
  readonly cash: Float64Array;
  readonly posted: Float64Array;
  readonly held: Float64Array;
  readonly owed: Float64Array;
  readonly real: Float64Array;
  readonly reserves: Float64Array;
  /** Payments of the month: flow × payer's sector × payee's sector, fen. */
  readonly moved = new Float64Array(flowCount * sectorCount * sectorCount);
  private readonly bank: Uint8Array;
  private readonly sector: Uint8Array;
  private readonly count: number;
  private readonly sectorCash = new Float64Array(sectorCount);
  /** Own funds of a block of agents, from their stocks. */
  private readonly ownFunds = new Float64Array(blockSize);
  private readonly claims = new Float64Array(instrumentIds.length);
  private readonly debts = new Float64Array(instrumentIds.length);
  private readonly cashByBank: Float64Array;
  private readonly sectorCashNow = new Float64Array(sectorCount);

  constructor(accounts: Accounts, reserves: Reserves) {
    this.cash = accounts.cash;
    this.posted = accounts.posted;
    this.held = accounts.held;
    this.owed = accounts.owed;
    this.real = accounts.real;
    this.bank = accounts.bank;
    this.sector = accounts.sector;
    this.reserves = reserves.reserves;
    this.count = accounts.capacity;
    this.cashByBank = new Float64Array(reserves.capacity);
  }

  /** Moves whole fen from payer to payee, and reserves between their banks. */
  pay(flow: number, from: number, to: number, fen: number): void {
    if (!(fen >= 0) || fen !== Math.floor(fen)) this.refuse(flowIds[flow], from, fen);
    this.cash[from] -= fen;
    this.cash[to] += fen;
    this.posted[from] -= fen;
    this.posted[to] += fen;
    this.reserves[this.bank[from]] -= fen;
    this.reserves[this.bank[to]] += fen;
    this.moved[(flow * sectorCount + this.sector[from]) * sectorCount + this.sector[to]] += fen;
  }

  /** One account's side of payments that a pass has summed; the other sides are posted by the same pass. */
  postSide(account: number, fen: number): void {
    this.cash[account] += fen;
    this.posted[account] += fen;
    this.reserves[this.bank[account]] += fen;
  }

  /** Enters a pass's sum of one flow between two sectors into the month's matrix. */
  enter(flow: number, fromSector: number, toSector: number, fen: number): void {
    this.moved[(flow * sectorCount + fromSector) * sectorCount + toSector] += fen;
  }

  /** A claim of the creditor on the debtor grows. No cash moves. */
  owe(instrument: number, creditor: number, debtor: number, fen: number): void {
    if (!(fen >= 0) || fen !== Math.floor(fen)) this.refuse(instrumentIds[instrument], debtor, fen);
    const row = instrument * this.count;
    this.held[row + creditor] += fen;
    this.owed[row + debtor] += fen;
    this.posted[creditor] += fen;
    this.posted[debtor] -= fen;
  }

  /** A claim shrinks, by repayment (with a payment beside it) or by write-off (without one). */
  settle(instrument: number, creditor: number, debtor: number, fen: number): void {
    const row = instrument * this.count;
    if (!(fen >= 0) || fen !== Math.floor(fen) || fen > this.owed[row + debtor] || fen > this.held[row + creditor]) {
      throw new RangeError(
        `settle ${instrumentIds[instrument]}: ${fen} fen found, expected a whole number up to ${Math.min(this.owed[row + debtor], this.held[row + creditor])} (debtor ${this.name(debtor)})`
      );
    }
    this.held[row + creditor] -= fen;
    this.owed[row + debtor] -= fen;
    this.posted[creditor] -= fen;
    this.posted[debtor] += fen;
  }

  /** A real asset grows (purchase, contribution) or shrinks (depreciation, scrapping). */
  revalue(asset: number, account: number, fen: number): void {
    if (fen !== Math.floor(fen)) this.refuse(realAssetIds[asset], account, fen);
    this.real[asset * this.count + account] += fen;
    this.posted[account] += fen;
  }

  /** Opening money of an account, against the rest of the country. Only before the first month. */
  endow(account: number, rest: number, fen: number): void {
    this.cash[account] += fen;
    this.cash[rest] -= fen;
    this.posted[account] += fen;
    this.posted[rest] -= fen;
    this.reserves[this.bank[account]] += fen;
    this.reserves[this.bank[rest]] -= fen;
  }

  /** Claims on others of one instrument, fen. */
  heldBy(instrument: InstrumentId, account: number): number {
    return this.held[instrumentNumber[instrument] * this.count + account];
  }

  /** Debts to others of one instrument, fen. */
  owedBy(instrument: InstrumentId, account: number): number {
    return this.owed[instrumentNumber[instrument] * this.count + account];
  }

  /** Real asset at cost less depreciation, fen. */
  realOf(asset: RealAssetId, account: number): number {
    return this.real[realAssetNumber[asset] * this.count + account];
  }

  /** Marks the present stocks as the opening of a month. */
  open(): void {
    this.moved.fill(0);
    this.sumSectorCash(this.sectorCash);
  }

  /**
   * Closes the month: every agent's stocks equal its postings, every instrument's claims equal its debts,
   * every bank's reserves equal its accounts, every sector's cash moved by its flows, and all cash sums to zero.
   * @returns what is off, at most twenty entries; empty when the books close
   */
  close(): Imbalance[] {
    const off: Imbalance[] = [];
    this.addUp(off);
    this.checkInstruments(off);
    this.checkBanks(off);
    this.checkSectors(off);
    return off;
  }

  /** Adds up and checks all agents, in blocks that stay near the processor while every row is read. */
  private addUp(off: Imbalance[]): void {
    for (const sums of [this.claims, this.debts, this.cashByBank, this.sectorCashNow]) sums.fill(0);
    for (let first = 0; first < this.count; first += blockSize) {
      const agents = Math.min(blockSize, this.count - first);
      this.addCash(first, agents);
      for (let part = 0; part < instrumentIds.length; part++) this.addClaims(part, first, agents);
      for (let part = 0; part < realAssetIds.length; part++) this.addReal(part, first, agents);
      this.checkAgents(first, agents, off);
    }
  }

  private addCash(first: number, agents: number): void {
    const { ownFunds, cash, bank, sector, cashByBank, sectorCashNow } = this;
    for (let at = 0; at < agents; at++) {
      const fen = cash[first + at];
      ownFunds[at] = fen;
      cashByBank[bank[first + at]] += fen;
      sectorCashNow[sector[first + at]] += fen;
    }
  }

  private addClaims(part: number, first: number, agents: number): void {
    const { ownFunds, held, owed, count } = this;
    const row = part * count + first;
    let claims = 0;
    let debts = 0;
    for (let at = 0; at < agents; at++) {
      const claim = held[row + at];
      const debt = owed[row + at];
      ownFunds[at] += claim - debt;
      claims += claim;
      debts += debt;
    }
    this.claims[part] += claims;
    this.debts[part] += debts;
  }

  private addReal(part: number, first: number, agents: number): void {
    const { ownFunds, real, count } = this;
    const row = part * count + first;
    for (let at = 0; at < agents; at++) ownFunds[at] += real[row + at];
  }

  private checkAgents(first: number, agents: number, off: Imbalance[]): void {
    const { ownFunds, posted } = this;
    for (let at = 0; at < agents; at++) {
      const account = first + at;
      if (ownFunds[at] !== posted[account])
        report(off, `own funds of ${this.name(account)}`, ownFunds[at], posted[account]);
    }
  }

  private checkInstruments(off: Imbalance[]): void {
    const { claims, debts } = this;
    for (let part = 0; part < instrumentIds.length; part++) {
      if (claims[part] !== debts[part]) report(off, `row ${instrumentIds[part]}`, claims[part], debts[part]);
    }
  }

  private checkBanks(off: Imbalance[]): void {
    const { cashByBank, reserves } = this;
    let all = 0;
    for (let bank = 0; bank < cashByBank.length; bank++) {
      all += cashByBank[bank];
      if (cashByBank[bank] !== reserves[bank])
        report(off, `reserves of bank ${bank}`, cashByBank[bank], reserves[bank]);
    }
    if (all !== 0) report(off, "cash of the rest of the country, the redundant column", all, 0);
  }

  private checkSectors(off: Imbalance[]): void {
    const now = this.sectorCashNow;
    for (let sector = 0; sector < sectorCount; sector++) {
      const expected = this.sectorCash[sector] + this.netFlow(sector);
      if (now[sector] !== expected) report(off, `column ${sectorIds[sector]}`, now[sector], expected);
    }
  }

  private netFlow(sector: number): number {
    let net = 0;
    for (let flow = 0; flow < flowCount; flow++) {
      for (let other = 0; other < sectorCount; other++) {
        net += this.moved[(flow * sectorCount + other) * sectorCount + sector];
        net -= this.moved[(flow * sectorCount + sector) * sectorCount + other];
      }
    }
    return net;
  }

  private sumSectorCash(into: Float64Array): void {
    into.fill(0);
    for (let account = 0; account < this.count; account++) into[this.sector[account]] += this.cash[account];
  }

  private name(account: number): string {
    return `account ${account} (${sectorIds[this.sector[account]]})`;
  }

  private refuse(row: string, account: number, fen: number): never {
    throw new RangeError(
      `posting ${row}: ${fen} found, expected a whole, non-negative number of fen (${this.name(account)})`
    );
  }
}

function report(off: Imbalance[], where: string, found: number, expected: number): void {
  if (off.length < listedImbalances) off.push({ where, found, expected });
}

/** Flow numbers by name, for submodels. */
export const flow: Readonly<Record<FlowId, number>> = flowNumber;
/** Instrument numbers by name, for submodels. */
export const claim: Readonly<Record<InstrumentId, number>> = instrumentNumber;
/** Real-asset numbers by name, for submodels. */
export const asset: Readonly<Record<RealAssetId, number>> = realAssetNumber;
