import type { Text } from "../declare/text.ts";

/**
 * The way technology money takes, the middle column of the flow diagram.
 * A flow without a way (wages, ordinary sales) is in the matrix but is not technology money.
 */
export const ways = {
  commissioned: { en: "Commissioned technology work", zh: "委托研发与技术服务" },
  ipFees: { en: "IP fees", zh: "知识产权费用" },
  grants: { en: "Grants and subsidies", zh: "拨款与补助" },
  equity: { en: "Equity", zh: "股权投资" },
  loans: { en: "Technology loans", zh: "科技贷款" },
  takeovers: { en: "Takeovers", zh: "并购" },
  notes: { en: "IP-backed notes", zh: "知识产权证券" },
  rewards: { en: "Inventor awards", zh: "成果完成人奖酬" }
} as const satisfies Record<string, Text>;

export type WayId = keyof typeof ways;

interface Flow {
  readonly name: Text;
  /** current: changes net worth of both sides; principal: paired with a claim or an asset. */
  readonly kind: "current" | "principal";
  readonly way?: WayId;
}

/** Every kind of payment once: the rows of the transactions-flow matrix, then those of the flow of funds. */
export const flows = {
  sales: { kind: "current", name: { en: "Sales to final users", zh: "最终销售" } },
  inputs: { kind: "current", name: { en: "Imports of goods and fees", zh: "区外购入" } },
  wages: { kind: "current", name: { en: "Wages", zh: "工资" } },
  technologyWork: {
    kind: "current",
    way: "commissioned",
    name: { en: "Technology development, consulting, service", zh: "技术开发、咨询与服务" }
  },
  posedProblems: {
    kind: "current",
    way: "commissioned",
    name: { en: "Posed-problem contracts", zh: "企业出题合同" }
  },
  jointFunds: {
    kind: "current",
    way: "commissioned",
    name: { en: "Joint-fund contributions", zh: "联合基金出资" }
  },
  researchGrants: {
    kind: "current",
    way: "grants",
    name: { en: "Research budgets", zh: "科研经费拨款" }
  },
  reformGrants: {
    kind: "current",
    way: "grants",
    name: { en: "Grants of the reform", zh: "改革补助" }
  },
  interestSubsidies: {
    kind: "current",
    way: "grants",
    name: { en: "Interest subsidies", zh: "贷款贴息" }
  },
  ipUpfront: {
    kind: "current",
    way: "ipFees",
    name: { en: "IP fees: upfront and assignment", zh: "知识产权费用：入门费与转让价款" }
  },
  ipRunning: {
    kind: "current",
    way: "ipFees",
    name: { en: "IP fees: royalties and use-first-pay-later payments", zh: "知识产权费用：提成费与先使用后付费付款" }
  },
  inventorAwards: { kind: "current", way: "rewards", name: { en: "Inventor awards", zh: "成果完成人奖酬" } },
  brokerFees: {
    kind: "current",
    name: { en: "Broker, trading-centre and appraisal fees", zh: "经纪、交易与评估费" }
  },
  exchangeCosts: { kind: "current", name: { en: "Cost of exchange and escrow", zh: "汇兑与托管费用" } },
  taxLocal: { kind: "current", name: { en: "Taxes, local share", zh: "税收（地方部分）" } },
  taxCentral: { kind: "current", name: { en: "Taxes, central share", zh: "税收（中央部分）" } },
  publicServices: { kind: "current", name: { en: "Public services bought", zh: "公共服务支出" } },
  reformServices: { kind: "current", name: { en: "Services of the reform bought", zh: "改革服务支出" } },
  loanInterest: { kind: "current", name: { en: "Loan interest", zh: "贷款利息" } },
  depositInterest: { kind: "current", name: { en: "Deposit interest", zh: "存款利息" } },
  reserveInterest: { kind: "current", name: { en: "Reserve remuneration", zh: "准备金利息" } },
  noteCoupons: { kind: "current", name: { en: "Note coupons", zh: "知识产权证券利息" } },
  licenceFinance: {
    kind: "current",
    name: { en: "Financed-licence payments: interest part", zh: "许可费融资付款：利息部分" }
  },
  guaranteePremiums: { kind: "current", name: { en: "Guarantee and insurance premiums", zh: "担保与保险费" } },
  guaranteePayouts: {
    kind: "current",
    way: "grants",
    name: { en: "Guarantee, insurance and loss-sharing payouts", zh: "代偿、赔付与风险分担支出" }
  },
  firmDividends: { kind: "current", name: { en: "Firm dividends", zh: "企业分红" } },
  bankDividends: { kind: "current", name: { en: "Bank dividends", zh: "银行分红" } },
  fundDistributions: { kind: "current", name: { en: "Fund distributions", zh: "基金收益分配" } },
  fundFees: { kind: "current", name: { en: "Fund management fees and carried interest", zh: "基金管理费与业绩报酬" } },
  warrants: { kind: "current", name: { en: "Gains passed on under warrants", zh: "认股权收益" } },
  bondInterest: { kind: "current", name: { en: "Interest on innovation bonds", zh: "科技创新债券利息" } },
  capitalGoods: { kind: "principal", name: { en: "Capital goods", zh: "资本品购置" } },
  loanPrincipal: { kind: "principal", way: "loans", name: { en: "Change in loans", zh: "贷款变动" } },
  takeoverLoans: {
    kind: "principal",
    way: "takeovers",
    name: { en: "M&A loans drawn and repaid", zh: "并购贷款发放与偿还" }
  },
  takeoverPrice: { kind: "principal", way: "takeovers", name: { en: "Takeover price", zh: "并购价款" } },
  equityPurchase: { kind: "principal", way: "equity", name: { en: "Equity bought", zh: "股权投资款" } },
  equityExit: { kind: "principal", name: { en: "Equity sold", zh: "股权退出款" } },
  capitalCalls: { kind: "principal", name: { en: "Capital paid in to funds", zh: "基金出资" } },
  bondPrincipal: {
    kind: "principal",
    way: "loans",
    name: { en: "Change in innovation bonds", zh: "科技创新债券变动" }
  },
  notePrincipal: { kind: "principal", way: "notes", name: { en: "Change in IP-backed notes", zh: "知识产权证券变动" } },
  licenceFinancePrincipal: {
    kind: "principal",
    way: "notes",
    name: { en: "Change in financed-licence receivables", zh: "许可费融资应收款变动" }
  },
  recapitalisation: { kind: "current", name: { en: "Bank recapitalisation", zh: "银行注资" } },
  entryCapital: { kind: "principal", name: { en: "Capital of new firms", zh: "新设企业出资" } },
  liquidation: { kind: "principal", name: { en: "Liquidation proceeds", zh: "清算所得" } }
} as const satisfies Record<string, Flow>;

export type FlowId = keyof typeof flows;

/** Flow ids in row order; a flow's number is its place here. */
export const flowIds = Object.keys(flows) as readonly FlowId[];
export const flowCount = flowIds.length;

export const flowNumber = Object.fromEntries(flowIds.map((id, number) => [id, number])) as Readonly<
  Record<FlowId, number>
>;
