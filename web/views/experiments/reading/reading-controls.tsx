import { useId } from "preact/hooks";
import { type OutcomeId, outcomes } from "../../../../sim/index.ts";
import { say, t } from "../../../messages/message.ts";
import { typedNumber } from "../../../messages/typed-number.ts";
import { ask, choose, isReadable } from "../../../state/reading/choices.ts";
import type { Read } from "./read.ts";
import { scenarioLabel } from "./reading-words.ts";

/** What is read: outcome, scenario or difference, and what counts as failing. */
export function ReadingControls({ read }: { read: Read }) {
  const { hash, table, choices, failing, words } = read;
  const { question } = choices;
  const id = useId();
  const factor = words.quantity.factor;
  const setBound = (typed: string) => {
    const number = typedNumber(typed);
    if (number !== undefined) choose(hash, table, { failing: { ...failing, bound: number / factor } });
  };
  return (
    <fieldset class="results-controls">
      <legend class="unseen">{t("reading.controls")}</legend>
      <span>
        <label for={`${id}-outcome`}>{t("reading.outcome")}</label>
        <select
          id={`${id}-outcome`}
          value={question.outcome}
          onChange={(event) => ask(hash, table, { outcome: event.currentTarget.value })}
        >
          {table.outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {say(outcomes[outcome as OutcomeId].label)}
              {isReadable(table, outcome) ? "" : t("reading.sampled")}
            </option>
          ))}
        </select>
      </span>
      {table.scenarios.length > 1 && (
        <span>
          <label for={`${id}-scenario`}>{t("reading.scenario")}</label>
          <select
            id={`${id}-scenario`}
            value={`${question.isDifference ? "difference" : "level"} ${question.scenario}`}
            onChange={(event) => {
              const [kind, scenario] = event.currentTarget.value.split(" ");
              ask(hash, table, { isDifference: kind === "difference", scenario: Number(scenario) });
            }}
          >
            {table.scenarios.slice(1).map((scenario, before) => (
              <option key={scenario} value={`difference ${before + 1}`}>
                {t("reading.against", {
                  scenario: scenarioLabel(table, scenario),
                  first: scenarioLabel(table, table.scenarios[0])
                })}
              </option>
            ))}
            {table.scenarios.map((scenario, place) => (
              <option key={scenario} value={`level ${place}`}>
                {t("reading.alone", { scenario: scenarioLabel(table, scenario) })}
              </option>
            ))}
          </select>
        </span>
      )}
      {table.factors.length > 0 && read.cases.values.length > 0 && (
        <span>
          <label for={`${id}-side`}>{t("reading.failsWhen")}</label>
          <select
            id={`${id}-side`}
            value={failing.side}
            onChange={(event) =>
              choose(hash, table, { failing: { ...failing, side: event.currentTarget.value as "below" | "above" } })
            }
          >
            <option value="below">{t("reading.below")}</option>
            <option value="above">{t("reading.above")}</option>
          </select>
          <input
            type="text"
            inputMode="decimal"
            size={10}
            aria-label={t("reading.bound", { unit: words.quantity.unit })}
            value={Number((failing.bound * factor).toPrecision(6))}
            onChange={(event) => setBound(event.currentTarget.value)}
          />
          <span class="small">{words.quantity.unit}</span>
        </span>
      )}
      {!isReadable(table, question.outcome) && <p class="small">{t("reading.sampledNote")}</p>}
    </fieldset>
  );
}
