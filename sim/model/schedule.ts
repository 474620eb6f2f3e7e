import type { Text } from "../declare/text.ts";
import type { LeverId, LeverValues } from "../levers/index.ts";
import type { Simulation } from "./simulation.ts";
import { bringInTechnology } from "./submodels/bring-in-technology.ts";
import { buyFirst } from "./submodels/buy-first.ts";
import { defaultFirms } from "./submodels/default-firms.ts";
import { doResearch } from "./submodels/do-research.ts";
import { drawPatentMap } from "./submodels/draw-patent-map.ts";
import { endDeals } from "./submodels/end-deals.ts";
import { enterFirms } from "./submodels/enter-firms.ts";
import { enterPilots } from "./submodels/enter-pilots.ts";
import { examinePatents } from "./submodels/examine-patents.ts";
import { exitFirms } from "./submodels/exit-firms.ts";
import { foundSpinOffs } from "./submodels/found-spin-offs.ts";
import { fulfilContracts } from "./submodels/fulfil-contracts.ts";
import { fundJointly } from "./submodels/fund-jointly.ts";
import { integrateTakeovers } from "./submodels/integrate-takeovers.ts";
import { investSeed } from "./submodels/invest-seed.ts";
import { investVenture } from "./submodels/invest-venture.ts";
import { issueBonds } from "./submodels/issue-bonds.ts";
import { issueNotes } from "./submodels/issue-notes.ts";
import { lend } from "./submodels/lend.ts";
import { matureInventions } from "./submodels/mature-inventions.ts";
import { observe } from "./submodels/observe.ts";
import { orderTechnologyWork } from "./submodels/order-technology-work.ts";
import { payForServices } from "./submodels/pay-for-services.ts";
import { poseProblems } from "./submodels/pose-problems.ts";
import { produceAndSell } from "./submodels/produce-and-sell.ts";
import { renewPatents } from "./submodels/renew-patents.ts";
import { resolveDefaults } from "./submodels/resolve-defaults.ts";
import { reviewFirms } from "./submodels/review-firms.ts";
import { runBanks } from "./submodels/run-banks.ts";
import { runBrokers } from "./submodels/run-brokers.ts";
import { runFunds } from "./submodels/run-funds.ts";
import { runGovernment } from "./submodels/run-government.ts";
import { runLaboratories } from "./submodels/run-laboratories.ts";
import { runOrganisations } from "./submodels/run-organisations.ts";
import { serveDebt } from "./submodels/serve-debt.ts";
import { shareEquipment } from "./submodels/share-equipment.ts";
import { shareServices } from "./submodels/share-services.ts";
import { spendIncome } from "./submodels/spend-income.ts";
import { staffOffices } from "./submodels/staff-offices.ts";
import { staffProjects } from "./submodels/staff-projects.ts";
import { takeOver } from "./submodels/take-over.ts";
import { tradeOutside } from "./submodels/trade-outside.ts";
import { tradeTechnology } from "./submodels/trade-technology.ts";

/** A submodel as the schedule sees it: it runs under the levers it declares. */
export interface Scheduled {
  readonly name: string;
  readonly section: string;
  readonly levers: readonly LeverId[];
  run(simulation: Simulation, policy: LeverValues): void;
}

export interface Phase {
  readonly name: Text;
  readonly submodels: readonly Scheduled[];
}

/** One month, in order. Change the order here and nowhere else. */
export const schedule: readonly Phase[] = [
  {
    name: { en: "Contracts and deals fall due", zh: "合同与投资到期" },
    submodels: [enterPilots, fulfilContracts, endDeals, integrateTakeovers]
  },
  {
    name: { en: "Firms look at their year, produce, sell and pay", zh: "企业年度评估、生产、销售与支付" },
    submodels: [reviewFirms, produceAndSell, serveDebt]
  },
  {
    name: { en: "Research brings inventions, inventors disclose", zh: "研发产生发明，成果完成人披露" },
    submodels: [
      staffOffices,
      staffProjects,
      runOrganisations,
      shareEquipment,
      fundJointly,
      runLaboratories,
      shareServices,
      drawPatentMap,
      doResearch
    ]
  },
  {
    name: { en: "The office examines, rights are renewed, inventions mature", zh: "专利审查、维持与技术成熟" },
    submodels: [examinePatents, renewPatents, matureInventions]
  },
  {
    name: { en: "The market for technology", zh: "技术市场" },
    submodels: [tradeTechnology, tradeOutside, bringInTechnology, poseProblems, buyFirst, orderTechnologyWork]
  },
  {
    name: { en: "New firms", zh: "新设企业" },
    submodels: [foundSpinOffs, enterFirms]
  },
  {
    name: { en: "Equity and credit", zh: "股权与信贷" },
    submodels: [runFunds, investSeed, investVenture, lend, issueNotes, issueBonds]
  },
  { name: { en: "Takeovers", zh: "并购" }, submodels: [takeOver] },
  {
    name: { en: "Default, resolution, exit", zh: "违约、处置与退出" },
    submodels: [defaultFirms, resolveDefaults, exitFirms]
  },
  {
    name: { en: "Income is spent", zh: "收入支出" },
    submodels: [payForServices, runBrokers, runBanks, runGovernment, spendIncome]
  },
  { name: { en: "The month is observed", zh: "月末观测" }, submodels: [observe] }
];

/** Submodels that are kept from seeing levers move, so that a run shows what they alone carry of the effect. */
export interface Cut {
  readonly submodels: readonly string[];
  /** What they see instead. */
  readonly seen: Partial<LeverValues>;
}

/** One month of the whole model; with a cut, some submodels run under other levers than the rest. */
export function runMonth(simulation: Simulation, policy: LeverValues, cut?: Cut): void {
  const unmoved = cut === undefined ? policy : { ...policy, ...cut.seen };
  for (const { submodels } of schedule) {
    for (const submodel of submodels) {
      submodel.run(simulation, cut?.submodels.includes(submodel.name) ? unmoved : policy);
    }
  }
}
