import { type LeverId, type LeverValues, presetValues } from "../levers/index.ts";
import type { DatedValue, Scenario } from "./scenario.ts";

/**
 * The levers of a month, counted from the opening of the horizon. Before it, today’s rules stand in every scenario;
 * from it on, the scenario’s dated values replace them one by one.
 */
export function leverValuesAt({ levers }: Scenario, month: number): LeverValues {
  const values = { ...today };
  for (const id of Object.keys(levers) as LeverId[]) values[id] = valueAt(levers[id] ?? [], today[id], month);
  return values;
}

const today = presetValues("today");

/** Value of a month under a list of dated values in rising order; each ramp starts from the value reached by then. */
export function valueAt(dated: readonly DatedValue[], before: number, month: number): number {
  let value = before;
  for (const [place, entry] of dated.entries()) {
    if (entry.from > month) break;
    const last = Math.min(month, dated[place + 1]?.from ?? month);
    value = onRamp(value, entry, last);
  }
  return value;
}

/** Value on the straight line from `start` in the month `from` to the entry’s value `ramp` months later. */
function onRamp(start: number, { from, value, ramp = 0 }: DatedValue, month: number): number {
  if (month >= from + ramp) return value;
  return start + (value - start) * ((month - from) / ramp);
}
