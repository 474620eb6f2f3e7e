import {
  leverIds,
  levers,
  type MeasureId,
  measureIds,
  measures,
  uncertainties,
  uncertaintyIds
} from "../../../sim/index.ts";
import { t } from "../../messages/message.ts";
import { membersAt, setAt, variedCount } from "../../state/experiment-draft.ts";
import { wordsOfMeasure } from "../../state/finder.ts";
import { FieldProblems } from "./field-problems.tsx";
import { type Findable, FindList } from "./find-list.tsx";
import { Fold } from "./fold.tsx";
import { MeasureRow } from "./measure-row.tsx";
import { VariedRow } from "./varied-row.tsx";

/** Levers, assumptions and groups of measures that are varied, each over a range. */
export function VariedList() {
  return (
    <>
      <div class="part-head">
        <h3 class="part">{t("experiment.varies")}</h3>
        {variedCount.value > 0 && (
          <button type="button" class="link small" onClick={() => setAt(["vary"], undefined)}>
            {t("experiment.varyNothing")}
          </button>
        )}
      </div>
      {variedCount.value === 0 && <p class="small">{t("experiment.nothingVaries")}</p>}
      {Object.keys(membersAt(["vary", "measures"])).map((id) => (
        <MeasureRow key={id} id={id} />
      ))}
      {(["levers", "assumptions"] as const).flatMap((kind) =>
        Object.keys(membersAt(["vary", kind])).map((id) => <VariedRow key={id} kind={kind} id={id} />)
      )}
      {["vary", "vary.levers", "vary.assumptions", "vary.measures"].map((where) => (
        <FieldProblems key={where} path={where.split(".")} />
      ))}
      <Fold words={t("experiment.addVaried")}>
        <FindList words={t("experiment.findVaried")} items={offered()} isChosen={isVaried} choose={toggle} />
      </Fold>
    </>
  );
}

function offered(): Findable[] {
  return [
    ...leverIds.map((id) => ({
      id,
      label: levers[id].label,
      words: wordsOfMeasure(levers[id].measure as MeasureId),
      group: t("experiment.levers")
    })),
    ...uncertaintyIds.map((id) => ({ id, label: uncertainties[id].label, group: t("experiment.assumptions") })),
    ...measureIds.map((id) => ({
      id,
      label: measures[id].title,
      words: wordsOfMeasure(id),
      group: t("experiment.measures")
    }))
  ];
}

function kindOf(id: string): "levers" | "assumptions" | "measures" {
  if (Object.hasOwn(levers, id)) return "levers";
  return id in uncertainties ? "assumptions" : "measures";
}

function isVaried(id: string): boolean {
  const groups = Object.values(membersAt(["vary", "measures"]));
  return id in membersAt(["vary", kindOf(id)]) || groups.some((group) => Array.isArray(group) && group.includes(id));
}

function toggle(id: string): void {
  const path = ["vary", kindOf(id), id];
  if (id in membersAt(path.slice(0, 2))) setAt(path, undefined);
  else if (!isVaried(id)) setAt(path, kindOf(id) === "measures" ? [id] : {});
}
