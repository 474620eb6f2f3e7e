import { computed, signal } from "@preact/signals";
import { countLeftOut, type RunRecord, type RunSpec, recordUntil, usualValues } from "../../sim/index.ts";
import { drawnUntil, isWatching } from "./playback.ts";
import { region } from "./region.ts";
import { chosenScenario, comparedScenarios, engineScenario, presetScenarios, type ShownScenario } from "./scenarios.ts";
import { quickStage, type Stage, wholeStage } from "./stages.ts";
import { workspace } from "./workspace.ts";

/** Records by spec; a run is a function, so the same spec never needs to run twice. */
const records = signal<ReadonlyMap<string, RunRecord>>(new Map());

/** Most records kept; the oldest go first. */
const mostRecords = 240;

export function recordOf(spec: RunSpec): RunRecord | undefined {
  return records.value.get(keyOf(spec));
}

export function keepRecords(added: readonly RunRecord[]): void {
  const all = new Map(records.value);
  for (const record of added) all.set(keyOf(record.spec), record);
  const surplus = all.size - mostRecords;
  records.value = surplus > 0 ? new Map([...all].slice(surplus)) : all;
}

/** Two specs with the same rules are the same run, whatever the scenario is called. */
function keyOf(spec: RunSpec): string {
  const { scenario, ...conditions } = spec;
  const rules = Object.entries(scenario.levers).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([Object.entries(conditions).sort(), rules]);
}

export function specOf(scenario: ShownScenario, scale: number, replicate: number): RunSpec {
  const { region, seed, months } = workspace.value;
  return {
    region,
    scenario: engineScenario(scenario),
    seed,
    replicate,
    scale,
    months,
    generator: "threefry",
    values: usualValues
  };
}

/** Replicates of a stage that are there for every one of some scenarios, in order from the first. */
function replicatesReady(stage: Stage, scenarios: readonly ShownScenario[]): number {
  let ready = 0;
  while (scenarios.every((scenario) => recordOf(specOf(scenario, stage.scale, ready)))) ready++;
  return ready;
}

/** What the charts show now. */
export interface Shown {
  /** The scenario that was in hand when these results came in. */
  readonly chosen: string;
  readonly region: string;
  readonly stage: Stage;
  readonly replicates: number;
  readonly records: ReadonlyMap<string, readonly RunRecord[]>;
}

/** The finest stage with enough replicates of all scenarios on screen; until there is one, what was shown before. */
export const shownResults = computed<Shown | undefined>(() => {
  const ready = finestReady(comparedScenarios.value, chosenScenario.value.id);
  const next = ready ?? lastShown ?? finestReady(presetScenarios, "plan");
  if (!isSame(next, lastShown)) lastShown = next;
  return lastShown;
});

let lastShown: Shown | undefined;

/** The same as it stood in the month in hand while a run is watched: every text and figure follows it. */
export const resultsInHand = computed<Shown | undefined>(() => {
  const shown = shownResults.value;
  if (!shown || !isWatching.value) return shown;
  const until = (records: readonly RunRecord[]) => records.map((record) => recordUntil(record, drawnUntil.value));
  return { ...shown, records: new Map([...shown.records].map(([id, records]) => [id, until(records)])) };
});

/** What the figures on screen were run under, where the conditions of the page have moved on since. */
export const staleConditions = computed(() => {
  const shown = shownResults.value;
  const spec = shown?.records.get("baseline")?.[0]?.spec;
  if (!spec) return undefined;
  const { region: place, seed, months } = workspace.value;
  return spec.region === place && spec.seed === seed && spec.months === months ? undefined : spec;
});

/** The scenario that the figures on screen are of; it follows the one in hand as soon as there are results. */
export const shownScenario = computed(() => shownResults.value?.chosen ?? chosenScenario.value.id);

/** Whether the charts still show what was there before the last change. */
export const isOutOfDate = computed(() => !finestReady(comparedScenarios.value, chosenScenario.value.id));

/** Of the runs on screen those from which full tables left something out. */
export const runsCutShort = computed(() => {
  const noticed = [...(shownResults.value?.records.values() ?? [])].flat().map(({ notices }) => notices);
  return { of: noticed.length, cut: noticed.filter((one) => countLeftOut(one) > 0) };
});

/** Whether two results rest on the same records, so that nothing needs to be drawn anew. */
function isSame(a: Shown | undefined, b: Shown | undefined): boolean {
  if (!a || !b || a.chosen !== b.chosen) return a === b;
  const [first, second] = [a, b].map((shown) => [...shown.records.values()].flat());
  return first.length === second.length && first.every((record, index) => record === second[index]);
}

function finestReady(scenarios: readonly ShownScenario[], chosen: string): Shown | undefined {
  const [wholeHere, quickHere] = [wholeStage(region.value), quickStage(region.value)];
  const whole = replicatesReady(wholeHere, scenarios);
  const quick = replicatesReady(quickHere, scenarios);
  if (whole >= wholeHere.enough || (whole > 0 && quick === 0)) return gather(wholeHere, whole, scenarios, chosen);
  return quick > 0 ? gather(quickHere, quick, scenarios, chosen) : undefined;
}

function gather(stage: Stage, replicates: number, scenarios: readonly ShownScenario[], chosen: string): Shown {
  const perScenario = scenarios.map(
    (scenario) =>
      [
        scenario.id,
        Array.from({ length: replicates }, (_, index) => recordOf(specOf(scenario, stage.scale, index)) as RunRecord)
      ] as const
  );
  return { chosen, region: region.value.id, stage, replicates, records: new Map(perScenario) };
}
