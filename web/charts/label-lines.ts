import { fitted, svgText } from "./axis.ts";
import { wordWidth } from "./word-width.ts";

/** A name on at most two lines of so many pixels, broken between words; what has no room ends in an ellipsis. */
export function labelLines(label: string, room: number): string[] {
  return broken(label, room).map((line) => fitted(line, room));
}

/** Pixels from one line of a name to the next. */
export const lineStep = 14;

/** The lines of a name as text, the last of them at `y`. */
export function labelTexts(
  lines: readonly string[],
  { y, ...attributes }: { readonly y: number } & Readonly<Record<string, string | number>>
): SVGElement[] {
  return lines.map((line, place) => svgText(line, { ...attributes, y: y - (lines.length - 1 - place) * lineStep }));
}

function broken(label: string, room: number): string[] {
  if (wordWidth(label) <= room) return [label];
  const even = Math.min(room, Math.max(wordWidth(label) / 2, room * 0.6));
  const firsts = [leading(label, even), leading(label, room)].filter((words) => words !== "");
  const isWhole = (words: string) => wordWidth(label.slice(words.length).trim()) <= room;
  const first = firsts.find(isWhole) ?? firsts.at(-1) ?? half(label);
  return [first.trim(), label.slice(first.length).trim()];
}

/** The first words that have so much room, at least one word left over. */
function leading(label: string, room: number): string {
  const parts = label.split(/(?<=[ （，、；])|(?=\()/);
  let first = "";
  for (const part of parts.slice(0, -1)) {
    if (wordWidth(first + part) > room) break;
    first += part;
  }
  return first;
}

function half(label: string): string {
  const letters = [...label];
  return letters.slice(0, Math.ceil(letters.length / 2)).join("");
}
