import { type OutcomeId, outcomeGroups, outcomeIds, outcomes } from "../../../sim/index.ts";
import { say, t } from "../../messages/message.ts";
import { itemsAt, setAt } from "../../state/experiment-draft.ts";
import { FieldProblems } from "./field-problems.tsx";
import { FindList } from "./find-list.tsx";
import { Fold } from "./fold.tsx";

const path = ["outcomes"];
/** Outcomes that are named before the rest is counted. */
const mostNamed = 4;

/** Outcomes that every run keeps. */
export function OutcomeChoice() {
  const named = itemsAt(path) as readonly OutcomeId[];
  const isAll = named.length === 0;
  return (
    <>
      <div class="part-head">
        <h3 class="part">{t("experiment.outcomes")}</h3>
        <button type="button" class="link small" disabled={isAll} onClick={() => setAt(path, undefined)}>
          {t("experiment.allOutcomes", { n: outcomeIds.length })}
        </button>
      </div>
      <p>{isAll ? t("experiment.keepsAll", { n: outcomeIds.length }) : inWords(named)}</p>
      <FieldProblems path={path} isDeep />
      <Fold words={t("experiment.chooseOutcomes")}>
        <FindList
          words={t("action.findOutcome")}
          items={offered()}
          isChosen={(id) => isAll || named.includes(id as OutcomeId)}
          choose={(id) => toggle(isAll ? outcomeIds : named, id as OutcomeId)}
        />
      </Fold>
    </>
  );
}

function inWords(ids: readonly OutcomeId[]): string {
  const names = ids.slice(0, mostNamed).map((id) => (outcomes[id] ? say(outcomes[id].label) : String(id)));
  const more = ids.length - names.length;
  const list = names.join(t("experiment.listComma"));
  return more === 0 ? list : t("experiment.andMore", { list, n: more });
}

function offered() {
  return outcomeIds.map((id) => ({ id, label: outcomes[id].label, group: say(outcomeGroups[outcomes[id].group]) }));
}

function toggle(kept: readonly OutcomeId[], id: OutcomeId): void {
  const next = kept.includes(id)
    ? kept.filter((each) => each !== id)
    : outcomeIds.filter((each) => each === id || kept.includes(each));
  setAt(path, next.length > 0 ? next : kept);
}
