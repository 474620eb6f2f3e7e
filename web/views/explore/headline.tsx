import { useMemo, useState } from "preact/hooks";
import { type Outcome, outcomeIds, outcomes, type PairedDifference } from "../../../sim/index.ts";
import { intervalLine } from "../../charts/interval-line.ts";
import { Drawing } from "../../controls/drawing.tsx";
import { lazily } from "../../controls/lazily.tsx";
import { comparedOf } from "../../messages/compared.ts";
import { locale, say, t } from "../../messages/message.ts";
import type { Quantity } from "../../messages/quantity.ts";
import { differenceOf, effectColour, isReadable, judgementOf } from "../../state/differences.ts";
import { leadingOutcomes } from "../../state/first-view.ts";
import { isWatching } from "../../state/playback.ts";
import { shownResults, shownScenario } from "../../state/results.ts";
import { showOutcome } from "../../state/selection.ts";
import { monthInHand } from "./names.ts";
import { verdicts } from "./verdicts.ts";

/** Each gain beside its price; the others follow on request. */
const headlines: readonly Outcome[] = [
  ...leadingOutcomes.map((id) => outcomes[id]),
  ...outcomeIds
    .map((id) => outcomes[id])
    .filter(({ id, headline }) => headline && !leadingOutcomes.some((lead) => lead === id))
];

const WorldsBlock = lazily(
  async () => (await import("./worlds-block.tsx")).WorldsBlock,
  () => null
);

export function Headline() {
  const [isWhole, setWhole] = useState(false);
  const [isChecking, setChecking] = useState(false);
  const shown = isWhole ? headlines : headlines.slice(0, leadingOutcomes.length);
  return (
    <section class="strip-block" aria-label={t("headline.title")}>
      <div class="strip">
        {shown.map((outcome) => (
          <HeadlineFigure key={outcome.id} outcome={outcome} />
        ))}
      </div>
      <p class="strip-foot small">
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? "headline.fewer" : "headline.more", { n: headlines.length - leadingOutcomes.length })}
        </button>
        <button type="button" class="link" aria-expanded={isChecking} onClick={() => setChecking(!isChecking)}>
          {t("worlds.open")}
        </button>
        <span>{isWatching.value ? t("headline.periodSoFar", { date: monthInHand() }) : t("headline.period")}</span>
      </p>
      {isChecking && <WorldsBlock outcomes={headlines} />}
    </section>
  );
}

function HeadlineFigure({ outcome }: { outcome: Outcome }) {
  const difference = differenceOf(outcome);
  const { quantity, before, after } = comparedOf(outcome, difference, locale.value);
  const isBaseline = shownScenario.value === "baseline";
  const isShown = isReadable(outcome);
  const isTold = isShown && !isBaseline && shownResults.value !== undefined;
  return (
    <div class="headline">
      <button type="button" class="headline-name" onClick={() => showOutcome(outcome.id)}>
        {say(outcome.label)}
      </button>
      <p class="small">{quantity.unit}</p>
      <p class="headline-value">
        <strong>{isShown && after !== null ? after : "–"}</strong>
        {isTold && before !== null && (
          <span>
            {t("headline.today", { figure: "" })}
            <s>{before}</s>
          </span>
        )}
      </p>
      {isTold && <Comparison outcome={outcome} difference={difference} quantity={quantity} />}
      {!isShown && <p class="small">{t("verdict.wholeOnly")}</p>}
    </div>
  );
}

interface Compared {
  readonly outcome: Outcome;
  readonly difference: PairedDifference;
  readonly quantity: Quantity;
}

function Comparison({ outcome, difference, quantity }: Compared) {
  const judgement = judgementOf(difference);
  const { mean, low, high } = difference;
  if (mean === null) return <p class="small">{t("chart.notDefined")}</p>;
  return (
    <>
      <p class="headline-difference">
        <b>{quantity.differenceWithUnit(mean)}</b>{" "}
        {low !== null && high !== null && (
          <span class="small">
            {t("headline.interval", { low: quantity.difference(low), high: quantity.difference(high) })}
          </span>
        )}
      </p>
      {low !== null && high !== null && (
        <Interval
          outcome={outcome}
          difference={difference}
          quantity={quantity}
          isLargerThanLuck={judgement === "larger"}
        />
      )}
      <p class="small">{t(verdicts[judgement])}</p>
    </>
  );
}

function Interval({ outcome, difference, quantity, isLargerThanLuck }: Compared & { isLargerThanLuck: boolean }) {
  const [low, middle, high] = [difference.low, difference.mean, difference.high] as [number, number, number];
  const colour = effectColour(outcome, difference);
  const name = t("headline.zero", {
    difference: quantity.difference(middle),
    low: quantity.difference(low),
    high: quantity.difference(high)
  });
  const draw = useMemo(
    () => () => intervalLine({ width: 140, low, middle, high, colour, isLargerThanLuck, name }),
    [low, middle, high, colour, isLargerThanLuck, name]
  );
  return <Drawing draw={draw} />;
}
