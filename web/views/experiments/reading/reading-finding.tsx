import { boxSentence } from "../../../../sim/analysis/index.ts";
import { capitalised } from "../../../messages/capitalised.ts";
import { say, t } from "../../../messages/message.ts";
import {
  chosenBox,
  type Discovery,
  fewestCases,
  fewestOfEach,
  type NoDiscovery
} from "../../../state/reading/discovery.ts";
import type { ScenarioEffect } from "../../../state/reading/effects.ts";
import type { NoSensitivity, Sensitivity } from "../../../state/reading/sensitivity.ts";
import { effectWords } from "./effects-figure.tsx";
import type { Read } from "./read.ts";
import { failingWords, inSentence, limitWords } from "./reading-words.ts";
import { sensitivityTitle } from "./sensitivity-figure.tsx";

interface FindingProps {
  readonly read: Read;
  readonly why: NoDiscovery | undefined;
  readonly discovery: Discovery | null;
  readonly sensitivity: Sensitivity | NoSensitivity | undefined;
  readonly effects: readonly ScenarioEffect[] | undefined;
}

/** The answer in a sentence or two, made from the numbers. */
export function ReadingFinding(props: FindingProps) {
  return (
    <p class="finding" aria-live="polite">
      {sentence(props)}
    </p>
  );
}

function sentence({ read, why, discovery, sensitivity, effects }: FindingProps): string {
  const { table, choices, failing, words, cases } = read;
  const { outcome, scenario } = choices.question;
  const effect = effects?.find((each) => each.outcome === outcome && each.scenario === table.scenarios[scenario]);
  const whole = effect ? capitalised(t("reading.sentence", { words: effectWords(table, effect) })) : "";
  if (table.factors.length === 0) return whole;
  const interest = failingWords(choices.question, failing, words);
  if (discovery && !why) {
    const step = discovery.steps[Math.min(choices.box.step ?? discovery.balanced, discovery.steps.length - 1)];
    const box = chosenBox(step, choices.box);
    return say(boxSentence(limitWords(table, discovery, box), box, interest, discovery.share));
  }
  if (why === "fewFailing" && cases.values.length >= fewestCases) {
    return t("reading.fewFail", { of: cases.values.length, interest: say(interest), fewest: fewestOfEach });
  }
  if (why === "fewHolding") return t("reading.mostFail", { of: cases.values.length, interest: say(interest) });
  if (sensitivity && typeof sensitivity !== "string") {
    return t("reading.matters", {
      outcome: inSentence(say(words.outcome.label)),
      words: sensitivityTitle(table, sensitivity)
    });
  }
  return whole;
}
