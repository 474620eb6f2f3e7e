import { float32, float64, int16, int32, type Table, uint8, uint16, uint32 } from "./columns.ts";

/** Firms: technology-type firms and the stratum of other firms that buy, acquire and demand. */
export const firmColumns = {
  // identity
  active: uint8("0 or 1", "1 while the firm trades"),
  technology: uint8("0 or 1", "1 for a technology-type firm, 0 for a firm of the other stratum"),
  idLow: uint32("word", "permanent identity, low word"),
  idHigh: uint32("word", "permanent identity, high word"),
  industry: uint8("row of industries", "industry of the firm"),
  field: uint8("row of fields", "technology field in which it works most"),
  stateOwned: uint8("0 or 1", "1 if the state holds the majority"),
  born: int16("month", "month of birth, negative for the opening stock"),
  labelled: int16("month", "month since which the city counts it as a technology firm"),
  anniversary: uint8("0 to 11", "calendar month of the yearly review, from the identity"),
  founder: int16("row of organisations", "organisation the founders come from, or -1"),
  position: float32("unit vector", "place in technology space", 8),
  // business
  sales: float64("yuan a year", "sales at the going rate"),
  growth: float32("log a month", "this year's own growth, a twelfth of the yearly draw"),
  productivity: float32("log", "log productivity, ln A"),
  ownProductivity: float32("log", "permanent part of log productivity"),
  quality: float32("s.d.", "hidden quality of the management, mean 0, s.d. 1"),
  margin: float32("share of sales", "margin before R&D of this quarter"),
  marginShock: float32("share of sales", "passing part of the margin"),
  researchShare: float32("share of sales", "R&D over sales"),
  researchStart: float32("yuan a year", "R&D at birth or opening, the base of the invention rate"),
  absorptive: float32("0 to 1", "absorptive capacity"),
  inUseValue: float32("quality units", "sum of quality times match of inventions in use"),
  earnings: float64("fen a year", "earnings before interest, tax and depreciation of the running year"),
  earningsLastYear: float64("fen a year", "the same of the last full year"),
  cashTarget: float32("share of sales", "deposits held over yearly sales before dividends are paid"),
  // clocks: unit exponentials that run down with the integrated hazard
  inventionClock: float32("unit exponential", "left until the next invention"),
  inventionRate: float32("a month", "hazard of an invention"),
  inventionCount: uint16("count", "inventions drawn so far"),
  searchClock: float32("unit exponential", "left until the next search for a technology"),
  searchRate: float32("a month", "hazard of a search"),
  searchCount: uint16("count", "searches so far"),
  workClock: float32("unit exponential", "left until the next order of technology work"),
  workRate: float32("a month", "hazard of an order"),
  workCount: uint16("count", "orders so far"),
  exitClock: float32("unit exponential", "left until voluntary exit"),
  exitRate: float32("a month", "hazard of voluntary exit"),
  takeoverClock: float32("unit exponential", "left until the next search for a target"),
  takeoverRate: float32("a month", "hazard of a search for a target"),
  takeoverCount: uint16("count", "target searches so far"),
  // debt
  wantsCredit: uint8("0 or 1", "1 if the firm finances itself with bank loans"),
  loanRate: float32("a year", "rate on its working loan"),
  loanInstalment: float64("fen a month", "principal due each month"),
  loanReview: int16("month", "month in which the loan is to be renewed or applied for"),
  loanPriced: float32("a year", "probability of default believed when the loan was priced"),
  guaranteed: float32("share", "share of the working loan's loss that a guarantor bears"),
  takeoverLoanRate: float32("a year", "rate on its M&A loan"),
  takeoverInstalment: float64("fen a month", "level payment of the M&A loan, interest inside"),
  takeoverBank: uint8("row of banks", "lender of the M&A loan"),
  arrears: uint8("months", "months with cash below zero and no line"),
  defaulted: int16("month", "month of default, or -1"),
  points: uint8("0 or 1", "1 if the firm has an innovation score"),
  // owners, in billionths of the firm
  stateUnits: float64("1e-9", "units of the city government"),
  outsideUnits: float64("1e-9", "units of owners in the rest of the country"),
  fundUnits: float64("1e-9", "units of its lead fund"),
  fund: int16("row of funds", "its lead fund, or -1"),
  organisationUnits: float64("1e-9", "units of a research organisation"),
  organisation: int16("row of organisations", "organisation that holds units, or -1"),
  // groups
  integration: int16("month", "month in which the outcome of its last takeover is revealed, or -1"),
  synergy: float32("log", "gain of log productivity if the integration succeeds"),
  nextFree: int32("row of firms", "next row of the list of free rows")
} as const;

export type Firms = Table<typeof firmColumns>;
