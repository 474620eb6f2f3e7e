import { readFileSync } from "node:fs";
import { UsageError } from "./usage-error.ts";

/** The content of a JSON file. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError([`${file} cannot be read: ${(error as Error).message}. Expected: a file of valid JSON.`]);
  }
}
