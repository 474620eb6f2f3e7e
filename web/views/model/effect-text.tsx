import type { PairedDifference } from "../../../sim/index.ts";
import { locale, t } from "../../messages/message.ts";
import { fixed, signed } from "../../messages/numbers.ts";

/** A paired difference with its interval; one that may be luck is set back. */
export function EffectText({ difference: { mean, low, high } }: { difference: PairedDifference }) {
  if (mean === null || low === null || high === null) return <>–</>;
  const isLuck = low <= 0 && high >= 0;
  return (
    <span class={isLuck ? "verdict-word" : undefined}>
      {isLuck ? points(mean) : <b>{points(mean)}</b>}{" "}
      <span class="small">{t("headline.interval", { low: points(low), high: points(high) })}</span>
    </span>
  );
}

/** Percentage points to a hundredth. */
function points(value: number): string {
  return signed(value, (size) => fixed(size, 2, locale.value));
}
