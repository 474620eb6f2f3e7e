import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { methods } from "../../../sim/cli/commands/analyse.ts";
import { main } from "../../../sim/cli/main.ts";
import { fakeSurroundings } from "./fake-surroundings.ts";

/** Mistakes of a person at the tables: a sentence and exit code 2, never a stack trace. */

const folder = mkdtempSync(join(tmpdir(), "techmarket-wrong-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function ran(...words: readonly string[]) {
  const noted = fakeSurroundings();
  return { ...noted, code: await main(words, noted.surroundings), message: () => noted.told.join("") };
}

const needed: Readonly<Record<string, readonly string[]>> = { select: ["--indifference", "1"] };
const problem = file("P.json", '{"names":["a","b"],"bounds":[[0,1],[0,1]]}');

describe.each(methods.map(({ name }) => name))("analyse %s", (name) => {
  const analyse = (inputs: string, outputs: string) =>
    ran("analyse", name, "--inputs", inputs, "--outputs", outputs, ...(needed[name] ?? []));

  test.each([
    ["nothing", ""],
    ["a header alone", "scenario,replicate\n"],
    ["one row", "a,b\n1,2\n"],
    ["bytes that are no text", new Uint8Array([0x81, 0xff, 0xff, 0x00, 0x81])],
    ["a quote that never closes", 'a,b\n"1,2\n3,4\n'],
    ["a number beyond all", "a,b\n1e301,2\n3,4\n"],
    ["names of the language’s own objects", "__proto__,constructor\n1,2\n3,4\n"]
  ])("of %s says what is wrong, or does what can be done", async (_, content) => {
    const table = file("table.csv", content);
    const { code, told, printed } = await analyse(table, table);
    expect([0, 2]).toContain(code);
    expect(code === 0 ? printed : told).not.toEqual([]);
    expect(told.every((line) => line.length < 1000)).toBe(true);
  });
});

test.each(["constructor", "__proto__", "toString", "x".repeat(100_000)])(
  "sample knows no design %.20s, and says so in a short sentence",
  async (design) => {
    const { code, told } = await ran("sample", design, "--problem", problem, "--out", join(folder, "s.csv"));
    expect(code).toBe(2);
    expect(told).toHaveLength(1);
    expect(told[0].length).toBeLessThan(400);
  }
);

test("a baseline that an empty table cannot hold is no crash", async () => {
  const empty = file("empty.csv", "");
  for (const method of ["paired", "select", "regret"]) {
    const words = method === "paired" ? ["--baseline", "a"] : (needed[method] ?? []);
    const { code, message } = await ran("analyse", method, "--inputs", empty, "--outputs", empty, ...words);
    expect(code).toBe(2);
    expect(message()).toContain("empty.csv, line 1: found nothing; expected at least one row of values.");
  }
});

test("a problem file with 2,000 unknown keys, and one with a key of 300,000 characters, are answered in short lines", async () => {
  const good = { names: ["a"], bounds: [[0, 1]] };
  const many = Object.fromEntries(Array.from({ length: 2000 }, (_, place) => [`nmes${place}`, 1]));
  for (const wrong of [many, { ["n".repeat(300_000)]: 1 }]) {
    const path = file("wrong.json", JSON.stringify({ ...good, ...wrong }));
    const { code, told } = await ran("sample", "sobol", "--problem", path, "--out", join(folder, "s.csv"));
    expect(code).toBe(2);
    expect(told.length).toBe(Object.keys(wrong).length);
    expect(told.every((line) => line.length < 600)).toBe(true);
  }
});
