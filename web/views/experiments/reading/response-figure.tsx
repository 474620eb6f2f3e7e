import { useMemo } from "preact/hooks";
import { type ResponseBin, responseBins } from "../../../charts/response-bins.ts";
import { responseChart } from "../../../charts/response-chart.ts";
import { say, t } from "../../../messages/message.ts";
import type { ExperimentTable } from "../../../state/reading/experiment-table.ts";
import type { Cases } from "../../../state/reading/question.ts";
import type { NoSensitivity, Sensitivity } from "../../../state/reading/sensitivity.ts";
import { NoFigure } from "./no-figure.tsx";
import type { Read } from "./read.ts";
import { ReadingFigure } from "./reading-figure.tsx";
import { factorAxis, factorName, inSentence, listed, sourceOf, subtitleOf } from "./reading-words.ts";
import { leadersOf } from "./sensitivity-figure.tsx";

/** Most panels that a picture has. */
const mostPanels = 12;

interface ResponseProps {
  readonly read: Read;
  readonly sensitivity: Sensitivity | NoSensitivity | undefined;
}

/** The outcome along each factor. */
export function ResponseFigure({ read, sensitivity }: ResponseProps) {
  const { table, choices, cases, failing, words } = read;
  const curves = useMemo(
    () => factorsInOrder(table, sensitivity).map((factor) => ({ factor, bins: binsOf(table, cases, factor) })),
    [table, cases, sensitivity]
  );
  if (curves.every(({ bins }) => bins.length < 2)) {
    return <NoFigure title={t("reading.responseCurves")} why={t("reading.noCurves", { of: cases.values.length })} />;
  }
  const shown = curves.slice(0, mostPanels);
  const { factor } = words.quantity;
  const leaders = sensitivity && typeof sensitivity !== "string" ? leadersOf(sensitivity) : [];
  const title = leaders.length === 0 ? "None" : leaders.length <= 3 ? "" : "Many";
  const text = {
    title: t(`reading.movesWith${title}`, {
      n: leaders.length,
      outcome: say(words.outcome.label),
      factor: listed(leaders.map(({ factor: at }) => inSentence(factorName(table, at))))
    }),
    subtitle: subtitleOf(
      table,
      words,
      t(curves.length > shown.length ? "reading.curvesOf" : "reading.curves", { n: shown.length, of: curves.length })
    ),
    source: sourceOf(table)
  };
  const scaled = (bin: ResponseBin) => ({
    ...bin,
    low: bin.low * factor,
    median: bin.median * factor,
    high: bin.high * factor
  });
  return (
    <ReadingFigure
      read={read}
      name={`response-${choices.question.outcome}`}
      text={text}
      drawn={[cases, sensitivity, failing.bound]}
      draw={(width) =>
        responseChart({
          width,
          panels: shown.map(({ factor: at, bins }) => ({
            factor: factorAxis(table.factors[at]),
            bins: bins.map(scaled)
          })),
          tick: (value) => words.tick(value / factor),
          bound: failing.bound * factor,
          name: `${text.title}. ${text.subtitle}`
        })
      }
      table={() => ({
        columns: ["factor", "at", "p10", "median", "p90", "cases"],
        rows: curves.flatMap(({ factor: at, bins }) =>
          bins.map((bin) => [table.factors[at].name, bin.at, bin.low, bin.median, bin.high, bin.cases])
        )
      })}
    />
  );
}

/** Those that matter most first; in the order of the table until that is known. */
export function factorsInOrder(
  { factors }: ExperimentTable,
  sensitivity: Sensitivity | NoSensitivity | undefined
): number[] {
  if (sensitivity && typeof sensitivity !== "string") return sensitivity.factors.map(({ factor }) => factor);
  return Array.from(factors.keys());
}

/** Where one factor moves at a time, only the points at which the others stand. */
function binsOf({ experiment, points }: ExperimentTable, { rows, values }: Cases, factor: number): ResponseBin[] {
  const isAlone = (row: readonly number[]) => row.every((value, at) => at === factor || value === points[0][at]);
  const places = Array.from(rows.keys()).filter(
    (place) => experiment.design.kind !== "one-at-a-time" || isAlone(rows[place])
  );
  return responseBins(
    places.map((place) => rows[place][factor]),
    places.map((place) => values[place])
  );
}
