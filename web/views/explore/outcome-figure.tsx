import { useMemo, useRef, useState } from "preact/hooks";
import {
  burnInMonths,
  type Outcome,
  type OutcomeId,
  openingYear,
  outcomes,
  type RunRecord
} from "../../../sim/index.ts";
import { outcomeLines } from "../../charts/outcome-lines.ts";
import { scenarioMark } from "../../charts/scenario-mark.ts";
import { outcomeTable } from "../../charts/tables.ts";
import { type DrawnTimeChart, type TimeLine, timeChart } from "../../charts/time-chart.ts";
import { Drawing } from "../../controls/drawing.tsx";
import { SwitchRow } from "../../controls/switch-row.tsx";
import { InTurn } from "../../controls/turn.tsx";
import { useWidth } from "../../controls/width.ts";
import { scaleText } from "../../messages/amounts.ts";
import { changeText } from "../../messages/finding-text.ts";
import { locale, say, t } from "../../messages/message.ts";
import { calendarMonth, fixed } from "../../messages/numbers.ts";
import { type Quantity, quantityOf } from "../../messages/quantity.ts";
import { differenceOf, isReadable } from "../../state/differences.ts";
import { rateDefinitions } from "../../state/first-view.ts";
import { drawnUntil, isWatching, lastMonth } from "../../state/playback.ts";
import { region, regionOf } from "../../state/region.ts";
import { type Shown, shownResults, shownScenario } from "../../state/results.ts";
import { scenarios } from "../../state/scenarios.ts";
import { showChart, workspace } from "../../state/workspace.ts";
import { ChangeButtons } from "./change-buttons.tsx";
import { FigureFrame } from "./figure-frame.tsx";
import { FigureSkeleton } from "./figure-skeleton.tsx";
import { LineReading } from "./line-reading.tsx";
import { monthInHand, nameInSentence, nameOf } from "./names.ts";
import { originOf } from "./origin-of.ts";

/** One outcome over time in one of the two large places. */
export function OutcomeFigure({ id, place }: { id: OutcomeId; place: 0 | 1 }) {
  const outcome = outcomes[id];
  const shown = shownResults.value;
  if (!shown) return <FigureSkeleton />;
  if (!isReadable(outcome)) return <WithheldFigure outcome={outcome} place={place} />;
  return (
    <InTurn>
      <DrawnFigure outcome={outcome} place={place} shown={shown} />
    </InTurn>
  );
}

/** The place of an outcome that a part of the agents does not tell, until the whole region has run. */
function WithheldFigure({ outcome, place }: { outcome: Outcome; place: 0 | 1 }) {
  return (
    <section class="figure">
      <div class="figure-head">
        <h2>{t("chart.plain", { outcome: say(outcome.label) })}</h2>
        <ChangeButtons outcome={outcome} place={place} />
      </div>
      <p class="empty">{withheldWords()}</p>
    </section>
  );
}

function withheldWords(): string {
  const { wholeScale } = region.value;
  return wholeScale === 1 ? t("chart.wholeOnly") : t("chart.tooLarge", { n: Math.round(1 / wholeScale) });
}

