import { signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import {
  burnInMonths,
  openingYear,
  type RunRecord,
  type SectorId,
  sectors,
  type WayId,
  ways
} from "../../../sim/index.ts";
import { flowDiagram } from "../../charts/flow-diagram.ts";
import { type FlowNode, smallSectors } from "../../charts/flow-layout.ts";
import { type FlowLink, linkKey, totalOf, yearFlows } from "../../charts/flow-money.ts";
import { flowTable } from "../../charts/tables.ts";
import { Drawing } from "../../controls/drawing.tsx";
import { SwitchRow } from "../../controls/switch-row.tsx";
import { InTurn } from "../../controls/turn.tsx";
import { useWidth } from "../../controls/width.ts";
import { locale, say, t } from "../../messages/message.ts";
import { fixed, moneyText, signed } from "../../messages/numbers.ts";
import { moneyStep } from "../../messages/quantity.ts";
import { isWatching } from "../../state/playback.ts";
import { resultsInHand, type Shown, shownResults, shownScenario } from "../../state/results.ts";
import { sheet } from "../../state/selection.ts";
import { change, endStep, type FlowView, workspace } from "../../state/workspace.ts";
import { yearInHand, yearsShown } from "../../state/year-in-hand.ts";
import { ChangeButtons } from "./change-buttons.tsx";
import { FigureFrame } from "./figure-frame.tsx";
import { FigureSkeleton } from "./figure-skeleton.tsx";
import { monthInHand, nameOf } from "./names.ts";
import { originOf } from "./origin-of.ts";

const smallShare = 0.01;
const isPlayingYears = signal(false);
const yearSeconds = 1;

/** Technology money of a year: from whom, by which way, to whom. */
export function FlowFigure({ place }: { place: 0 | 1 }) {
  const shown = shownResults.value;
  if (!shown) return <FigureSkeleton />;
  return (
    <InTurn>
      <DrawnFlows place={place} shown={shown} />
    </InTurn>
  );
}

function DrawnFlows({ place, shown }: { place: 0 | 1; shown: Shown }) {
  const [host, width] = useWidth<HTMLDivElement>();
  const language = locale.value;
  const chosen = shownScenario.value;
  const year = yearInHand();
  const view: FlowView = chosen === "baseline" ? "baseline" : workspace.value.flowView;
  const all = useMemo(() => allYears(shown, chosen), [shown, chosen]);
  const scenario = flowsInHand(chosen, year) ?? all.scenario.get(year) ?? [];
  const baseline = flowsInHand("baseline", year) ?? all.baseline.get(year) ?? [];
  const baselineByKey = useMemo(() => new Map(baseline.map((link) => [linkKey(link), link.yuan])), [baseline]);
  const links = view === "baseline" ? baseline : scenario;
  const step = moneyStep(all.largestTotal, language);
  const figure = (yuan: number) => fixed(yuan / step.yuan, 1, language);
  const inHand = sheet.value?.kind === "postings" ? sheet.value.key : undefined;
  const draw = useMemo(
    () => () =>
      flowDiagram({
        width: Math.max(width, 280),
        links,
        ...(view === "difference" ? { against: baselineByKey } : {}),
        small: all.small,
        largestTotal: all.largestTotal,
        ...(inHand ? { inHand } : {}),
        words: {
          name: t("chart.flows"),
          from: t("flow.from"),
          by: t("flow.by"),
          to: t("flow.to"),
          scale: t("flow.scale", { amount: moneyText(scaleYuan(all.largestTotal), language) })
        },
        scaleYuan: scaleYuan(all.largestTotal),
        nameOf: nodeName,
        amount: figure,
        signed: (yuan) => signed(yuan, figure),
        describe: (link, difference) => describe(link, difference, language),
        open: openPostings
      }),
    [width, links, baselineByKey, view, all, inHand, language]
  );
  const sample = shown.records.get("baseline")?.[0] as RunRecord;
  const text = pictureText(shown, sample, year, view, step.unit, totalOf(scenario), totalOf(baseline), figure);
  return (
    <FigureFrame
      name={`flows-${year}`}
      origin={originOf(shown)}
      text={text}
      head={
        <div class="figure-switches">
          {chosen !== "baseline" && (
            <SwitchRow
              name={t("flow.view")}
              options={(["scenario", "baseline", "difference"] as const).map((id) => ({ id, label: t(`flow.${id}`) }))}
              chosen={view}
              choose={(flowView) => change({ flowView })}
            />
          )}
          <ChangeButtons place={place} />
        </div>
      }
      foot={
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => openPostings(undefined)}>
          {t("flow.postings")}
        </button>
      }
      chartElement={() => host.current?.querySelector("svg.flow-diagram") ?? null}
      csv={() => flowTable(year, scenario, baselineByKey, linkKey, sample)}
      table={() => <FlowTable links={scenario} against={baselineByKey} figure={figure} unit={step.unit} />}
      chart={
        <>
          <div class="chart-host" ref={host}>
            {width > 0 && <Drawing draw={draw} />}
          </div>
          <YearSlider year={year} />
        </>
      }
    />
  );
}

/** Of a watched run the flows of the year up to its month; undefined where all is shown. */
function flowsInHand(scenario: string, year: number): FlowLink[] | undefined {
  const records = isWatching.value ? resultsInHand.value?.records.get(scenario) : undefined;
  return records && yearFlows(records, year - openingYear);
}

interface AllYears {
  readonly scenario: ReadonlyMap<number, FlowLink[]>;
  readonly baseline: ReadonlyMap<number, FlowLink[]>;
  readonly small: ReadonlySet<string>;
  readonly largestTotal: number;
}

