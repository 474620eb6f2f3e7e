import type { Locale, Outcome, PairedDifference, Text } from "../../sim/index.ts";
import { message } from "../../web/messages/message.ts";
import { quantityOf } from "../../web/messages/quantity.ts";

/** A difference of an outcome with its sign and unit. */
export function differenceFigure(outcome: Outcome, difference: number, language: Locale): string {
  const quantity = quantityOf(outcome, Math.abs(difference), language);
  const figure = quantity.differenceWithUnit(difference);
  if (outcome.yuan !== undefined || outcome.unit.en.startsWith("%")) return figure;
  return language === "en" ? `${figure} ${outcome.unit.en}` : `${figure}${outcome.unit.zh}`;
}

/** What luck says of a difference. */
export function verdictText({ verdict, mean, low, high }: PairedDifference): Text {
  const isUnchanged = mean === 0 && low === 0 && high === 0;
  const key = isUnchanged
    ? "verdict.same"
    : verdict === "larger than luck"
      ? "verdict.larger"
      : verdict === "not larger than luck"
        ? "verdict.smaller"
        : "verdict.few";
  const [en, zh] = (["en", "zh"] as const).map((language) => message(key, language));
  return { en: en.toLowerCase(), zh };
}

/** What changes, by how much, between what ends, and whether that is more than luck: half a sentence. */
export function differenceText(outcome: Outcome, difference: PairedDifference): Text {
  const { mean, low, high } = difference;
  const { en: name, zh: nameInChinese } = outcome.label;
  if (mean === null && !outcome.scaleFree)
    return { en: `${name}: known from runs of the whole region only`, zh: `${nameInChinese}：仅全域模拟可得出` };
  if (mean === null) return { en: `${name}: not defined in these runs`, zh: `${nameInChinese}：这些运行中无定义` };
  const verdict = verdictText(difference);
  const figure = (value: number, language: Locale) => differenceFigure(outcome, value, language);
  if (low === null || high === null) {
    return {
      en: `${name}: ${figure(mean, "en")} (${verdict.en})`,
      zh: `${nameInChinese}：${figure(mean, "zh")}（${verdict.zh}）`
    };
  }
  return {
    en: `${name}: ${figure(mean, "en")} (95% interval ${figure(low, "en")} to ${figure(high, "en")}; ${verdict.en})`,
    zh: `${nameInChinese}：${figure(mean, "zh")}（95%区间${figure(low, "zh")}至${figure(high, "zh")}；${verdict.zh}）`
  };
}

/** Texts one after another as a sentence. */
export function listed(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join("; "), zh: texts.map(({ zh }) => zh).join("；") };
}
