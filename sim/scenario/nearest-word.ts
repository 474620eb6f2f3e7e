/** The word of the list that takes the fewest insertions, deletions and replacements to reach, case aside. */
export function nearestWord(typed: string, words: readonly string[]): string {
  const distance = (word: string) => editDistance(typed.toLowerCase(), word.toLowerCase());
  return words.reduce((best, word) => (distance(word) < distance(best) ? word : best));
}

/** The things whose nearest name is nearest to what was typed, nearest first. */
export function nearestOf<Thing>(
  typed: string,
  things: readonly Thing[],
  names: (thing: Thing) => readonly string[],
  count: number
): Thing[] {
  const distance = (thing: Thing) => {
    const name = nearestWord(typed, names(thing));
    return editDistance(typed.toLowerCase(), name.toLowerCase());
  };
  return things
    .map((thing) => ({ thing, far: distance(thing) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ thing }) => thing);
}

/** Levenshtein’s distance, row by row. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = above[column] + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, above[column + 1] + 1, current[column] + 1));
    }
    above = current;
  }
  return above[b.length];
}
