import type { Text } from "../declare/text.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { UncertaintyId } from "../uncertainties/index.ts";

/** Worlds in which a plan may fare otherwise: today's rules, other conditions from the first month of the burn-in on. */
export const stressWorlds: readonly Scenario[] = [
  world(
    "stress-credit",
    { en: "Credit crunch", zh: "信贷收紧" },
    { prudence: 2, hurdleReturn: 0.14, fundingCost: 0.025, capitalBuffer: 0.04 }
  ),
  world("stress-demand", { en: "Demand 20% lower", zh: "需求下降20%" }, { worldDemand: 0.8 }),
  world(
    "stress-exits",
    { en: "Closed window for listings", zh: "上市窗口关闭" },
    { fundLogMean: 0.2, fundHoldingMonths: 84 }
  ),
  world("stress-office", { en: "Slow patent office", zh: "专利审查缓慢" }, { officeStaffing: 0.6 }),
  world(
    "stress-brokers",
    { en: "Shortage of brokers", zh: "技术经纪人短缺" },
    { contactWithout: 0.05, contactSkill: 0.2 }
  ),
  world("stress-tail", { en: "Heavy tail of quality", zh: "质量厚尾" }, { qualityTail: 1 }),
  world("stress-elastic", { en: "Elastic outside supply", zh: "区外供给有弹性" }, { worldSupply: 1 }),
  world("stress-inelastic", { en: "Inelastic outside supply", zh: "区外供给无弹性" }, { worldSupply: 0 })
];

function world(id: string, name: Text, assumptions: Partial<Record<UncertaintyId, number>>): Scenario {
  return { id, name, levers: {}, assumptions: assumptions as Record<string, number> };
}
