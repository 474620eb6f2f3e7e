import { useState } from "preact/hooks";
import { openingYear } from "../../../sim/index.ts";
import type { DrawnTimeChart, TimeLine } from "../../charts/time-chart.ts";
import { locale, t } from "../../messages/message.ts";
import { calendarMonth } from "../../messages/numbers.ts";
import type { Quantity } from "../../messages/quantity.ts";
import { shownScenario } from "../../state/results.ts";
import { nameOf } from "./names.ts";

interface ReadingProps {
  readonly chart: DrawnTimeChart;
  readonly lines: readonly TimeLine[];
  readonly quantity: Quantity;
  readonly until: number;
}

/** A line across the chart that follows pointer and arrow keys and reads out every scenario at its month. */
export function LineReading({ chart, lines, quantity, until }: ReadingProps) {
  const [month, setMonth] = useState<number>();
  const last = Math.min(until, (lines[0]?.median.length ?? 1) - 1);
  const inside = (wanted: number) => Math.max(0, Math.min(last, Math.round(wanted)));
  const spoken = inside(month ?? last);
  const rows = readingRows(lines, quantity, spoken);
  const date = calendarMonth(spoken, openingYear, locale.value);
  const byKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      PageDown: -12,
      PageUp: 12,
      Home: -last,
      End: last
    };
    if (event.key === "Escape") setMonth(undefined);
    if (!Object.hasOwn(steps, event.key)) return;
    event.preventDefault();
    setMonth(inside(spoken + steps[event.key]));
  };
  return (
    <div
      class="reading"
      role="slider"
      tabIndex={0}
      aria-label={t("chart.read")}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={spoken}
      aria-valuetext={[date, ...rows.map((row) => `${row.name} ${row.figure}`)].join(", ")}
      onPointerMove={(event) => setMonth(inside(chart.monthAt(event.offsetX)))}
      onPointerLeave={() => setMonth(undefined)}
      onBlur={() => setMonth(undefined)}
      onKeyDown={byKey}
    >
      {month !== undefined && <ReadingLine x={chart.xOf(spoken)} date={date} rows={rows} />}
    </div>
  );
}

interface ReadingRow {
  readonly name: string;
  readonly figure: string;
  readonly colour: string;
}

function readingRows(lines: readonly TimeLine[], quantity: Quantity, month: number): ReadingRow[] {
  const rows = lines.toReversed().map((line) => {
    const value = line.median[month];
    return {
      name: nameOf(line.id),
      figure: value === null || value === undefined ? "–" : quantity.figure(value),
      colour: line.mark.textColour
    };
  });
  const before = lines.find((line) => line.id === "baseline")?.median[month];
  const after = lines.find((line) => line.id === shownScenario.value)?.median[month];
  if (before == null || after == null || shownScenario.value === "baseline") return rows;
  return [...rows, { name: t("chart.difference"), figure: quantity.difference(after - before), colour: "var(--ink)" }];
}

function ReadingLine({ x, date, rows }: { x: number; date: string; rows: readonly ReadingRow[] }) {
  return (
    <>
      <div class="reading-line" style={{ left: `${x}px` }} />
      <div class="reading-box" style={{ left: `clamp(0px, ${x + 10}px, 100% - 180px)` }}>
        <b>{date}</b>
        {rows.map((row) => (
          <span key={row.name} style={{ color: row.colour }}>
            {row.name} <b>{row.figure}</b>
          </span>
        ))}
      </div>
    </>
  );
}
