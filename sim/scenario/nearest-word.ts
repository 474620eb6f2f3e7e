import { distance } from "fastest-levenshtein";

/** Longest part of a text that is compared, characters. */
const longestCompared = 64;
/** Most words that are compared. */
const mostCompared = 2000;

/**
 * The word of the list that takes the fewest insertions, deletions and replacements to reach, case aside; the empty
 * text where the list is empty.
 */
export function nearestWord(typed: string, words: readonly string[]): string {
  return nearest(typed, words.slice(0, mostCompared)).word;
}

/** The things whose nearest name is nearest to what was typed, nearest first. */
export function nearestOf<Thing>(
  typed: string,
  things: readonly Thing[],
  names: (thing: Thing) => readonly string[],
  count: number
): Thing[] {
  return things
    .map((thing) => ({ thing, far: nearest(typed, names(thing)).far }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ thing }) => thing);
}

function nearest(typed: string, words: readonly string[]): { readonly word: string; readonly far: number } {
  const sought = comparable(typed);
  let best = { word: "", far: Number.POSITIVE_INFINITY };
  for (const word of words) {
    const far = distance(sought, comparable(word));
    if (far < best.far) best = { word, far };
  }
  return best;
}

function comparable(word: string): string {
  return word.slice(0, longestCompared).toLowerCase();
}
