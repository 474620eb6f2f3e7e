import { float32, float64, type Table, uint8, uint32 } from "./columns.ts";

/** Kinds of research organisation, in the order of their numbers. */
export const organisationTypes = ["university", "institute", "hospital", "laboratory"] as const;
/** Number of the laboratories among them. */
export const laboratory = organisationTypes.indexOf("laboratory");

/** Research organisations: universities, institutes, hospitals, new-type laboratories. One to one at every scale. */
export const organisationColumns = {
  type: uint8("number of organisationTypes", "kind of organisation"),
  idLow: uint32("word", "permanent identity, low word"),
  idHigh: uint32("word", "permanent identity, high word"),
  budget: float64("yuan a year", "research budget, scaled as inventions are"),
  budgetStart: float64("yuan a year", "research budget at the opening"),
  recycled: float64("fen a year", "transfer income that this year's budget gained"),
  retained: float64("fen", "unit share of transfer income of the running year"),
  officeIncome: float64("fen", "transfer office's share of the running year"),
  inventionClock: float32("unit exponential", "left until the next invention"),
  inventionRate: float32("a month", "hazard of an invention"),
  inventionStart: float32("a month", "hazard at the opening"),
  inventionCount: float64("count", "inventions drawn so far"),
  jointClock: float32("unit exponential", "left until the next invention of a joint fund"),
  jointCount: float64("count", "inventions of joint funds drawn so far, the one to come inside"),
  jointField: uint8("row of fields", "field of the firm that paid last into a joint fund with it"),
  equipment: float64("yuan", "research equipment, by what a year of its machine time is worth"),
  projectMoney: float64("fen a year", "money for projects of joint funds and laboratories, a moving yearly sum"),
  projectTrained: float64("persons", "researchers hired on it who have learned to invent"),
  projectTrainees: float64("persons", "researchers hired on it who still learn"),
  ownShare: float32("share", "inventor's share by its own rule"),
  caution: float32("utility", "how much its officials fear a sanction, mean 1"),
  ability: float32("0 to 1", "skill of its transfer office"),
  officeStaff: float32("persons", "transfer office, full-time, paid from its own income"),
  cityPosts: float64("persons", "transfer professionals whose posts the government pays"),
  experience: float64("share", "trained share of its transfer staff, less the usual one under today's leaving"),
  titled: float32("share", "share of its transfer posts on the title ladder"),
  expectedIncome: float32("yuan", "inventor's expected income from a disclosure, learned"),
  income: float64("fen", "income that was shared with inventors since the last quarter with a disclosure"),
  disclosures: float64("count", "disclosures of the running quarter"),
  daring: float32(
    "0 to 1",
    "chance that its official signs the type that both sides want and he fears least, last deal"
  ),
  willing: float32("0 to 1", "chance that an inventor of it discloses, last invention"),
  able: float32("0 to 1", "share of its idle inventions that its office can keep on offer"),
  stopped: float64("count", "deals stopped at each gate: daring, willing, able", 3),
  entered: uint8("0 or 1", "1 if the rules of the month hold for it, 0 while it waits to enter the five mechanisms"),
  lesson: float32("0 to 1", "learned from neighbours that entered before it"),
  dealsBefore: float64("count", "transfers before the first batch was decided on"),
  inventionsBefore: float64("count", "inventions made before then"),
  pilotDeals: float64("count", "transfers since it entered"),
  fieldMix: float32("share", "cumulative weights of its technology fields", 35)
} as const;

export type Organisations = Table<typeof organisationColumns>;
