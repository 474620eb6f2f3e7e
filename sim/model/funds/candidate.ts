import { normalQuantile } from "../../numeric/index.ts";
import { childId, type Purpose, purposes } from "../../random/index.ts";
import { never } from "../../world/dates.ts";
import type { RegionPack } from "../../world/region.ts";
import { drawMember } from "../firms/members.ts";
import type { Simulation } from "../simulation.ts";
import { seedFund } from "./capital.ts";

/** A kind of candidate for money of funds, and under which keys its luck is drawn. */
export interface CandidateKind {
  /** Low word of the parent of all candidates of the kind. */
  readonly parent: number;
  readonly traits: Purpose;
  readonly outcome: Purpose;
  /** Youngest and oldest investee, months. */
  readonly youngest: number;
  readonly oldest: number;
  /** Largest investee, yuan of sales a year. */
  readonly largest: number;
}

/** Candidates for the seed funds. */
export const seedCandidate = {
  /** Low word of the parent of their identities. Definition. */
  parent: 1,
  traits: purposes.seed,
  outcome: purposes.seedOutcome,
  /** Age from which a firm may be one, months. Assumption. */
  youngest: 0,
  /** Age up to which a firm may be one, months. Assumption. */
  oldest: 36,
  /** Sales up to which a firm may be one, yuan a year. Assumption. */
  largest: 20e6
} as const satisfies CandidateKind;

/** Candidates for venture rounds. */
export const ventureCandidate = {
  /** Low word of the parent of their identities. Definition. */
  parent: 2,
  traits: purposes.venture,
  outcome: purposes.ventureOutcome,
  /** Age from which a firm may be one, months. Assumption. */
  youngest: 6,
  /** Age up to which a firm may be one, months. Assumption. */
  oldest: 96,
  /** Sales up to which a firm may be one, yuan a year. Assumption. */
  largest: 400e6
} as const satisfies CandidateKind;

/** What a candidate brings; written anew for each. */
export interface Candidate {
  idLow: number;
  idHigh: number;
  field: number;
  /** Uniform that tells which fund it asks. */
  fundLuck: number;
  /** How long it can wait, as an exponential of mean 1. */
  patience: number;
  /** Firm of the sample that it is, or -1. */
  firm: number;
  quality: number;
  upside: number;
  /** Errors of the two signals of screening, standard normal. */
  qualityNoise: number;
  upsideNoise: number;
}

export function blankCandidate(): Candidate {
  return {
    idLow: 0,
    idHigh: 0,
    field: 0,
    fundLuck: 0,
    patience: 0,
    firm: -1,
    quality: 0,
    upside: 0,
    qualityNoise: 0,
    upsideNoise: 0
  };
}

/** Firms looked at to find the one that a candidate is. Assumption. */
const looks = 6;

const identity = new Int32Array(4);

/**
 * The candidate of a number: an identity that is the same in every scenario, and all that hangs on it. It is a young
 * firm of the sample in its field where one is found; else a firm outside the sample, and its money goes to the rest
 * of the country.
 */
export function meetCandidate(simulation: Simulation, kind: CandidateKind, number: number, out: Candidate): void {
  const { draws, region, world } = simulation;
  childId(kind.parent, 0, number, 0, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  out.idLow = idLow;
  out.idHigh = idHigh;
  draws.words(idLow, idHigh, kind.traits, 0, 0);
  out.field = fieldAt(region, draws.u0());
  out.fundLuck = draws.u1();
  out.upside = normalQuantile(draws.u2());
  out.patience = draws.exponential(idLow, idHigh, kind.traits, 1, 0);
  draws.words(idLow, idHigh, purposes.fundSignal, 0, 0);
  out.qualityNoise = normalQuantile(draws.u0());
  out.upsideNoise = normalQuantile(draws.u1());
  out.firm = findFirm(simulation, kind, out);
  out.quality = out.firm >= 0 ? world.firms.quality[out.firm] : hiddenQuality(simulation, kind, idLow, idHigh);
}

/** Quality of a candidate that is no firm of the sample, standard normal. */
export function hiddenQuality({ draws }: Simulation, kind: CandidateKind, idLow: number, idHigh: number): number {
  return draws.normal(idLow, idHigh, kind.traits, 2, 0);
}

/** Upside of a candidate, standard normal, told again from its identity. */
export function hiddenUpside({ draws }: Simulation, kind: CandidateKind, idLow: number, idHigh: number): number {
  draws.words(idLow, idHigh, kind.traits, 0, 0);
  return normalQuantile(draws.u2());
}

/** The field in which a uniform falls, by the weights of the firms' inventions. */
export function fieldAt({ fields }: RegionPack, uniform: number): number {
  let left = uniform;
  for (let field = 0; field < fields.length - 1; field++) {
    left -= fields[field].weightFirms;
    if (left < 0) return field;
  }
  return fields.length - 1;
}

function findFirm(simulation: Simulation, kind: CandidateKind, { field, idLow, idHigh }: Candidate): number {
  for (let look = 0; look < looks; look++) {
    const firm = drawMember(simulation, field, idLow, idHigh, kind.traits, 3 + look, 0);
    if (firm >= 0 && takesEquity(simulation, kind, firm)) return firm;
  }
  return -1;
}

/** Whether a firm is of the age and size of the kind, sound, and backed by nobody or, for a venture round, by seed money. */
function takesEquity({ world: { firms, funds }, month }: Simulation, kind: CandidateKind, firm: number): boolean {
  const age = month - firms.born[firm];
  return (
    firms.technology[firm] === 1 &&
    age >= kind.youngest &&
    age <= kind.oldest &&
    firms.sales[firm] <= kind.largest &&
    (firms.fund[firm] < 0 || (kind === ventureCandidate && funds.type[firms.fund[firm]] === seedFund)) &&
    firms.arrears[firm] === 0 &&
    firms.defaulted[firm] === never
  );
}
