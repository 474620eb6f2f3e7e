import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const model = fileURLToPath(new URL("../model", import.meta.url));

/** Text of every file of the model, by its path inside `sim/model`, in the order of their paths. */
export function modelSources(): ReadonlyMap<string, string> {
  const files = readdirSync(model, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const sources = files.filter((file) => file.endsWith(".ts")).sort();
  return new Map(sources.map((file) => [file, readFileSync(join(model, file), "utf8")]));
}