function DrawnFigure({ outcome, place, shown }: { outcome: Outcome; place: 0 | 1; shown: Shown }) {
  const [host, width] = useWidth<HTMLDivElement>();
  const drawn = useRef<DrawnTimeChart | null>(null);
  const [drawing, setDrawing] = useState(0);
  const language = locale.value;
  const chosen = shownScenario.value;
  const { measure } = outcome;
  const youth = measure.kind === "cohort" ? measure.months : 0;
  /** Of a watched run nothing is drawn that its month does not know. */
  const until = isWatching.value ? drawnUntil.value - youth : drawnUntil.value;
  const { lines: whole, quantity } = useMemo(
    () => linesOf(outcome, shown, chosen, language),
    [outcome, shown, chosen, language]
  );
  const lines = useMemo(() => labelled(whole, outcome, quantity, until), [whole, outcome, quantity, until]);
  const months = useMemo(() => Array.from({ length: lines[0]?.median.length ?? 0 }, (_, month) => month), [lines]);
  const length = months.length || lastMonth.value;
  const isDefined = lines.some((line) => line.median.some((value) => value !== null));
  const text = pictureText(outcome, shown, quantity);
  const draw = useMemo(
    () => () => {
      drawn.current = timeChart({
        width: Math.max(width, 280),
        height: width < 560 ? 230 : 260,
        lines,
        months,
        length,
        burnIn: burnInMonths,
        openingYear,
        ...(youth > 0 ? { tooYoungFrom: length - youth } : {}),
        ...(youth > 0 && chosen !== "baseline" ? { reachedFrom: firstReached(youth) } : {}),
        until,
        words: {
          name: `${text.title}. ${text.subtitle}`,
          burnIn: t("chart.burnIn"),
          inForce: t("chart.inForce"),
          tooYoung: t("chart.tooYoung", { months: youth }),
          band: shown.replicates > 1 ? t("chart.band") : ""
        },
        tick: (value) => tickText(value * quantity.factor, language)
      });
      return drawn.current.element;
    },
    [width, lines, months, length, until, language]
  );
  const sample = shown.records.get("baseline")?.[0] as RunRecord;
  return (
    <FigureFrame
      name={outcome.id}
      origin={originOf(shown)}
      text={text}
      head={<ChangeButtons outcome={outcome} place={place} />}
      foot={<RateDefinition outcome={outcome} place={place} />}
      chartElement={() => host.current?.querySelector(".drawing svg") ?? null}
      csv={() => outcomeTable(outcome, lines, sample)}
      table={() => <LineTable lines={lines} quantity={quantity} until={until} />}
      chart={
        <div class="chart-host" ref={host}>
          {width > 0 && isDefined && <Drawing draw={draw} onDrawn={() => setDrawing((count) => count + 1)} />}
          {!isDefined && <p class="empty">{t("chart.notDefined")}</p>}
          {isDefined && drawn.current && (
            <LineReading key={drawing} chart={drawn.current} lines={lines} quantity={quantity} until={until} />
          )}
        </div>
      }
    />
  );
}

function linesOf(
  outcome: Outcome,
  shown: Shown,
  chosen: string,
  language: "en" | "zh"
): { lines: TimeLine[]; quantity: Quantity } {
  const ordered = [...shown.records].sort(([a], [b]) => Number(a === chosen) - Number(b === chosen));
  const inputs = ordered.flatMap(([id, records]) => {
    const scenario = scenarios.peek().find((each) => each.id === id);
    return scenario
      ? [{ id, name: nameOf(id), mark: scenarioMark(scenario.number), isChosen: id === chosen, records }]
      : [];
  });
  const bare = outcomeLines(inputs, outcome, (name) => name);
  const sizes = bare.flatMap((line) => line.median.map((value) => Math.abs(value ?? 0)));
  const quantity = quantityOf(outcome, Math.max(0, ...sizes), language);
  return { lines: bare, quantity };
}

/** Lines with the last value that is drawn at their end, and the year it is of: the strip tells the whole horizon. */
function labelled(lines: readonly TimeLine[], outcome: Outcome, quantity: Quantity, until: number): TimeLine[] {
  return lines.map((line) => {
    const month = line.median.slice(0, until + 1).findLastIndex((value) => value !== null);
    if (month < 0) return line;
    const year = openingYear + Math.floor(month / 12);
    return {
      ...line,
      label: t("chart.lineEnd", {
        name: line.label,
        figure: endFigure(outcome, quantity, line.median[month]!),
        year: String(year)
      })
    };
  });
}

/** The first cohort some of whose months lie under the rules of the horizon. */
function firstReached(months: number): number {
  return Math.max(0, burnInMonths - months + 1);
}

