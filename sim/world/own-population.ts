/** A column of a person's own data: a number a row, null where it is missing and will be drawn. */
export type OwnColumn = readonly (number | null)[];

/** Technology firms of a person's own data, from the smallest to the largest sales. */
export interface OwnFirms {
  /** Yuan a year; never missing. */
  readonly sales: OwnColumn;
  /** Place in the region's industries. */
  readonly industry: OwnColumn;
  /** Place in the region's fields. */
  readonly field: OwnColumn;
  /** Month of founding; the opening is month 0, so it is negative. */
  readonly founded: OwnColumn;
  /** R&D, yuan a year. */
  readonly research: OwnColumn;
  /** 1 where the state holds the majority. */
  readonly stateOwned: OwnColumn;
  /** Yuan. */
  readonly loan: OwnColumn;
  /** Yuan. */
  readonly cash: OwnColumn;
}

/** Research organisations, by type in the order of the region's groups. */
export interface OwnOrganisations {
  /** R&D, yuan a year; never missing. */
  readonly research: OwnColumn;
  readonly inventorShare: OwnColumn;
}

/** Inventions in force and applications pending. */
export interface OwnInventions {
  /** Row of the firms, or −1 less the row of the organisations; never missing. */
  readonly holder: OwnColumn;
  readonly field: OwnColumn;
  /** 1 if granted, 0 if pending; never missing. */
  readonly isGranted: OwnColumn;
  /** Month of filing. */
  readonly filed: OwnColumn;
  /** Month of grant. */
  readonly granted: OwnColumn;
  /** 1 if in use. */
  readonly used: OwnColumn;
}

/** Agents that a person's own data name one by one; a kind that is absent is drawn from the region's figures. */
export interface OwnPopulation {
  readonly firms?: OwnFirms;
  readonly organisations?: OwnOrganisations;
  readonly inventions?: OwnInventions;
}

/** Ids of regions that come from a person’s own data begin so; a hash of their content follows. */
export const ownPrefix = "own-";

export function isOwnRegion(id: string): boolean {
  return id.startsWith(ownPrefix);
}

/** Rows of a table that one simulated row stands for: from the first to before the end. */
export interface Stratum {
  readonly from: number;
  readonly end: number;
  /** The row whose traits the simulated one has. */
  readonly middle: number;
}

/** The stratum of a simulated row when so many rows stand for all. */
export function stratumOf(row: number, rows: number, all: number): Stratum {
  const from = Math.floor((row * all) / rows);
  const end = Math.floor(((row + 1) * all) / rows);
  return { from, end, middle: (from + end - 1) >> 1 };
}

/** The simulated row that stands for a row of the table. */
export function simulatedRowOf(row: number, rows: number, all: number): number {
  const near = Math.floor((row * rows) / all);
  return stratumOf(near, rows, all).end > row ? near : near + 1;
}

/** Mean over a stratum of a column without gaps. */
export function stratumMean(column: OwnColumn, { from, end }: Stratum): number {
  let sum = 0;
  for (let row = from; row < end; row++) sum += column[row]!;
  return sum / (end - from);
}
