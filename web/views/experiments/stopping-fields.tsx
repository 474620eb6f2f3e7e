import { type OutcomeId, outcomeIds, outcomes } from "../../../sim/index.ts";
import { say, t } from "../../messages/message.ts";
import { draftAt, itemsAt, setAt } from "../../state/experiment-draft.ts";
import { FieldProblems } from "./field-problems.tsx";
import { NumberSetting } from "./number-setting.tsx";

/** The rule by which points get more replicates until a mean is known well enough. */
export function StoppingFields() {
  const isSet = draftAt(["stop"]) !== undefined;
  return (
    <div class="stopping">
      <label class="check">
        <input
          type="checkbox"
          checked={isSet}
          onChange={(event) => setAt(["stop"], event.currentTarget.checked ? usualRule() : undefined)}
        />
        {t("experiment.stopping")}
      </label>
      {isSet && <RuleFields />}
      <FieldProblems path={["stop"]} />
      <FieldProblems path={["stop", "outcome"]} />
    </div>
  );
}

/** Outcomes that are measured, all where the draft names none. */
function kept(): readonly OutcomeId[] {
  const named = itemsAt(["outcomes"]).filter((id): id is OutcomeId => outcomeIds.includes(id as OutcomeId));
  return named.length > 0 ? named : outcomeIds;
}

function usualRule(): object {
  return { outcome: kept()[0], relative: 0.05, step: 10, most: 200 };
}

function RuleFields() {
  return (
    <>
      <p class="small">{t("experiment.stoppingExplain")}</p>
      <label class="setting">
        <span>{t("experiment.stoppingOutcome")}</span>
        <select
          value={String(draftAt(["stop", "outcome"]))}
          onChange={(event) => setAt(["stop", "outcome"], event.currentTarget.value)}
        >
          {kept().map((id) => (
            <option key={id} value={id}>
              {say(outcomes[id].label)}
            </option>
          ))}
        </select>
      </label>
      <NumberSetting path={["stop", "absolute"]} name={t("experiment.absolute")} />
      <NumberSetting path={["stop", "relative"]} name={t("experiment.relative")} factor={0.01} unit="%" />
      <NumberSetting path={["stop", "step"]} name={t("experiment.step")} />
      <NumberSetting path={["stop", "most"]} name={t("experiment.most")} />
    </>
  );
}
