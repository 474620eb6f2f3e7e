import { type LeverId, leverIds, levers, type RunRecord, type RunSpec, type Scenario } from "../../sim/index.ts";
import { companions, ends, leverScenario } from "./lever-moves.ts";
import { runSpecs, type Settings } from "./run-scenarios.ts";

/** One lever at the far end of its range, everything else as today. */
export interface LeverAlone {
  readonly lever: LeverId;
  readonly record: RunRecord;
  /** Whether the run is, to the last bit, the one under today’s rules. */
  readonly isSilent: boolean;
}

/** Moves every lever by itself, all under one draw of luck. */
export async function leversAlone(settings: Settings, progress: HTMLElement) {
  const moved = leverIds.map((lever) => leverScenario(lever, { [lever]: ends(levers[lever])[0] }));
  const [today, ...records] = await runSpecs(specsOf([leverScenario("today", {}), ...moved], settings), progress);
  const alone = leverIds.map((lever, place): LeverAlone => {
    const record = records[place];
    return { lever, record, isSilent: isSame(record, today) };
  });
  return { today, alone };
}

/** Why a lever that did nothing did nothing: found by asking again where its rule may bind. */
export type Silence = "speaks at the other end" | "speaks within its measure" | "silent throughout";

/** Asks silent levers at the other end of the range, and at the far end with the rest of their measure as in the plan. */
export async function silences(
  silent: readonly LeverId[],
  today: RunRecord,
  settings: Settings,
  progress: HTMLElement
) {
  const asked = silent.flatMap((lever) => {
    const [far, near] = ends(levers[lever]);
    const others = companions(lever);
    return [{ [lever]: near }, others, { ...others, [lever]: far }].map((values) => leverScenario(lever, values));
  });
  const records = await runSpecs(specsOf(asked, settings), progress);
  return silent.map((lever, place) => {
    const [near, measure, within] = records.slice(3 * place, 3 * place + 3);
    return { lever, silence: silenceOf(isSame(near, today), isSame(within, measure)) };
  });
}

export function silenceOf(isSilentAtOtherEnd: boolean, isSilentWithinMeasure: boolean): Silence {
  if (!isSilentWithinMeasure) return "speaks within its measure";
  return isSilentAtOtherEnd ? "silent throughout" : "speaks at the other end";
}

function isSame(one: RunRecord, other: RunRecord): boolean {
  return one.stateHash === other.stateHash;
}

function specsOf(scenarios: readonly Scenario[], { replicates: _, ...rest }: Settings): RunSpec[] {
  return scenarios.map((scenario) => ({ ...rest, scenario, replicate: 0 }));
}
