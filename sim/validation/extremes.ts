import type { Text } from "../declare/text.ts";
import { type OutcomeId, outcomes } from "../outcomes/index.ts";
import { horizonSum } from "../record/horizon-sum.ts";
import { outcomeValue } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import type { Changes } from "./experiment.ts";

/** The fixed master seed of the extreme conditions; never changed. */
export const extremesSeed = "small-city-1";

/** A condition at which what must happen is known without the model. */
export interface Extreme {
  readonly condition: Text;
  readonly expected: Text;
  /** Runs beside that under today’s rules, which is called usual. */
  readonly runs: Readonly<Record<string, Changes>>;
  readonly holds: (runs: Readonly<Record<string, RunRecord>>) => boolean;
}

const levers = (changed: Record<string, number>): Changes => ({ levers: changed });
const assumptions = (changed: Record<string, number>): Changes => ({ assumptions: changed });
const sameBytes = (one: RunRecord, other: RunRecord) => one.stateHash === other.stateHash;
const outcome = (record: RunRecord, id: OutcomeId) => outcomeValue(record, outcomes[id]);

/** Firms’ own inventions in use are nearly as many as under today’s rules. */
const goesOnUsing = (record: RunRecord, usual: RunRecord) =>
  outcome(record, "industrialisationFirms")! > 0.8 * outcome(usual, "industrialisationFirms")!;

