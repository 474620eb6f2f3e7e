import { namedScenarios } from "../../../sim/experiment/index.ts";
import { canonicalJson, type Scenario } from "../../../sim/index.ts";
import { t } from "../../messages/message.ts";
import { isPolicyVaried, itemsAt, setAt } from "../../state/experiment-draft.ts";
import { engineScenario, scenarios } from "../../state/scenarios.ts";
import { type ChosenScenario, chosenName, nameBeyondVaried } from "./chosen-name.ts";
import { FieldProblems } from "./field-problems.tsx";
import { FindList } from "./find-list.tsx";
import { Fold } from "./fold.tsx";

const path = ["scenarios"];
const baseline: readonly ChosenScenario[] = ["baseline"];

/** Scenarios that are compared at every point; the first is what the others are compared with. */
export function ScenarioChoice() {
  const items = itemsAt(path) as readonly ChosenScenario[];
  const chosen = items.length > 0 ? items : baseline;
  return (
    <>
      <h3 class="part">{t("scenario.bar")}</h3>
      <ul class="plain scenario-list">
        {chosen.map((scenario, place) => (
          <li key={idOf(scenario)}>
            <span>
              {nameBeyondVaried(chosenName(scenario), isPolicyVaried())}
              {place === 0 && <span class="small"> {t("scenario.isBaseline")}</span>}
            </span>
            <Refresh scenario={scenario} place={place} />
            {chosen.length > 1 && (
              <button
                type="button"
                class="remove"
                aria-label={t("experiment.removeNamed", { name: chosenName(scenario) })}
                onClick={() => setAt(path, chosen.toSpliced(place, 1))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <FieldProblems path={path} isDeep />
      <Fold words={t("experiment.addScenario")}>
        <FindList
          words={t("experiment.findScenario")}
          items={offered()}
          isChosen={(id) => chosen.some((scenario) => idOf(scenario) === id)}
          choose={(id) => toggle(chosen, id)}
        />
      </Fold>
    </>
  );
}

function idOf(scenario: ChosenScenario): string {
  return typeof scenario === "string" ? scenario : String(scenario?.id);
}

/** A person’s own scenario is taken as it stands; later changes are taken when asked. */
function Refresh({ scenario, place }: { scenario: ChosenScenario; place: number }) {
  const now = typeof scenario === "string" ? undefined : ownNow(idOf(scenario));
  if (!now || canonicalJson(now) === canonicalJson(scenario)) return null;
  return (
    <button type="button" class="link small" onClick={() => setAt([...path, place], now)}>
      {t("experiment.scenarioChanged")}
    </button>
  );
}

function ownScenarios() {
  return scenarios.value.filter(({ id }) => id !== "baseline" && id !== "plan");
}

function ownNow(id: string): Scenario | undefined {
  const own = ownScenarios().find((scenario) => scenario.id === id);
  return own && engineScenario(own);
}

function offered() {
  const own = ownScenarios().map((scenario) => ({
    id: scenario.id,
    label: engineScenario(scenario).name,
    group: t("experiment.ownScenarios")
  }));
  const shipped = [...namedScenarios.values()].map(({ id, name }) => ({
    id,
    label: name,
    group: t("experiment.shippedScenarios")
  }));
  return [...own, ...shipped];
}

function toggle(chosen: readonly ChosenScenario[], id: string): void {
  const place = chosen.findIndex((scenario) => idOf(scenario) === id);
  if (place >= 0) setAt(path, chosen.length > 1 ? chosen.toSpliced(place, 1) : chosen);
  else setAt(path, [...chosen, ownNow(id) ?? id]);
}
