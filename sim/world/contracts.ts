import { float32, float64, int16, int32, type Table, uint8 } from "./columns.ts";

/** Contracts with something to come: licences with royalties, use first pay later, income rights, sales under review. */
export const contractColumns = {
  type: uint8("number of contractTypes", "kind of contract"),
  open: uint8("0 or 1", "1 while payments may come"),
  invention: int32("row of inventions", "what it is about"),
  seller: int32("account", "who is paid"),
  buyer: int32("account", "who pays"),
  buyerBirth: int16("month", "birth month of the buyer, to know a reused row"),
  signed: int16("month", "month of signing"),
  due: int16("month", "month of the next payment"),
  ends: int16("month", "month of the last payment"),
  price: float64("fen", "agreed value at signing"),
  strike: float64("fen", "use first, pay later: the fee once the free time is over; sale under review: the fair price"),
  royalty: float64("fen a year", "running royalty expected at signing"),
  insured: float32("share", "share of an unpaid fee that an insurer pays"),
  inUse: float32("quality units", "what the use under it adds to its buyer, 0 while there is none"),
  nextDue: int32("row of contracts", "next in the same bucket of the payment calendar")
} as const;

export type Contracts = Table<typeof contractColumns>;
