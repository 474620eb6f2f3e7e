import { useMemo, useState } from "preact/hooks";
import {
  type Outcome,
  type OutcomeGroup,
  outcomeGroups,
  outcomeIds,
  outcomes,
  summariseSeries
} from "../../../sim/index.ts";
import { scenarioMark } from "../../charts/scenario-mark.ts";
import { smallLine } from "../../charts/small-line.ts";
import { Drawing } from "../../controls/drawing.tsx";
import { useInView } from "../../controls/in-view.ts";
import { SheetLayer } from "../../controls/sheet.tsx";
import { locale, say, t } from "../../messages/message.ts";
import { besideUnit, quantityOf } from "../../messages/quantity.ts";
import { differenceOf, isReadable, judgementOf } from "../../state/differences.ts";
import { isFound } from "../../state/finder.ts";
import { shownResults, shownScenario } from "../../state/results.ts";
import { scenarios } from "../../state/scenarios.ts";
import { flowChart, showChart, workspace } from "../../state/workspace.ts";
import { nameOf } from "./names.ts";

const groups = Object.keys(outcomeGroups) as OutcomeGroup[];

/** Every outcome, small, to be put in one of the two large places. */
export function GallerySheet({ place, close }: { place: 0 | 1; close: () => void }) {
  const [sought, setSought] = useState("");
  const found = outcomeIds.map((id) => outcomes[id]).filter((outcome) => matches(outcome, sought));
  const choose = (id: string) => {
    showChart(place, id);
    close();
  };
  return (
    <SheetLayer title={t("gallery.title")} kind="wide" close={close}>
      <p class="small">{t("gallery.note", { scenario: nameOf(shownScenario.value) })}</p>
      <label class="find">
        <span class="unseen">{t("action.findOutcome")}</span>
        <input
          type="search"
          autofocus
          placeholder={t("action.findOutcome")}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </label>
      {found.length === 0 && <p>{t("gallery.none", { text: sought })}</p>}
      {sought === "" && (
        <button
          type="button"
          class="gallery-flow"
          aria-pressed={workspace.value.charts[place] === flowChart}
          onClick={() => choose(flowChart)}
        >
          {t("chart.flows")}
        </button>
      )}
      {groups.map((group) => (
        <GalleryGroup
          key={group}
          group={group}
          found={found.filter((outcome) => outcome.group === group)}
          choose={choose}
          place={place}
        />
      ))}
    </SheetLayer>
  );
}

function matches({ id, label }: Outcome, sought: string): boolean {
  return isFound(sought, [id, label.en, label.zh]);
}

interface GroupProps {
  readonly group: OutcomeGroup;
  readonly found: readonly Outcome[];
  readonly choose: (id: string) => void;
  readonly place: 0 | 1;
}

function GalleryGroup({ group, found, choose, place }: GroupProps) {
  if (found.length === 0) return null;
  return (
    <section class="gallery-group">
      <h3>{say(outcomeGroups[group])}</h3>
      <div class="gallery">
        {found.map((outcome) => (
          <GalleryItem
            key={outcome.id}
            outcome={outcome}
            choose={choose}
            isShown={workspace.value.charts[place] === outcome.id}
          />
        ))}
      </div>
    </section>
  );
}

/** Its figures are worked out when it comes into view. */
function GalleryItem(props: { outcome: Outcome; isShown: boolean; choose: (id: string) => void }) {
  const { outcome, isShown, choose } = props;
  const [item, isInView] = useInView<HTMLButtonElement>();
  return (
    <button ref={item} type="button" class="gallery-item" aria-pressed={isShown} onClick={() => choose(outcome.id)}>
      <span class="gallery-name">{say(outcome.label)}</span>
      {isInView && <Figures outcome={outcome} />}
      {isInView && isReadable(outcome) && <SmallChart outcome={outcome} />}
    </button>
  );
}

function Figures({ outcome }: { outcome: Outcome }) {
  const difference = differenceOf(outcome);
  const { b, mean } = difference;
  const quantity = quantityOf(outcome, Math.abs(b ?? 0), locale.value);
  if (!isReadable(outcome)) return <span class="small">{t("verdict.wholeOnly")}</span>;
  if (b === null) return <span class="small">{quantity.unit}</span>;
  const isTold = shownScenario.value !== "baseline" && mean !== null;
  const { before, figure, after } = besideUnit(quantity, b, locale.value);
  return (
    <span class="small">
      {before}
      <b>{figure}</b>
      {after}
      {isTold && (
        <span class={judgementOf(difference) === "larger" ? "told" : "untold"}> {quantity.difference(mean)}</span>
      )}
    </span>
  );
}

function SmallChart({ outcome }: { outcome: Outcome }) {
  const shown = shownResults.value;
  const draw = useMemo(
    () => () =>
      smallLine({
        width: 150,
        height: 36,
        series: [...(shown?.records ?? [])].map(([id, records]) => {
          const mark = scenarioMark(scenarios.peek().find((scenario) => scenario.id === id)?.number ?? 0);
          const { median } = summariseSeries(records.slice(0, 1), outcome);
          return {
            values: Array.from(median, (value) => (Number.isFinite(value) ? value : null)),
            colour: mark.colour,
            isDashed: mark.isDashed
          };
        })
      }),
    [shown, outcome]
  );
  return <Drawing draw={draw} />;
}
