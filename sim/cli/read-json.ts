import { readFileSync } from "node:fs";
import { isDeeperThan, mostLevels } from "../scenario/nesting.ts";
import { UsageError } from "./usage-error.ts";

/** The content of a JSON file; a mark at its start, as some editors leave it, is passed over. */
export function readJson(file: string): unknown {
  const content = parsed(file, readFileSync(file, "utf8").replace(/^\ufeff/, ""));
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
