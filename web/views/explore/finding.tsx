import { burnInMonths, openingYear, outcomes } from "../../../sim/index.ts";
import { findingText } from "../../messages/finding-text.ts";
import { locale, t } from "../../messages/message.ts";
import { differenceOf } from "../../state/differences.ts";
import { isPlaying, isWatching } from "../../state/playback.ts";
import { isDataMissing } from "../../state/region.ts";
import { resultsInHand, shownScenario } from "../../state/results.ts";
import { monthInHand, nameInSentence } from "./names.ts";

const { measure } = outcomes.transferRate;
/** Months that a cohort has before it is judged. */
const monthsJudged = measure.kind === "cohort" ? measure.months : 0;

/** The answer in one sentence, made from the numbers on screen. */
export function Finding() {
  return (
    <h1 class="finding" aria-live={isPlaying.value ? "off" : "polite"}>
      {sentence()}
    </h1>
  );
}

function sentence(): string {
  const shown = resultsInHand.value;
  const [record] = shown?.records.get("baseline") ?? [];
  const difference = differenceOf(outcomes.transferRate);
  if (!shown || !record || difference.a === null || difference.b === null) {
    if (isWatching.value && shown) return t("finding.noCohort", { date: monthInHand() });
    return t(isDataMissing.value ? "own.waiting" : "finding.waiting");
  }
  const words = {
    scenario: nameInSentence(shownScenario.value),
    reference: nameInSentence("baseline"),
    from: yearOf(burnInMonths),
    to: yearOf(record.months - monthsJudged - 1),
    replicates: shown.replicates,
    isBaseline: shownScenario.value === "baseline"
  };
  return findingText(outcomes.transferRate, difference, words, locale.value);
}

function yearOf(month: number): string {
  return String(openingYear + Math.floor(month / 12));
}
