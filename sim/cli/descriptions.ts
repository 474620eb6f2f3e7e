import { badges } from "../declare/badge.ts";
import { expectations } from "../derive/expectations.ts";
import { namedScenarios } from "../derive/named-scenarios.ts";
import { aspects, grounds, leverIds, levers, leversOf, measureIds, measures } from "../levers/index.ts";
import { type OutcomeId, outcomeGroups, outcomeIds, outcomes } from "../outcomes/index.ts";
import { type FreeParameter, freeParameters } from "../uncertainties/free.ts";
import { type UncertaintyId, uncertainties, uncertaintyIds } from "../uncertainties/index.ts";
import { type Description, description } from "./description.ts";
import { say } from "./words/language.ts";
import { cells, headings as h, kinds } from "./words/messages.ts";

export function describeLevers(): Description {
  const header = [
    ...[h.lever, h.name, h.measure, h.old, h.today, h.plan],
    ...[h.from, h.to, h.kind, h.badge, h.sources]
  ];
  return description(
    header,
    leverIds.map((id) => levers[id]),
    ({ id, label, measure, presets, bounds, kind, badge, sources }) => [
      id,
      say(label),
      `${measure} ${say(measures[measure as keyof typeof measures].title)}`,
      ...[presets.old, presets.today, presets.plan, ...bounds].map(String),
      say(kinds[kind]),
      say(badges[badge]),
      sources.join(" ")
    ]
  );
}

export function describeMeasures(): Description {
  return description(
    [h.measure, h.aspect, h.name, h.grade, h.shownBy, h.leverIds],
    measureIds.map((id) => ({ ...measures[id], ...grounds[id], levers: leversOf(id) })),
    ({ id, aspect, title, evidence, shownBy, levers: own }) => [
      id,
      say(aspects[aspect as keyof typeof aspects]),
      say(title),
      evidence,
      say(outcomes[shownBy as OutcomeId].label),
      own.join(" ")
    ]
  );
}

/** Scenarios that come with the product, with what was expected of them before they were run. */
export function describeScenarios(): Description {
  return description(
    [h.scenario, h.name, h.levers, h.assumptions, h.expected],
    [...namedScenarios.values()].map((scenario) => ({ ...scenario, expected: expectations[scenario.id] })),
    ({ id, name, levers: changed, assumptions, expected }) => [
      id,
      say(name),
      String(Object.keys(changed).length),
      String(Object.keys(assumptions).length),
      expected?.signs ?? ""
    ]
  );
}

export function describeOutcomes(): Description {
  return description(
    [h.outcome, h.name, h.unit, h.group, h.readAt],
    outcomeIds.map((id) => outcomes[id]),
    ({ id, label, unit, group, scaleFree }) => [
      id,
      say(label),
      say(unit),
      say(outcomeGroups[group]),
      say(scaleFree ? cells.anyScale : cells.wholeOnly)
    ]
  );
}

export function describeAssumptions(): Description {
  return description(
    [h.assumption, h.name, h.value, h.from, h.to, h.unit, h.badge, h.source, h.calibratedFrom, h.to],
    uncertaintyIds.map((id) => ({ ...uncertainties[id], calibrated: freeRange(id) })),
    ({ id, label, value, range, unit, badge, source, calibrated }) => [
      id,
      say(label),
      ...[value, ...range].map(String),
      say(unit),
      say(badges[badge]),
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
