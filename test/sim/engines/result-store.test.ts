import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { resultStore } from "../../../sim/engines/result-store.ts";
import type { TimedRun } from "../../../sim/experiment/engine.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "techmarket-store-"));
});

const id = `r${"0a".repeat(32)}`;
const run: TimedRun = {
  measured: {
    ok: true,
    figures: { specHash: "a", stateHash: "b", values: [1.5, null], notices: { bankRecapitalised: 1 } }
  },
  seconds: 2
};

test("a result is found under the name of its job, until it is removed", async () => {
  const store = resultStore(folder);
  expect(await store.read(id)).toBeUndefined();
  await store.write(id, run);
  await store.write(id, run);
  expect(await resultStore(folder).read(id)).toEqual(run);
  expect(readdirSync(join(folder, "0a"))).toEqual([`${id}.result`]);
  await store.remove(id);
  await store.remove(id);
  expect(await store.read(id)).toBeUndefined();
});

test("a file that is torn, changed or of another job is none", async () => {
  const store = resultStore(folder);
  await store.write(id, run);
  const file = join(folder, "0a", `${id}.result`);
  const text = readFileSync(file, "utf8");
  for (const spoiled of [text.slice(0, 40), text.replace("1.5", "2.5"), ""]) {
    writeFileSync(file, spoiled);
    expect(await store.read(id)).toBeUndefined();
  }
  const other = `r${"0a".repeat(31)}0b`;
  writeFileSync(join(folder, "0a", `${other}.result`), text);
  expect(await store.read(other)).toBeUndefined();
});

test.each(["../../etc/passwd", "r0", "", `${id}/x`])("no file can be named %j", async (name) => {
  const store = resultStore(folder);
  await expect(store.write(name, run)).rejects.toThrow("no name of a job");
  await expect(store.remove(name)).rejects.toThrow();
});
