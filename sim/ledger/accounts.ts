import { float64, type Table, uint8 } from "../world/columns.ts";
import { instrumentIds, realAssetIds } from "./instruments.ts";

/** The books: one row an agent. Claims and real assets are laid out instrument by instrument. */
export const accountColumns = {
  cash: float64("fen", "deposit at its bank; for a bank, reserves less the deposits of its customers"),
  posted: float64("fen", "own funds by the sum of all postings, the second record that the stocks must equal"),
  bank: uint8("row of banks", "bank that keeps the account; one past the last for the rest of the country"),
  sector: uint8("number of sectors", "column of the matrices"),
  held: float64("fen", "claims on others, by instrument", instrumentIds.length),
  owed: float64("fen", "debts to others, by instrument", instrumentIds.length),
  real: float64("fen", "assets that are nobody's liability, by kind", realAssetIds.length)
} as const;

export const reserveColumns = {
  reserves: float64("fen", "reserves of a bank and net interbank claims; negative in total for the rest")
} as const;

export type Accounts = Table<typeof accountColumns>;
export type Reserves = Table<typeof reserveColumns>;

/** First account of each kind of agent; an agent's account is its row plus this. */
export interface AccountPlan {
  readonly firm: number;
  readonly organisation: number;
  readonly bank: number;
  readonly fund: number;
  readonly broker: number;
  readonly guarantor: number;
  readonly vehicle: number;
  readonly household: number;
  readonly government: number;
  readonly rest: number;
  readonly abroad: number;
  readonly count: number;
}

export function planAccounts(counts: {
  readonly firms: number;
  readonly organisations: number;
  readonly banks: number;
  readonly funds: number;
  readonly brokers: number;
  readonly guarantors: number;
  readonly vehicles: number;
}): AccountPlan {
  let next = 0;
  const range = (rows: number) => {
    const first = next;
    next += rows;
    return first;
  };
  return {
    firm: range(counts.firms),
    organisation: range(counts.organisations),
    bank: range(counts.banks),
    fund: range(counts.funds),
    broker: range(counts.brokers),
    guarantor: range(counts.guarantors),
    vehicle: range(counts.vehicles),
    household: range(counts.banks),
    government: range(1),
    rest: range(1),
    abroad: range(1),
    count: next
  };
}
