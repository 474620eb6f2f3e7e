import { expect, test } from "vitest";
import { inProcess } from "../../../sim/run/in-process.ts";
import { fakeRegion, fakeSimulate, fakeSpec } from "./fake-simulation.ts";

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

function runner(loads: string[] = []) {
  const loadRegion = async (id: string) => {
    loads.push(id);
    return fakeRegion;
  };
  return inProcess({ simulate: fakeSimulate, loadRegion, breathe });
}

test("a run reports every month, burn-in included, and ends with its record", async () => {
  const heard: number[] = [];
  const result = await runner().run(fakeSpec(0, 3), { onProgress: ({ done }) => heard.push(done) });
  expect(heard).toEqual(Array.from({ length: 27 }, (_, month) => month + 1));
  expect(result.ok && result.record.stateHash).toBe("state-378"); // 1 + 2 + … + 27
});

test("the data of a region are loaded once for many runs", async () => {
  const loads: string[] = [];
  const warm = runner(loads);
  await warm.run(fakeSpec(0));
  await warm.run(fakeSpec(1));
  expect(loads).toEqual(["nowhere"]);
});

test("a cancel is heard before the next month", async () => {
  const stop = new AbortController();
  const heard: number[] = [];
  const result = await runner().run(fakeSpec(0), {
    signal: stop.signal,
    onProgress: ({ done }) => {
      heard.push(done);
      if (done === 5) setImmediate(() => stop.abort());
    }
  });
  expect(result).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
  expect(heard.length).toBeLessThanOrEqual(6);
});

test("an error of the model comes back as a problem in words", async () => {
  const loadRegion = async () => {
    throw new Error("data firms: row 12 names industry 93");
  };
  const result = await inProcess({ simulate: fakeSimulate, loadRegion, breathe }).run(fakeSpec(0));
  expect(result).toEqual({ ok: false, problem: { kind: "failed", message: "data firms: row 12 names industry 93" } });
});
