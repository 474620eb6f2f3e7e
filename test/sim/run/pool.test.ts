import fc from "fast-check";
import { expect, test } from "vitest";
import { inProcess } from "../../../sim/run/in-process.ts";
import { type Progress, pool } from "../../../sim/run/pool.ts";
import type { Runner } from "../../../sim/run/runner.ts";
import { fakeRegion, fakeSimulate, fakeSpec } from "./fake-simulation.ts";

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
const runner = () => inProcess({ simulate: fakeSimulate, loadRegion: async () => fakeRegion, breathe });
const poolOf = (size: number) => pool(Array.from({ length: size }, runner), () => 0);

test("results stand in the order of the specs and do not depend on the number of workers", async () => {
  const specs = [5, 2, 9, 0, 1].map((replicate) => fakeSpec(replicate, 1 + (replicate % 3)));
  const alone = await poolOf(1).runAll(specs);
  const crowd = await poolOf(4).runAll(specs);
  expect(crowd).toEqual(alone);
  expect(alone.map((result) => result.ok && result.record.spec.replicate)).toEqual([5, 2, 9, 0, 1]);
});

test("the progress of a batch never falls and ends at one", async () => {
  const sizes = fc.record({ workers: fc.integer({ min: 1, max: 4 }), runs: fc.integer({ min: 1, max: 6 }) });
  await fc.assert(
    fc.asyncProperty(sizes, async ({ workers, runs }) => {
      const shares: number[] = [];
      const specs = Array.from({ length: runs }, (_, replicate) => fakeSpec(replicate, 1 + replicate));
      const onProgress = ({ done, total }: Progress) => shares.push(done / total);
      await poolOf(workers).runAll(specs, { onProgress });
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    }),
    { numRuns: 20 }
  );
});

test("a run that waits for a worker is cancelled at once while the running one goes on", async () => {
  const stop = new AbortController();
  const shared = poolOf(1);
  const first = shared.run(fakeSpec(0));
  const second = shared.run(fakeSpec(1), { signal: stop.signal });
  stop.abort();
  expect(await second).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
  expect(await first).toMatchObject({ ok: true });
  expect(await shared.run(fakeSpec(2))).toMatchObject({ ok: true });
});

test("a batch that is cancelled keeps the results it has", async () => {
  const stop = new AbortController();
  const results = await poolOf(1).runAll([fakeSpec(0), fakeSpec(1), fakeSpec(2)], {
    signal: stop.signal,
    onResult: () => stop.abort()
  });
  expect(results.map(({ ok }) => ok)).toEqual([true, false, false]);
});

test("after the first tenth the predicted end is within a factor of two when months cost more and more", async () => {
  let seconds = 0;
  const pace = (month: number) => 1 + month / 144;
  const steady: Runner = {
    async run(_spec, options) {
      for (let month = 1; month <= 144; month++) {
        seconds += pace(month);
        options?.onProgress?.({ done: month, total: 144 });
      }
      return { ok: false, problem: { kind: "failed", message: "no record" } };
    },
    close() {}
  };
  const predictions: { at: number; left: number | null; done: number }[] = [];
  await pool([steady], () => seconds).run(fakeSpec(0, 120), {
    onProgress: ({ done, secondsLeft }) => predictions.push({ at: seconds, left: secondsLeft, done })
  });
  const judged = predictions.filter(({ done }) => done >= 15 && done < 144);
  expect(judged).toHaveLength(129);
  for (const { at, left } of judged) {
    expect(left).toBeGreaterThan((seconds - at) / 2);
    expect(left).toBeLessThan((seconds - at) * 2);
  }
});
