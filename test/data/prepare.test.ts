import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtFiles } from "../../data/prepare/built-files.ts";
import { sources } from "../../data/sources.ts";

const data = new URL("../../data/", import.meta.url);
const committed = (file: string) => readFileSync(new URL(file, data), "utf8");

interface Entry {
  readonly file: string;
  readonly rows: number;
  readonly sources: readonly string[];
}
const manifest: readonly Entry[] = JSON.parse(committed("built/manifest.json"));

test.each(Object.entries(builtFiles()))(
  "preparing the data writes %s as it is committed, byte for byte",
  (file, text) => {
    expect(text).toBe(committed(file));
  }
);

test("the manifest lists every table and region pack that the project carries", () => {
  const carried = ["raw", "regions"].flatMap((folder) =>
    readdirSync(new URL(folder, data)).map((name) => `${folder}/${name}`)
  );
  const listed = manifest.map((entry) => entry.file);
  expect(listed).toEqual(expect.arrayContaining([...carried, "targets.csv", "stylised-facts.csv"]));
  expect(listed.filter((file) => !existsSync(new URL(file, data)))).toEqual([]);
});

test("the 40 targets and the 40 stylised facts are all carried", () => {
  const rows = (file: string) => manifest.find((entry) => entry.file === file)?.rows;
  expect([rows("targets.csv"), rows("stylised-facts.csv")]).toEqual([40, 40]);
});

test("every source that a table or a pack names is in the list of sources", () => {
  const named = new Set(manifest.flatMap((entry) => entry.sources));
  expect([...named].filter((id) => !(id in sources))).toEqual([]);
});
