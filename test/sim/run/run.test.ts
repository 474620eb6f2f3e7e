import { afterAll, expect, test } from "vitest";
import { namedScenario } from "../../../sim/derive/named-scenarios.ts";
import { nodePool } from "../../../sim/run/node.ts";
import { loadRegion } from "../../../sim/run/region-packs.ts";
import { Cancelled, run } from "../../../sim/run/run.ts";
import type { RunSpec } from "../../../sim/scenario/run-spec.ts";

const spec: RunSpec = {
  region: "chongqing",
  scenario: namedScenario("plan"),
  seed: "worker test",
  replicate: 0,
  scale: 0.01,
  months: 3,
  generator: "threefry",
  values: "start"
};
const specs = [0, 1, 2].map((replicate) => ({ ...spec, replicate }));
const pools = [1, 2].map(nodePool);
afterAll(() => pools.forEach((pool) => void pool.close()));

test("a run gives the same record on this thread and on one worker or two", async () => {
  const region = await loadRegion("chongqing");
  const here = specs.map((own) => run(own, region));
  for (const pool of pools) {
    const results = await pool.runAll(specs);
    expect(results.map((result) => result.ok && result.record)).toEqual(here);
  }
  expect(new Set(here.map(({ stateHash }) => stateHash)).size).toBe(3);
});

test("listening to the progress changes nothing", async () => {
  const region = await loadRegion("chongqing");
  const heard: number[] = [];
  const fresh = { ...spec, seed: "progress test" };
  const listened = run(fresh, region, { onProgress: ({ done }) => heard.push(done) });
  expect(heard).toHaveLength(27);
  expect(listened.stateHash).toBe(run(fresh, region).stateHash);
});

test("a run that is stopped ends between two months", async () => {
  const region = await loadRegion("chongqing");
  const signal = { aborted: false };
  const heard: number[] = [];
  const stopped = () =>
    run({ ...spec, seed: "stop test" }, region, {
      signal,
      onProgress: ({ done }) => {
        heard.push(done);
        signal.aborted = done === 4;
      }
    });
  expect(stopped).toThrow(Cancelled);
  expect(heard).toEqual([1, 2, 3, 4]);
});

test("a run after another scenario's under the same seed takes over its burn-in and not a bit of its result", async () => {
  const region = await loadRegion("chongqing");
  const heard: number[] = [];
  const own = { ...spec, seed: "burn-in test" };
  const alone = run(own, region);
  run({ ...own, scenario: namedScenario("old") }, region);
  const again = run(own, region, { onProgress: ({ done }) => heard.push(done) });
  expect(heard).toEqual([25, 26, 27]);
  expect(again).toEqual(alone);
});
