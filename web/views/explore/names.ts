import { openingYear } from "../../../sim/index.ts";
import { locale, t } from "../../messages/message.ts";
import { calendarMonth } from "../../messages/numbers.ts";
import { drawnUntil } from "../../state/playback.ts";
import { scenarioName } from "../../state/scenarios.ts";

/** The month that a watched run has reached. */
export function monthInHand(): string {
  return calendarMonth(Math.max(0, drawnUntil.value - 1), openingYear, locale.value);
}

/** A scenario's name as a label. */
export function nameOf(id: string): string {
  return scenarioName(id, locale.value);
}

/** A scenario's name inside a sentence. */
export function nameInSentence(id: string): string {
  if (id === "baseline") return t("scenario.baselineInSentence");
  if (id === "plan") return t("scenario.planInSentence");
  return t("scenario.ownInSentence", { letter: id });
}
