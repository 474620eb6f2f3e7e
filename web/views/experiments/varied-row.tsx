import { useMemo, useState } from "preact/hooks";
import { declaredAssumptions, declaredLevers } from "../../../sim/experiment/index.ts";
import { type LeverId, levers, type UncertaintyId, uncertainties } from "../../../sim/index.ts";
import { variedMark } from "../../charts/varied-mark.ts";
import { SmallDrawing } from "../../controls/drawing.tsx";
import { EvidenceBadge } from "../../controls/evidence-badge.tsx";
import { locale, say, t } from "../../messages/message.ts";
import { assumptionUnit, isPercent, leverFigure, typedFactor } from "../../messages/quantity.ts";
import { draftProblems, itemsAt, membersAt, setAt } from "../../state/experiment-draft.ts";
import { endStep } from "../../state/workspace.ts";
import { numberIn, written } from "./draft-number.ts";
import { FieldProblems, whereOf } from "./field-problems.tsx";
import { NumberField } from "./number-field.tsx";

type Kind = "levers" | "assumptions";

/** How one thing that can be varied is named and written. */
interface Shown {
  readonly label: string;
  readonly unit: string;
  /** What a number typed is multiplied by. */
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  readonly usual: number;
  readonly isSwitch: boolean;
}

function shownOf(kind: Kind, id: string): Shown | undefined {
  if (kind === "levers") {
    const lever = levers[id as LeverId];
    if (!lever) return undefined;
    const { unit } = isPercent(lever) ? { unit: say(lever.unit) } : leverFigure(lever, lever.bounds[1], locale.value);
    const factor = typedFactor(lever, locale.value);
    return {
      label: say(lever.label),
      unit,
      factor,
      isSwitch: lever.kind === "switch",
      ...declaredLevers.get(id)!
    };
  }
  const uncertainty = uncertainties[id as UncertaintyId];
  if (!uncertainty) return undefined;
  return {
    label: say(uncertainty.label),
    ...assumptionUnit(uncertainty, locale.value),
    isSwitch: false,
    ...declaredAssumptions.get(id)!
  };
}

/** One lever or assumption with its range; today’s value is marked. */
export function VariedRow({ kind, id }: { kind: Kind; id: string }) {
  const path = ["vary", kind, id];
  const shown = shownOf(kind, id);
  const name = shown?.label ?? id;
  return (
    <div class="varied">
      <div class="varied-head">
        <span>{name}</span>
        <button
          type="button"
          class="remove"
          aria-label={t("experiment.removeNamed", { name })}
          onClick={() => setAt(path, undefined)}
        >
          ×
        </button>
      </div>
      {shown && <RangeFields path={path} shown={shown} kind={kind} />}
      <RangeProblems path={path} name={name} factor={shown?.factor ?? 1} />
    </div>
  );
}

interface RangeProps {
  readonly path: readonly string[];
  readonly shown: Shown;
  readonly kind: Kind;
}

function RangeFields({ path, shown, kind }: RangeProps) {
  const { label, unit, factor } = shown;
  const id = path[2];
  const badge = kind === "levers" ? levers[id as LeverId].badge : uncertainties[id as UncertaintyId].badge;
  const isListed = membersAt(path).values !== undefined;
  return (
    <>
      <div class="varied-range">
        <Track path={path} shown={shown} />
        <span class="range-ends">
          {isListed ? (
            <ValuesField path={[...path, "values"]} name={label} factor={factor} />
          ) : (
            <>
              <NumberField
                path={[...path, "low"]}
                name={t("experiment.low", { name: label })}
                usual={shown.low}
                factor={factor}
              />
              {t("experiment.to")}
              <NumberField
                path={[...path, "high"]}
                name={t("experiment.high", { name: label })}
                usual={shown.high}
                factor={factor}
              />
            </>
          )}
          <span class="unit">{unit}</span>
        </span>
      </div>
      <div class="varied-foot">
        <span class="small">
          <EvidenceBadge badge={badge} />
        </span>
        <Spacing path={path} shown={shown} />
      </div>
    </>
  );
}

