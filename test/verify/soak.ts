import fc from "fast-check";
import { type LeverId, leverIds, levers } from "../../sim/levers/index.ts";
import type { Pool } from "../../sim/run/pool.ts";
import type { RunSpec } from "../../sim/scenario/run-spec.ts";
import { uncertainties, uncertaintyIds } from "../../sim/uncertainties/index.ts";
import { smallCity } from "../small-city.ts";

/** Horizon of a soaked run, in months. */
const months = 36;

/** Any lever at any value, from any month on. */
const anyLever = fc
  .tuple(
    fc.constantFrom(...leverIds),
    share(),
    fc.integer({ min: 0, max: months - 1 }),
    fc.integer({ min: 0, max: 12 })
  )
  .map(([id, place, from, ramp]) => [id, [{ from, ramp, value: leverAt(id, place) }]] as const);

/** Any assumption anywhere in its range. */
const anyAssumption = fc.tuple(fc.constantFrom(...uncertaintyIds), share()).map(([id, place]) => {
  const [low, high] = uncertainties[id].range;
  return [id, low + place * (high - low)] as const;
});

/** Runs under several levers and assumptions at once. */
const anyRun: fc.Arbitrary<RunSpec> = fc
  .tuple(
    fc.array(anyLever, { maxLength: 12 }),
    fc.array(anyAssumption, { maxLength: 8 }),
    fc.string({ minLength: 1, maxLength: 12, unit: "grapheme-ascii" })
  )
  .map(([moved, assumed, seed]) => {
    const spec = smallCity({ assumptions: Object.fromEntries(assumed) }, { seed, months });
    return { ...spec, scenario: { ...spec.scenario, levers: Object.fromEntries(moved) } };
  });

function share(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, noNaN: true });
}

/** A value inside the lever's bounds; a count or switch is a whole number. */
function leverAt(id: LeverId, place: number): number {
  const { bounds, step } = levers[id];
  const [low, high] = bounds;
  return Math.min(high, low + Math.round((place * (high - low)) / step) * step);
}

export interface Soaked {
  readonly runs: number;
  /** What went wrong, with the spec that repeats it. */
  readonly failures: readonly { readonly spec: RunSpec; readonly message: string }[];
}

/** Runs many random scenarios; each run proves its own books, month by month, and ends if they do not close. */
export async function soak(pool: Pool, runs: number): Promise<Soaked> {
  const specs = fc.sample(anyRun, { numRuns: runs, seed: 1 });
  const results = await pool.runAll(specs);
  const failures = results.flatMap((result, place) =>
    result.ok ? [] : [{ spec: specs[place], message: result.problem.message }]
  );
  return { runs, failures };
}
