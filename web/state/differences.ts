import { computed } from "@preact/signals";
import {
  isReadableAt,
  type Outcome,
  outcomeValue,
  type PairedDifference,
  pairedDifference,
  type Value
} from "../../sim/index.ts";
import { resultsInHand, shownResults, shownScenario } from "./results.ts";

/** Values already worked out for the results on screen. */
const workedOut = computed(() => ({ shown: resultsInHand.value, values: new Map<string, readonly Value[]>() }));

/** An outcome over the horizon, replicate by replicate. */
export function valuesOf(scenario: string, outcome: Outcome): readonly Value[] {
  const { shown, values } = workedOut.value;
  const key = `${scenario} ${outcome.id}`;
  let known = values.get(key);
  if (!known) {
    known = (shown?.records.get(scenario) ?? []).map((record) => outcomeValue(record, outcome));
    values.set(key, known);
  }
  return known;
}

/** The scenario shown less the baseline under the same luck. */
export function differenceOf(outcome: Outcome): PairedDifference {
  return pairedDifference(valuesOf("baseline", outcome), valuesOf(shownScenario.value, outcome));
}

/** Whether the outcome can be read from the results on screen. */
export function isReadable(outcome: Outcome): boolean {
  return isReadableAt(outcome, shownResults.value?.stage.scale);
}

export type Judgement = "larger" | "smaller" | "few" | "same";

export function judgementOf(difference: PairedDifference): Judgement {
  if (difference.verdict === "too few replicates to tell") return "few";
  if (difference.low === 0 && difference.high === 0) return "same";
  return difference.verdict === "larger than luck" ? "larger" : "smaller";
}

/** Blue for welcome, orange for unwelcome; grey where luck could do it or it depends. */
export function effectColour(outcome: Outcome, difference: PairedDifference): string {
  const gain = difference.mean ?? 0;
  if (judgementOf(difference) !== "larger" || outcome.welcome === "neither") return "var(--ink-soft)";
  return gain > 0 === (outcome.welcome === "up") ? "var(--welcome)" : "var(--unwelcome)";
}
