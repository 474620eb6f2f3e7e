import {
  type DesignKind,
  designKeys,
  designKinds,
  isSampled,
  usualLuck,
  usualMorrisLevels,
  usualSize
} from "../../../sim/experiment/index.ts";
import { locale, t } from "../../messages/message.ts";
import { fixed } from "../../messages/numbers.ts";
import {
  designKind,
  draftAt,
  draftExperiment,
  draftRegion,
  itemsAt,
  membersAt,
  pointsOfKind,
  setAt,
  sizeOf,
  variedCount,
  worldsOf
} from "../../state/experiment-draft.ts";
import { hasBegun } from "../../state/experiment-in-hand.ts";
import { isCalibrated } from "../../state/stored.ts";
import { FieldProblems } from "./field-problems.tsx";
import { NumberSetting } from "./number-setting.tsx";
import { OwnTable } from "./own-table.tsx";

/** Designs in the order in which they are offered: the usual one first, those that bring their own points last. */
const offered: readonly DesignKind[] = [
  ...designKinds.filter(isSampled),
  ...designKinds.filter((kind) => !isSampled(kind))
];

/** Where in the ranges the model is asked, with the points that each design would have. */
export function DesignChoice() {
  return (
    <>
      <h3 class="part">{t("experiment.design")}</h3>
      <div role="radiogroup" aria-label={t("experiment.design")}>
        {(hasBegun.value ? [designKind.value] : offered).map((kind) => (
          <DesignOption key={kind} kind={kind} />
        ))}
      </div>
      <FieldProblems path={["design", "kind"]} />
      <FieldProblems path={["design"]} />
      <Luck />
      <FieldProblems path={["luck"]} />
    </>
  );
}

function DesignOption({ kind }: { kind: DesignKind }) {
  const isChosen = designKind.value === kind;
  return (
    <div class={isChosen ? "design-option chosen" : "design-option"}>
      <label class="option">
        <input type="radio" name="design" checked={isChosen} onChange={() => setAt(["design"], designOf(kind))} />
        <span>{t(`design.${kind}`)}</span>
        <span class="small points">{pointsText(kind, isChosen)}</span>
      </label>
      {isChosen && <DesignFields kind={kind} />}
    </div>
  );
}

/** Vectors that are offered first. */
const usualWorlds = 20;

/** A design with what it cannot do without. */
function designOf(kind: DesignKind): object {
  if (kind === "table") return { kind, columns: [], rows: [] };
  return kind === "worlds" ? { kind, worlds: usualWorlds } : { kind };
}

function pointsText(kind: DesignKind, isChosen: boolean): string {
  const experiment = isChosen ? draftExperiment.value : undefined;
  const points = experiment ? sizeOf(experiment).points : isChosen ? undefined : pointsOfKind(kind);
  return points === undefined ? "" : t("experiment.points", { n: points, points: fixed(points, 0, locale.value) });
}

function DesignFields({ kind }: { kind: DesignKind }) {
  if (kind === "table") return <OwnTable />;
  if (kind === "worlds") return <Worlds />;
  if (!isSampled(kind)) return null;
  const keys = designKeys(kind);
  return (
    <div class="design-fields">
      <NumberSetting
        path={["design", "n"]}
        name={t(`designSize.${kind}`)}
        usual={usualSize(kind, Math.max(1, variedCount.value))}
      />
      {keys.includes("levels") && (
        <NumberSetting path={["design", "levels"]} name={t("experiment.morrisLevels")} usual={usualMorrisLevels} />
      )}
      {keys.includes("secondOrder") && (
        <label class="check">
          <input
            type="checkbox"
            checked={draftAt(["design", "secondOrder"]) === true}
            onChange={(event) => setAt(["design", "secondOrder"], event.currentTarget.checked || undefined)}
          />
          {t("experiment.secondOrder")}
        </label>
      )}
    </div>
  );
}

function Worlds() {
  const vectors = itemsAt(["design", "vectors"]).length;
  const there = worldsOf(draftRegion.value)?.length;
  if (vectors > 0) return <p class="small design-fields">{t("experiment.vectors", { n: vectors })}</p>;
  if (!isCalibrated(draftRegion.value)) return <p class="small design-fields">{t("experiment.notCalibrated")}</p>;
  return (
    <div class="design-fields">
      <NumberSetting path={["design", "worlds"]} name={t("experiment.worlds", { n: there ?? 0 })} />
    </div>
  );
}

/** Whether all points stand under the same draws. */
function Luck() {
  const luck = membersAt([]).luck ?? usualLuck(designKind.value);
  return (
    <label class="setting luck">
      <span>{t("experiment.luck")}</span>
      <select value={String(luck)} onChange={(event) => setAt(["luck"], event.currentTarget.value)}>
        <option value="own">{t("experiment.luckOwn")}</option>
        <option value="shared">{t("experiment.luckShared")}</option>
      </select>
    </label>
  );
}
