import { pointChart } from "../../../charts/point-chart.ts";
import { t } from "../../../messages/message.ts";
import { chosenBox, type Discovery } from "../../../state/reading/discovery.ts";
import type { Read } from "./read.ts";
import { ReadingFigure } from "./reading-figure.tsx";
import { percent, sourceOf } from "./reading-words.ts";

interface SwitchProps {
  readonly read: Read;
  readonly discovery: Discovery;
  readonly place: number;
  readonly choose: (parts: { readonly step?: number; readonly withUnsure?: boolean }) => void;
}

/** Which box along the way from all settings to few. */
export function BoxSwitches({ read, discovery, place, choose: set }: SwitchProps) {
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

function TradeOff({ read, discovery, place }: Omit<SwitchProps, "choose">) {
  const { table, choices } = read;
  const boxes = discovery.steps.map((step) => chosenBox(step, choices.box));
  const points = boxes.map(({ coverage, density }) => ({ x: 100 * coverage, y: 100 * density, isMarked: false }));
  const axis = { low: 0, high: 100, isByRatios: false, tick: (value: number) => percent(value / 100) };
  const title = t("reading.tradeOff");
  return (
    <ReadingFigure
      read={read}
      name={`boxes-${choices.question.outcome}`}
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
      table={() => ({
        columns: ["step", "coverage", "density", "mass", "cases", "restricted"],
        rows: boxes.map(({ coverage, density, mass, cases, restricted }, step) => [
          step,
          coverage,
          density,
          mass,
          cases,
          restricted
        ])
      })}
    />
  );
}
