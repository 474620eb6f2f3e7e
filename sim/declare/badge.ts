import type { SourceId } from "../../data/sources.ts";
import type { Text } from "./text.ts";

/** How a value came about, in falling order of authority. */
export const badges = {
  plan: { en: "Plan", zh: "原文载明" },
  verified: { en: "Verified", zh: "来源已核" },
  derived: { en: "Derived", zh: "推算" },
  borrowed: { en: "Borrowed", zh: "借用" },
  assumption: { en: "Assumption", zh: "假设" },
  meaningUncertain: { en: "Meaning uncertain", zh: "含义不明" }
} as const satisfies Record<string, Text>;

export type Badge = keyof typeof badges;

/** What each badge says of a value. */
export const badgeMeanings = {
  plan: { en: "the plan gives the value in its own words", zh: "《行动方案》原文给出该值" },
  verified: { en: "a published source was read and gives the value", zh: "已核对公布的来源，该值见于其中" },
  derived: { en: "worked out from figures that were verified", zh: "由已核对的数据推算" },
  borrowed: { en: "measured in another country or region and taken over", zh: "取自其他国家或地区的测量结果" },
  assumption: { en: "chosen for the model; no source was found", zh: "未找到来源，由模型设定" },
  meaningUncertain: {
    en: "the plan names the measure without saying what it means",
    zh: "《行动方案》提出该措施而未说明含义"
  }
} as const satisfies Record<Badge, Text>;

/** Badges that claim nothing about a text and therefore stand without a source. */
const withoutSource: readonly Badge[] = ["assumption", "meaningUncertain"];

/** Refuses a claim of authority that names no source. */
export function requireSource(where: string, badge: Badge, sources: readonly SourceId[]): void {
  if (sources.length === 0 && !withoutSource.includes(badge)) {
    throw new Error(`${where}: badge "${badge}" needs at least one source`);
  }
}
