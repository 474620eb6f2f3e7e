import { useMedia } from "../../controls/media.ts";
import { t } from "../../messages/message.ts";
import { draftProblems, replaceDraft } from "../../state/experiment-draft.ts";
import { duplicateDraft, hasBegun, liveInHand } from "../../state/experiment-in-hand.ts";
import { isAtWork } from "../../state/experiments.ts";
import { firstDraft } from "../../state/first-draft.ts";
import { Conditions } from "./conditions.tsx";
import { DesignChoice } from "./design-choice.tsx";
import { Fold } from "./fold.tsx";
import { OutcomeChoice } from "./outcome-choice.tsx";
import { ScenarioChoice } from "./scenario-choice.tsx";
import { StoppingFields } from "./stopping-fields.tsx";
import { TitleFields } from "./title-fields.tsx";
import { VariedList } from "./varied-list.tsx";

/**
 * What is run: question, scenarios, what varies, design, conditions, outcomes. Stands fast once it has begun, folded
 * where the page is narrow.
 */
export function Designer() {
  const isNarrow = useMedia("(max-width: 719px)");
  return (
    <section class="designer" aria-label={t("experiment.definition")}>
      {hasBegun.value && <Locked />}
      {hasBegun.value && isNarrow ? (
        <Fold words={t("experiment.definition")}>
          <Fields />
        </Fold>
      ) : (
        <Fields />
      )}
    </section>
  );
}

function Fields() {
  return (
    <fieldset class="designer-fields" disabled={hasBegun.value}>
      <legend class="unseen">{t("experiment.definition")}</legend>
      <TitleFields />
      <Unreadable />
      <ScenarioChoice />
      <VariedList />
      <DesignChoice />
      <Conditions />
      <StoppingFields />
      <OutcomeChoice />
    </fieldset>
  );
}

function Locked() {
  const isRunning = liveInHand.value && isAtWork(liveInHand.value);
  return (
    <p class="small locked">
      {t(isRunning ? "experiment.lockedRunning" : "experiment.locked")}{" "}
      <button type="button" class="link" onClick={duplicateDraft}>
        {t("experiment.duplicate")}
      </button>
    </p>
  );
}

/** Parts that no field shows: they come from a link or a file of another form. */
function Unreadable() {
  const stray = draftProblems.value.filter(({ where }) => /^(experiment|format|generator|id)\b/.test(where));
  if (stray.length === 0) return null;
  return (
    <p class="refusal" role="alert">
      {t("experiment.unreadable", { places: stray.map(({ where }) => where).join(t("own.comma")) })}{" "}
      <button type="button" class="link" onClick={() => replaceDraft(firstDraft)}>
        {t("experiment.new")}
      </button>
    </p>
  );
}
