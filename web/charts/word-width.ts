/** Rough width in pixels of 12-pixel text: Han characters are twice as wide as Latin letters. */
export function wordWidth(words: string): number {
  return [...words].reduce((sum, character) => sum + (character > "\u2e7f" ? 12.2 : 6.3), 0);
}
