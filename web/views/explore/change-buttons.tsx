import type { Outcome } from "../../../sim/index.ts";
import { say, t } from "../../messages/message.ts";
import { sheet, showOutcome } from "../../state/selection.ts";

/** What can be done with a chart's place: explain the outcome, or show another one. */
export function ChangeButtons({ outcome, place }: { outcome?: Outcome; place: 0 | 1 }) {
  return (
    <div class="figure-change">
      {outcome && (
        <button
          type="button"
          class="link"
          aria-label={t("details.of", { outcome: say(outcome.label) })}
          onClick={() => showOutcome(outcome.id)}
        >
          {t("details.open")}
        </button>
      )}
      <button
        type="button"
        class="link"
        aria-haspopup="dialog"
        onClick={() => {
          sheet.value = { kind: "gallery", place };
        }}
      >
        {t("chart.change")}
      </button>
    </div>
  );
}
