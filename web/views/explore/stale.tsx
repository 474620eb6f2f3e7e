import type { ComponentChildren } from "preact";
import { burnInMonths, openingYear } from "../../../sim/index.ts";
import { say, t } from "../../messages/message.ts";
import { regionOf } from "../../state/region.ts";
import { staleConditions } from "../../state/results.ts";

/** Figures that stand while those of other conditions are on their way: dim, and named by what they were run under. */
export function Stale({ children }: { children: ComponentChildren }) {
  const spec = staleConditions.value;
  if (!spec) return <div class="current">{children}</div>;
  const first = openingYear + burnInMonths / 12;
  return (
    <div class="stale">
      <p class="stale-name">
        {t("stale.of", {
          region: say(regionOf(spec.region).name),
          from: String(first),
          to: String(Math.ceil(first + spec.months / 12) - 1),
          seed: spec.seed
        })}
      </p>
      {children}
    </div>
  );
}
