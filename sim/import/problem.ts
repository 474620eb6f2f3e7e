import type { Text } from "../declare/text.ts";
import { shortText } from "../scenario/short-text.ts";

/** One thing wrong with a file of own data: one cause, however often it is there. */
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
  /** Where else the same is wrong; absent where it is nowhere else. */
  readonly others?: OtherPlaces;
}

/** Places beside the first. */
export interface OtherPlaces {
  readonly count: number;
  /** Lines of the first few of them. */
  readonly lines: readonly number[];
}

/** The whole message for a person. */
export function problemSentence({ file, line, column, found, expected, nearest, others }: ImportProblem): Text {
  const [name, value] = [shortText(column), shortText(found)];
  const place = { en: name && `, column ${name}`, zh: name && `${name}列` };
  const what = { en: value === "" ? "nothing" : `“${value}”`, zh: value === "" ? "空" : `“${value}”` };
  const lines = linesText({ line, others });
  return {
    en: `${file}, ${lines.en}${place.en}: found ${what.en}${others ? " first" : ""}; expected ${expected.en}.${nearest ? ` Nearest: ${shortText(nearest)}.` : ""}`,
    zh: `${file}第${lines.zh}行${place.zh}：${others ? "首处" : ""}为${what.zh}，应为${expected.zh}。${nearest ? `最接近的是${shortText(nearest)}。` : ""}`
  };
}

/** `line 3`, or `lines 3, 5, 7 and 97 more`. */
export function linesText({
  line,
  others
}: Pick<ImportProblem, "line"> & { readonly others?: OtherPlaces | undefined }): Text {
  if (!others) return { en: `line ${line}`, zh: String(line) };
  const listed = [line, ...others.lines];
  const more = 1 + others.count - listed.length;
  return {
    en: `lines ${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    zh: `${listed.join("、")}${more > 0 ? `等${listed.length + more}` : ""}`
  };
}
