import type { Lever } from "../declare/lever.ts";
import type { Uncertainty } from "../declare/uncertainty.ts";
import { leverIds, levers } from "../levers/index.ts";
import { uncertainties, uncertaintyIds } from "../uncertainties/index.ts";
import {
  isMembers,
  type Members,
  nameProblems,
  nestingProblems,
  numberProblems,
  plainRule,
  textProblems,
  unknownKeys,
  wholeNumberProblems
} from "./check-parts.ts";
import { type Checked, checked, type Problem } from "./problem.ts";
import { monthOutside, type NumberRule, scheduleOrder, shareAsPercent, unknownKey, wrongKind } from "./problems.ts";
import { longestHorizon } from "./run-spec.ts";
import type { Scenario } from "./scenario.ts";

const scenarioKeys = ["id", "name", "levers", "assumptions"];
const leverKind = { en: "a lever id", zh: "政策杠杆的标识" };
const assumptionKind = { en: "the id of an assumption", zh: "假设的标识" };

/** Reads parsed JSON as a scenario for a horizon of so many months, or says all that is wrong with it at once. */
export function checkScenario(input: unknown, months: number = longestHorizon): Checked<Scenario> {
  const deep = nestingProblems("scenario", input);
  return checked(input, deep.length > 0 ? deep : scenarioProblems(input, months));
}

export function scenarioProblems(input: unknown, months: number): Problem[] {
  if (!isMembers(input)) {
    return [
      wrongKind("scenario", input, {
        en: "an object with id, name, levers and assumptions",
        zh: "含id、name、levers和assumptions的对象"
      })
    ];
  }
  return [
    ...unknownKeys("scenario", input, scenarioKeys),
    ...textProblems("id", input.id, 64),
    ...nameProblems(input.name),
    ...groupProblems("levers", input.levers, (id, value) => leverProblems(id, value, months)),
    ...groupProblems("assumptions", input.assumptions, assumptionProblems)
  ];
}

type MemberCheck = (id: string, value: unknown) => Problem[];

function groupProblems(where: string, group: unknown, check: MemberCheck): Problem[] {
  if (!isMembers(group))
    return [wrongKind(where, group, { en: "an object of ids and values", zh: "由标识和取值组成的对象" })];
  return Object.entries(group).flatMap(([id, value]) => check(id, value));
}

function assumptionProblems(id: string, value: unknown): Problem[] {
  const where = `assumptions.${id}`;
  if (!Object.hasOwn(uncertainties, id)) return [unknownKey(where, id, uncertaintyIds, assumptionKind)];
  const { label, range }: Uncertainty = uncertainties[id as keyof typeof uncertainties];
  return numberProblems(where, value, plainRule(label, ...range));
}

function leverProblems(id: string, dated: unknown, months: number): Problem[] {
  const where = `levers.${id}`;
  if (!Object.hasOwn(levers, id)) return [unknownKey(where, id, leverIds, leverKind)];
  if (!Array.isArray(dated) || dated.length === 0) {
    return [wrongKind(where, dated, { en: "a list of entries {from, value}", zh: "由{from, value}组成的列表" })];
  }
  const lever: Lever = levers[id as keyof typeof levers];
  return [
    ...dated.flatMap((entry, place) => entryProblems(`${where}[${place}]`, entry, lever, months)),
    ...orderProblems(where, dated, lever)
  ];
}

function entryProblems(where: string, entry: unknown, lever: Lever, months: number): Problem[] {
  if (!isMembers(entry))
    return [wrongKind(where, entry, { en: "an entry {from, value}", zh: "形如{from, value}的一项" })];
  return [
    ...unknownKeys(where, entry, ["from", "value", "ramp"]),
    ...monthProblems(`${where}.from`, entry.from, lever, months),
    ...valueProblems(`${where}.value`, entry.value, lever),
    ...rampProblems(`${where}.ramp`, entry, lever)
  ];
}

function monthProblems(where: string, from: unknown, lever: Lever, months: number): Problem[] {
  if (typeof from === "number" && from >= months) return [monthOutside(where, from, months, lever.label)];
  return wholeNumberProblems(where, from, plainRule({ en: "The first month", zh: "起始月" }, 0, months - 1));
}

function valueProblems(where: string, value: unknown, lever: Lever): Problem[] {
  if (isPercentage(value, lever)) return [shareAsPercent(where, value, lever.label)];
  const check = lever.kind === "switch" ? wholeNumberProblems : numberProblems;
  return check(where, value, leverRule(lever));
}

/** 70 where 0.7 is meant: above 1 and what is allowed, and inside it once divided by 100. */
function isPercentage(value: unknown, { kind, bounds }: Lever): value is number {
  if (kind !== "share" || typeof value !== "number" || value <= Math.max(1, bounds[1])) return false;
  return value / 100 >= bounds[0] && value / 100 <= bounds[1];
}

function rampProblems(where: string, { ramp }: Members, lever: Lever): Problem[] {
  if (ramp === undefined) return [];
  const longest = lever.kind === "switch" ? 0 : longestHorizon;
  return wholeNumberProblems(where, ramp, plainRule({ en: "The phase-in in months", zh: "逐步实施月数" }, 0, longest));
}

function orderProblems(where: string, dated: readonly unknown[], lever: Lever): Problem[] {
  const months = dated.map((entry) => (isMembers(entry) && typeof entry.from === "number" ? entry.from : Number.NaN));
  return months.flatMap((month, place) =>
    place > 0 && month <= months[place - 1]
      ? [scheduleOrder(`${where}[${place}].from`, months[place - 1], month, lever.label)]
      : []
  );
}

/** Bounds and way of writing of a lever’s value. */
export function leverRule({ label, bounds: [low, high], kind, unit }: Lever): NumberRule {
  const isPercent = kind === "share" && unit.en.startsWith("%");
  return { name: label, low, high, write: isPercent ? percent : String };
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(12))}%`;
}
