import { useMemo, useState } from "preact/hooks";
import { type OutcomeId, outcomes } from "../../../../sim/index.ts";
import { type Axis, roomyRange } from "../../../charts/axis.ts";
import { type Brush, type ParallelLine, parallelChart, passes } from "../../../charts/parallel-chart.ts";
import { thinned } from "../../../charts/point-chart.ts";
import { locale, say, t } from "../../../messages/message.ts";
import { choose, definedOutcomes, type ShareBrush } from "../../../state/reading/choices.ts";
import { type Cases, type Failing, fails, pointMeans } from "../../../state/reading/question.ts";
import type { NoSensitivity, Sensitivity } from "../../../state/reading/sensitivity.ts";
import type { Read } from "./read.ts";
import { ReadingFigure } from "./reading-figure.tsx";
import { askedWords, drawnWords, factorAxis, sourceOf, subtitleOf } from "./reading-words.ts";
import { factorsInOrder } from "./response-figure.tsx";

/** Most upright axes of factors and of outcomes, and most lines. */
const mostFactors = 9;
const mostOutcomes = 3;
const mostLines = 2000;

interface ParallelProps {
  readonly read: Read;
  readonly sensitivity: Sensitivity | NoSensitivity | undefined;
}

/** A column of the picture: its axis and the value of each case. */
interface Column {
  readonly name: string;
  readonly axis: Axis;
  readonly values: readonly number[];
}

/** All settings at once, a line each over all factors and some outcomes. */
export function ParallelFigure({ read, sensitivity }: ParallelProps) {
  const { table, choices, cases, failing, words } = read;
  const columns = useMemo(
    () => columnsOf(read, factorsInOrder(table, sensitivity).slice(0, mostFactors)),
    [cases, choices.beside, sensitivity, locale.value]
  );
  const brushes = columns.map(({ name, axis }) => brushOf(choices.brushes[name], axis));
  const all = useMemo(() => linesOf(cases, columns, failing), [columns, failing.side, failing.bound]);
  const whole = useMemo(() => all.filter(isWhole), [all]);
  const lines = useMemo(() => thinned(whole, mostLines), [whole]);
  const passing = all.filter((line) => passes(line, brushes));
  const count = passing.filter(({ isMarked }) => isMarked).length;
  const text = {
    title: t("reading.parallel", { failing: count, of: passing.length }),
    subtitle: subtitleOf(table, words, drawnWords(t("reading.parallelWhat"), lines.length, whole.length)),
    source: sourceOf(table)
  };
  return (
    <ReadingFigure
      read={read}
      name={`parallel-${choices.question.outcome}`}
      text={text}
      drawn={[lines, JSON.stringify(brushes)]}
      draw={(width) =>
        parallelChart({
          width,
          axes: columns.map(({ axis }) => axis),
          lines,
          brushes,
          name: `${text.title}. ${text.subtitle}`
        })
      }
      table={() => ({
        columns: [...columns.map(({ name }) => name), "fails", "inside"],
        rows: all.map((line) => [...line.values, Number(line.isMarked), Number(passes(line, brushes))])
      })}
      foot={<Brushes read={read} columns={columns} />}
    />
  );
}

function linesOf({ values }: Cases, columns: readonly Column[], failing: Failing): ParallelLine[] {
  return values.map((value, place) => ({
    values: columns.map((column) => column.values[place]),
    isMarked: fails(failing, value)
  }));
}

function isWhole({ values }: ParallelLine): boolean {
  return values.every(Number.isFinite);
}

function columnsOf(read: Read, factors: readonly number[]): Column[] {
  const { table, choices, cases } = read;
  const { question } = choices;
  const shown = [question.outcome, ...choices.beside.filter((id) => id !== question.outcome)].slice(0, mostOutcomes);
  return [
    ...factors.map((at) => ({
      name: table.factors[at].name,
      axis: factorAxis(table.factors[at]),
      values: cases.rows.map((row) => row[at])
    })),
    ...shown.map((outcome) => {
      const means = pointMeans(table, { ...question, outcome });
      const values = cases.points.map((point) => means[point]);
      const words = askedWords(table, { ...question, outcome }, values);
      const axis = {
        label: say(words.outcome.label),
        ...roomyRange(values.filter(Number.isFinite)),
        isByRatios: false,
        tick: words.tick
      };
      return { name: outcome, axis, values };
    })
  ];
}

function brushOf(brush: ShareBrush | undefined, axis: Axis): Brush | null {
  return brush ? { low: at(axis, brush.low), high: at(axis, brush.high) } : null;
}

/** The value at a share of an axis. */
function at({ low, high, isByRatios }: Axis, share: number): number {
  if (share <= 0) return low;
  if (share >= 1) return high;
  return isByRatios ? low * (high / low) ** share : low + share * (high - low);
}

/** Ranges that lines must pass, set with two sliders for the column in hand; outcomes beside the one asked. */
function Brushes({ read, columns }: { read: Read; columns: readonly Column[] }) {
  const { hash, table, choices } = read;
  const [inHand, setInHand] = useState(columns[0].name);
  const column = columns.find(({ name }) => name === inHand) ?? columns[0];
  const brush = choices.brushes[column.name] ?? { low: 0, high: 1 };
  const { [column.name]: _, ...others } = choices.brushes;
  const set = ({ low, high }: ShareBrush) =>
    choose(hash, table, { brushes: low <= 0 && high >= 1 ? others : { ...others, [column.name]: { low, high } } });
  const beside = definedOutcomes(table).filter((id) => id !== choices.question.outcome);
  return (
    <div class="results-choices">
      <label>
        <span class="small">{t("reading.onlyWhere")}</span>
        <select value={column.name} onChange={(event) => setInHand(event.currentTarget.value)}>
          {columns.map(({ name, axis }) => (
            <option key={name} value={name}>
              {axis.label}
            </option>
          ))}
        </select>
      </label>
      {(["low", "high"] as const).map((end) => (
        <label key={end}>
          <span class="small">
            {t(end === "low" ? "reading.atLeast" : "reading.atMost", {
              value: column.axis.tick(at(column.axis, brush[end]))
            })}
          </span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.01}
            value={brush[end]}
            aria-valuetext={column.axis.tick(at(column.axis, brush[end]))}
            onInput={(event) => {
              const value = Number(event.currentTarget.value);
              set(
                end === "low"
                  ? { low: value, high: Math.max(value, brush.high) }
                  : { low: Math.min(value, brush.low), high: value }
              );
            }}
          />
        </label>
      ))}
      <button
        type="button"
        class="link small"
        disabled={Object.keys(choices.brushes).length === 0}
        onClick={() => choose(hash, table, { brushes: {} })}
      >
        {t("reading.allLines")}
      </button>
      {([0, 1] as const).slice(0, beside.length).map((place) => (
        <label key={place}>
          <span class="small">{t("reading.beside")}</span>
          <select
            value={choices.beside[place] ?? ""}
            onChange={(event) =>
              choose(hash, table, { beside: withPlace(choices.beside, place, event.currentTarget.value) })
            }
          >
            <option value="">{t("reading.noOther")}</option>
            {beside.map((id) => (
              <option key={id} value={id}>
                {say(outcomes[id as OutcomeId].label)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

function withPlace(chosen: readonly string[], place: 0 | 1, id: string): string[] {
  const next = [chosen[0] ?? "", chosen[1] ?? ""];
  next[place] = id;
  return [...new Set(next.filter((each) => each !== ""))];
}
