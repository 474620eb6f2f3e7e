import { readFileSync } from "node:fs";
import { decodeText } from "../csv/decode-text.ts";
import { isDeeperThan, mostLevels } from "../scenario/nesting.ts";
import { UsageError } from "./usage-error.ts";
import { fileMessages } from "./words/file-messages.ts";
import { say } from "./words/language.ts";

/** The content of a JSON file in any usual encoding. */
export function readJson(file: string): unknown {
  const content = parsed(file, decodeText(readFileSync(file))?.text ?? "");
  if (!isDeeperThan(content, mostLevels)) return content;
  throw new UsageError([say(fileMessages.tooDeep(file, mostLevels))]);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError([say(fileMessages.notJson(file, (error as Error).message))]);
  }
}
