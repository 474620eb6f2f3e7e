import type { PairedDifference } from "../analysis/paired-difference.ts";
import type { Text } from "../declare/text.ts";
import type { MeasureId } from "../levers/index.ts";
import type { OutcomeId } from "../outcomes/index.ts";
import type { UncertaintyId } from "../uncertainties/index.ts";

interface RankingWorld {
  readonly title: Text;
  readonly assumptions: Readonly<Partial<Record<UncertaintyId, number>>>;
}

/** Worlds in which a ranking of measures is seen: the tail of quality, and how the three gates work together. */
export const rankingWorlds = {
  start: { title: { en: "Start values", zh: "初始取值" }, assumptions: {} },
  paretoTail: { title: { en: "Pareto tail", zh: "帕累托尾部" }, assumptions: { qualityTail: 1 } },
  gatesMinimum: { title: { en: "Gates: minimum", zh: "关口：取最小" }, assumptions: { gateForm: 1 } },
  gatesMean: { title: { en: "Gates: mean", zh: "关口：取平均" }, assumptions: { gateForm: 2 } }
} as const satisfies Record<string, RankingWorld>;
export type RankingWorldId = keyof typeof rankingWorlds;
export const rankingWorldIds = Object.keys(rankingWorlds) as readonly RankingWorldId[];

/** The figure by which measures are ranked. */
export const rankedBy = "transferRate" satisfies OutcomeId;

/** A measure alone, at the values of the plan, in each of the worlds in their order. */
export interface RankedMeasure {
  readonly measure: MeasureId;
  readonly effects: readonly PairedDifference[];
  /** From 1, the largest effect. */
  readonly places: readonly number[];
  /** Whether its place hangs on the world, beyond luck. */
  readonly differs: boolean;
}

/** The whole plan in a world, and what it adds to the sum of its measures one by one. */
export interface WholeAndParts {
  readonly world: RankingWorldId;
  readonly whole: PairedDifference;
  readonly beyondSum: PairedDifference;
}

/** The ranking of a region as it is stored. */
export interface StoredRanking {
  readonly region: string;
  readonly made: string;
  readonly engine: string;
  readonly replicates: number;
  readonly scale: number;
  readonly months: number;
  /** Largest effect at the start values first. */
  readonly ranking: readonly RankedMeasure[];
  readonly interactions: readonly WholeAndParts[];
}
