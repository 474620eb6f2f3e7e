import { useMemo } from "preact/hooks";
import { heatCells } from "../../../charts/heat-cells.ts";
import { heatMap } from "../../../charts/heat-map.ts";
import { say, t } from "../../../messages/message.ts";
import { choose } from "../../../state/reading/choices.ts";
import type { NoSensitivity, Sensitivity } from "../../../state/reading/sensitivity.ts";
import { NoFigure } from "./no-figure.tsx";
import type { Read } from "./read.ts";
import { ReadingFigure } from "./reading-figure.tsx";
import { factorLabel, factorName, factorTick, inSentence, sourceOf, subtitleOf } from "./reading-words.ts";
import { factorsInOrder } from "./response-figure.tsx";

interface HeatProps {
  readonly read: Read;
  readonly sensitivity: Sensitivity | NoSensitivity | undefined;
}

/** Designs in which no two factors move together. */
const withoutPairs = ["one-at-a-time"];

/** Means of the outcome over two factors. */
export function HeatFigure({ read, sensitivity }: HeatProps) {
  const { table } = read;
  if (table.factors.length < 2) return <NoFigure title={t("reading.heat")} why={t("reading.noHeat.oneFactor")} />;
  if (withoutPairs.includes(table.experiment.design.kind))
    return <NoFigure title={t("reading.heat")} why={t("reading.noHeat.walks")} />;
  return <Heat read={read} sensitivity={sensitivity} />;
}

function Heat({ read, sensitivity }: HeatProps) {
  const { hash, table, choices, cases, words } = read;
  const names = table.factors.map(({ name }) => name);
  const chosen = choices.heat?.map((name) => names.indexOf(name)) ?? factorsInOrder(table, sensitivity);
  const [x, y] = chosen;
  const [across, upwards] = [table.factors[x], table.factors[y]];
  const cells = useMemo(() => {
    const column = (at: number) => ({ ...table.factors[at], values: cases.rows.map((row) => row[at]) });
    return heatCells(column(x), column(y), cases.values);
  }, [table, cases, x, y]);
  const text = {
    title: t("reading.heatOf", {
      outcome: say(words.outcome.label),
      x: inSentence(factorName(table, x)),
      y: inSentence(factorName(table, y))
    }),
    subtitle: subtitleOf(table, words, t("reading.heatWhat")),
    source: sourceOf(table)
  };
  const set = (place: 0 | 1, name: string) => {
    const next: [string, string] = [names[x], names[y]];
    if (next[1 - place] === name) next[1 - place] = next[place];
    next[place] = name;
    choose(hash, table, { heat: next });
  };
  return (
    <ReadingFigure
      read={read}
      name={`heat-${choices.question.outcome}`}
      text={text}
      drawn={[cases, x, y]}
      draw={(width) =>
        heatMap({
          width,
          cells,
          x: { label: factorLabel(across), tick: (value) => factorTick(across, value) },
          y: { label: factorLabel(upwards), tick: (value) => factorTick(upwards, value) },
          tick: words.figure,
          isDifference: choices.question.isDifference,
          welcome: words.outcome.welcome,
          name: `${text.title}. ${text.subtitle}`
        })
      }
      table={() => ({
        columns: [
          `${across.name}_from`,
          `${across.name}_to`,
          `${upwards.name}_from`,
          `${upwards.name}_to`,
          "mean",
          "cases"
        ],
        rows: cells.cells.map((cell) => {
          const [cellX, cellY] = [cells.x[cell.x], cells.y[cell.y]];
          return [cellX.from, cellX.to, cellY.from, cellY.to, cell.mean, cell.cases];
        })
      })}
      foot={
        <div class="results-choices">
          {([0, 1] as const).map((place) => (
            <label key={place}>
              <span class="small">{t(place === 0 ? "reading.across" : "reading.upwards")}</span>
              <select value={names[chosen[place]]} onChange={(event) => set(place, event.currentTarget.value)}>
                {table.factors.map((factor, at) => (
                  <option key={factor.name} value={factor.name}>
                    {factorName(table, at)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      }
    />
  );
}
