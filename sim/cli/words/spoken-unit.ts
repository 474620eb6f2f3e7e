import type { Outcome } from "../../declare/outcome.ts";
import { say, spoken } from "./language.ts";

/** What a language multiplies the values of an outcome by, and the unit that it then says. */
export interface SpokenUnit {
  readonly factor: number;
  readonly unit: string;
}

const steps = [
  { yuan: 1e8, word: "亿元" },
  { yuan: 1e4, word: "万元" }
] as const;

/** Chinese counts money by 万 and 亿: 640 million yuan a year are 6.4亿元/年. */
export function spokenUnit({ unit, yuan }: Outcome, values: readonly (number | null)[]): SpokenUnit {
  if (spoken() === "en" || yuan === undefined) return { factor: 1, unit: say(unit) };
  const largest = Math.max(...values.map((value) => Math.abs(value ?? 0)));
  const step = steps.find((each) => largest * yuan >= each.yuan) ?? steps[1];
  return { factor: yuan / step.yuan, unit: unit.zh.replace(/^.*元/, step.word) };
}
