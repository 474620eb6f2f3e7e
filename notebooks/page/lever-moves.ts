import { type Lever, type LeverId, leverIds, levers, type Scenario } from "../../sim/index.ts";

/** Today’s rules but for some levers, from the first month of the horizon on. */
export function leverScenario(id: string, values: Readonly<Partial<Record<LeverId, number>>>): Scenario {
  const dated = Object.entries(values).map(([lever, value]) => [lever, [{ from: 0, value }]]);
  return { id, name: { en: id, zh: id }, levers: Object.fromEntries(dated), assumptions: {} };
}

/** The ends of a lever’s range, the one further from today’s value first. */
export function ends({ bounds, presets }: Pick<Lever, "bounds" | "presets">): [number, number] {
  const [low, high] = bounds;
  return high - presets.today >= presets.today - low ? [high, low] : [low, high];
}

/** The value of a lever at a place of its range from 0 to 1, on its steps. */
export function valueAt({ bounds, step }: Pick<Lever, "bounds" | "step">, place: number): number {
  const [low, high] = bounds;
  return Math.min(high, low + Math.round((place * (high - low)) / step) * step);
}

/** The other levers of a lever’s measure at the values of the plan. */
export function companions(lever: LeverId): Partial<Record<LeverId, number>> {
  const others = leverIds.filter((id) => id !== lever && levers[id].measure === levers[lever].measure);
  return Object.fromEntries(others.map((id) => [id, levers[id].presets.plan]));
}
