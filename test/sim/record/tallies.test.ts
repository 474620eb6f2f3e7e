import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { tallyIds } from "../../../sim/record/tallies.ts";

const model = fileURLToPath(new URL("../../../sim/model", import.meta.url));
const source = readdirSync(model, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(`${model}/${file}`, "utf8"))
  .join("\n");

test("every tally that is declared is counted somewhere in the model", () => {
  const uncounted = tallyIds.filter((id) => !new RegExp(`\\btallies\\.${id}\\b|"${id}"`).test(source));
  expect(uncounted).toEqual([]);
});