const trackWidth = 96;

function Track({ path, shown }: Pick<RangeProps, "path" | "shown">) {
  const { low, high, values } = membersAt(path);
  const listed = Array.isArray(values) ? values.filter((value) => typeof value === "number") : [];
  const ends = listed.length > 0 ? [Math.min(...listed), Math.max(...listed)] : [low, high];
  const from = typeof ends[0] === "number" ? ends[0] : shown.low;
  const to = typeof ends[1] === "number" ? ends[1] : shown.high;
  const name = t("experiment.todayIs", { value: written(shown.usual, shown.factor) });
  const draw = useMemo(() => {
    const mark = {
      width: trackWidth,
      bounds: [shown.low, shown.high] as const,
      range: [from, to] as const,
      usual: shown.usual,
      name
    };
    return () => variedMark(mark);
  }, [shown.low, shown.high, from, to, shown.usual, name]);
  return <SmallDrawing draw={draw} />;
}

/** Whether values stand at equal steps, at equal ratios, or are listed one by one. */
function Spacing({ path, shown }: Pick<RangeProps, "path" | "shown">) {
  const { low = shown.low, high = shown.high, ratios, values } = membersAt(path);
  if (shown.isSwitch) return null;
  const chosen = values !== undefined ? "values" : ratios === true ? "ratios" : "steps";
  const choose = (next: string) => {
    if (next === "values") setAt(path, { values: [low, high] });
    else setAt(path, { ...endsOf(path), ...(next === "ratios" ? { ratios: true } : {}) });
  };
  const canBeRatios = shown.low > 0 || ratios === true || (typeof low === "number" && low > 0);
  return (
    <select
      class="small"
      aria-label={t("experiment.spacing", { name: shown.label })}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="steps">{t("experiment.steps")}</option>
      {canBeRatios && <option value="ratios">{t("experiment.ratios")}</option>}
      <option value="values">{t("experiment.values")}</option>
    </select>
  );
}

/** The ends that were chosen; of a list its outermost values. */
function endsOf(path: readonly string[]): Readonly<Record<string, unknown>> {
  const { low, high } = membersAt(path);
  const values = itemsAt([...path, "values"]);
  if (values.length > 0) return { low: values[0], high: values.at(-1) };
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

function ValuesField({ path, name, factor }: { path: readonly string[]; name: string; factor: number }) {
  const [typed, setTyped] = useState<string>();
  const shown =
    typed ??
    itemsAt(path)
      .map((value) => written(value, factor))
      .join(" ");
  return (
    <input
      class="number-field values-field"
      type="text"
      autocomplete="off"
      value={shown}
      aria-label={t("experiment.valuesOf", { name })}
      onInput={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        setAt(
          path,
          text.split(/[\s,;、，；]+/).flatMap((part) => numberIn(part, factor) ?? [])
        );
      }}
      onBlur={() => {
        setTyped(undefined);
        endStep();
      }}
    />
  );
}

/** What is wrong with a range, in the unit in which it is typed. */
function RangeProblems({ path, name, factor }: { path: readonly string[]; name: string; factor: number }) {
  const { low, high } = membersAt(path);
  const where = whereOf(path);
  const isInverted = draftProblems.value.some(
    (problem) => problem.where === where && problem.expected.includes("below")
  );
  if (isInverted && typeof low === "number" && typeof high === "number") {
    return (
      <span class="refusal" role="alert">
        {t("experiment.inverted", { name, low: written(low, factor), high: written(high, factor) })}{" "}
        <button type="button" class="link" onClick={() => setAt(path, { ...membersAt(path), low: high, high: low })}>
          {t("experiment.swap")}
        </button>
      </span>
    );
  }
  return <FieldProblems path={path} isDeep />;
}
