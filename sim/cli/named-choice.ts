import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import { shortText } from "../scenario/short-text.ts";
import { UsageError } from "./usage-error.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/** The word a person typed, if the list has it; else refused with the nearest that it has. */
export function namedChoice<Name extends string>(what: Text | string, typed: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === typed);
  if (name !== undefined) return name;
  const listed = names.slice(0, mostListed).map(shortText);
  const more = names.length - listed.length;
  throw new UsageError([
    say(messages.unknownChoice(inBoth(what), shortText(typed), listed, nearestWord(typed, names), more))
  ]);
}

/** An option with its verb: “--output is” is “--output为”. */
function inBoth(what: Text | string): Text {
  return typeof what === "string" ? { en: what, zh: what.replace(/ (is|names)$/, "为") } : what;
}

/** Most names that a message lists. */
const mostListed = 30;
