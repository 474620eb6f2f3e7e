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

async function typed(
  words: string,
  problem: unknown = {
    names: ["a", "b"],
    bounds: [
      [0, 1],
      [10, 20]
    ]
  }
) {
  const [file, out] = [join(folder, "problem.json"), join(folder, "points.csv")];
  writeFileSync(file, JSON.stringify(problem));
  const noted = fakeSurroundings();
  const code = await main([...words.split(" "), "--problem", file, "--out", out], noted.surroundings);
  return { ...noted, code, file, out, message: noted.told.join(""), table: () => readFileSync(out, "utf8") };
}

test("a Saltelli design is written at full precision within the bounds, names first", async () => {
  const { code, printed, table, out } = await typed("sample saltelli --n 2 --json");
  expect(code).toBe(0);
  expect(JSON.parse(printed[0])).toEqual({ design: "saltelli", n: 2, rows: 8, columns: ["a", "b"], out });
  expect(table()).toBe("a,b\n0,10\n0,10\n0,10\n0,10\n0.5,15\n0.5,15\n0.5,15\n0.5,15\n");
});

test("nothing said makes a hundred points of a Latin hypercube, and the same seed the same ones", async () => {
  const first = (await typed("sample --seed once")).table();
  expect(first.split("\n")).toHaveLength(102);
  expect((await typed("sample lhs --seed once")).table()).toBe(first);
  expect((await typed("sample --seed twice")).table()).not.toBe(first);
});

test.each([
  ["sample saltely", "saltelli"],
  ["sample fractional-factorial --n 100", "Use 128"],
  ["sample sobol --n 0", "Use 1"],
  ["sample grid --n 1", "Use 2"]
])("“%s” is refused with the nearest that will do", async (words, nearest) => {
  const { code, message, printed } = await typed(words);
  expect(code).toBe(2);
  expect(message).toContain(nearest);
  expect(printed).toEqual([]);
});

test("a wrong problem file ends the command with every cause, each with the file", async () => {
  const { code, told, file } = await typed("sample", { names: ["a"], bounds: [[1, 0]], level: 4 });
  expect(code).toBe(2);
  expect(told).toHaveLength(2);
  for (const line of told) expect(line).toContain(file);
});

test("a table that cannot be written is said so", async () => {
  const { surroundings, told } = fakeSurroundings();
  const file = join(folder, "problem.json");
  writeFileSync(file, JSON.stringify({ names: ["a"], bounds: [[0, 1]] }));
  const code = await main(["sample", "--problem", file, "--out", join(folder, "none", "x.csv")], surroundings);
  expect(code).toBe(2);
  expect(told.join("")).toContain("there is no folder");
});
