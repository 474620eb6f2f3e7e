import { date, float32, int16, int32, type Table, uint8, uint32 } from "./columns.ts";
import { monthOf, never } from "./dates.ts";

/** Where an invention stands with the patent office. */
export const patentState = { free: 0, secret: 1, pending: 2, granted: 3, expired: 4 } as const;

/** Contract types, in the order of their numbers. The first seven are those of the model; the eighth replaces equity. */
export const contractTypes = [
  "assignment",
  "exclusiveLicence",
  "nonExclusiveLicence",
  "payLater",
  "equity",
  "spinOff",
  "commissioned",
  "incomeRight"
] as const;
export type ContractType = (typeof contractTypes)[number];
export const contractNumber = Object.fromEntries(contractTypes.map((id, n) => [id, n])) as Readonly<
  Record<ContractType, number>
>;

/** Inventions. A row is reused once the invention has lapsed and no contract is open on it. */
export const inventionColumns = {
  state: uint8("patentState", "where it stands with the patent office"),
  idLow: uint32("word", "permanent identity, low word"),
  idHigh: uint32("word", "permanent identity, high word"),
  holder: int32("account", "present holder, firm or organisation"),
  origin: int16("row of organisations", "organisation that made it, or -1 for a firm"),
  field: uint8("row of fields", "technology field"),
  position: float32("unit vector", "place in technology space", 8),
  quality: float32("log", "log quality, ln q"),
  stage: uint8("0 to 3", "readiness: 0 concept, 1 prototype, 2 engineered, 3 ready for use"),
  maturing: uint8("0 or 1", "1 while someone works on it"),
  failures: uint8("count", "times that its present stage has failed"),
  inLaboratory: uint8("0 or 1", "1 while it is a laboratory that works on it"),
  made: int16("month", "month of making"),
  disclosed: date("month of disclosure"),
  filed: date("month of filing"),
  granted: date("month of grant"),
  lapses: int16("month", "month of the next renewal decision"),
  fast: uint8("0 or 1", "1 if pre-examined"),
  used: uint8("0 or 1", "1 while in use at the holder or a licensee"),
  ownUse: float32("quality units", "what its use adds to the firm that holds it, 0 while there is none"),
  everUsed: uint8("0 or 1", "1 once it has been used"),
  transferred: date("month of the first transfer contract"),
  licences: uint8("count", "contracts with payments to come"),
  exclusive: uint8("0 or 1", "1 if an exclusive licence or income right is in force"),
  licence: int32("row of contracts", "latest contract with payments to come, or -1"),
  queued: uint8("0 or 1", "1 while its application lies in a queue of the office"),
  renewing: uint8("0 or 1", "1 while a renewal decision is in the calendar"),
  listed: uint8("0 or 1", "1 while on offer"),
  slot: int32("slot", "its slot in the list of its field"),
  inventorPart: float32("share", "ownership share granted to its inventor before any transfer, 0 if none"),
  spinOffMonth: date("month in which its inventors think of founding a firm"),
  nextOwned: int32("row of inventions", "next invention of the holder, or -1"),
  previousOwned: int32("row of inventions", "previous invention of the holder, or -1"),
  nextDue: int32("row of inventions", "next in the same bucket of the maturation calendar"),
  nextRenewal: int32("row of inventions", "next in the same bucket of the renewal calendar")
} as const;

export type Inventions = Table<typeof inventionColumns>;

/** Month from which a right counts: that of filing or, before it, of making. */
export function rightStart({ filed, made }: Pick<Inventions, "filed" | "made">, invention: number): number {
  return filed[invention] === never ? made[invention] : monthOf(filed[invention]);
}
