import type { ComponentChildren } from "preact";
import { barChart } from "../../../charts/bar-chart.ts";
import { SwitchRow } from "../../../controls/switch-row.tsx";
import { locale, t } from "../../../messages/message.ts";
import { fixed } from "../../../messages/numbers.ts";
import { choose } from "../../../state/reading/choices.ts";
import type { ExperimentTable } from "../../../state/reading/experiment-table.ts";
import {
  type FactorFigures,
  fewestCasesFor,
  methodsOf,
  type NoSensitivity,
  type Sensitivity,
  type SensitivityMethod
} from "../../../state/reading/sensitivity.ts";
import { NoFigure } from "./no-figure.tsx";
import type { Read } from "./read.ts";
import { ReadingFigure } from "./reading-figure.tsx";
import { factorName, inSentence, listed, percent, sourceOf, subtitleOf } from "./reading-words.ts";
import type { Answer } from "./use-answer.ts";

interface SensitivityProps {
  readonly read: Read;
  readonly answer: Answer<Sensitivity | NoSensitivity>;
}

/** Most bars that a picture has; the table has all. */
const mostBars = 16;

/** Which factors matter, by the method that the design allows. */
export function SensitivityFigure({ read, answer }: SensitivityProps) {
  const { hash, table } = read;
  const methods = methodsOf(table);
  const found = answer.value;
  const title = t("reading.sensitivity");
  if (answer.failure) return <NoFigure title={title} why={answer.failure} />;
  if (!found) return <NoFigure title={title} why={t("reading.working")} />;
  if (typeof found === "string") {
    const fewest = fewestCasesFor(read.choices.method ?? methods[0], table);
    return <NoFigure title={title} why={t(`reading.noSensitivity.${found}`, { n: fewest })} />;
  }
  return (
    <Bars
      read={read}
      found={found}
      foot={
        <>
          <p class="small">{answer.isWaiting ? t("reading.working") : methodWords(found)}</p>
          {methods.length > 1 && (
            <SwitchRow
              name={t("reading.method")}
              options={methods.map((id) => ({ id, label: t(`reading.method.${id}`) }))}
              chosen={found.method}
              choose={(method: SensitivityMethod) => choose(hash, table, { method })}
            />
          )}
        </>
      }
    />
  );
}

function Bars({ read, found, foot }: { read: Read; found: Sensitivity; foot: ComponentChildren }) {
  const { table, choices, words } = read;
  const isInOutcome =
    (found.method === "effects" || found.method === "oneAtATime" || found.method === "morris") && !found.isByRank;
  const factor = isInOutcome ? words.quantity.factor : 1;
  const series = seriesOf(found.method);
  const rows = found.factors.slice(0, mostBars).map(({ factor: at, values, intervals }) => ({
    label: factorName(table, at),
    figures: values.map((value, place) => ({
      value: value * factor,
      low: intervals[place] ? intervals[place].low * factor : null,
      high: intervals[place] ? intervals[place].high * factor : null
    }))
  }));
  const title = sensitivityTitle(table, found);
  const text = {
    title,
    subtitle: subtitleOf(table, words, t(`reading.methodWhat.${found.method}`)),
    source: sourceOf(table)
  };
  return (
    <ReadingFigure
      read={read}
      name={`sensitivity-${choices.question.outcome}-${found.method}`}
      text={text}
      drawn={[found]}
      draw={(width) =>
        barChart({
          width,
          axis: {
            label: isInOutcome ? words.quantity.unit : "",
            tick: (value) => fixed(value, decimalsOf(value), locale.value)
          },
          rows,
          series,
          shape: found.method === "regression" ? "dot" : "bar",
          luck: found.luck > 0 ? { value: found.luck, label: t("reading.byLuck") } : null,
          name: `${title}. ${text.subtitle}`
        })
      }
      table={() => ({
        columns: ["factor", ...seriesIds(found.method).flatMap((id) => [id, `${id}_low`, `${id}_high`]), "method"],
        rows: found.factors.map(({ factor: at, values, intervals }) => [
          table.factors[at].name,
          ...values.flatMap((value, place) => [value, intervals[place]?.low ?? null, intervals[place]?.high ?? null]),
          found.method
        ])
      })}
      foot={foot}
    />
  );
}

function decimalsOf(value: number): number {
  return Math.min(4, (String(Number(value.toPrecision(3))).split(".")[1] ?? "").length);
}

function seriesIds(method: SensitivityMethod): readonly string[] {
  if (method === "sobol") return ["first", "total"];
  if (method === "morris") return ["mean_absolute", "spread"];
  return method === "oneAtATime" ? ["lowest", "highest"] : [method];
}

function seriesOf(method: SensitivityMethod): readonly string[] {
  if (method === "sobol") return [t("reading.first"), t("reading.total")];
  if (method === "morris") return [t("reading.meanAbsolute"), t("reading.spread")];
  if (method === "oneAtATime") return [t("reading.lowest"), t("reading.highest")];
  return [t(`reading.method.${method}`)];
}

/** What matters most, as far as intervals tell factors apart. */
export function sensitivityTitle({ factors }: ExperimentTable, found: Sensitivity): string {
  const leaders = leadersOf(found);
  const names = leaders.map(({ factor }, place) => {
    const label = factorName({ factors }, factor);
    return place === 0 ? label : inSentence(label);
  });
  if (leaders.length === 0) return t("reading.noneMatters");
  return leaders.length > 3
    ? t("reading.manyMatter", { n: leaders.length })
    : t("reading.mostMatter", { names: listed(names), n: leaders.length });
}

/** Trees that foretell less of held-out outcomes have learned nothing of note. */
const leastForetold = 0.1;

/** Factors that matter beyond luck and whose intervals reach that of the first; none where none is beyond luck. */
export function leadersOf({ factors, method, luck, explained }: Sensitivity): readonly FactorFigures[] {
  const by = method === "sobol" ? 1 : 0;
  const size = ({ values, intervals }: FactorFigures) => {
    const ends = method === "oneAtATime" ? [0, 1] : [by];
    return ends
      .map((at) => {
        const [value, interval] = [Math.abs(values[at]), intervals[at]];
        const reach = interval ? (interval.high - interval.low) / 2 : 0;
        return { low: value - reach, high: value + reach };
      })
      .reduce((best, each) => (each.high > best.high ? each : best));
  };
  if (method === "features" && (explained ?? 0) < leastForetold) return [];
  const largest = ({ values }: FactorFigures) => Math.max(...values.map(Math.abs));
  const sure = factors.filter((each) => size(each).low > 0 && largest(each) > luck);
  if (sure.length === 0) return [];
  const first = size(sure[0]);
  return sure.filter((each) => size(each).high >= first.low);
}

function methodWords({ method, explained, isByRank, cases }: Sensitivity): string {
  const parts = [t(`reading.methodHow.${method}`, { n: cases })];
  if (explained !== null)
    parts.push(
      t(explained < 0.5 ? "reading.explainedLow" : "reading.explained", { share: percent(Math.max(0, explained)) })
    );
  if (isByRank) parts.push(t("reading.byRank"));
  return parts.join(t("reading.space"));
}
