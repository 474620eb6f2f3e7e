import { readFileSync } from "node:fs";
import { decodeText } from "../csv/decode-text.ts";
import { UsageError } from "./usage-error.ts";

/** The content of a JSON file in any usual encoding. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(decodeText(readFileSync(file))?.text ?? "");
  } catch (error) {
    throw new UsageError([`${file} cannot be read: ${(error as Error).message}. Expected: a file of valid JSON.`]);
  }
}
