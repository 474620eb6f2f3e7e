import type { Text } from "../declare/text.ts";

/**
 * The rows of the balance-sheet matrix that are claims of one agent on another.
 * Deposits and reserves are cash of the ledger; equity rows are book values derived at the close.
 */
export const instruments = {
  loans: { en: "Loans to firms", zh: "企业贷款" },
  takeoverLoans: { en: "M&A loans", zh: "并购贷款" },
  licenceReceivables: { en: "Financed-licence receivables", zh: "许可费融资应收款" },
  notes: { en: "IP-backed notes", zh: "知识产权资产支持证券" },
  innovationBonds: { en: "Innovation bonds", zh: "科技创新债券" },
  deferredFees: { en: "Deferred licence fees due", zh: "应付递延许可费" },
  bonds: { en: "Government debt", zh: "政府债务" }
} as const satisfies Record<string, Text>;

export type InstrumentId = keyof typeof instruments;
export const instrumentIds = Object.keys(instruments) as readonly InstrumentId[];
export const instrumentNumber = Object.fromEntries(instrumentIds.map((id, n) => [id, n])) as Readonly<
  Record<InstrumentId, number>
>;

/** Claims of owners on what is left of an issuer, at book value; the cap tables say whose they are. */
export const equities = {
  firmEquity: { en: "Firm equity (book value)", zh: "企业股权（账面价值）" },
  bankEquity: { en: "Bank equity (book value)", zh: "银行股权（账面价值）" },
  fundShares: { en: "Fund interests (book value)", zh: "基金份额（账面价值）" }
} as const satisfies Record<string, Text>;

export type EquityId = keyof typeof equities;
export const equityIds = Object.keys(equities) as readonly EquityId[];

/** Takes note that an account holds so much of an issuer's own funds, fen. */
export type Hold = (equity: EquityId, issuer: number, holder: number, fen: number) => void;

/** Assets that are nobody's liability, at cost less depreciation. */
export const realAssets = {
  fixedCapital: { en: "Fixed capital (cost less depreciation)", zh: "固定资产（成本减折旧）" },
  intangibles: { en: "Intangible assets at cost", zh: "无形资产（按成本）" },
  goodwill: { en: "Goodwill", zh: "商誉" }
} as const satisfies Record<string, Text>;

export type RealAssetId = keyof typeof realAssets;
export const realAssetIds = Object.keys(realAssets) as readonly RealAssetId[];
export const realAssetNumber = Object.fromEntries(realAssetIds.map((id, n) => [id, n])) as Readonly<
  Record<RealAssetId, number>
>;
