import type { FlowId } from "../ledger/flows.ts";
import type { SectorId } from "../ledger/sectors.ts";
import type { TallyId } from "../record/tallies.ts";
import { requireSentence, requireText } from "./checks.ts";
import type { Text } from "./text.ts";

/** One tally, or the sum of several. */
export type TallySum = TallyId | readonly TallyId[];

/** Payments of one kind, all of them or those by and to some sectors. */
export interface Payments {
  readonly flow: FlowId;
  readonly from?: readonly SectorId[];
  readonly to?: readonly SectorId[];
}

/**
 * How an outcome is computed from the tallies of 12 months (or of a cohort). Tallies are in fen and simulated counts:
 * a sum or level is divided by the scale of the run unless it is `unscaled` (deals of funds, which are simulated one to
 * one at every scale, and indices); factor then converts to the outcome's unit.
 */
export type OutcomeMeasure =
  /** Sum over 12 months, of the whole region or per research organisation. */
  | {
      readonly kind: "perYear";
      readonly of: TallySum;
      readonly factor: number;
      readonly over?: "organisation";
      readonly unscaled?: true;
    }
  /** Payments of 12 months as they stand in the ledger, less those that come back, and losses that no payment shows. */
  | {
      readonly kind: "paid";
      readonly of: readonly Payments[];
      readonly less?: readonly Payments[];
      readonly losses?: TallyId;
      readonly factor: number;
    }
  /** Value at the end of the month. */
  | { readonly kind: "level"; readonly of: TallySum; readonly factor: number; readonly unscaled?: true }
  /** Sum over 12 months over sum over 12 months; the latter scaled up with the former unless it is counted one to one. */
  | {
      readonly kind: "ratio";
      readonly of: TallySum;
      readonly over: TallySum;
      readonly factor: number;
      readonly overUnscaled?: true;
    }
  /** One less such a ratio. */
  | { readonly kind: "complement"; readonly of: TallySum; readonly over: TallySum; readonly factor: number }
  /** Mean over mean, each a sum over 12 months over its count. */
  | {
      readonly kind: "meanRatio";
      readonly of: TallyId;
      readonly count: TallyId;
      readonly over: TallyId;
      readonly overCount: TallyId;
      readonly factor: number;
    }
  /** Level over level. */
  | { readonly kind: "levelRatio"; readonly of: TallySum; readonly over: TallySum; readonly factor: number }
  /** Sum of events over 12 months over the mean of a stock over the same months. */
  | { readonly kind: "annualRate"; readonly of: TallySum; readonly over: TallySum; readonly factor: number }
  /** Share of a cohort to which something happens within a number of months. */
  | {
      readonly kind: "cohort";
      readonly of: TallySum;
      readonly over: TallySum;
      readonly months: number;
      readonly factor: number;
    }
  /** Median price of the contracts of the given types signed in 12 months. */
  | { readonly kind: "medianPrice"; readonly types: readonly number[]; readonly factor: number };

export const outcomeGroups = {
  transfer: { en: "Transfer", zh: "成果转化" },
  patents: { en: "Patents", zh: "专利" },
  market: { en: "Technology market", zh: "技术市场" },
  firms: { en: "Firms", zh: "企业" },
  credit: { en: "Credit", zh: "信贷" },
  funds: { en: "Funds", zh: "基金" },
  takeovers: { en: "Mergers and acquisitions", zh: "并购" },
  public: { en: "Public money", zh: "公共资金" },
  research: { en: "Research", zh: "研发" }
} as const satisfies Record<string, Text>;

export type OutcomeGroup = keyof typeof outcomeGroups;

/** Something a run measures. */
export interface Outcome {
  readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  /** Yuan in one unit, where the unit is money: lets each language write the amount its own way. */
  readonly yuan?: number;
  readonly definition: Text;
  readonly group: OutcomeGroup;
  /** Which direction is good for the region; neither where it depends. */
  readonly welcome: "up" | "down" | "neither";
  /** Whether scales of simulation agree on it; the others are read at scale 1 only. */
  readonly scaleFree: boolean;
  readonly headline?: boolean;
  /** Digits after the point on screen. */
  readonly decimals: number;
  readonly measure: OutcomeMeasure;
}

/** Whether runs at a scale tell an outcome: at any scale what scales agree on, at 1 all. Undefined where nothing was run. */
export function isReadableAt({ scaleFree }: Pick<Outcome, "scaleFree">, scale: number | undefined): boolean {
  return scaleFree || scale === 1;
}

/** Checks an outcome at load and freezes it. */
export function defineOutcome<const O extends Outcome>(outcome: O): O {
  const where = `outcome ${outcome.id}`;
  for (const text of [outcome.label, outcome.unit]) requireText(where, text);
  requireSentence(where, outcome.definition);
  if (!Number.isFinite(outcome.measure.factor) || outcome.measure.factor === 0) {
    throw new Error(`${where}: factor is ${outcome.measure.factor}; expected a number other than 0`);
  }
  return Object.freeze(outcome);
}
