import { restrictedFactors } from "../../../../sim/analysis/index.ts";
import { type Axis, roomyRange } from "../../../charts/axis.ts";
import { type ChartBox, type PointChart, pointChart, thinned } from "../../../charts/point-chart.ts";
import { capitalised } from "../../../messages/capitalised.ts";
import { locale, say, t } from "../../../messages/message.ts";
import { fixed } from "../../../messages/numbers.ts";
import { choose } from "../../../state/reading/choices.ts";
import {
  chosenBox,
  type Discovery,
  type FoundBox,
  fewestCases,
  fewestOfEach,
  leastSure,
  type NoDiscovery
} from "../../../state/reading/discovery.ts";
import type { TableFactor } from "../../../state/reading/experiment-table.ts";
import { fails } from "../../../state/reading/question.ts";
import { NoFigure } from "./no-figure.tsx";
import type { Read } from "./read.ts";
import { ReadingFigure } from "./reading-figure.tsx";
import {
  factorAxis,
  factorName,
  failingWords,
  inSentence,
  limitWords,
  percent,
  sourceOf,
  subtitleOf,
  together
} from "./reading-words.ts";
import type { Answer } from "./use-answer.ts";

interface FailingProps {
  readonly read: Read;
  readonly why: NoDiscovery | undefined;
  readonly answer: Answer<Discovery | null>;
}

/** Most points that a picture has; of more an even part is drawn. */
const mostPoints = 4000;

/** “Fails when …”: where failing settings are dense. */
export function FailingFigure({ read, why, answer }: FailingProps) {
  if (why) return <NoFigure title={t("reading.failsWhenTitle")} why={whyWords(why, read)} />;
  if (answer.failure) return <NoFigure title={t("reading.failsWhenTitle")} why={answer.failure} />;
  if (!answer.value) return <NoFigure title={t("reading.failsWhenTitle")} why={t("reading.working")} />;
  return <BoxFigure read={read} discovery={answer.value} />;
}

function whyWords(why: NoDiscovery, { cases, choices, failing, words }: Read): string {
  const interest = say(failingWords(choices.question, failing, words));
  return t(`reading.noBox.${why}`, { of: cases.values.length, fewest: fewestCases, each: fewestOfEach, interest });
}

