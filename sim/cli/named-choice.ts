import { nearestWord } from "../scenario/nearest-word.ts";
import { UsageError } from "./usage-error.ts";

/** The word a person typed, if the list has it; else refused with the nearest that it has. */
export function namedChoice<Name extends string>(what: string, typed: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === typed);
  if (name !== undefined) return name;
  const nearest = nearestWord(typed, names);
  throw new UsageError([`${what} ${typed}. Expected: ${names.join(", ")}. Use ${nearest}, the nearest one.`]);
}
