import { readFileSync } from "node:fs";
import { decodeText } from "../csv/decode-text.ts";
import { isDeeperThan, mostLevels } from "../scenario/nesting.ts";
import { UsageError } from "./usage-error.ts";

/** The content of a JSON file in any usual encoding. */
export function readJson(file: string): unknown {
  const content = parsed(file, decodeText(readFileSync(file))?.text ?? "");
  if (!isDeeperThan(content, mostLevels)) return content;
  throw new UsageError([
    `${file} has lists or objects inside each other more than ${mostLevels} levels deep. Expected: a file as this program or its documents write it.`
  ]);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError([`${file} cannot be read: ${(error as Error).message}. Expected: a file of valid JSON.`]);
  }
}