function endFigure(outcome: Outcome, quantity: Quantity, value: number): string {
  return outcome.unit.en.startsWith("%") ? `${quantity.figure(value)}%` : quantity.figure(value);
}

/** Axis figures: no more digits than the step between them needs. */
function tickText(value: number, language: "en" | "zh"): string {
  const rounded = Number(value.toPrecision(6));
  const decimals = (String(rounded).split(".")[1] ?? "").length;
  return fixed(rounded, Math.min(3, decimals), language);
}

function pictureText(outcome: Outcome, shown: Shown, quantity: Quantity) {
  const sample = shown.records.get("baseline")?.[0];
  return {
    title: titleOf(outcome),
    subtitle: subtitleOf(outcome, shown, quantity),
    source: t("chart.source", { version: sample?.engine ?? "", seed: workspace.value.seed })
  };
}

function subtitleOf(outcome: Outcome, shown: Shown, quantity: Quantity): string {
  const subtitle = t("chart.subtitle", {
    outcome: say(outcome.label),
    unit: quantity.unit,
    region: say(regionOf(shown.region).name),
    scale: scaleText(shown.stage.scale, locale.value),
    replicates: shown.replicates
  });
  const told = isWatching.value ? t("chart.until", { subtitle, date: monthInHand() }) : subtitle;
  return outcome.measure.kind === "cohort"
    ? t("chart.withCohorts", { subtitle: told, cohorts: cohortWords(outcome.measure) })
    : told;
}

/** Which month the axis shows, and which cohorts the new rule reached. */
function cohortWords({ over, months }: Extract<Outcome["measure"], { kind: "cohort" }>): string {
  const axis = t(
    over === "inventionsDisclosed"
      ? "chart.cohortDisclosed"
      : over === "inventionsMadeOrganisations"
        ? "chart.cohortMade"
        : "chart.cohortFounded"
  );
  if (shownScenario.value === "baseline") return axis.replace(/[.。]$/, "");
  return t("chart.reached", { axis, months, first: calendarMonth(firstReached(months), openingYear, locale.value) });
}

/** What is seen, in words made from the numbers. */
function titleOf(outcome: Outcome): string {
  if (shownScenario.value === "baseline") return t("chart.plain", { outcome: say(outcome.label) });
  return changeText(outcome, differenceOf(outcome), nameInSentence(shownScenario.value), locale.value);
}

/** The transfer rate always comes as a pair of definitions. */
function RateDefinition({ outcome, place }: { outcome: Outcome; place: 0 | 1 }) {
  const [disclosed, made] = rateDefinitions;
  if (outcome.id !== disclosed && outcome.id !== made) return null;
  return (
    <SwitchRow
      name={t("chart.definition")}
      options={[
        { id: disclosed, label: t("chart.perDisclosed") },
        { id: made, label: t("chart.perMade") }
      ]}
      chosen={outcome.id as (typeof rateDefinitions)[number]}
      choose={(id) => showChart(place, id)}
    />
  );
}

/** By year's end; the file holds every month. */
function LineTable({ lines, quantity, until }: { lines: readonly TimeLine[]; quantity: Quantity; until: number }) {
  const months = (lines[0]?.median ?? [])
    .map((_, month) => month)
    .filter((month) => month % 12 === 11 && month <= until);
  const figure = (value: number | null) => (value === null ? "–" : quantity.figure(value));
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{t("table.month")}</th>
          {lines.map((line) => (
            <>
              <th scope="col">{nameOf(line.id)}</th>
              <th scope="col">{t("table.low", { name: nameOf(line.id) })}</th>
              <th scope="col">{t("table.high", { name: nameOf(line.id) })}</th>
            </>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month}>
            <th scope="row">{calendarMonth(month, openingYear, locale.value)}</th>
            {lines.map((line) => (
              <>
                <td>{figure(line.median[month])}</td>
                <td>{figure(line.low[month])}</td>
                <td>{figure(line.high[month])}</td>
              </>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
