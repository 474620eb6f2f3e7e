/** A number that stands in the code of the model, neither a lever nor an assumption that can be varied. */
export interface Constant {
  /** File inside `sim/model`. */
  readonly file: string;
  readonly name: string;
  /** As it is written in the code. */
  readonly value: string;
  /** What its comment says: meaning, unit, and where it is from. Empty where there is none. */
  readonly meaning: string;
}

/** Words of which the comment of a constant has one: where its value is from. */
export const origins = ["Assumption", "Source", "Definition"] as const;

const numeral = String.raw`-?\d[\d_.]*(?:e[+-]?\d+)?`;
const list = String.raw`\[${numeral}(?:, ${numeral})*\]`;
const single = new RegExp(
  String.raw`^(?:export )?const (\w+) = (${numeral}(?: \* \w+)?|\w+ \+ \d|${list})(?: as const)?;$`
);
const record = /^(?:export )?const (\w+) = \{$/;
const member = new RegExp(String.raw`^  (\w+): (${numeral}),?$`);

/** The constants of one file in their order: those of its outermost level, and the numbers of records that are constant. */
export function constantsIn(file: string, source: string): Constant[] {
  const lines = source.split("\n");
  let around = "";
  return lines.flatMap((line, place) => {
    if (line.startsWith("}")) around = "";
    if (record.test(line) && isConstant(lines, place)) around = `${record.exec(line)![1]}.`;
    const found = single.exec(line) ?? (around === "" ? null : member.exec(line));
    if (!found) return [];
    const name = single.test(line) ? found[1]! : around + found[1]!;
    return [{ file, name, value: found[2]!, meaning: commentAbove(lines, place) }];
  });
}

/** Whether nobody may write to the record that begins in a line. */
function isConstant(lines: readonly string[], first: number): boolean {
  const end = lines.find((line, place) => place > first && line.startsWith("}"));
  return end?.startsWith("} as const") === true;
}

/** Text of the comment that ends in the line before, without its marks. */
function commentAbove(lines: readonly string[], place: number): string {
  let first = place - 1;
  if (!lines[first]?.endsWith("*/")) return "";
  while (!lines[first]!.trim().startsWith("/**")) first--;
  const text = lines.slice(first, place).map((line) =>
    line
      .trim()
      .replace(/^\/\*\*|^\*(?!\/)|\*\/$/g, "")
      .trim()
  );
  return text.join(" ").trim();
}