function BoxFigure({ read, discovery }: { read: Read; discovery: Discovery }) {
  const { hash, table, choices, cases, failing, words } = read;
  const place = Math.min(choices.box.step ?? discovery.balanced, discovery.steps.length - 1);
  const box = chosenBox(discovery.steps[place], choices.box);
  const { second } = discovery;
  const [across, upwards] = axesOf(box, discovery, second, table.factors.length);
  const conditions = restrictedFactors(box.box, discovery.whole).map((factor) => roughly(read, discovery, box, factor));
  const chart: Omit<PointChart, "width" | "height"> = {
    x: spreadAxis(table.factors[across]),
    y:
      upwards === undefined
        ? {
            label: words.label,
            ...roomyRange(cases.values.map(scaled)),
            isByRatios: false,
            tick: (v) => words.tick(v / factorOf(read))
          }
        : spreadAxis(table.factors[upwards]),
    points: thinned(
      cases.rows.map((row, at) => ({
        x: spread(table.factors[across], row[across], at),
        y:
          upwards === undefined
            ? scaled(cases.values[at])
            : spread(table.factors[upwards], row[upwards], at * goldenRatio),
        isMarked: fails(failing, cases.values[at])
      })),
      mostPoints
    ),
    boxes: [
      ...(box.restricted > 0 ? [drawn(box, t("reading.box1"))] : []),
      ...(second ? [drawn(second, t("reading.box2"))] : [])
    ],
    path: [],
    tone: "--unwelcome",
    name: ""
  };
  function scaled(value: number): number {
    return value * factorOf(read);
  }
  function drawn({ box: limits }: FoundBox, label: string): ChartBox {
    const side = (factor: number | undefined): ChartBox["x"] =>
      factor === undefined
        ? [null, null]
        : [
            limits[factor].low > discovery.whole[factor].low ? limits[factor].low : null,
            limits[factor].high < discovery.whole[factor].high ? limits[factor].high : null
          ];
    return { x: side(across), y: side(upwards), label };
  }
  const title =
    conditions.length > 0 ? t("reading.failsWhere", { conditions: together(conditions) }) : t("reading.failsNowhere");
  const text = {
    title,
    subtitle: subtitleOf(
      table,
      words,
      t("reading.boxWhat", { interest: say(failingWords(choices.question, failing, words)) })
    ),
    source: t("reading.boxSource", { source: sourceOf(table), step: place + 1, of: discovery.steps.length })
  };
  return (
    <ReadingFigure
      name={`techmarket-fails-${choices.question.outcome}`}
      text={text}
      drawn={[chart.points, JSON.stringify([chart.boxes, across, upwards])]}
      draw={(width) =>
        pointChart({
          ...chart,
          width,
          height: Math.min(340, Math.max(260, width * 0.6)),
          name: `${title}. ${text.subtitle}`
        })
      }
      table={{
        columns: [...table.factors.map(({ name }) => name), choices.question.outcome, "fails", "in_box"],
        rows: cases.rows.map((row, at) => [
          ...row,
          cases.values[at],
          Number(fails(failing, cases.values[at])),
          Number(row.every((value, factor) => value >= box.box[factor].low && value <= box.box[factor].high))
        ])
      }}
      foot={
        <>
          <BoxWords read={read} discovery={discovery} box={box} />
          {second && <SecondWords read={read} discovery={discovery} second={second} />}
          <BoxSwitches
            read={read}
            discovery={discovery}
            place={place}
            choose={(parts) => choose(hash, table, { box: { ...choices.box, ...parts } })}
          />
        </>
      }
    />
  );
}

/** Room on both sides of today and plan, where points that would lie on each other are spread. */
const room = 0.35;
/** Multiples of it fill the unit interval evenly. */
const goldenRatio = 0.6180339887;

function spreadAxis(factor: TableFactor): Axis {
  const axis = factorAxis(factor);
  return axis.values ? { ...axis, low: axis.low - room, high: axis.high + room } : axis;
}

function spread({ kind }: TableFactor, value: number, at: number): number {
  if (kind !== "measure") return value;
  return value + 1.6 * room * (((at * goldenRatio) % 1) - 0.5);
}

/** Which end of its range a factor is at in the box, without figures. */
function roughly({ table }: Read, { whole }: Discovery, { box }: FoundBox, factor: number): string {
  if (table.factors[factor].kind === "measure") {
    const rule = box[factor].low > whole[factor].low ? "plan" : "today";
    return t("reading.isAs", { factor: factorName(table, factor), rule });
  }
  const isHigh = box[factor].high === whole[factor].high;
  const key = isHigh ? "reading.isHigh" : box[factor].low === whole[factor].low ? "reading.isLow" : "reading.isMiddle";
  return t(key, { factor: inSentence(factorName(table, factor)) });
}

function factorOf({ words }: Read): number {
  return words.quantity.factor;
}

/** The factor whose limits are surest across, the next upwards; others where a box has one limit or none. */
function axesOf(
  box: FoundBox,
  { whole }: Discovery,
  second: FoundBox | null,
  factors: number
): [number, number | undefined] {
  const sureness = ({ quasiP }: FoundBox, factor: number) =>
    Math.min(quasiP[factor].low ?? 1, quasiP[factor].high ?? 1);
  const inOrder = (of: FoundBox) =>
    restrictedFactors(of.box, whole).sort((one, other) => sureness(of, one) - sureness(of, other));
  const all = [...inOrder(box), ...(second ? inOrder(second) : []), ...Array.from({ length: factors }, (_, at) => at)];
  const [across, upwards] = [...new Set(all)];
  return [across, upwards];
}

