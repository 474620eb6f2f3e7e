import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engineVersion } from "../../../sim/run/engine-version.ts";

test("the engine has the version of the package", () => {
  expect(engineVersion).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});
