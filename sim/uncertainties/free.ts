import type { Text } from "../declare/text.ts";
import type { UncertaintyId } from "./index.ts";

/** An assumption that calibration may move: over which range, and whether in equal ratios rather than equal steps. */
export interface FreeParameter {
  readonly range: readonly [number, number];
  readonly ratios?: true;
  /** The figures that ought to tell its value. */
  readonly why: Text;
}

/**
 * The free parameters, at most fifteen: for each group of published figures the assumption that moves them most and for
 * which no source was found. Everything else keeps its value in every calibrated world.
 */
export const freeParameters = {
  workIntensity: {
    range: [0.5, 1.4],
    why: { en: "turnover over R&D", zh: "成交额与研发经费之比" }
  },
  workSpread: {
    range: [0.6, 1.4],
    why: { en: "mean contract and the share of large ones", zh: "平均合同金额与大额合同占比" }
  },
  useValue: {
    range: [30_000, 300_000],
    ratios: true,
    why: { en: "mean price of an assignment", zh: "平均转让价格" }
  },
  searchRate: {
    range: [0.02, 0.2],
    ratios: true,
    why: { en: "transfers per research organisation", zh: "单位年均转化合同" }
  },
  assignmentTaste: {
    range: [0.5, 2.5],
    why: { en: "licences among transfers", zh: "许可合同占比" }
  },
  nonExclusiveCost: {
    range: [20_000, 200_000],
    ratios: true,
    why: { en: "licences among transfers, and their price", zh: "许可合同占比及其价格" }
  },
  equityCost: {
    range: [1e6, 9e6],
    ratios: true,
    why: { en: "count and size of equity deals", zh: "作价投资的数量与金额" }
  },
  netDeduction: {
    range: [0.2, 0.6],
    why: { en: "rewards over contract value", zh: "奖酬占合同金额比例" }
  },
  renewalCost: {
    range: [100_000, 1_500_000],
    ratios: true,
    why: { en: "firms’ inventions in use among those kept", zh: "企业维持的发明中已实施的比例" }
  },
  useCost: {
    range: [200_000, 2_000_000],
    ratios: true,
    why: { en: "inventions of firms and universities in use", zh: "企业与高校已实施的发明" }
  },
  qualitySpread: {
    range: [1.4, 2.5],
    why: { en: "share of patent value in the best tenth", zh: "价值前10%的专利所占价值份额" }
  },
  exitScale: {
    range: [0.6, 1],
    why: { en: "exits and three-year survival", zh: "退出率与三年存活率" }
  },
  scoreIntercept: {
    range: [-6.5, -4],
    why: { en: "non-performing loans", zh: "不良贷款率" }
  },
  bankCost: { range: [0.003, 0.012], why: { en: "rate of new loans", zh: "新发放贷款利率" } },
  creditDemand: {
    range: [0.6, 0.95],
    why: { en: "share of firms with a loan", zh: "有贷款企业占比" }
  }
} as const satisfies Partial<Record<UncertaintyId, FreeParameter>>;

export type FreeParameterId = keyof typeof freeParameters;
export const freeParameterIds = Object.keys(freeParameters) as readonly FreeParameterId[];
