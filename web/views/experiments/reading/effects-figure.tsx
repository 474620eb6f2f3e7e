import { type OutcomeId, outcomes } from "../../../../sim/index.ts";
import { barChart } from "../../../charts/bar-chart.ts";
import { capitalised } from "../../../messages/capitalised.ts";
import { comparedOf } from "../../../messages/compared.ts";
import { locale, say, t } from "../../../messages/message.ts";
import { fixed } from "../../../messages/numbers.ts";
import { judgementOf } from "../../../state/differences.ts";
import { isReadable } from "../../../state/reading/choices.ts";
import type { ScenarioEffect } from "../../../state/reading/effects.ts";
import type { ExperimentTable } from "../../../state/reading/experiment-table.ts";
import { verdicts } from "../../explore/verdicts.ts";
import { effectsTable } from "./effects-table.ts";
import { NoFigure } from "./no-figure.tsx";
import type { Read } from "./read.ts";
import { ReadingFigure } from "./reading-figure.tsx";
import { inSentence, percent, scenarioInSentence, scenarioLabel, sourceOf, subtitleOf } from "./reading-words.ts";
import type { Answer } from "./use-answer.ts";

/** What scenarios change against the first, with both verdicts: more than luck, and in how many settings it holds. */
export function EffectsFigure({ read, answer }: { read: Read; answer: Answer<ScenarioEffect[]> }) {
  const title = t("reading.effects", { first: scenarioInSentence(read.table, read.table.scenarios[0]) });
  if (answer.failure) return <NoFigure title={title} why={answer.failure} />;
  if (!answer.value) return <NoFigure title={title} why={t("reading.working")} />;
  return <Effects read={read} effects={answer.value} />;
}

function Effects({ read, effects }: { read: Read; effects: readonly ScenarioEffect[] }) {
  const { table, choices, words } = read;
  const shown = effects.filter(({ outcome }) => outcome === choices.question.outcome);
  const { factor, unit } = words.quantity;
  const text = {
    title: capitalised(shown.map((effect) => effectWords(table, effect)).join(t("reading.semicolon"))),
    subtitle: subtitleOf(
      table,
      { ...words, label: say(words.outcome.label) },
      t("reading.effectsWhat", { first: scenarioInSentence(table, table.scenarios[0]) })
    ),
    source: sourceOf(table)
  };
  const rows = shown.flatMap(({ scenario, difference: { mean, low, high } }) =>
    mean === null
      ? []
      : [
          {
            label: scenarioLabel(table, scenario),
            figures: [
              {
                value: mean * factor,
                low: low === null ? null : low * factor,
                high: high === null ? null : high * factor
              }
            ]
          }
        ]
  );
  return (
    <ReadingFigure
      read={read}
      name="effects"
      text={text}
      drawn={[shown, choices.question.outcome]}
      draw={(width) =>
        barChart({
          width,
          axis: { label: unit, tick: (value) => words.tick(value / factor) },
          rows,
          series: [""],
          shape: "dot",
          luck: null,
          name: `${text.title}. ${text.subtitle}`
        })
      }
      table={() => effectsTable(table, effects)}
      foot={<EffectList table={table} effects={effects} />}
    />
  );
}

/** An effect in a clause, both verdicts included. */
export function effectWords(
  table: ExperimentTable,
  { scenario, outcome, difference, overPoints }: ScenarioEffect
): string {
  const { mean, low, high } = difference;
  const declared = outcomes[outcome as OutcomeId];
  const names = { scenario: scenarioInSentence(table, scenario), outcome: inSentence(say(declared.label)) };
  if (!isReadable(table, outcome)) return t("reading.effectWithheld", names);
  if (mean === null) return t("reading.effectUndefined", names);
  const { quantity } = comparedOf(declared, difference, locale.value);
  const luck = t(verdicts[judgementOf(difference)]);
  const interval =
    low === null || high === null
      ? "none"
      : t("headline.interval", { low: quantity.difference(low), high: quantity.difference(high) });
  const words = t("reading.effectOf", {
    ...names,
    difference: quantity.differenceWithUnit(mean),
    interval,
    luck: locale.value === "en" ? luck.toLowerCase() : luck
  });
  if (!overPoints || overPoints.holdsIn === null || overPoints.worlds < 2) return words;
  const key = table.experiment.design.kind === "worlds" ? "reading.holdsInWorlds" : "reading.holdsInSettings";
  return words + t(key, { share: percent(overPoints.holdsIn), n: overPoints.worlds });
}

/** All outcomes, a line each. */
function EffectList({ table, effects }: { table: ExperimentTable; effects: readonly ScenarioEffect[] }) {
  return (
    <details class="results-more">
      <summary>{t("reading.allOutcomes", { n: table.outcomes.length })}</summary>
      <div class="table-scroll">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{t("reading.outcome")}</th>
              <th scope="col" class="text">
                {t("reading.scenario")}
              </th>
              <th scope="col">{t("worlds.effect")}</th>
              <th scope="col" class="text">
                {t("worlds.luck")}
              </th>
              <th scope="col">{t("worlds.holds")}</th>
              <th scope="col">{t("worlds.nine")}</th>
              <th scope="col">{t("reading.luckShare")}</th>
            </tr>
          </thead>
          <tbody>
            {effects.map((effect) => (
              <EffectLine key={`${effect.scenario} ${effect.outcome}`} table={table} effect={effect} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function EffectLine({
  table,
  effect: { scenario, outcome, difference, overPoints }
}: {
  table: ExperimentTable;
  effect: ScenarioEffect;
}) {
  const isTold = isReadable(table, outcome);
  const { low, high } = difference;
  const mean = isTold ? difference.mean : null;
  const declared = outcomes[outcome as OutcomeId];
  const { quantity } = comparedOf(declared, difference, locale.value);
  const between = (from: number | null | undefined, to: number | null | undefined) =>
    !isTold || from == null || to == null
      ? "–"
      : t("worlds.range", { low: quantity.difference(from), high: quantity.difference(to) });
  const variance = overPoints?.variance;
  const total = variance ? variance.luck + variance.parameters : 0;
  return (
    <tr>
      <th scope="row">
        {say(declared.label)} <span class="small">{quantity.unit}</span>
      </th>
      <td class="text">{scenarioLabel(table, scenario)}</td>
      <td>
        {mean === null ? "–" : <b>{quantity.difference(mean)}</b>} <span class="small">{between(low, high)}</span>
      </td>
      <td class="text">{t(isTold ? verdicts[judgementOf(difference)] : "verdict.wholeOnly")}</td>
      <td>{!isTold || overPoints?.holdsIn == null ? "–" : percent(overPoints.holdsIn)}</td>
      <td>{between(overPoints?.low, overPoints?.high)}</td>
      <td>{isTold && variance && total > 0 ? `${fixed((100 * variance.luck) / total, 0, locale.value)}%` : "–"}</td>
    </tr>
  );
}
