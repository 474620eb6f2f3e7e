import { useMemo, useState } from "preact/hooks";
import {
  type FreeParameter,
  type FreeParameterId,
  freeParameters,
  type StoredCalibration,
  uncertainties
} from "../../../sim/index.ts";
import { parameterMark } from "../../charts/parameter-mark.ts";
import { SmallDrawing } from "../../controls/drawing.tsx";
import { useMedia } from "../../controls/media.ts";
import { RuleList } from "../../controls/rule-list.tsx";
import { locale, say, t } from "../../messages/message.ts";
import { fixed, threeFigures } from "../../messages/numbers.ts";
import { assumptionUnit } from "../../messages/quantity.ts";
import { targetName } from "../../state/target-names.ts";

type Parameter = StoredCalibration["parameters"][number];

/** A free parameter as it is shown: its texts and figures in words, and its picture. */
interface Shown {
  readonly parameter: Parameter;
  readonly worlds: readonly number[];
}

export function ParameterTable({ calibration: { parameters, worlds } }: { calibration: StoredCalibration }) {
  const isNarrow = useMedia("(max-width: 899px)");
  const shown = parameters.map((parameter) => ({ parameter, worlds: worlds.map((world) => world[parameter.id]) }));
  if (isNarrow) {
    return (
      <ul class="plain comparison-list">
        {shown.map((each) => (
          <ParameterItem key={each.parameter.id} {...each} />
        ))}
      </ul>
    );
  }
  return (
    <table class="comparisons">
      <thead>
        <tr>
          <th scope="col">{t("calibration.parameter")}</th>
          <th scope="col">{t("calibration.range")}</th>
          <th scope="col">{t("calibration.start")}</th>
          <th scope="col">{t("calibration.estimate")}</th>
          <th scope="col">{t("calibration.interval")}</th>
          <th scope="col" class="text beside">
            {t("calibration.picture")}
          </th>
          <th scope="col">{t("calibration.learned")}</th>
          <th scope="col" class="text">
            {t("calibration.identified")}
          </th>
          <th scope="col" class="text">
            {t("calibration.moves")}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((each) => (
          <ParameterRow key={each.parameter.id} {...each} />
        ))}
      </tbody>
    </table>
  );
}

/** Figures of one parameter in the language on screen. */
function wordsOf({ id, range, start, estimate, low, high, learned, identified }: Parameter) {
  const uncertainty = uncertainties[id as FreeParameterId];
  const { factor, unit } = assumptionUnit(uncertainty, locale.value);
  const figure = (value: number) => threeFigures(value / factor, locale.value);
  const between = (ends: readonly [number, number]) =>
    t("validation.range", { low: figure(ends[0]), high: figure(ends[1]) });
  const { why } = freeParameters[id as FreeParameterId];
  return {
    name: say(uncertainty.label),
    unit,
    why: say(why),
    range: between(range),
    start: figure(start),
    estimate: figure(estimate),
    interval: between([low, high]),
    learned: `${fixed(100 * learned, 0, locale.value)}%`,
    identified: t(identified ? "calibration.identified" : "calibration.notIdentified"),
    mark: t("calibration.mark", {
      estimate: figure(estimate),
      low: figure(low),
      high: figure(high),
      start: figure(start)
    })
  };
}

function NameAndUnit({ name, unit, why }: Pick<ReturnType<typeof wordsOf>, "name" | "unit" | "why">) {
  return (
    <span>
      {name}
      <span class="small of">{t("calibration.toldBy", { unit, why })}</span>
    </span>
  );
}

function ParameterRow({ parameter, worlds }: Shown) {
  const words = wordsOf(parameter);
  return (
    <tr class="first">
      <th scope="row" class="name">
        <NameAndUnit {...words} />
      </th>
      <td>{words.range}</td>
      <td>{words.start}</td>
      <td>
        <b>{words.estimate}</b>
      </td>
      <td>{words.interval}</td>
      <td class="text beside">
        <Picture parameter={parameter} worlds={worlds} name={words.mark} />
      </td>
      <td>{words.learned}</td>
      <td class={parameter.identified ? "text" : "text untold"}>{words.identified}</td>
      <td class="text moves">
        <Moves targets={parameter.moves} />
      </td>
    </tr>
  );
}

function ParameterItem({ parameter, worlds }: Shown) {
  const words = wordsOf(parameter);
  const rows = [
    [t("calibration.estimate"), words.estimate],
    [t("calibration.interval"), words.interval],
    [t("calibration.range"), words.range],
    [t("calibration.start"), words.start],
    [t("calibration.learned"), words.learned],
    [t("calibration.moves"), movesText(parameter.moves)]
  ] as const;
  return (
    <li>
      <p class="item-head">
        <NameAndUnit {...words} />
        <span class={parameter.identified ? "verdict-word" : "untold"}>{words.identified}</span>
      </p>
      <Picture parameter={parameter} worlds={worlds} name={words.mark} />
      <RuleList rows={rows} />
    </li>
  );
}

/** Names of the targets that a parameter moves, as the middle of a text. */
function movesText(targets: readonly string[]): string {
  return targets.map((id) => say(targetName(id))).join(locale.value === "en" ? "; " : "；");
}

function Moves({ targets }: { targets: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
  if (targets.length <= mostAtOnce) return <span class="small">{movesText(targets)}</span>;
  return (
    <details class="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("calibration.movesMany", { n: targets.length })}</summary>
      {isOpen && movesText(targets)}
    </details>
  );
}

/** Most names that are shown unasked: more would make a row taller than its picture. */
const mostAtOnce = 2;

const pictureWidth = 200;

function Picture({ parameter, worlds, name }: Shown & { name: string }) {
  const draw = useMemo(() => {
    const { range, start, estimate, low, high } = parameter;
    const { ratios }: FreeParameter = freeParameters[parameter.id as FreeParameterId];
    const mark = { width: pictureWidth, range, isInRatios: ratios === true, start, estimate, low, high, worlds, name };
    return () => parameterMark(mark);
  }, [parameter, name]);
  return <SmallDrawing draw={draw} />;
}
