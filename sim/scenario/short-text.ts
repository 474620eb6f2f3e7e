/** Longest piece of what was found that a message repeats, characters. */
const longest = 40;

/** A text as a message repeats it: on one line, and cut where it is long. */
export function shortText(text: string): string {
  const letters = [...text.slice(0, 4 * longest).replaceAll(/\s+/g, " ")];
  return letters.length > longest || text.length > 4 * longest
    ? `${letters.slice(0, longest - 1).join("")}…`
    : letters.join("");
}
