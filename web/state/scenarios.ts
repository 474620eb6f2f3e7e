import { computed } from "@preact/signals";
import {
  type LeverId,
  leverIds,
  levers,
  type PresetId,
  presetScenario,
  presetValues,
  type Scenario
} from "../../sim/index.ts";
import { message } from "../messages/message.ts";
import { change, type OwnScenario, workspace } from "./workspace.ts";

export type Values = Readonly<Record<LeverId, number>>;

/** A scenario as the page shows it: the baseline, the plan, or one of a person's own. */
export interface ShownScenario {
  readonly id: string;
  /** Number of its colour and marker; 0 is the baseline. */
  readonly number: number;
  readonly values: Values;
  /** Levers that differ from today's rules. */
  readonly changed: readonly LeverId[];
}

/** Most scenarios a person can keep beside the baseline and the plan. */
const mostOwn = 5;

const baseline = shown("baseline", 0, presetValues("today"));
const plan = shown("plan", 1, presetValues("plan"));

/** The two that are there from the start. */
export const presetScenarios: readonly ShownScenario[] = [baseline, plan];

function shown(id: string, number: number, values: Values): ShownScenario {
  return { id, number, values, changed: leverIds.filter((lever) => values[lever] !== levers[lever].presets.today) };
}

export const scenarios = computed<readonly ShownScenario[]>(() => [
  baseline,
  plan,
  ...workspace.value.own.map((own) => shown(own.id, own.number, { ...presetValues("today"), ...own.levers }))
]);

export const chosenScenario = computed(
  () => scenarios.value.find((scenario) => scenario.id === workspace.value.chosen) ?? plan
);

/** What the charts compare: the baseline, the plan and the scenario in hand. */
export const comparedScenarios = computed(() => {
  const chosen = chosenScenario.value;
  return scenarios.value.filter(({ id }) => id === "baseline" || id === "plan" || id === chosen.id);
});

export const canAddScenario = computed(() => workspace.value.own.length < mostOwn);

/** The same scenario for the engine: only what differs, from the first month of the horizon on. */
export function engineScenario({ id, values, changed }: ShownScenario): Scenario {
  if (id === "baseline") return presetScenario("today", Object.values(levers));
  if (id === "plan") return presetScenario("plan", Object.values(levers));
  return {
    id,
    name: { en: scenarioName(id, "en"), zh: scenarioName(id, "zh") },
    levers: Object.fromEntries(changed.map((lever) => [lever, [{ from: 0, value: values[lever] }]])),
    assumptions: {}
  };
}

export function scenarioName(id: string, locale: "en" | "zh"): string {
  if (id === "baseline") return message("scenario.baseline", locale);
  if (id === "plan") return message("scenario.plan", locale);
  return message("scenario.own", locale, { letter: id });
}

export function chooseScenario(id: string): void {
  change({ chosen: id });
}

/** Copies the scenario in hand and takes the copy in hand. */
export function duplicateScenario(): void {
  if (canAddScenario.value) change(withCopy(chosenScenario.value.values));
}

export function deleteScenario(id: string): void {
  const { own, chosen } = workspace.value;
  change({ own: own.filter((scenario) => scenario.id !== id), chosen: chosen === id ? "plan" : chosen });
}

/** Sets one lever; the baseline and the plan stay what they are, so a copy is made of them first. */
export function setLever(lever: LeverId, value: number): void {
  setLevers({ [lever]: value }, `lever ${lever}`);
}

export function setMeasure(ids: readonly LeverId[], preset: PresetId): void {
  setLevers(Object.fromEntries(ids.map((id) => [id, levers[id].presets[preset]])), "");
}

/** All levers of the scenario in hand back to today's rules. */
export function resetLevers(): void {
  setLevers(presetValues("today"), "");
}

function setLevers(values: Partial<Record<LeverId, number>>, kind: string): void {
  const { own, chosen } = workspace.value;
  const next = { ...chosenScenario.value.values, ...values };
  const isOwn = own.some((scenario) => scenario.id === chosen);
  if (!isOwn) change(withCopy(next), kind);
  else change({ own: own.map((scenario) => (scenario.id === chosen ? withValues(scenario, next) : scenario)) }, kind);
}

function withCopy(values: Values) {
  const { own } = workspace.value;
  const number = [2, 3, 4, 5, 6].find((free) => !own.some((scenario) => scenario.number === free)) ?? 6;
  const kept = own.length < mostOwn ? own : own.slice(0, -1);
  const copy = withValues({ id: "ABCDE"[number - 2], number, levers: {} }, values);
  return { own: [...kept, copy], chosen: copy.id };
}

function withValues(scenario: OwnScenario, values: Values): OwnScenario {
  const differing = leverIds.filter((lever) => values[lever] !== levers[lever].presets.today);
  return { ...scenario, levers: Object.fromEntries(differing.map((lever) => [lever, values[lever]])) };
}
