import type { Text } from "../../declare/text.ts";
import { type Box, type BoxQuality, restrictedFactors } from "./box.ts";

/** Significant digits of a limit in words. */
const digits = 3;

/**
 * The limits of a box in plain words, one for each factor that it restricts.
 * @param written a limit in the words of both languages; to three significant digits when absent
 */
export function conditionWords(
  box: Box,
  whole: Box,
  labels: readonly Text[],
  written: (limit: number) => Text = inDigits
): Text[] {
  return restrictedFactors(box, whole).map((factor) => {
    const [low, high] = [written(box[factor].low), written(box[factor].high)];
    const { en, zh } = labels[factor];
    if (box[factor].high === whole[factor].high) {
      return { en: `${en} is at least ${low.en}`, zh: `${zh}不低于${low.zh}` };
    }
    if (box[factor].low === whole[factor].low) {
      return { en: `${en} is at most ${high.en}`, zh: `${zh}不高于${high.zh}` };
    }
    return { en: `${en} is between ${low.en} and ${high.en}`, zh: `${zh}介于${low.zh}和${high.zh}之间` };
  });
}

/**
 * One sentence about where cases of interest lie.
 * @param interest what a case of interest does, as the end of a sentence: “are of interest”, “属于关注情形”
 * @param all share of the cases of interest among all, 0 to 1
 */
export function boxSentence(
  conditions: readonly Text[],
  { density, coverage }: BoxQuality,
  interest: Text,
  all: number
): Text {
  const [inside, among, covered] = [density, all, coverage].map(percent);
  if (conditions.length === 0) {
    return {
      en: `No condition sets the cases apart that ${interest.en}: they are ${among} of all.`,
      zh: `没有条件能区分此类情形：全部情形中，${among}${interest.zh}。`
    };
  }
  const [en, zh] = [listed(conditions, "en", ", ", " and "), listed(conditions, "zh", "，", "，且")];
  return {
    en: `Where ${en}, ${inside} of the cases ${interest.en}, against ${among} of all. These conditions cover ${covered} of all cases that ${interest.en}.`,
    zh: `在${zh}时，${inside}的情形${interest.zh}，全部情形中则为${among}。全部此类情形中，${covered}符合上述条件。`
  };
}

function listed(conditions: readonly Text[], locale: keyof Text, comma: string, and: string): string {
  const words = conditions.map((condition) => condition[locale]);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(comma)}${and}${words[words.length - 1]}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function inDigits(limit: number): Text {
  const figure = String(Number(limit.toPrecision(digits)));
  return { en: figure, zh: figure };
}
