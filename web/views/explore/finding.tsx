import { openingYear, outcomes } from "../../../sim/index.ts";
import { locale, t } from "../../messages/message.ts";
import { fixed } from "../../messages/numbers.ts";
import { quantityOf } from "../../messages/quantity.ts";
import { judgementOf, lastCohort } from "../../state/differences.ts";
import { isPlaying, isWatching } from "../../state/playback.ts";
import { isDataMissing } from "../../state/region.ts";
import { shownResults, shownScenario } from "../../state/results.ts";
import { monthInHand, nameInSentence } from "./names.ts";

/** The answer in one sentence, made from the numbers on screen. */
export function Finding() {
  return (
    <h1 class="finding" aria-live={isPlaying.value ? "off" : "polite"}>
      {sentence()}
    </h1>
  );
}

function sentence(): string {
  const cohort = lastCohort.value;
  const shown = shownResults.value;
  const { a, b, mean, low, high } = cohort?.difference ?? {};
  if (!cohort || !shown || a == null || b == null) {
    if (isWatching.value && shown) return t("finding.noCohort", { date: monthInHand() });
    return t(isDataMissing.value ? "own.waiting" : "finding.waiting");
  }
  const quantity = quantityOf(outcomes.transferRate, b, locale.value);
  const words = {
    scenario: nameInSentence(shownScenario.value),
    reference: nameInSentence("baseline"),
    rate: whole(b),
    before: whole(a),
    year: String(openingYear + Math.floor(cohort.month / 12)),
    replicates: shown.replicates
  };
  if (shownScenario.value === "baseline") return t("finding.rateAlone", words);
  if (mean == null || low == null || high == null) return t("finding.rateFew", words);
  const ends = [low, high].map((end) => quantity.difference(end)) as [string, string];
  if (judgementOf(cohort.difference) !== "larger")
    return t("finding.rateSame", { ...words, low: ends[0], high: ends[1] });
  const sizes = [Math.abs(low), Math.abs(high)].sort((x, y) => x - y).map(pointsFigure);
  return t("finding.rate", {
    ...words,
    points: t("unit.points", { size: pointsFigure(Math.abs(mean)), n: pointsFigure(Math.abs(mean)) === "1" ? 1 : 2 }),
    direction: mean > 0 ? "up" : "down",
    low: sizes[0],
    high: sizes[1]
  });
}

/** Per cent without decimals, as a heading has it; small rates keep one. */
function whole(rate: number): string {
  return `${fixed(rate, rate < 10 ? 1 : 0, locale.value)}%`;
}

function pointsFigure(points: number): string {
  return fixed(points, points < 10 ? 1 : 0, locale.value).replace(/\.0$/, "");
}
