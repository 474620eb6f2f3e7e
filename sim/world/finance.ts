import { float32, float64, int16, int32, type Table, uint8, uint32 } from "./columns.ts";

export const bankTypes = ["state", "jointStock", "city", "rural"] as const;

/** Commercial banks, one to one. Loans, deposits and capital are in the ledger. */
export const bankColumns = {
  type: uint8("number of bankTypes", "kind of bank"),
  idLow: uint32("word", "permanent identity, low word"),
  idHigh: uint32("word", "permanent identity, high word"),
  capitalTarget: float32("share", "wanted equity over risk-weighted assets"),
  admitted: uint8("0 or 1", "1 if admitted to the M&A pilot"),
  riskWeighted: float64("fen", "risk-weighted assets of the last close"),
  headroom: float64("fen", "new lending that capital still allows this month"),
  profit: float64("fen", "own funds at the last dividend date")
} as const;

export const fundTypes = ["seed", "venture", "guidance"] as const;

/** Funds: seed, venture, guidance. One to one; amounts scaled. */
export const fundColumns = {
  type: uint8("number of fundTypes", "kind of fund"),
  idLow: uint32("word", "permanent identity, low word"),
  idHigh: uint32("word", "permanent identity, high word"),
  committed: float64("fen", "capital promised by its investors"),
  paidIn: float64("fen", "capital called so far"),
  vintage: int16("month", "month in which it began"),
  ends: int16("month", "month in which it is wound up"),
  invested: float64("fen", "money invested in deals now open"),
  deals: float32("count", "deals made, weighted"),
  ended: float32("count", "deals ended, weighted"),
  endedInvested: float64("fen", "money that was in ended deals"),
  losses: float64("fen", "principal lost in ended deals"),
  fear: float32("carry units", "how much its manager fears a failed review, mean 1"),
  effort: float32("0 to 1", "screening effort of its manager")
} as const;

/** Investments of funds in firms. */
export const dealColumns = {
  open: uint8("0 or 1", "1 while the money is in"),
  fund: int16("row of funds", "investor"),
  firm: int32("row of firms", "investee, or -1 for a weighted candidate without a firm in the sample"),
  firmBirth: int16("month", "birth month of the investee, to know a reused row"),
  idLow: uint32("word", "identity of the candidate, low word"),
  idHigh: uint32("word", "identity of the candidate, high word"),
  invested: float64("fen", "money paid in"),
  units: float64("1e-9", "share of the firm bought"),
  warrant: float32("share", "part of the fund's gain promised to the bank that lent beside it"),
  warrantBank: uint8("row of banks", "that bank"),
  made: int16("month", "month of the investment"),
  due: int16("month", "month in which the outcome is revealed"),
  weight: float32("count", "real deals this one stands for"),
  nextDue: int32("row of deals", "next in the same bucket of the outcome calendar")
} as const;

/** Brokers, one to one; the trading centre is the last row. */
export const brokerColumns = {
  idLow: uint32("word", "permanent identity, low word"),
  idHigh: uint32("word", "permanent identity, high word"),
  skill: float32("0 to 1", "own part of the skill, around the region's level")
} as const;

/** Vehicles that issue IP-backed notes, one row a year's pool. */
export const vehicleColumns = {
  open: uint8("0 or 1", "1 while notes are outstanding"),
  issued: int16("month", "month of issue"),
  ends: int16("month", "month of redemption"),
  coupon: float32("a year", "coupon"),
  firstLoss: float32("share", "share of the pool's loss the guarantor bears first")
} as const;

export type Banks = Table<typeof bankColumns>;
export type Funds = Table<typeof fundColumns>;
export type Deals = Table<typeof dealColumns>;
export type Brokers = Table<typeof brokerColumns>;
export type Vehicles = Table<typeof vehicleColumns>;
