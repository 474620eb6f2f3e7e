import type { Text } from "../declare/text.ts";

/** One thing wrong with a file of own data. */
export interface ImportProblem {
  readonly file: string;
  /** Line in the file, the header is 1. */
  readonly line: number;
  /** Header of the column; empty where the whole line is meant. */
  readonly column: string;
  readonly found: string;
  readonly expected: Text;
  /** The allowed value nearest to what was found, as it would be written. */
  readonly nearest?: string;
}

/** Longest piece of a cell that a message repeats, characters. */
const longest = 40;

/** The whole message for a person. */
export function problemSentence({ file, line, column, found, expected, nearest }: ImportProblem): Text {
  const short = found.length > longest ? `${found.slice(0, longest - 1)}…` : found;
  const place = { en: column && `, column ${column}`, zh: column && `${column}列` };
  const value = { en: short === "" ? "nothing" : `“${short}”`, zh: short === "" ? "空" : `“${short}”` };
  return {
    en: `${file}, line ${line}${place.en}: found ${value.en}; expected ${expected.en}.${nearest === undefined ? "" : ` Nearest: ${nearest}.`}`,
    zh: `${file}第${line}行${place.zh}：为${value.zh}，应为${expected.zh}。${nearest === undefined ? "" : `最接近的是${nearest}。`}`
  };
}
