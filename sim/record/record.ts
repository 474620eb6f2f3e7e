import type { RunSpec } from "../scenario/run-spec.ts";
import type { Noticed } from "./notices.ts";
import type { Tallies } from "./tallies.ts";

/** One payment relation that occurred: flow, payer's sector, payee's sector, as numbers of flows.ts and sectors.ts. */
export interface FlowPair {
  readonly flow: number;
  readonly from: number;
  readonly to: number;
}

/** The result of a run, plain data: survives the crossing between threads. */
export interface RunRecord {
  readonly engine: string;
  readonly spec: RunSpec;
  readonly specHash: string;
  /** FNV-1a over all state at the end and all tallies, eight hex digits twice. */
  readonly stateHash: string;
  /** Fen by which the books do not close at the end, counted anew from the stocks; 0 in every sound run. */
  readonly ledgerResidual: number;
  readonly burnIn: number;
  /** burn-in plus horizon */
  readonly months: number;
  /** Technology firms at the opening of the horizon, scaled up to the region. */
  readonly firms: number;
  /** Research organisations, at every scale one to one. */
  readonly organisations: number;
  /** months × tallies, row-major, in the order of tallyIds; counts are of agents simulated (multiply by 1/scale). */
  readonly tallies: Float64Array;
  readonly flowPairs: readonly FlowPair[];
  /** months × flowPairs, row-major, fen. */
  readonly flows: Float64Array;
  /** Balance-sheet matrix at the end of each year: year × rows × sectors, fen; rows as in balanceRows. */
  readonly balances: Float64Array;
  /** Prices of the transfer contracts of the horizon (yuan), a sample for medians: [type, month, price] triples. */
  readonly contracts: Float64Array;
  /** Surprises that are not errors, counted. */
  readonly notices: Noticed;
}

/** One tally's series over all months. */
export type TallySeries = (id: keyof Tallies) => Float64Array;
