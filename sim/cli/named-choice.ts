import { nearestWord } from "../scenario/nearest-word.ts";
import { shortText } from "../scenario/short-text.ts";
import { UsageError } from "./usage-error.ts";

/** The word a person typed, if the list has it; else refused with the nearest that it has. */
export function namedChoice<Name extends string>(what: string, typed: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === typed);
  if (name !== undefined) return name;
  const nearest = nearestWord(typed, names);
  const advice = nearest === "" ? "" : ` Expected: ${shortList(names)}. Use ${nearest}, the nearest one.`;
  throw new UsageError([`${what} ${shortText(typed)}.${advice}`]);
}

/** Most names that a message lists. */
const mostListed = 30;

function shortList(names: readonly string[]): string {
  const listed = names.slice(0, mostListed).map(shortText).join(", ");
  return names.length > mostListed ? `${listed} and ${names.length - mostListed} more` : listed;
}