/** All but the conditions that change the data of the region. */
export const extremes: readonly Extreme[] = [
  {
    condition: { en: "no brokers and no chance contacts", zh: "没有技术经纪，也没有偶然接触" },
    expected: {
      en: "nobody trades by search, firms go on using their own inventions",
      zh: "没有经搜寻达成的交易，企业照常实施自有发明"
    },
    runs: { alone: { levers: { brokerCapacity: 0 }, assumptions: { contactWithout: 0 } } },
    holds: ({ alone, usual }) =>
      horizonSum(alone, "meetings") === 0 &&
      horizonSum(alone, "assignments") === 0 &&
      horizonSum(alone, "searches") > 0 &&
      goesOnUsing(alone, usual)
  },
  {
    condition: { en: "a region that looks at nothing", zh: "全地区企业都不搜寻候选项" },
    expected: {
      en: "nobody trades by search, firms go on using their own inventions",
      zh: "没有经搜寻达成的交易，企业照常实施自有发明"
    },
    runs: { blind: assumptions({ looks: 0 }) },
    holds: ({ blind, usual }) =>
      horizonSum(blind, "meetings") === 0 && horizonSum(blind, "searches") > 0 && goesOnUsing(blind, usual)
  },
  {
    condition: { en: "distance forbids any use afar", zh: "技术距离使跨领域使用不可行" },
    expected: { en: "less is traded, and what is lies closer to its buyer", zh: "成交减少，成交的发明更接近买方" },
    runs: { strict: assumptions({ distancePenalty: 40 }) },
    holds: ({ strict, usual }) => {
      const closest = outcome(strict, "matchQuality");
      const isLess = horizonSum(strict, "dealsSigned") < horizonSum(usual, "dealsSigned");
      return isLess && (closest === null || closest > outcome(usual, "matchQuality")!);
    }
  },
  {
    condition: { en: "distance is harmless", zh: "技术距离不造成损失" },
    expected: { en: "more is traded", zh: "成交增多" },
    runs: { level: assumptions({ distancePenalty: 0 }) },
    holds: ({ level, usual }) => horizonSum(level, "dealsSigned") > horizonSum(usual, "dealsSigned")
  },
  {
    condition: { en: "all inventions are alike", zh: "所有发明完全相同" },
    expected: { en: "examiners let all of them pass or none", zh: "审查时要么全部授权，要么全部驳回" },
    runs: {
      alike: assumptions({ qualitySpread: 1e-9, examinationNoise: 0, fastScrutinyLoss: 0, grantThreshold: -0.25 })
    },
    holds: ({ alike }) =>
      horizonSum(alike, "patentsGranted") > 0 &&
      horizonSum(alike, "patentsRefused") === 0 &&
      horizonSum(alike, "weakGrants") === 0
  },
  {
    condition: { en: "an inventors’ share of 95 %", zh: "成果完成人收益比例为95%" },
    expected: { en: "more is disclosed", zh: "披露增多" },
    runs: { all: levers({ inventorShareFloor: 0.95, inventorShareCash: 0.95, inventorShareEquity: 0.95 }) },
    holds: ({ all, usual }) => outcome(all, "disclosureRate")! > outcome(usual, "disclosureRate")!
  },
  {
    condition: { en: "an inventors’ share of 0", zh: "成果完成人收益比例为0" },
    expected: {
      en: "the same as one of 50 %, the least by the organisations’ own rules",
      zh: "与50%相同，因科研单位自定规则至少为50%"
    },
    runs: {
      none: levers({ inventorShareFloor: 0, inventorShareCash: 0, inventorShareEquity: 0 }),
      half: levers({ inventorShareFloor: 0.5, inventorShareCash: 0.5, inventorShareEquity: 0.5 })
    },
    holds: ({ none, half }) => sameBytes(none, half)
  },
  {
    condition: {
      en: "seed funds of which no loss is forgiven, and of which all are",
      zh: "种子基金损失一概不容忍，以及全部容忍"
    },
    expected: { en: "fewer deals than today, and more", zh: "前者投资项目少于现行规定，后者多于现行规定" },
    runs: {
      none: levers({ seedPortfolioLossTolerance: 0, seedDealLossTolerance: 0 }),
      all: levers({ seedPortfolioLossTolerance: 1, seedDealLossTolerance: 1 })
    },
    holds: ({ none, all, usual }) =>
      horizonSum(none, "seedDeals") < horizonSum(usual, "seedDeals") &&
      horizonSum(all, "seedDeals") > horizonSum(usual, "seedDeals")
  },
  {
    condition: { en: "seed funds that decide at once", zh: "种子基金即时决策" },
    expected: { en: "no candidate is lost while they decide", zh: "没有候选项目在等待决策期间流失" },
    runs: { quick: levers({ seedDecisionDays: 0 }) },
    holds: ({ quick }) => horizonSum(quick, "seedWaitLost") === 0
  },
  {
    condition: { en: "the lowest and the highest cap on M&A loans", zh: "并购贷款比例上限取最低与最高" },
    expected: {
      en: "at the lowest acquirers bring at least 60 % of their own, at the highest less",
      zh: "取最低时并购方自筹资金不少于60%，取最高时更少"
    },
    runs: {
      low: levers({ maLoanCap: 0.4, maPilotCoverage: 0 }),
      high: levers({ maLoanCap: 0.9, maPilotCoverage: 0 })
    },
    holds: ({ low, high }) => {
      const own = outcome(low, "takeoverOwnFunds")!;
      return own >= 60 - 1e-9 && outcome(high, "takeoverOwnFunds")! < own;
    }
  },
  {
    condition: { en: "a full exemption that officials believe", zh: "完全免责且审批责任人相信" },
    expected: {
      en: "the same as no liability, and fewer stopped for fear than today",
      zh: "与不追责相同，因“不敢转”中止的少于现行规定"
    },
    runs: {
      exempt: levers({ dueDiligenceExemption: 1, exemptionCredibility: 1, assetLossLiability: 1 }),
      free: levers({ dueDiligenceExemption: 1, exemptionCredibility: 1, assetLossLiability: 0 })
    },
    holds: ({ exempt, free, usual }) =>
      sameBytes(exempt, free) && horizonSum(exempt, "stoppedDareNot") < horizonSum(usual, "stoppedDareNot")
  },
  {
    condition: { en: "an exemption that nobody believes", zh: "免责规定无人相信" },
    expected: { en: "the same as none", zh: "与没有免责相同" },
    runs: {
      hollow: levers({ dueDiligenceExemption: 1, exemptionCredibility: 0 }),
      none: levers({ dueDiligenceExemption: 0, exemptionCredibility: 0 })
    },
    holds: ({ hollow, none }) => sameBytes(hollow, none)
  },
  {
    condition: { en: "no free months", zh: "没有免费使用期" },
    expected: { en: "nobody signs use first, pay later", zh: "没有先使用后付费合同" },
    runs: { none: levers({ payLaterFreeMonths: 0 }) },
    holds: ({ none }) => horizonSum(none, "payLaterContracts") === 0
  },
  {
    condition: { en: "income rights are not allowed", zh: "不允许以权代股" },
    expected: { en: "none is signed", zh: "没有此类合同" },
    runs: { none: levers({ incomeRightsAllowed: 0 }) },
    holds: ({ none }) => horizonSum(none, "incomeRights") === 0
  },
  {
    condition: { en: "no fast lane, whatever share asks for it", zh: "没有快速通道，不论多少申请要求进入" },
    expected: {
      en: "no more fast decisions than today, and more once it is wide",
      zh: "快速结案不多于现行规定，通道放宽后增多"
    },
    runs: {
      closed: levers({ preExamCapacity: 0, preExamShare: 1 }),
      open: levers({ preExamCapacity: 2000, preExamShare: 1 })
    },
    holds: ({ closed, open, usual }) =>
      horizonSum(closed, "decisionsFast") <= horizonSum(usual, "decisionsFast") &&
      horizonSum(open, "decisionsFast") > horizonSum(closed, "decisionsFast")
  },
  {
    condition: { en: "no quota of notes, and one of 500 million yuan a year", zh: "证券化额度为零，以及每年5亿元" },
    expected: {
      en: "no note is issued; with the quota some are, and no more than it",
      zh: "额度为零时不发行；有额度时有发行，且不超过额度"
    },
    runs: { none: levers({ noteQuota: 0 }), some: levers({ noteQuota: 500 }) },
    holds: ({ none, some }) => {
      const [without, issued] = [none, some].map((record) => outcomeValue(record, outcomes.notesIssued)!);
      return without === 0 && issued > 0 && issued <= 500 * (1 + Number.EPSILON * 4);
    }
  },
  {
    condition: { en: "banks that refuse every rate", zh: "银行拒绝一切利率" },
    expected: { en: "they lend nothing", zh: "银行不发放贷款" },
    runs: { closed: assumptions({ rateCeiling: 0 }) },
    holds: ({ closed }) => horizonSum(closed, "loanVolume") === 0
  },
  {
    condition: { en: "a world that buys a fifth less", zh: "外部需求减少五分之一" },
    expected: { en: "sales are a sixth lower or more, and the books close", zh: "销售下降六分之一以上，账目平衡" },
    runs: { slump: assumptions({ worldDemand: 0.8 }) },
    holds: ({ slump, usual }) =>
      horizonSum(slump, "sales") / horizonSum(usual, "sales") < 0.85 && slump.ledgerResidual === 0
  }
];
