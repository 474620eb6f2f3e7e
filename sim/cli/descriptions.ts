import { expectations } from "../derive/expectations.ts";
import { namedScenarios } from "../derive/named-scenarios.ts";
import { aspects, grounds, leverIds, levers, leversOf, measureIds, measures } from "../levers/index.ts";
import { outcomeGroups, outcomeIds, outcomes } from "../outcomes/index.ts";
import { type FreeParameter, freeParameters } from "../uncertainties/free.ts";
import { type UncertaintyId, uncertainties, uncertaintyIds } from "../uncertainties/index.ts";
import { type Description, description } from "./description.ts";

export function describeLevers(): Description {
  const header = ["lever", "label", "measure", "old", "today", "plan", "from", "to", "kind", "badge", "sources"];
  return description(
    header,
    leverIds.map((id) => levers[id]),
    ({ id, label, measure, presets, bounds, kind, badge, sources }) => [
      id,
      label.en,
      measure,
      ...[presets.old, presets.today, presets.plan, ...bounds].map(String),
      kind,
      badge,
      sources.join(" ")
    ]
  );
}

export function describeMeasures(): Description {
  return description(
    ["measure", "aspect", "title", "evidence", "friction shown by", "levers"],
    measureIds.map((id) => ({ ...measures[id], ...grounds[id], levers: leversOf(id) })),
    ({ id, aspect, title, evidence, shownBy, levers: own }) => [
      id,
      aspects[aspect as keyof typeof aspects].en,
      title.en,
      evidence,
      shownBy,
      own.join(" ")
    ]
  );
}

/** Scenarios that come with the product, with what was expected of them before they were run. */
export function describeScenarios(): Description {
  return description(
    ["scenario", "name", "levers", "assumptions", "expected"],
    [...namedScenarios.values()].map((scenario) => ({ ...scenario, expected: expectations[scenario.id] })),
    ({ id, name, levers: changed, assumptions, expected }) => [
      id,
      name.en,
      String(Object.keys(changed).length),
      String(Object.keys(assumptions).length),
      expected?.signs ?? ""
    ]
  );
}

export function describeOutcomes(): Description {
  return description(
    ["outcome", "label", "unit", "group", "read at"],
    outcomeIds.map((id) => outcomes[id]),
    ({ id, label, unit, group, scaleFree }) => [
      id,
      label.en,
      unit.en,
      outcomeGroups[group].en,
      scaleFree ? "any scale" : "scale 1"
    ]
  );
}

export function describeAssumptions(): Description {
  return description(
    ["assumption", "label", "value", "from", "to", "unit", "badge", "source", "calibrated from", "to"],
    uncertaintyIds.map((id) => ({ ...uncertainties[id], calibrated: freeRange(id) })),
    ({ id, label, value, range, unit, badge, source, calibrated }) => [
      id,
      label.en,
      ...[value, ...range].map(String),
      unit.en,
      badge,
      source ?? "",
      ...(calibrated ?? ["", ""]).map(String)
    ]
  );
}

/** The range over which calibration may move an assumption; null where it keeps its value. */
function freeRange(id: UncertaintyId): readonly [number, number] | null {
  const free: Partial<Record<UncertaintyId, FreeParameter>> = freeParameters;
  return free[id]?.range ?? null;
}
