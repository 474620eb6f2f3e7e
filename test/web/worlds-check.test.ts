import { expect, test } from "vitest";
import { main } from "../../sim/cli/main.ts";
import type { Surroundings } from "../../sim/cli/surroundings.ts";
import { storedCalibration } from "../../sim/cli/worlds.ts";
import { type EffectOverWorlds, outcomeIds } from "../../sim/index.ts";
import { inProcess } from "../../sim/run/in-process.ts";
import { pool } from "../../sim/run/pool.ts";
import { loadRegion } from "../../sim/run/region-packs.ts";
import { run } from "../../sim/run/run.ts";
import { simulate } from "../../sim/run/simulate.ts";
import { chosenScenario } from "../../web/state/scenarios.ts";
import { isCalibrated } from "../../web/state/stored.ts";
import { change } from "../../web/state/workspace.ts";
import { checkSpecs, effectsOf, runsOf, valuesIn } from "../../web/state/worlds-check.ts";
import { fakeSurroundings } from "../sim/cli/fake-surroundings.ts";

const size = { worlds: 2, replicates: 2 };
const { worlds } = storedCalibration("chongqing")!;

/** A command with the model itself and the stored worlds, on this thread. */
async function printedBy(words: string): Promise<string> {
  const { surroundings, printed } = fakeSurroundings();
  const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
  const real: Surroundings = {
    ...surroundings,
    openPool: () => pool([inProcess({ simulate, loadRegion, breathe })], () => 0),
    calibrationOf: storedCalibration
  };
  expect(await main(words.split(" "), real)).toBe(0);
  return printed[0];
}

test("a check of the page has the figures of compare --worlds under the same seed, scale and replicates", async () => {
  change({ months: 12, seed: "worlds-1" });
  const pack = await loadRegion("chongqing");
  const specs = checkSpecs(chosenScenario.value, size, worlds);
  const effects = effectsOf(
    specs.map((spec) => valuesIn(run(spec, pack))),
    size
  );
  const words =
    "compare --a baseline --b plan --worlds 2 --replicates 2 --scale 0.05 --months 12 --seed worlds-1 --json";
  const { differences } = JSON.parse(await printedBy(words));
  for (const id of outcomeIds) {
    const { difference, ...over }: EffectOverWorlds = effects[id];
    const { pairs: _, ...ofLuck } = difference;
    expect(differences[id], id).toMatchObject({ ...ofLuck, worlds: over });
  }
  expect(differences.transfersPerOrganisation.mean).toBeGreaterThan(0);
}, 240_000);

test("a check runs both scenarios in the first worlds of the set under every seed", () => {
  const specs = checkSpecs(chosenScenario.value, { worlds: 3, replicates: 4 }, worlds);
  expect(specs).toHaveLength(runsOf({ worlds: 3, replicates: 4 }));
  expect(specs.map(({ scenario }) => scenario.id).slice(0, 4)).toEqual(["baseline", "plan", "baseline", "plan"]);
  for (const [place, { scenario }] of specs.entries()) {
    expect(scenario.assumptions).toEqual(worlds[Math.floor(place / 8)]);
  }
});

test("regions without a stored set say so", () => {
  expect(["chongqing", "tibet"].map(isCalibrated)).toEqual([true, false]);
});
