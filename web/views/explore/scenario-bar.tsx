import { useRef, useState } from "preact/hooks";
import { burnInMonths, isOwnRegion, isSeed, openingYear } from "../../../sim/index.ts";
import { scenarioMark } from "../../charts/scenario-mark.ts";
import { RegionSelect } from "../../controls/region-select.tsx";
import { ScenarioSwatch } from "../../controls/scenario-swatch.tsx";
import { t } from "../../messages/message.ts";
import { gapsOf } from "../../state/own-data.ts";
import {
  canAddScenario,
  chooseScenario,
  chosenScenario,
  deleteScenario,
  duplicateScenario,
  type ShownScenario,
  scenarios
} from "../../state/scenarios.ts";
import { sheet } from "../../state/selection.ts";
import { change, workspace } from "../../state/workspace.ts";
import { nameOf } from "./names.ts";
import { RunControls, RunStateLine } from "./run-state.tsx";

/** Scenarios at the left, the conditions of the run at the right. */
export function ScenarioBar() {
  return (
    <div class="scenario-bar">
      <section class="chips" aria-label={t("scenario.bar")}>
        {scenarios.value.map((scenario) => (
          <Chip key={scenario.id} scenario={scenario} />
        ))}
        <button type="button" class="link duplicate" disabled={!canAddScenario.value} onClick={duplicateScenario}>
          {t("scenario.duplicate")}
        </button>
      </section>
      <section class="conditions" aria-label={t("conditions.bar")}>
        <Region />
        <Horizon />
        <Seed />
        <RunStateLine />
        <RunControls />
      </section>
    </div>
  );
}

function Chip({ scenario }: { scenario: ShownScenario }) {
  const isChosen = scenario.id === chosenScenario.value.id;
  const isOwn = scenario.id !== "baseline" && scenario.id !== "plan";
  return (
    <div class={isChosen ? "chip chosen" : "chip"} style={{ "--chosen": scenarioMark(scenario.number).colour }}>
      <button type="button" aria-pressed={isChosen} onClick={() => chooseScenario(scenario.id)}>
        <span class="chip-name">
          <ScenarioSwatch number={scenario.number} />
          {nameOf(scenario.id)}
        </span>
        <small>
          {scenario.id === "baseline"
            ? t("scenario.isBaseline")
            : t("scenario.differs", { n: scenario.changed.length })}
        </small>
      </button>
      {isOwn && (
        <button
          type="button"
          class="chip-delete"
          aria-label={t("scenario.deleteNamed", { name: nameOf(scenario.id) })}
          onClick={() => deleteScenario(scenario.id)}
        >
          ×
        </button>
      )}
    </div>
  );
}

function Region() {
  const imputed = gapsOf(workspace.value.region).length;
  return (
    <div class="fact region-fact">
      <label class="fact-name" for="region">
        {t("conditions.region")}
      </label>
      <span class="seed-row">
        <RegionSelect id="region" />
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => {
            sheet.value = { kind: "ownData" };
          }}
        >
          {isOwnRegion(workspace.value.region) && imputed > 0 ? t("own.imputed", { n: imputed }) : t("own.title")}
        </button>
      </span>
    </div>
  );
}

const horizons = [60, 120, 180, 240] as const;

function Horizon() {
  const from = openingYear + burnInMonths / 12;
  return (
    <label class="fact">
      <span class="fact-name">{t("conditions.horizon")}</span>
      <select
        value={String(workspace.value.months)}
        onChange={(event) => change({ months: Number(event.currentTarget.value) })}
      >
        {[...new Set([...horizons, workspace.value.months])].map((months) => (
          <option key={months} value={String(months)}>
            {t("conditions.years", { from: String(from), to: String(Math.ceil(from + months / 12) - 1) })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Seed() {
  const [refused, setRefused] = useState<string>();
  const enter = (text: string) => {
    setRefused(isSeed(text) ? undefined : t("error.seedLength", { length: text.trim() === "" ? 0 : text.length }));
    if (isSeed(text) && text !== workspace.value.seed) change({ seed: text });
  };
  const field = useRef<HTMLInputElement>(null);
  const keep = () => {
    setRefused(undefined);
    if (field.current) field.current.value = workspace.value.seed;
  };
  return (
    <div class="fact seed-fact">
      <label class="fact-name" for="seed">
        {t("conditions.seed")}
      </label>
      <span class="seed-row">
        <input
          ref={field}
          id="seed"
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={workspace.value.seed}
          size={10}
          aria-invalid={refused !== undefined}
          onChange={(event) => enter(event.currentTarget.value)}
        />
        <button
          type="button"
          class="link"
          onClick={() => {
            setRefused(undefined);
            change({ seed: freshSeed() });
          }}
        >
          {t("conditions.newSeed")}
        </button>
      </span>
      {refused && (
        <span class="refusal" role="alert">
          {refused}{" "}
          <button type="button" class="link" onClick={keep}>
            {t("error.keep", { value: workspace.value.seed })}
          </button>
        </span>
      )}
    </div>
  );
}

/** Eight letters and digits that nobody chose. */
function freshSeed(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(2));
  return [...bytes].map((word) => word.toString(36).padStart(7, "0").slice(-4)).join("");
}
