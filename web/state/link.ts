import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import {
  engineVersion,
  isOwnRegion,
  isSeed,
  type LeverId,
  leverIds,
  levers,
  nearestWord,
  outcomeIds,
  regionIds
} from "../../sim/index.ts";
import { type FlowView, firstWorkspace, flowChart, type OwnScenario, screens, type Workspace } from "./workspace.ts";

/** What is wrong with a link, one per cause; the page writes it out in the reader's language. */
export type LinkProblem =
  | { readonly kind: "cut"; readonly found: number; readonly expected: number }
  | { readonly kind: "unreadable" }
  | { readonly kind: "unknownLever"; readonly key: string; readonly suggestion: string }
  | { readonly kind: "outOfRange"; readonly lever: LeverId; readonly found: number; readonly nearest: number }
  | { readonly kind: "seedLength"; readonly length: number }
  | { readonly kind: "unknownValue"; readonly field: string; readonly found: string };

export type Opened =
  | { readonly kind: "opened"; readonly workspace: Workspace; readonly engine: string }
  | { readonly kind: "refused"; readonly problems: readonly LinkProblem[] };

const form = "1";
const flowViews: readonly FlowView[] = ["scenario", "baseline", "difference"];

/** Only what differs from the first workspace, packed: form, length of the data, data. */
export function writeWorkspace(workspace: Workspace): string {
  const differing = Object.entries(workspace).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(firstWorkspace[field as keyof Workspace])
  );
  const packed = deflateSync(strToU8(JSON.stringify({ engine: engineVersion, ...Object.fromEntries(differing) })), {
    level: 9
  });
  const data = toBase64Url(packed);
  return `${form}.${data.length.toString(36)}.${data}`;
}

/** Reads what `writeWorkspace` wrote; refuses with every problem it finds, and drops nothing silently. */
export function readWorkspace(text: string): Opened {
  const [foundForm, length, data = ""] = text.split(".");
  const expected = Number.parseInt(length ?? "", 36);
  if (foundForm !== form || !Number.isFinite(expected)) return refused({ kind: "unreadable" });
  if (data.length < expected) return refused({ kind: "cut", found: data.length, expected });
  try {
    return checked(JSON.parse(strFromU8(inflateSync(fromBase64Url(data)))));
  } catch {
    return refused({ kind: "unreadable" });
  }
}

function checked(raw: Readonly<Record<string, unknown>>): Opened {
  const { engine, ...differing } = raw;
  const unknown = Object.keys(differing).filter((field) => !(field in firstWorkspace));
  const workspace = { ...firstWorkspace, ...differing } as Workspace;
  const problems = [
    ...unknown.map((field): LinkProblem => ({ kind: "unknownValue", field, found: String(differing[field]) })),
    ...conditionProblems(workspace),
    ...viewProblems(workspace),
    ...experimentProblems(workspace),
    ...workspace.own.flatMap(scenarioProblems)
  ];
  return problems.length > 0
    ? { kind: "refused", problems }
    : { kind: "opened", workspace, engine: String(engine ?? "") };
}

function conditionProblems({ region, months, seed }: Workspace): LinkProblem[] {
  return [
    ...(isOwnRegion(region) ? [] : unlessAmong("region", region, regionIds)),
    ...(Number.isInteger(months) && months >= 1 && months <= 240 ? [] : [unknownValue("months", months)]),
    ...(isSeed(seed) ? [] : [{ kind: "seedLength", length: seed.trim() === "" ? 0 : seed.length } as const])
  ];
}

function viewProblems({ screen, chosen, own, charts, flowView, flowYear }: Workspace): LinkProblem[] {
  const charted = [...outcomeIds, flowChart];
  return [
    ...unlessAmong("screen", screen, screens),
    ...unlessAmong("chosen", chosen, ["baseline", "plan", ...own.map((scenario) => scenario.id)]),
    ...charts.flatMap((chart) => unlessAmong("charts", chart, charted)),
    ...unlessAmong("flowView", flowView, flowViews),
    ...(Number.isInteger(flowYear) ? [] : [unknownValue("flowYear", flowYear)])
  ];
}

/** What stands in the experiment is said on its screen, field by field. */
function experimentProblems({ experiment, onFailure }: Workspace): LinkProblem[] {
  const isObject = typeof experiment === "object" && experiment !== null && !Array.isArray(experiment);
  return [
    ...(isObject ? [] : [unknownValue("experiment", experiment)]),
    ...unlessAmong("onFailure", onFailure, ["stop", "list"])
  ];
}

function scenarioProblems({ number, levers: values }: OwnScenario): LinkProblem[] {
  return [
    ...(number >= 2 && number <= 6 ? [] : [unknownValue("number", number)]),
    ...Object.entries(values).flatMap(([key, value]) => leverProblems(key, value))
  ];
}

function leverProblems(key: string, value: number): LinkProblem[] {
  if (!leverIds.includes(key as LeverId)) {
    return [{ kind: "unknownLever", key, suggestion: nearestWord(key, leverIds) }];
  }
  const [low, high] = levers[key as LeverId].bounds;
  const nearest = Math.min(high, Math.max(low, value));
  return value === nearest ? [] : [{ kind: "outOfRange", lever: key as LeverId, found: value, nearest }];
}

function unlessAmong(field: string, found: string, allowed: readonly string[]): LinkProblem[] {
  return allowed.includes(found) ? [] : [unknownValue(field, found)];
}

function unknownValue(field: string, found: unknown): LinkProblem {
  return { kind: "unknownValue", field, found: String(found) };
}

function refused(problem: LinkProblem): Opened {
  return { kind: "refused", problems: [problem] };
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
