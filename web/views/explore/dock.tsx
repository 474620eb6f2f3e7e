import { levers } from "../../../sim/index.ts";
import { locale, say, t } from "../../messages/message.ts";
import { leverFigure } from "../../messages/quantity.ts";
import { chosenScenario } from "../../state/scenarios.ts";
import { openMeasure, sheet } from "../../state/selection.ts";

/** On a narrow screen: changed levers as chips at the bottom edge, and the way to all of them. */
export function Dock() {
  const { changed, values } = chosenScenario.value;
  const open = (measure?: string) => {
    if (measure) openMeasure.value = measure;
    sheet.value = { kind: "levers" };
  };
  return (
    <section class="dock" aria-label={t("levers.title")}>
      <div class="column-head">
        <span class="small">{t("levers.changed", { n: changed.length })}</span>
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => open()}>
          {t("levers.all")}
        </button>
      </div>
      {changed.length > 0 && (
        <div class="dock-chips">
          {changed.map((id) => (
            <button key={id} type="button" onClick={() => open(levers[id].measure)}>
              <span>{say(levers[id].label)}</span>
              <b>{leverFigure(levers[id], values[id], locale.value).figure}</b>
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
