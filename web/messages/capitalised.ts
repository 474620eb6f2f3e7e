/** A text that was declared for the middle of a line, at the beginning of one; signs and symbols stay as they are. */
export function capitalised(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