/** The limits one by one with how sure they are. */
function BoxWords({ read: { table }, discovery, box }: { read: Read; discovery: Discovery; box: FoundBox }) {
  const restricted = restrictedFactors(box.box, discovery.whole);
  if (restricted.length === 0) return <p class="small">{t("reading.noLimit", { share: percent(discovery.share) })}</p>;
  const words = limitWords(table, discovery, box).map(say);
  return (
    <div class="results-box">
      <p>
        {t("reading.quality", {
          density: percent(box.density),
          share: percent(discovery.share),
          coverage: percent(box.coverage),
          cases: box.cases
        })}
      </p>
      <ul class="plain">
        {restricted.map((factor, at) => (
          <li key={factor}>
            {capitalised(words[at])} <span class="small">{quasiWords(box.quasiP[factor])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function quasiWords({ low, high }: FoundBox["quasiP"][number]): string {
  const values = [low, high].filter((value) => value !== null);
  const worst = Math.max(...values);
  const figure = worst < 0.001 ? t("reading.belowThousandth") : fixed(worst, 3, locale.value);
  return t(worst < leastSure ? "reading.quasi" : "reading.quasiUnsure", { value: figure });
}

function SecondWords({ read: { table }, discovery, second }: { read: Read; discovery: Discovery; second: FoundBox }) {
  const conditions = together(limitWords(table, discovery, second).map(say));
  return (
    <p class="small">
      {t("reading.second", { conditions, density: percent(second.density), coverage: percent(second.coverage) })}
    </p>
  );
}

interface SwitchProps {
  readonly read: Read;
  readonly discovery: Discovery;
  readonly place: number;
  readonly choose: (parts: { readonly step?: number; readonly withUnsure?: boolean }) => void;
}

/** Which box along the way from all settings to few. */
function BoxSwitches({ read, discovery, place, choose: set }: SwitchProps) {
  const { withUnsure } = read.choices.box;
  const last = discovery.steps.length - 1;
  const box = chosenBox(discovery.steps[place], { withUnsure });
  const words = t("reading.stepOf", {
    step: place + 1,
    of: last + 1,
    density: percent(box.density),
    coverage: percent(box.coverage)
  });
  return (
    <details class="results-more">
      <summary>{t("reading.otherBoxes")}</summary>
      <label class="check">
        <input
          type="checkbox"
          checked={withUnsure}
          onChange={(event) => set({ withUnsure: event.currentTarget.checked })}
        />
        {t("reading.withUnsure")}
      </label>
      <label class="results-step">
        <span>{words}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={place}
          aria-valuetext={words}
          onInput={(event) => set({ step: Number(event.currentTarget.value) })}
        />
      </label>
      <TradeOff read={read} discovery={discovery} place={place} />
    </details>
  );
}

function TradeOff({ read: { table, choices }, discovery, place }: Omit<SwitchProps, "choose">) {
  const boxes = discovery.steps.map((step) => chosenBox(step, choices.box));
  const points = boxes.map(({ coverage, density }) => ({ x: 100 * coverage, y: 100 * density, isMarked: false }));
  const axis = { low: 0, high: 100, isByRatios: false, tick: (value: number) => percent(value / 100) };
  const title = t("reading.tradeOff");
  return (
    <ReadingFigure
      name={`techmarket-boxes-${choices.question.outcome}`}
      text={{ title, subtitle: t("reading.tradeOffWhat"), source: sourceOf(table) }}
      drawn={[discovery, place, choices.box.withUnsure]}
      draw={(width) =>
        pointChart({
          width,
          height: 200,
          x: { ...axis, label: t("reading.coverage") },
          y: { ...axis, label: t("reading.density") },
          points,
          boxes: [],
          tone: "--unwelcome",
          path: choices.box.withUnsure ? points : [],
          ringed: { ...points[place], label: t("reading.thisBox") },
          name: title
        })
      }
      table={{
        columns: ["step", "coverage", "density", "mass", "cases", "restricted"],
        rows: boxes.map(({ coverage, density, mass, cases, restricted }, step) => [
          step,
          coverage,
          density,
          mass,
          cases,
          restricted
        ])
      }}
    />
  );
}
