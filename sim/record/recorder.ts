import { flowCount } from "../ledger/flows.ts";
import type { Hold } from "../ledger/instruments.ts";
import { sectorCount } from "../ledger/sectors.ts";
import type { World } from "../world/world.ts";
import { balanceRows, balanceSheet, emptySheet, enterHolding } from "./balance-sheet.ts";
import type { Noticed, NoticeId } from "./notices.ts";
import type { FlowPair } from "./record.ts";
import { type Tallies, tallyIds, zeroTallies } from "./tallies.ts";

const balanceCells = balanceRows.length * sectorCount;
const relations = flowCount * sectorCount * sectorCount;

interface SavedRecord {
  readonly balances: Float64Array;
  readonly rows: Float64Array;
  readonly payments: readonly number[];
  readonly prices: readonly number[];
  readonly notices: Noticed;
}

/** Takes the tallies and payments of each month into columns. Reads the world, never writes it. */
export class Recorder {
  readonly tallies = zeroTallies();
  readonly rows: Float64Array;
  /** Balance-sheet matrix at the end of each year. */
  readonly balances: Float64Array;
  private readonly sheet = emptySheet();
  /** Month, payment relation and amount of every payment relation that occurred in a month. */
  private payments: number[] = [];
  private prices: number[] = [];
  readonly notices: Partial<Record<NoticeId, number>> = {};

  constructor(private readonly months: number) {
    this.rows = new Float64Array(months * tallyIds.length);
    this.balances = new Float64Array(Math.ceil(months / 12) * balanceCells);
  }

  /** Adds to a cohort's tally in an earlier month; cohorts from before the run are not followed. */
  countCohort(tally: keyof Tallies, month: number): void {
    if (month >= 0) this.rows[month * tallyIds.length + placeOf[tally]]++;
  }

  notice(id: NoticeId): void {
    this.notices[id] = (this.notices[id] ?? 0) + 1;
  }

  noteContract(type: number, month: number, price: number): void {
    this.prices.push(type, month, price);
  }

  /**
   * Takes the balance sheet at the end of a year.
   * @param eachHolding tells who holds whose own funds
   */
  endYear(month: number, world: World, eachHolding: (hold: Hold) => void): void {
    const sheet = balanceSheet(world, this.sheet);
    eachHolding((equity, issuer, holder, fen) => enterHolding(world, sheet, equity, issuer, holder, fen));
    this.balances.set(sheet, Math.floor(month / 12) * balanceCells);
  }

  /** Ends a month: tallies and payments go into the record, tallies start anew. */
  endMonth(month: number, moved: Float64Array): void {
    const row = month * tallyIds.length;
    const { slots } = this.tallies;
    for (let place = 0; place < tallyIds.length; place++) this.rows[row + place] += slots[place];
    slots.fill(0);
    for (let relation = 0; relation < relations; relation++) {
      if (moved[relation] !== 0) this.payments.push(month, relation, moved[relation]);
    }
  }

  /** A copy of all that has been recorded so far. */
  save(): SavedRecord {
    const { rows, balances, payments, prices, notices } = this;
    return {
      rows: rows.slice(),
      balances: balances.slice(),
      payments: [...payments],
      prices: [...prices],
      notices: { ...notices }
    };
  }

  restore({ rows, balances, payments, prices, notices }: SavedRecord): void {
    this.rows.set(rows);
    this.balances.set(balances);
    this.payments = [...payments];
    this.prices = [...prices];
    Object.assign(this.notices, notices);
  }

  /** A tally of a month that has ended. */
  tallyAt(tally: keyof Tallies, month: number): number {
    return this.rows[month * tallyIds.length + placeOf[tally]];
  }

  get contracts(): Float64Array {
    return Float64Array.from(this.prices);
  }

  /** The payment relations that occurred, and their amounts month by month. */
  flows(): { readonly pairs: readonly FlowPair[]; readonly amounts: Float64Array } {
    const used = this.relationsUsed();
    const placeOfRelation = new Map(used.map((relation, place) => [relation, place]));
    const amounts = new Float64Array(this.months * used.length);
    for (let at = 0; at < this.payments.length; at += 3) {
      const [month, place] = [this.payments[at], placeOfRelation.get(this.payments[at + 1])!];
      amounts[month * used.length + place] = this.payments[at + 2];
    }
    return { pairs: used.map(pairOf), amounts };
  }

  private relationsUsed(): number[] {
    const used = new Set<number>();
    for (let at = 1; at < this.payments.length; at += 3) used.add(this.payments[at]);
    return [...used].sort((one, other) => one - other);
  }
}

function pairOf(relation: number): FlowPair {
  return {
    flow: Math.floor(relation / (sectorCount * sectorCount)),
    from: Math.floor(relation / sectorCount) % sectorCount,
    to: relation % sectorCount
  };
}

const placeOf = Object.fromEntries(tallyIds.map((id, place) => [id, place])) as Readonly<Record<keyof Tallies, number>>;
