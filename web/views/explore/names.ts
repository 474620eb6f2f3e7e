import { locale, t } from "../../messages/message.ts";
import { scenarioName } from "../../state/scenarios.ts";

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
