import type { Text } from "../declare/text.ts";
import type { OwnPopulation } from "./own-population.ts";

/** How far a value can be trusted: read in its source; computed from read values; from memory; ours; another region's; a person's own data. */
export const quantityStatuses = ["verified", "derived", "recalled", "assumption", "borrowed", "own"] as const;
export type QuantityStatus = (typeof quantityStatuses)[number];

/** Where a value comes from. The source is an id of `data/sources.ts`, or "assumption" for what is recalled or ours. */
export interface Provenance {
  readonly status: QuantityStatus;
  readonly source: string;
  /** What it is and where it is from. */
  readonly note: Text;
}

export interface Quantity extends Provenance {
  readonly value: number;
  readonly unit: string;
}

/** Every quantity a region must give, with its unit. A share is a number from 0 to 1, a rate a share a year. */
export const quantityUnits = {
  technologyFirmsOpening: "firms",
  technologyFirmsHorizon: "firms",
  technologyFirmGrowth: "per year",
  otherFirms: "firms",
  birthShareOfGrowth: "share",
  highTechShare: "share",
  stateOwnedShare: "share",

  meanSales: "yuan per year",
  otherMeanSales: "yuan per year",
  salesGrowth: "per year",
  sizeMinimum: "yuan per year",
  sizeMaximum: "yuan per year",
  sizeExponent: "exponent",
  jobsPerSales: "persons per million yuan",
  wageShare: "share of sales",
  inputShare: "share of sales",

  researchTotal: "yuan per year",
  researchFirmShare: "share",
  researchTopTenth: "share",
  researchWageShare: "share of R&D",
  researchPersonYears: "person-years",
  researchGrowthBurnIn: "per year",
  researchGrowth: "per year",

  inventionsInForce: "inventions",
  pendingApplications: "applications",
  inventionHolderFirms: "share",
  inventionHolderUniversities: "share",
  inventionHolderInstitutes: "share",
  applicationsPerResearch: "applications per 100 million yuan",
  grantsPerResearch: "patents per 100 million yuan",
  grantRate: "share",
  examinationMonths: "months",

  turnoverContracts: "contracts per year",
  turnoverValue: "yuan per year",
  turnoverBuyerOutside: "share of value",
  boughtContracts: "contracts per year",
  boughtValue: "yuan per year",
  brokers: "brokers",
  guarantors: "guarantors",

  fiscalScience: "yuan per year",
  reformBudgetShare: "share",
  profitTaxRate: "share of profit",
  highTechTaxRate: "share of profit",
  taxLocalShare: "share of tax",

  capitalMinimum: "share of risk-weighted loans",
  bankCapitalRatio: "share of risk-weighted loans",
  nonPerformingShare: "share of loans",
  newLoanRate: "per year",
  loanPrimeOpening: "per year",
  loanPrime: "per year",
  depositRate: "per year",
  reserveRate: "per year",
  reserveShare: "share of loans",
  relendingRate: "per year",
  loanAccessShare: "share of firms",
  loanSalesRatio: "share of sales",
  cashSalesRatio: "share of sales",
  technologyLoans: "yuan"
} as const satisfies Record<string, string>;

export type QuantityId = keyof typeof quantityUnits;
export const quantityIds = Object.keys(quantityUnits) as readonly QuantityId[];

/** Weight of a technology field in an industry. */
export interface FieldWeight {
  /** Place in the list of fields, from 0. */
  readonly field: number;
  /** Weights of an industry sum to 1. */
  readonly weight: number;
}

export interface Industry {
  readonly id: string;
  readonly name: Text;
  /** Share of technology firms; sums to 1. */
  readonly firmShare: number;
  /** Share of technology firms' sales; sums to 1. */
  readonly salesShare: number;
  /** R&D over sales. */
  readonly researchShare: number;
  readonly fields: readonly FieldWeight[];
}

/** WIPO's five sectors in its order; a sector's number is its place here. */
export const fieldSectors = [
  { en: "Electrical engineering", zh: "电气工程" },
  { en: "Instruments", zh: "仪器" },
  { en: "Chemistry", zh: "化学" },
  { en: "Mechanical engineering", zh: "机械工程" },
  { en: "Other fields", zh: "其他领域" }
] as const satisfies readonly Text[];

export const fieldCount = 35;
/** Dimensions of the technology space. */
export const spaceDimensions = 8;

export interface TechnologyField {
  /** Place in the list, from 0: WIPO's number less one. */
  readonly id: number;
  readonly name: Text;
  readonly sector: 0 | 1 | 2 | 3 | 4;
  /** Unit vector in the technology space. */
  readonly centre: readonly number[];
  /** Share of the firms' inventions; sums to 1. */
  readonly weightFirms: number;
  /** Share of the research organisations' inventions; sums to 1. */
  readonly weightOrganisations: number;
  /** Hard technology: long and costly development on science or engineering. */
  readonly hard: boolean;
}

export const organisationTypes = ["university", "institute", "hospital", "laboratory"] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export interface OrganisationGroup {
  readonly type: OrganisationType;
  readonly name: Text;
  readonly count: number;
  /** Share of the inventions in force that research organisations hold; sums to 1. */
  readonly inventionShare: number;
  /** Share of the R&D that research organisations perform; sums to 1. */
  readonly researchShare: number;
}

export const bankTypes = ["state", "jointStock", "city", "rural"] as const;
export type BankType = (typeof bankTypes)[number];

export interface BankGroup {
  readonly type: BankType;
  readonly name: Text;
  readonly count: number;
  /** Share of loans to firms of the region; sums to 1. */
  readonly loanShare: number;
  /** Capital over risk-weighted loans. */
  readonly capitalRatio: number;
  /** Non-performing share of loans. */
  readonly nonPerforming: number;
}

export const fundTypes = ["seed", "venture", "guidance"] as const;
export type FundType = (typeof fundTypes)[number];

export interface FundGroup {
  readonly type: FundType;
  readonly name: Text;
  readonly count: number;
  /** Mean committed money of one fund, yuan. */
  readonly size: number;
}

/** Years of age told apart; the last class is open. */
export const ageClasses = 30;

/** The tables of a pack, beside its quantities. */
export const regionTables = [
  "industries",
  "fields",
  "ageShares",
  "exitHazards",
  "organisations",
  "banks",
  "funds"
] as const;
export type RegionTable = (typeof regionTables)[number];

/** All the engine knows about a region: published counts and marginals, and stated assumptions. */
export interface RegionPack {
  readonly id: string;
  readonly name: Text;
  readonly quantities: Readonly<Record<QuantityId, Quantity>>;
  readonly industries: readonly Industry[];
  readonly fields: readonly TechnologyField[];
  /** Share of technology firms aged 0, 1, … 29 and more years; sums to 1. */
  readonly ageShares: readonly number[];
  /** Yearly exit hazard by the same ages. */
  readonly exitHazards: readonly number[];
  readonly organisations: readonly OrganisationGroup[];
  readonly banks: readonly BankGroup[];
  readonly funds: readonly FundGroup[];
  /** Where each table comes from. */
  readonly tables: Readonly<Record<RegionTable, Provenance>>;
  /** Agents of a person's own data. */
  readonly population?: OwnPopulation;
  /** Assumptions of the model that have another value here, by id. A scenario's own value comes before it. */
  readonly assumptions?: Readonly<Record<string, Quantity>>;
}

/** Value of a quantity in its declared unit. */
export function quantity(pack: RegionPack, id: QuantityId): number {
  return pack.quantities[id].value;
}
