import type { ComponentChildren } from "preact";
import { burnInMonths, openingYear, type RunSpec } from "../../../sim/index.ts";
import { say, t } from "../../messages/message.ts";
import { regionOf } from "../../state/region.ts";
import { staleConditions } from "../../state/results.ts";

/** Figures that stand while those of other conditions are on their way: dim, and named by what they were run under. */
export function Stale({ children }: { children: ComponentChildren }) {
  const spec = staleConditions.value;
  // one structure in both cases, so that what is open inside stays open
  return (
    <div class={spec ? "stale" : "current"}>
      {spec ? <p class="stale-name">{nameOf(spec)}</p> : null}
      {children}
    </div>
  );
}

function nameOf({ region, months, seed }: RunSpec): string {
  const first = openingYear + burnInMonths / 12;
  return t("stale.of", {
    region: say(regionOf(region).name),
    from: String(first),
    to: String(Math.ceil(first + months / 12) - 1),
    seed
  });
}
