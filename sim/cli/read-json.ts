import { decodeText } from "../csv/decode-text.ts";
import type { Text } from "../declare/text.ts";
import { isDeeperThan, mostLevels } from "../scenario/nesting.ts";
import { bytesOf } from "./bytes-of.ts";
import { UsageError } from "./usage-error.ts";
import { fileMessages } from "./words/file-messages.ts";
import { say } from "./words/language.ts";

/** The content of a JSON file in any usual encoding. */
export function readJson(file: string): unknown {
  const content = parsed(file, decodeText(bytesOf(file))?.text ?? "");
  if (!isDeeperThan(content, mostLevels)) return content;
  throw new UsageError([say(fileMessages.tooDeep(file, mostLevels))]);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError([say(fileMessages.notJson(file, jsonFault((error as Error).message)))]);
  }
}

/** What the engine of the language says of a text that is no JSON, with the place where it names one. */
function jsonFault(message: string): Text {
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  if (line !== undefined) return { en: message, zh: `第${line}行第${column}列有误` };
  return { en: message, zh: /end of JSON/.test(message) ? "内容不完整" : "内容有误" };
}