/** Every year at once, so that scale and gathered sectors are the same in all of them. */
function allYears(shown: Shown, chosen: string): AllYears {
  const baseline = byYear(shown.records.get("baseline") ?? []);
  const scenario = byYear(shown.records.get(chosen) ?? []);
  const every = [...baseline.values(), ...scenario.values()];
  return {
    scenario,
    baseline,
    small: smallSectors(every, smallShare),
    largestTotal: Math.max(1, ...every.map(totalOf))
  };
}

function byYear(records: readonly RunRecord[]): Map<number, FlowLink[]> {
  const [sample] = records;
  if (!sample) return new Map();
  const years = Math.ceil(sample.months / 12);
  return new Map(
    Array.from({ length: years - burnInMonths / 12 }, (_, index) => index + burnInMonths / 12).map((year) => [
      openingYear + year,
      yearFlows(records, year)
    ])
  );
}

/** A round amount near a twelfth of the diagram's height. */
function scaleYuan(largest: number): number {
  const wanted = largest / 12;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return [5, 2, 1].map((digit) => digit * power).find((amount) => amount <= wanted) ?? power;
}

function nodeName(node: Pick<FlowNode, "column" | "name">): string {
  if (node.name === "others") return t("flow.others");
  return node.column === 1 ? say(ways[node.name as WayId]) : say(sectors[node.name as SectorId]);
}

function describe(link: FlowLink, difference: number | undefined, language: "en" | "zh"): string {
  const ends = [say(sectors[link.sector]), say(ways[link.way])];
  const [from, to] = link.side === "from" ? ends : ends.toReversed();
  const amount = moneyText(link.yuan, language);
  return difference === undefined
    ? t("flow.link", { from, to, amount })
    : t("flow.linkDifference", {
        from,
        to,
        amount,
        difference: signed(difference, (size) => moneyText(size, language))
      });
}

function openPostings(link: FlowLink | undefined): void {
  sheet.value = { kind: "postings", key: link && linkKey(link) };
}

function pictureText(
  shown: Shown,
  sample: RunRecord,
  year: number,
  view: FlowView,
  unit: string,
  total: number,
  before: number,
  figure: (yuan: number) => string
) {
  const replicates = shown.replicates;
  const gain = total - before;
  const size = moneyText(Math.abs(gain), locale.value);
  const isDifference = view === "difference" && Math.abs(gain) > 0;
  const soFar = (subtitle: string) =>
    isWatching.value ? t("chart.until", { subtitle, date: monthInHand() }) : subtitle;
  const titleKey = gain > 0 ? "flow.titleMore" : "flow.titleLess";
  return {
    title: isDifference ? t(titleKey, { difference: size, year: String(year) }) : t("flow.title"),
    subtitle: soFar(
      view === "difference"
        ? t("flow.subtitleDifference", { year: String(year), unit, replicates })
        : t("flow.subtitle", {
            scenario: nameOf(view === "baseline" ? "baseline" : shownScenario.value),
            year: String(year),
            unit,
            replicates,
            total: figure(view === "baseline" ? before : total),
            before: figure(before)
          })
    ),
    source: t("flow.source", { version: sample.engine, seed: workspace.value.seed })
  };
}

/** Ticks for each year; arrow keys move it, Play walks through. */
function YearSlider({ year }: { year: number }) {
  const { first, last } = yearsShown();
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  useEffect(() => {
    if (!isPlayingYears.value) return;
    const timer = setTimeout(() => moveTo(year >= last ? first : year + 1), yearSeconds * 1000);
    return () => clearTimeout(timer);
  }, [year, isPlayingYears.value]);
  const share = (each: number) => (each - first) / Math.max(1, last - first);
  return (
    <div class="years">
      <button
        type="button"
        class="link"
        onClick={() => {
          isPlayingYears.value = !isPlayingYears.value;
        }}
      >
        {t(isPlayingYears.value ? "flow.pause" : "flow.play")}
      </button>
      <div class="year-track">
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={year}
          aria-label={t("flow.year")}
          onInput={(event) => moveTo(Number(event.currentTarget.value))}
          onChange={endStep}
        />
        <div class="year-labels" aria-hidden="true">
          {years.map((each) => (
            <span
              key={each}
              class={each === year ? "at" : each === first || each === last ? "end" : ""}
              style={{ left: `calc(9px + (100% - 18px) * ${share(each)})` }}
            >
              {each}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

function moveTo(flowYear: number): void {
  change({ flowYear }, "year");
}

function FlowTable(props: {
  links: readonly FlowLink[];
  against: ReadonlyMap<string, number>;
  figure: (yuan: number) => string;
  unit: string;
}) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{t("table.side")}</th>
          <th scope="col" class="text">
            {t("table.sector")}
          </th>
          <th scope="col" class="text">
            {t("table.way")}
          </th>
          <th scope="col">
            {t("flow.scenario")}, {props.unit}
          </th>
          <th scope="col">{t("flow.baseline")}</th>
          <th scope="col">{t("flow.difference")}</th>
          <th scope="col">
            <span class="unseen">{t("flow.postings")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.links.map((link) => {
          const before = props.against.get(linkKey(link)) ?? 0;
          return (
            <tr key={linkKey(link)}>
              <td class="text">{t(link.side === "from" ? "flow.from" : "flow.to")}</td>
              <th scope="row">{say(sectors[link.sector])}</th>
              <td class="text">{say(ways[link.way])}</td>
              <td>{props.figure(link.yuan)}</td>
              <td>{props.figure(before)}</td>
              <td>{signed(link.yuan - before, props.figure)}</td>
              <td>
                <button type="button" class="link" onClick={() => openPostings(link)}>
                  {t("flow.postings")}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
