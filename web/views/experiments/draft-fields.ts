import { experimentDefaults, isSampled } from "../../../sim/experiment/index.ts";
import {
  type LeverId,
  levers,
  type MeasureId,
  measures,
  type UncertaintyId,
  uncertainties
} from "../../../sim/index.ts";
import { locale, say, t } from "../../messages/message.ts";
import { assumptionUnit, isPercent, typedFactor } from "../../messages/quantity.ts";
import { designKind, draftAt, draftRegion, type Path } from "../../state/experiment-draft.ts";
import { regionOf } from "../../state/region.ts";

/** A field of the form: what it is called, what a number typed there is multiplied by, and what it holds usually. */
export interface DraftField {
  readonly name: string;
  readonly factor: number;
  /** Stands behind a figure in a sentence. */
  readonly sign: string;
  readonly usual?: number | string;
}

/** The field at a place of the draft or above it. */
export function fieldAt(path: Path): DraftField {
  const [part, key, id] = path.map(String);
  if (part === "vary") return variedField(key, id);
  if (part === "design") return designField(key, id);
  if (part === "stop") return stoppingField(key);
  return plainField(part);
}

function field(name: string, usual?: number | string): DraftField {
  return { name, factor: 1, sign: "", ...(usual === undefined ? {} : { usual }) };
}

function percentField(name: string, usual?: number): DraftField {
  return { ...field(name, usual), factor: 0.01, sign: "%" };
}

function plainField(part: string): DraftField {
  switch (part) {
    case "scale":
      return percentField(t("experiment.scale"), regionOf(draftRegion.value).wholeScale);
    case "replicates":
      return field(t("experiment.replicates"), experimentDefaults.replicates);
    case "months":
      return field(t("conditions.horizon"), experimentDefaults.months);
    case "seed":
      return field(t("conditions.seed"), experimentDefaults.seed);
    case "region":
      return field(t("conditions.region"), experimentDefaults.region);
    case "luck":
      return field(t("experiment.luck"));
    case "outcomes":
      return field(t("experiment.outcomes"));
    case "question":
      return field(t("experiment.asked"));
    case "scenarios":
      return field(t("scenario.bar"));
    default:
      return field(t("experiment.name"), String(draftAt(["id"])));
  }
}

function variedField(kind: string | undefined, id: string | undefined): DraftField {
  if (kind === "levers" && id && id in levers) {
    const lever = levers[id as LeverId];
    const sign = isPercent(lever) ? "%" : "";
    return { ...field(say(lever.label), lever.presets.today), factor: typedFactor(lever, locale.value), sign };
  }
  if (kind === "assumptions" && id && id in uncertainties) {
    const uncertainty = uncertainties[id as UncertaintyId];
    const { factor } = assumptionUnit(uncertainty, locale.value);
    return { ...field(say(uncertainty.label), uncertainty.value), factor };
  }
  if (kind === "measures" && id && id in measures) return field(say(measures[id as MeasureId].title));
  return field(t("experiment.varies"));
}

function designField(key: string | undefined, row: string | undefined): DraftField {
  const kind = designKind.value;
  if (key === "n" && isSampled(kind)) return field(t(`designSize.${kind}`));
  if (key === "worlds") return field(t("worlds.number"));
  if (key === "levels") return field(t("experiment.morrisLevels"));
  if (key === "columns") return field(t("own.column"));
  // the first line of the table names its columns
  if (key === "rows") return field(row === undefined ? t("own.line") : t("own.lineOf", { n: Number(row) + 2 }));
  return field(t("experiment.design"));
}

function stoppingField(key: string | undefined): DraftField {
  if (key === "relative") return percentField(t("experiment.relative"));
  if (key === "absolute") return field(t("experiment.absolute"));
  if (key === "step") return field(t("experiment.step"));
  if (key === "most") return field(t("experiment.most"));
  return field(t(key === "outcome" ? "experiment.stoppingOutcome" : "experiment.stopping"));
}
