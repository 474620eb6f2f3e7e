import { type LeverId, levers, leversOf } from "../levers/index.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import type { DatedValue, Scenario } from "../scenario/scenario.ts";
import { usualValues } from "../uncertainties/value-sets.ts";
import type { Address, Experiment } from "./experiment.ts";
import type { Factor } from "./factor.ts";
import type { Points } from "./points.ts";
import { seedAt } from "./seeds.ts";

/** The run at an address of an experiment: a pure function, so that any engine makes it out alike. */
export function runSpecAt(experiment: Experiment, points: Points, address: Address): RunSpec {
  const { region, scale, months, generator, design } = experiment;
  const scenario = experiment.scenarios[address.scenario];
  const values = points.at(address.point);
  return {
    region,
    scenario:
      design.kind === "worlds" ? inWorld(scenario, points.factors, values) : varied(scenario, points.factors, values),
    seed: seedAt(experiment, address),
    replicate: address.replicate,
    scale,
    months,
    generator,
    values: usualValues
  };
}

/** A scenario with what is varied in the place of what it says. */
function varied(scenario: Scenario, factors: readonly Factor[], values: readonly number[]): Scenario {
  const moved: Record<string, readonly DatedValue[]> = { ...scenario.levers };
  const assumed: Record<string, number> = { ...scenario.assumptions };
  for (const [place, factor] of factors.entries()) {
    const value = values[place];
    if (factor.kind === "assumption") assumed[factor.id] = value;
    else if (factor.kind === "lever") setLever(moved, factor.id as LeverId, value);
    else
      for (const id of factor.measures!.flatMap(leversOf))
        setLever(moved, id, levers[id].presets[value === 1 ? "plan" : "today"]);
  }
  return { ...scenario, levers: moved, assumptions: assumed };
}

/** A value from the first month on; what stands at today's value is not written. */
function setLever(moved: Record<string, readonly DatedValue[]>, id: LeverId, value: number): void {
  if (value === levers[id].presets.today) delete moved[id];
  else moved[id] = [{ from: 0, value }];
}

/** A scenario in a world that the data do not rule out; what it assumes of itself goes before. */
function inWorld(scenario: Scenario, factors: readonly Factor[], values: readonly number[]): Scenario {
  const world = Object.fromEntries(factors.map(({ id }, place) => [id, values[place]]));
  return { ...scenario, assumptions: { ...world, ...scenario.assumptions } };
}
