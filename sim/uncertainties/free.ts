import type { UncertaintyId } from "./index.ts";

/** An assumption that calibration may move: over which range, and whether in equal ratios rather than equal steps. */
export interface FreeParameter {
  readonly range: readonly [number, number];
  readonly ratios?: true;
  /** The figures that ought to tell its value. */
  readonly why: string;
}

/**
 * The free parameters, at most fifteen: for each group of published figures the assumption that moves them most and for
 * which no source was found. Everything else keeps its value in every calibrated world.
 */
export const freeParameters = {
  workIntensity: { range: [0.5, 1.4], why: "turnover over R&D" },
  workSpread: { range: [0.6, 1.4], why: "mean contract and the share of large ones" },
  useValue: { range: [30_000, 300_000], ratios: true, why: "mean price of an assignment" },
  searchRate: { range: [0.02, 0.2], ratios: true, why: "transfers per research organisation" },
  assignmentTaste: { range: [0.5, 2.5], why: "licences among transfers" },
  nonExclusiveCost: { range: [20_000, 200_000], ratios: true, why: "licences among transfers, and their price" },
  equityCost: { range: [1e6, 9e6], ratios: true, why: "count and size of equity deals" },
  netDeduction: { range: [0.2, 0.6], why: "rewards over contract value" },
  renewalCost: { range: [100_000, 1_500_000], ratios: true, why: "firms’ inventions in use among those kept" },
  useCost: { range: [200_000, 2_000_000], ratios: true, why: "inventions of firms and universities in use" },
  qualitySpread: { range: [1.4, 2.5], why: "share of patent value in the best tenth" },
  exitScale: { range: [0.6, 1], why: "exits and three-year survival" },
  scoreIntercept: { range: [-6.5, -4], why: "non-performing loans" },
  bankCost: { range: [0.003, 0.012], why: "rate of new loans" },
  creditDemand: { range: [0.6, 0.95], why: "share of firms with a loan" }
} as const satisfies Partial<Record<UncertaintyId, FreeParameter>>;

export type FreeParameterId = keyof typeof freeParameters;
export const freeParameterIds = Object.keys(freeParameters) as readonly FreeParameterId[];
