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

/** Badges that claim nothing about a text and therefore stand without a source. */
const withoutSource: readonly Badge[] = ["assumption", "meaningUncertain"];

/** Refuses a claim of authority that names no source. */
export function requireSource(where: string, badge: Badge, sources: readonly SourceId[]): void {
  if (sources.length === 0 && !withoutSource.includes(badge)) {
    throw new Error(`${where}: badge "${badge}" needs at least one source`);
  }
}
