import { type MeasureId, measureIds, measures } from "../../../sim/index.ts";
import { say, t } from "../../messages/message.ts";
import { itemsAt, membersAt, setAt } from "../../state/experiment-draft.ts";
import { FieldProblems } from "./field-problems.tsx";

/** A group of measures that stand together at the plan or as today. */
export function MeasureRow({ id }: { id: string }) {
  const path = ["vary", "measures", id];
  const group = itemsAt(path) as readonly MeasureId[];
  const title = group.map((each) => (measures[each] ? say(measures[each].title) : each)).join(t("experiment.and"));
  return (
    <div class="varied">
      <div class="varied-head">
        <span>{title}</span>
        <button
          type="button"
          class="remove"
          aria-label={t("experiment.removeNamed", { name: title })}
          onClick={() => setAt(path, undefined)}
        >
          ×
        </button>
      </div>
      <div class="varied-foot">
        <span class="small">{t("experiment.todayOrPlan")}</span>
        <select
          class="small"
          aria-label={t("experiment.togetherWith", { name: title })}
          value=""
          onChange={(event) => setAt(path, [...group, event.currentTarget.value])}
        >
          <option value="">{t("experiment.together")}</option>
          {free().map((each) => (
            <option key={each} value={each}>
              {say(measures[each].title)}
            </option>
          ))}
        </select>
      </div>
      <FieldProblems path={path} isDeep />
    </div>
  );
}

/** Measures that are in no group. */
function free(): MeasureId[] {
  const taken = Object.values(membersAt(["vary", "measures"])).flat();
  return measureIds.filter((id) => !taken.includes(id));
}
