import { locale, say, t } from "../../messages/message.ts";
import { draftAt, draftRegion, setAt } from "../../state/experiment-draft.ts";
import { regionOf, regionsInOrder } from "../../state/region.ts";
import { change, endStep, workspace } from "../../state/workspace.ts";
import { FieldProblems, isWrong } from "./field-problems.tsx";
import { NumberSetting } from "./number-setting.tsx";

/** Months of a run, and the seed, where the draft says nothing. */
const usual = { months: 120, seed: "spring-26", replicates: 1 };

/** What all runs have in common. */
export function Conditions() {
  return (
    <>
      <h3 class="part">{t("experiment.conditions")}</h3>
      <RegionSetting />
      <NumberSetting path={["replicates"]} name={t("experiment.replicates")} usual={usual.replicates} />
      <NumberSetting
        path={["scale"]}
        name={t("experiment.scale")}
        usual={regionOf(draftRegion.value).wholeScale}
        factor={0.01}
        unit={t("experiment.scaleUnit")}
      />
      <NumberSetting
        path={["months"]}
        name={t("conditions.horizon")}
        usual={usual.months}
        unit={t("experiment.months")}
      />
      <SeedSetting />
      <FailureSetting />
    </>
  );
}

function RegionSetting() {
  return (
    <>
      <label class="setting">
        <span>{t("conditions.region")}</span>
        <select value={draftRegion.value} onChange={(event) => setAt(["region"], event.currentTarget.value)}>
          {regionsInOrder(locale.value).map((region) => (
            <option key={region.id} value={region.id}>
              {say(region.fullName)}
            </option>
          ))}
        </select>
      </label>
      <FieldProblems path={["region"]} />
    </>
  );
}

function SeedSetting() {
  return (
    <>
      <label class="setting">
        <span>{t("conditions.seed")}</span>
        <input
          class="number-field seed-field"
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={String(draftAt(["seed"]) ?? usual.seed)}
          aria-invalid={isWrong(["seed"])}
          onInput={(event) => setAt(["seed"], event.currentTarget.value)}
          onBlur={endStep}
        />
      </label>
      <FieldProblems path={["seed"]} />
    </>
  );
}

function FailureSetting() {
  return (
    <label class="setting">
      <span>{t("experiment.onFailure")}</span>
      <select
        value={workspace.value.onFailure}
        onChange={(event) => change({ onFailure: event.currentTarget.value as "stop" | "list" })}
      >
        <option value="stop">{t("experiment.failureStop")}</option>
        <option value="list">{t("experiment.failureList")}</option>
      </select>
    </label>
  );
}
