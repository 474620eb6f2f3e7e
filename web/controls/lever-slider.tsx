import { type Lever, type PresetId, presetIds } from "../../sim/index.ts";
import { separateLabels } from "../charts/separate-labels.ts";
import { wordWidth } from "../charts/word-width.ts";
import { locale, t } from "../messages/message.ts";
import { leverText, markFigure } from "../messages/quantity.ts";
import { useWidth } from "./width.ts";

/** Half of the handle: the ends of the track lie that far inside. */
const inset = 9;

interface SliderProps {
  readonly lever: Lever;
  readonly value: number;
  readonly colour: string;
  /** While the handle is held. */
  readonly move: (value: number) => void;
  /** When it is let go. */
  readonly settle: () => void;
}

/** Track with the marks of the three rules, the stretch from today to the value, and amber outside the verified range. */
export function LeverSlider({ lever, value, colour, move, settle }: SliderProps) {
  const [host, width] = useWidth<HTMLDivElement>();
  const [low, high] = lever.bounds;
  const share = (at: number) => (at - low) / (high - low);
  const place = (at: number) => `calc(${inset}px + (100% - ${inset * 2}px) * ${share(at)})`;
  const stretch = [lever.presets.today, value].sort((a, b) => a - b);
  return (
    <div class="slider" ref={host} style={{ "--chosen": colour }}>
      <div class="track" />
      {amberZones(lever).map(([from, to]) => (
        <div
          key={from}
          class="amber"
          style={{ left: place(from), width: `calc((100% - ${inset * 2}px) * ${share(to) - share(from)})` }}
          title={t("lever.outside")}
        />
      ))}
      <div
        class="stretch"
        style={{
          left: place(stretch[0]),
          width: `calc((100% - ${inset * 2}px) * ${share(stretch[1]) - share(stretch[0])})`
        }}
      />
      {presetIds.map((preset) => (
        <div key={preset} class="tick" style={{ left: place(lever.presets[preset]) }} />
      ))}
      <input
        type="range"
        min={low}
        max={high}
        step={lever.step}
        value={value}
        aria-label={lever.label[locale.value]}
        aria-valuetext={leverText(lever, value, locale.value)}
        onInput={(event) => move(Number(event.currentTarget.value))}
        onChange={settle}
        onPointerUp={settle}
        onBlur={settle}
      />
      <MarkLabels lever={lever} value={value} width={width} />
    </div>
  );
}

/** Stretches of the track that no real rule has reached. */
function amberZones({ bounds, verified }: Lever): (readonly [number, number])[] {
  if (!verified) return [];
  const zones = [
    [bounds[0], verified[0]],
    [verified[1], bounds[1]]
  ] as const;
  return zones.filter(([from, to]) => to > from);
}

function MarkLabels({ lever, value, width }: { lever: Lever; value: number; width: number }) {
  if (width === 0) return null;
  const marks = marksOf(lever);
  const [low, high] = lever.bounds;
  const wanted = marks.map((mark) => inset + ((width - inset * 2) * (mark.value - low)) / (high - low));
  const sizes = marks.map((mark) => wordWidth(mark.text) + 8);
  const placed = separateLabels(wanted, sizes, 0, width);
  return (
    <div class="marks" aria-hidden="true">
      {marks.map((mark, index) => (
        <span key={mark.value} class={mark.value === value ? "at" : ""} style={{ left: `${placed[index]}px` }}>
          {mark.text}
        </span>
      ))}
    </div>
  );
}

/** Rules that stand at the same value share a mark: today, plan 10. */
function marksOf(lever: Lever): { value: number; text: string }[] {
  const values = [...new Set(presetIds.map((preset) => lever.presets[preset]))];
  return values.map((value) => {
    const names = presetIds.filter((preset) => lever.presets[preset] === value).map(markName);
    const joint = locale.value === "zh" ? "、" : ", ";
    const gap = locale.value === "zh" ? "" : " ";
    return { value, text: `${names.join(joint)}${gap}${markFigure(lever, value, locale.value)}` };
  });
}

function markName(preset: PresetId): string {
  return t(`mark.${preset}`);
}
