import {
  type EffectOverWorlds,
  engineVersion,
  isReadableAt,
  type Outcome,
  type OutcomeId,
  outcomeIds,
  type PairedDifference,
  type VarianceSplit
} from "../../../sim/index.ts";
import { csvText } from "../../charts/csv.ts";
import { fileName, withOrigin } from "../../charts/origin.ts";
import { saveFile } from "../../charts/save-file.ts";
import { effectsTable } from "../../charts/tables.ts";
import { RuleList } from "../../controls/rule-list.tsx";
import { useWidth } from "../../controls/width.ts";
import { scaleText } from "../../messages/amounts.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { locale, say, t } from "../../messages/message.ts";
import { fixed } from "../../messages/numbers.ts";
import { type Quantity, quantityOf } from "../../messages/quantity.ts";
import { judgementOf } from "../../state/differences.ts";
import { workspace } from "../../state/workspace.ts";
import type { CheckedEffects } from "../../state/worlds-check.ts";
import { nameInSentence } from "./names.ts";
import { verdicts } from "./verdicts.ts";

interface WorldsTableProps {
  readonly checked: CheckedEffects;
  readonly outcomes: readonly Outcome[];
}

/** Pixels below which the columns have no room. */
const narrow = 600;

/** Both verdicts on each headline figure, its range over worlds, and where its variance comes from. */
export function WorldsTable({ checked, outcomes }: WorldsTableProps) {
  const { scenario, worlds, replicates, scale, seed, effects } = checked;
  const [host, width] = useWidth<HTMLDivElement>();
  const rows = outcomes.map((outcome) => ({ outcome, effect: effects[outcome.id as OutcomeId], scale, asked: worlds }));
  return (
    <div ref={host}>
      <p class="small">
        {capitalised(
          t("worlds.table", {
            scenario: nameInSentence(scenario),
            worlds,
            replicates,
            scale: scaleText(scale, locale.value),
            seed
          })
        )}
      </p>
      {width < narrow ? (
        <ul class="plain">
          {rows.map((row) => (
            <EffectItem key={row.outcome.id} {...row} />
          ))}
        </ul>
      ) : (
        <div class="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t("worlds.figure")}</th>
                <th scope="col">{t("worlds.effect")}</th>
                <th scope="col" class="text">
                  {t("worlds.luck")}
                </th>
                <th scope="col">{t("worlds.holds")}</th>
                <th scope="col">{t("worlds.nine")}</th>
                <th scope="col" class="text">
                  {t("worlds.variance")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <EffectRow key={row.outcome.id} {...row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <button
        type="button"
        class="link small"
        onClick={() =>
          saveFile(
            `${fileName({ ...checked, region: workspace.value.region }, "worlds")}.csv`,
            csvText(
              withOrigin(effectsTable(outcomeIds, checked, engineVersion), {
                ...checked,
                region: workspace.value.region,
                baseline: "baseline",
                engine: engineVersion
              })
            ),
            "text/csv"
          )
        }
      >
        {t("worlds.save")}
      </button>
    </div>
  );
}

interface EffectProps {
  readonly outcome: Outcome;
  readonly effect: EffectOverWorlds;
  readonly scale: number;
  /** Worlds of the check. */
  readonly asked: number;
}

/** The parts of an effect in words; undefined where the sample does not tell or no world defines it. */
function wordsOf({ outcome, effect, scale, asked }: EffectProps) {
  const { difference, worlds, holdsIn, low, high, variance } = effect;
  const { a, b, mean } = difference;
  if (!isReadableAt(outcome, scale) || mean === null || low === null || high === null) return undefined;
  const quantity = quantityOf(outcome, Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0)), locale.value);
  return {
    effect: quantity.differenceWithUnit(mean),
    interval: intervalOf(difference, quantity),
    luck: t(verdicts[judgementOf(difference)]),
    holds: holdsText(holdsIn, worlds, asked),
    unit: quantity.unit,
    nine: t("worlds.range", { low: quantity.difference(low), high: quantity.difference(high) }),
    variance: varianceTexts(variance)
  };
}

function intervalOf({ low, high }: PairedDifference, quantity: Quantity): string {
  if (low === null || high === null) return "";
  return t("headline.interval", { low: quantity.difference(low), high: quantity.difference(high) });
}

/** Says how many worlds define the outcome only where some do not. */
function holdsText(share: number | null, worlds: number, asked: number): string {
  if (share === null) return "–";
  return worlds === asked ? percent(share) : t("worlds.share", { share: percent(share), n: worlds });
}

function percent(share: number): string {
  return `${fixed(100 * share, 0, locale.value)}%`;
}

/** A line for the share of each origin. */
function varianceTexts(variance: VarianceSplit | null): readonly string[] {
  const total = variance ? variance.parameters + variance.luck : 0;
  if (!variance || total === 0) return ["–"];
  return [
    t("worlds.fromParameters", { share: percent(variance.parameters / total) }),
    t("worlds.fromLuck", { share: percent(variance.luck / total) })
  ];
}

function unreadable({ outcome, scale }: EffectProps): string {
  return t(isReadableAt(outcome, scale) ? "chart.notDefined" : "verdict.wholeOnly");
}

function EffectRow(props: EffectProps) {
  const words = wordsOf(props);
  return (
    <tr>
      <th scope="row">
        {say(props.outcome.label)}
        {words && (
          <>
            <br />
            <span class="small">{words.unit}</span>
          </>
        )}
      </th>
      {words ? (
        <>
          <td>
            <b>{words.effect}</b>
            <br />
            <span class="small">{words.interval}</span>
          </td>
          <td class="text">{words.luck}</td>
          <td>{words.holds}</td>
          <td>{words.nine}</td>
          <td class="text">
            {words.variance.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </td>
        </>
      ) : (
        <td colSpan={5} class="text small">
          {unreadable(props)}
        </td>
      )}
    </tr>
  );
}

function EffectItem(props: EffectProps) {
  const words = wordsOf(props);
  const rows =
    words &&
    ([
      [t("worlds.effect"), `${words.effect} ${words.interval}`],
      [t("worlds.luck"), words.luck],
      [t("worlds.holds"), words.holds],
      [t("worlds.nine"), `${words.nine} ${words.unit}`],
      [t("worlds.variance"), words.variance.join(t("worlds.comma"))]
    ] as const);
  return (
    <li class="worlds-item">
      <b>{say(props.outcome.label)}</b>
      {rows ? <RuleList rows={rows} /> : <p class="small">{unreadable(props)}</p>}
    </li>
  );
}
