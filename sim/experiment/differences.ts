import { canonicalJson } from "../scenario/canonical-json.ts";
import { isMembers } from "../scenario/check-parts.ts";

/** A place at which two definitions or engines differ. */
export interface Difference {
  readonly where: string;
  /** What is kept there. */
  readonly kept: string;
  /** What is asked for now. */
  readonly asked: string;
}

/** Everything in which two values of JSON differ, by their paths. */
export function differencesBetween(kept: unknown, asked: unknown, where = ""): Difference[] {
  if (isMembers(kept) && isMembers(asked)) {
    const keys = [...new Set([...Object.keys(kept), ...Object.keys(asked)])].sort();
    return keys.flatMap((key) => differencesBetween(kept[key], asked[key], where === "" ? key : `${where}.${key}`));
  }
  if (Array.isArray(kept) && Array.isArray(asked) && kept.length === asked.length) {
    return kept.flatMap((value, place) => differencesBetween(value, asked[place], `${where}[${place}]`));
  }
  const [one, other] = [written(kept), written(asked)];
  return one === other ? [] : [{ where, kept: short(one), asked: short(other) }];
}

function written(value: unknown): string {
  return value === undefined ? "nothing" : canonicalJson(value);
}

/** Longest value that a message holds. */
const longest = 80;

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
