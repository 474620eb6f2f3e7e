/** A text that was declared for the middle of a line, at the beginning of one. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
