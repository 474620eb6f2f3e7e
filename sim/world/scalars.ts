import { float64, int32, type Table } from "./columns.ts";

/** Single numbers of the world that change from month to month. One row. */
export const scalarColumns = {
  firmRows: int32("rows", "firm rows in use, alive or not"),
  firmFree: int32("row of firms", "first free row below firmRows, or -1"),
  inventionRows: int32("rows", "invention rows in use"),
  inventionFree: int32("row of inventions", "first free row below inventionRows, or -1"),
  contractRows: int32("rows", "contract rows in use"),
  contractFree: int32("row of contracts", "first free row below contractRows, or -1"),
  dealRows: int32("rows", "deal rows in use"),
  dealFree: int32("row of deals", "first free row below dealRows, or -1"),
  seedCandidates: int32("count", "candidates for the seed funds decided so far"),
  ventureCandidates: int32("count", "candidates for venture rounds decided so far"),
  ordinaryHead: int32("place", "first waiting application of the ordinary queue"),
  ordinaryTail: int32("place", "one past the last"),
  fastHead: int32("place", "first waiting application of the pre-examined queue"),
  fastTail: int32("place", "one past the last"),
  officeCredit: float64("applications", "fraction of a decision left over from last month"),
  filings: float64("applications a month", "filings the office has staffed for, smoothed over a year"),
  fastCredit: float64("applications", "the same for pre-examination"),

  meanSales: float64("yuan a year", "mean sales of technology firms, last close"),
  loanPrime: float64("a year", "loan prime rate"),
  bondsGuaranteed: float64("fen", "part of the innovation bonds outstanding that the guarantor covers"),
  pilotsDecided: int32("month", "one more than the month in which entry by batches was decided on, or 0"),
  jointFundSpent: float64("fen", "public money put into joint funds in the calendar year"),
  laboratorySpent: float64("fen", "public money put into projects of laboratories in the calendar year"),
  servicePrice: float64("share of full cost", "what small firms pay for shared equipment"),
  serviceSlots: float64("uses", "places open at shared equipment"),
  brokersTraining: float64("persons", "transfer professionals in training beyond today's number"),
  brokersFresh: float64("persons", "new ones at work beyond today's number"),
  brokersSkilled: float64("persons", "experienced ones beyond today's number"),
  circleNewcomers: float64("firms a year", "newborn firms inside innovation circles, a moving yearly sum"),
  publicSpent: float64("fen", "reform money spent in the calendar year"),
  reserveShort: float64("fen", "what the guarantor's reserve lacked last month for want of reform money"),

  inventionsPerYuan: float64("inventions per yuan", "inventions a year that firms make for each yuan of yearly R&D"),
  researchNorm: float64("factor", "factor that brings R&D intensities to the region's total")
} as const;

/** Per industry. */
export const industryColumns = {
  demand: float64("yuan a year", "sales that demand allows the industry's technology firms"),
  sales: float64("yuan a year", "their sales at the last close"),
  squares: float64("yuan squared", "sum of squared sales at the last close"),
  excellence: float64("log", "sales-weighted mean of competitiveness at the last close"),
  firstExcellence: float64("log", "the same at the first close; 0 before it"),
  factor: float64("per month", "growth of sales that brings the industry to its demand"),
  sumSales: float64("yuan a year", "running sum of sales in this month's pass"),
  sumSquares: float64("yuan squared", "running sum of squared sales"),
  sumStrength: float64("yuan a year", "running sum of sales times competitiveness")
} as const;

/** Per technology field. */
export const fieldColumns = {
  listStart: int32("slot", "first slot of the field's list"),
  listSize: int32("slots", "slots of the field's list"),
  listed: int32("count", "inventions in the list"),
  deals: float64("deals a year", "transfer contracts of the field, a moving yearly sum"),
  logPrice: float64("log yuan", "mean log price of the field’s latest contracts"),
  promise: float64("s.d.", "how open the field is by the latest patent map"),
  memberStart: int32("slot", "first slot of the field's firms"),
  memberSize: int32("slots", "slots of the field's firms"),
  members: int32("count", "firms in the field's slots")
} as const;

/** Per bank, the households that keep their deposits there. */
export const householdColumns = {
  cashAfterSpending: float64("fen", "deposit after last month's spending"),
  localShare: float64("share", "of sales at the bank's firms that households buy"),
  firmSales: float64("fen", "sales of the bank's firms this month")
} as const;

export const listColumns = { invention: int32("row of inventions", "invention on offer in the slot, or -1") } as const;
export const memberColumns = { firm: int32("row of firms", "firm in the slot, or -1") } as const;
export const queueColumns = { invention: int32("row of inventions", "waiting application") } as const;
export const calendarColumns = { first: int32("row", "first due item of the month, or -1") } as const;
export const ownerColumns = {
  firstInvention: int32("row of inventions", "first invention of the holder, or -1")
} as const;

export type Scalars = Table<typeof scalarColumns>;
export type Industries = Table<typeof industryColumns>;
export type Fields = Table<typeof fieldColumns>;
export type Households = Table<typeof householdColumns>;
export type Calendar = Table<typeof calendarColumns>;
