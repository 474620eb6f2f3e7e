import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { main } from "../../../sim/cli/main.ts";
import { fakeSurroundings } from "./fake-surroundings.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "techmarket-"));
});

async function typed(words: readonly string[]) {
  const noted = fakeSurroundings();
  const code = await main(words, noted.surroundings);
  return { ...noted, code, message: noted.told.join("") };
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test("files with mistakes end a command with every one of them, and nothing is written", async () => {
  write("firms.csv", "firm,sales\nA,none\nB,-3\n");
  const { code, told, printed } = await typed(["import", folder, "--out", join(folder, "own.json")]);
  expect(code).toBe(2);
  expect(printed).toEqual([]);
  expect(told).toEqual([
    "firms.csv, lines 2, 3, column sales: found “none” first; expected a number from 1 to 1e13.\n"
  ]);
});

test("good files make a region that other commands run, named by its content, with what was imputed", async () => {
  write("firms.csv", "firm,sales\nA,3000000\nB,9000000\n");
  const file = join(folder, "own.json");
  const { code, printed } = await typed(["import", folder, "--out", file, "--json"]);
  expect(code).toBe(0);
  const { region, rows, imputed } = JSON.parse(printed[0]);
  expect(rows).toEqual({ firms: 2 });
  expect(imputed[0]).toMatchObject({ form: "firms", column: "industry", missing: 2, of: 2 });
  const out = join(folder, "out");
  const run = await typed(["run", "--region", file, "--months", "12", "--scale", "1", "--out", out, "--json"]);
  expect(run.code).toBe(0);
  expect(JSON.parse(readFileSync(join(out, "run.json"), "utf8")).region).toBe(region);
});

test("a file that was changed since import is refused", async () => {
  write("firms.csv", "firm,sales\nA,3000000\n");
  const file = join(folder, "own.json");
  await typed(["import", folder, "--out", file]);
  writeFileSync(file, readFileSync(file, "utf8").replace("3000000", "4000000"));
  const { code, message } = await typed(["run", "--region", file]);
  expect(code).toBe(2);
  expect(message).toContain("was changed since");
});

test("a run of own data cannot be repeated without them", async () => {
  const file = join(folder, "run.json");
  const batch = {
    region: "own-0123456789abcdef",
    seed: "a",
    replicates: 1,
    scale: 1,
    months: 12,
    generator: "threefry"
  };
  const scenario = { id: "baseline", name: { en: "Today", zh: "现行" }, levers: {}, assumptions: {} };
  writeFileSync(file, JSON.stringify({ format: "techmarket run 1", engine: "0.1.0", results: [], ...batch, scenario }));
  const { code, message } = await typed(["run", "--scenario", file]);
  expect(code).toBe(2);
  expect(message).toContain("Give the file that import wrote with --region");
});
