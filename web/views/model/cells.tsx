import { useMemo } from "preact/hooks";
import { type SourceId, sources } from "../../../data/sources.ts";
import type { Seen } from "../../../sim/index.ts";
import { type MarkBand, type Range, rangeMark } from "../../charts/range-mark.ts";
import { SmallDrawing } from "../../controls/drawing.tsx";
import { EvidenceBadge } from "../../controls/evidence-badge.tsx";
import { capitalised } from "../../messages/capitalised.ts";
import { locale, say, t } from "../../messages/message.ts";
import { short, signed, threeFigures } from "../../messages/numbers.ts";
import { classNames } from "./class-names.ts";
import type { Comparison, Outcome, Part } from "./comparisons.ts";

export function NameText({ row }: { row: Comparison }) {
  return (
    <span>
      {capitalised(say(row.name))}
      {row.of && <span class="small of">{capitalised(say(row.of))}</span>}
    </span>
  );
}

export function PublishedText({ published }: { published: Comparison["published"] }) {
  if (published.kind === "text") return <>{capitalised(say(published.text))}</>;
  if (published.kind === "seen") return <>{seenText(published.seen)}</>;
  const unit = say(published.unit);
  return (
    <>
      {published.value}
      {unit !== "" && (unit === "%" || locale.value === "zh" ? unit : ` ${unit}`)}
    </>
  );
}

function seenText(seen: Seen): string {
  if (typeof seen !== "string") return t("validation.range", { low: percent(seen[0]), high: percent(seen[1]) });
  return t(seen === "rises" ? "seen.rises" : seen === "falls" ? "seen.falls" : "seen.unclear");
}

function figure(value: number): string {
  return threeFigures(value, locale.value);
}

function percent(value: number): string {
  return `${signed(value, (size) => short(size, locale.value))}%`;
}

/** Whether the figures of a comparison are changes in per cent. */
function isChange({ published }: Comparison): boolean {
  return published.kind === "seen";
}

function rangeText({ low, high }: Range): string {
  if (low === null) return high === null ? "" : t("validation.atMost", { high: figure(high) });
  return high === null
    ? t("validation.atLeast", { low: figure(low) })
    : t("validation.range", { low: figure(low), high: figure(high) });
}

export function RangeText({ range }: { range: Range }) {
  return <>{rangeText(range)}</>;
}

interface BandProps {
  readonly row: Comparison;
  readonly part: Part;
  readonly band: MarkBand;
}

/** The middle and the ends of the band; an equation has its figure to as many digits as are compared. */
export function FigureText({ row, part, band }: BandProps) {
  const name = part.name ? `${capitalised(say(part.name))} ` : "";
  if (row.kind === "closedForms") return <>{String(Number(band.middle.toPrecision(10)))}</>;
  const write = isChange(row) ? percent : figure;
  return (
    <>
      {name}
      <b>{write(band.middle)}</b>{" "}
      <span class="small">{t("headline.interval", { low: write(band.low), high: write(band.high) })}</span>
    </>
  );
}

const markWidth = 168;

export function Mark({ row, part, band }: BandProps) {
  const { range, pass } = part;
  const hasZero = isChange(row);
  const write = hasZero ? percent : figure;
  const name = t("validation.mark", {
    middle: write(band.middle),
    low: write(band.low),
    high: write(band.high),
    range: rangeText(range),
    verdict: t(verdictKey(pass))
  });
  const draw = useMemo(
    () => () => rangeMark({ width: markWidth, range, band, isInside: pass === true, hasZero, name }),
    [range, band, pass, hasZero, name]
  );
  return <SmallDrawing draw={draw} />;
}

export function ClassCell({ row }: { row: Comparison }) {
  return (
    <>
      {row.class && t(classNames[row.class])}
      {row.isBorrowed && <EvidenceBadge badge="borrowed" />}
    </>
  );
}

/** Leads to the text that the figure was read in, where it has an address. */
export function SourceLink({ id }: { id: string }) {
  const source = sources[id as SourceId];
  if (!source) return <>{t("validation.recalled")}</>;
  const { title, address } = source;
  return address ? (
    <a href={address} target="_blank" rel="noreferrer" title={title}>
      {id}
    </a>
  ) : (
    <span title={title}>{id}</span>
  );
}

function verdictKey(pass: Outcome) {
  if (pass === null) return "validation.notMeasured";
  return pass ? "validation.pass" : "validation.miss";
}

export function Verdict({ pass }: { pass: Outcome }) {
  return <span class={pass === false ? "verdict-miss" : "verdict-word"}>{t(verdictKey(pass))}</span>;
}
