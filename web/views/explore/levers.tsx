import { computed, signal } from "@preact/signals";
import {
  type AspectId,
  aspectIds,
  aspects,
  type Lever,
  leverIds,
  levers,
  leversOf,
  type MeasureId,
  measureIds,
  measures,
  type PresetId,
  presetIds
} from "../../../sim/index.ts";
import { scenarioMark } from "../../charts/scenario-mark.ts";
import { Cost, LeverControl } from "../../controls/lever-control.tsx";
import { SwitchRow } from "../../controls/switch-row.tsx";
import { InTurn } from "../../controls/turn.tsx";
import { locale, say, t } from "../../messages/message.ts";
import { leverFigure } from "../../messages/quantity.ts";
import { isFound, wordsOfMeasure } from "../../state/finder.ts";
import { chosenScenario, resetLevers, setMeasure } from "../../state/scenarios.ts";
import { inHand, openAspects, openMeasure } from "../../state/selection.ts";

const sought = signal("");

/** A measure with the id it is declared under. */
type DeclaredMeasure = (typeof measures)[MeasureId];

const allMeasures: readonly DeclaredMeasure[] = measureIds.map((id) => measures[id]);

/** Measures whose name, levers, ids or other words hold the words sought, in either language. */
const found = computed(() => allMeasures.filter(({ id }) => isFound(sought.value, wordsOfMeasure(id))));

/** Every lever in the five aspects of the plan; only the measure in hand is open. */
export function Levers() {
  const changed = chosenScenario.value.changed.length;
  return (
    <section class="levers" aria-labelledby="levers-title">
      <div class="column-head">
        <h2 id="levers-title">{t("levers.title")}</h2>
        <button type="button" class="link" disabled={changed === 0} onClick={resetLevers}>
          {t("levers.reset")}
        </button>
      </div>
      <p class="small">{t("levers.differ", { n: changed, total: leverIds.length })}</p>
      <label class="find">
        <span class="unseen">{t("action.find")}</span>
        <input
          type="search"
          class="find-lever"
          placeholder={t("action.find")}
          value={sought.value}
          onInput={(event) => {
            sought.value = event.currentTarget.value;
          }}
        />
        <kbd>/</kbd>
      </label>
      {found.value.length === 0 && <p class="small">{t("levers.none", { text: sought.value })}</p>}
      {aspectIds.map((aspect) => (
        <InTurn key={aspect}>
          <Aspect aspect={aspect} shown={found.value.filter((measure) => measure.aspect === aspect)} />
        </InTurn>
      ))}
    </section>
  );
}

function Aspect({ aspect, shown }: { aspect: AspectId; shown: readonly DeclaredMeasure[] }) {
  if (shown.length === 0) return null;
  const isOpen = sought.value !== "" || openAspects.value.has(aspect);
  const changed = shown.filter((measure) => isChanged(measure)).length;
  return (
    <div class="aspect">
      <h3>
        <button type="button" class="aspect-row" aria-expanded={isOpen} onClick={() => toggleAspect(aspect)}>
          <span class="aspect-name">{say(aspects[aspect])}</span>
          <span class="aspect-state">
            {changed === 0
              ? t("aspect.asToday", { n: shown.length })
              : t("aspect.changed", { n: changed, total: shown.length })}
          </span>
        </button>
      </h3>
      {isOpen && shown.map((measure) => <MeasureRow key={measure.id} measure={measure} />)}
    </div>
  );
}

function toggleAspect(aspect: AspectId): void {
  const open = new Set(openAspects.value);
  if (!open.delete(aspect)) open.add(aspect);
  openAspects.value = open;
}

function isChanged(measure: DeclaredMeasure): boolean {
  return leversOf(measure.id).some((id) => chosenScenario.value.changed.includes(id));
}

/** The rule that all levers of a measure stand at, if they stand at one. */
function ruleOf(measure: DeclaredMeasure): PresetId | undefined {
  const values = chosenScenario.value.values;
  return (["today", "plan", "old"] as const).find((preset) =>
    leversOf(measure.id).every((id) => values[id] === levers[id].presets[preset])
  );
}

function MeasureRow({ measure }: { measure: DeclaredMeasure }) {
  const isOpen = openMeasure.value === measure.id;
  const mark = scenarioMark(chosenScenario.value.number);
  const [first, ...others] = leversOf(measure.id).map((id): Lever => levers[id]);
  const isCostShared = others.length > 0 && others.every((lever) => say(lever.cost) === say(first.cost));
  return (
    <div class={isOpen ? "measure open" : "measure"} style={{ "--chosen": mark.colour }}>
      <h4>
        <button type="button" class="measure-row" aria-expanded={isOpen} onClick={() => toggleMeasure(measure)}>
          <span class="measure-name">{say(measure.title)}</span>
          <span class={isChanged(measure) ? "measure-state changed" : "measure-state"}>{stateOf(measure)}</span>
        </button>
      </h4>
      {isOpen && (
        <div class="measure-body">
          <SwitchRow
            name={t("measure.rule", { measure: say(measure.title) })}
            options={presetIds.map((id) => ({ id, label: t(`preset.${id}`) }))}
            chosen={ruleOf(measure)}
            choose={(preset) => setMeasure(leversOf(measure.id), preset)}
          />
          {leversOf(measure.id).map((id) => (
            <LeverControl key={id} lever={levers[id]} hasOwnCost={!isCostShared} />
          ))}
          {isCostShared && (
            <p class="small">
              <Cost lever={first} />
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function toggleMeasure(measure: DeclaredMeasure): void {
  openMeasure.value = openMeasure.value === measure.id ? undefined : measure.id;
  if (openMeasure.value) inHand.value = { kind: "lever", id: leversOf(measure.id)[0] };
}

/** As today, as the plan, or the value where a single lever was moved. */
function stateOf(measure: DeclaredMeasure): string {
  const rule = ruleOf(measure);
  if (rule === "today") return t("measure.asToday");
  if (rule === "plan") return t("measure.asPlan");
  if (rule === "old") return t("measure.asOld");
  const changed = leversOf(measure.id).filter((id) => chosenScenario.value.changed.includes(id));
  const [only] = changed;
  return changed.length === 1
    ? leverFigure(levers[only], chosenScenario.value.values[only], locale.value).figure
    : t("measure.own");
}
