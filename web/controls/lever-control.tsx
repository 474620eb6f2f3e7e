import { useState } from "preact/hooks";
import type { Lever, LeverId } from "../../sim/index.ts";
import { scenarioMark } from "../charts/scenario-mark.ts";
import { locale, say, t } from "../messages/message.ts";
import { leverFigure, typedFactor } from "../messages/quantity.ts";
import { typedNumber } from "../messages/typed-number.ts";
import { isDrafting } from "../state/runs.ts";
import { chosenScenario, setLever } from "../state/scenarios.ts";
import { inHand, showLever } from "../state/selection.ts";
import { endStep } from "../state/workspace.ts";
import { EvidenceBadge } from "./evidence-badge.tsx";
import { LeverSlider } from "./lever-slider.tsx";

/** A lever of whatever kind: name, typed value, slider or switch, evidence, and its cost where that is its own. */
export function LeverControl({ lever, hasOwnCost }: { lever: Lever; hasOwnCost: boolean }) {
  const id = lever.id as LeverId;
  const value = chosenScenario.value.values[id];
  const isInHand = inHand.value.kind === "lever" && inHand.value.id === id;
  return (
    <div class={isInHand ? "lever in-hand" : "lever"} onFocusIn={() => take(id)}>
      <div class="lever-head">
        <button
          type="button"
          class="lever-name"
          aria-label={t("lever.about", { lever: say(lever.label) })}
          onClick={() => showLever(id)}
        >
          {say(lever.label)}
        </button>
        {lever.kind === "switch" ? <OnOff lever={lever} value={value} /> : <TypedValue lever={lever} value={value} />}
      </div>
      {lever.kind !== "switch" && (
        <LeverSlider
          lever={lever}
          value={value}
          colour={scenarioMark(chosenScenario.value.number).colour}
          move={(next) => move(id, next)}
          settle={settle}
        />
      )}
      <div class="lever-foot">
        <EvidenceBadge badge={lever.badge} />
        {hasOwnCost && <Cost lever={lever} />}
      </div>
    </div>
  );
}

/** What a lever costs, in a few words. */
export function Cost({ lever }: { lever: Lever }) {
  return <span class="cost">{say(lever.cost).replace(/[.。]$/, "")}</span>;
}

function take(id: LeverId): void {
  inHand.value = { kind: "lever", id };
}

function move(id: LeverId, value: number): void {
  if (chosenScenario.value.values[id] === value) return;
  isDrafting.value = true;
  setLever(id, value);
}

function settle(): void {
  isDrafting.value = false;
  endStep();
}

function OnOff({ lever, value }: { lever: Lever; value: number }) {
  const id = lever.id as LeverId;
  return (
    <button
      type="button"
      role="switch"
      class="on-off"
      aria-checked={value === 1}
      aria-label={say(lever.label)}
      onClick={() => setLever(id, value === 1 ? 0 : 1)}
    >
      {t(value === 1 ? "lever.on" : "lever.off")}
    </button>
  );
}

/** What was typed that is not allowed. */
interface Refusal {
  readonly text: string;
  readonly nearest?: number;
}

function TypedValue({ lever, value }: { lever: Lever; value: number }) {
  const [refusal, setRefusal] = useState<Refusal>();
  const { figure, unit, isUnitFirst } = leverFigure(lever, value, locale.value);
  const id = lever.id as LeverId;
  const apply = (next: number) => {
    setRefusal(undefined);
    setLever(id, next);
    endStep();
  };
  const enter = (typed: string, field: HTMLInputElement) => {
    const number = typedNumber(typed);
    if (typed === figure || typed.trim() === "") field.value = figure;
    else if (number === undefined)
      setRefusal({ text: t("error.notNumber", { lever: say(lever.label), found: typed }), nearest: value });
    else check(number * typedFactor(lever, locale.value), typed);
  };
  const check = (number: number, typed: string) => {
    const rounded = Number((Math.round(number / lever.step) * lever.step).toPrecision(12));
    const nearest = Math.min(lever.bounds[1], Math.max(lever.bounds[0], rounded));
    if (nearest === rounded) apply(rounded);
    else setRefusal({ text: outOfRange(lever, typed, nearest), nearest });
  };
  return (
    <span class="lever-value">
      {unit && isUnitFirst && <span class="unit">{unit}</span>}
      <input
        type="text"
        inputMode="decimal"
        value={figure}
        size={Math.max(3, figure.length)}
        aria-label={t("lever.typed", { lever: say(lever.label) })}
        aria-invalid={refusal !== undefined}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => event.key === "Enter" && enter(event.currentTarget.value, event.currentTarget)}
        onBlur={(event) => enter(event.currentTarget.value, event.currentTarget)}
      />
      {unit && !isUnitFirst && <span class="unit">{unit}</span>}
      {refusal && (
        <span class="refusal" role="alert">
          {refusal.text}
          {refusal.nearest !== undefined && (
            <button type="button" class="link" onClick={() => apply(refusal.nearest as number)}>
              {t("error.useNearest", { nearest: leverFigure(lever, refusal.nearest, locale.value).figure })}
            </button>
          )}
        </span>
      )}
    </span>
  );
}

function outOfRange(lever: Lever, typed: string, nearest: number): string {
  const figure = (value: number) => leverFigure(lever, value, locale.value).figure;
  return t("error.valueOutOfRange", {
    lever: say(lever.label),
    found: typed,
    min: figure(lever.bounds[0]),
    max: figure(lever.bounds[1]),
    nearest: figure(nearest)
  });
}
