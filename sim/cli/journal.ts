import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** Numbers of finished runs, one line each, so that what was stopped goes on where it stopped. */
export interface Journal<Entry> {
  readonly size: number;
  entry(key: string): Entry | undefined;
  keep(key: string, entry: Entry): void;
}

/** A journal in a file. A line that was cut off when the machine stopped is passed over. */
export function journalIn<Entry>(file: string): Journal<Entry> {
  const entries = new Map<string, Entry>(linesOf(file).flatMap((line) => parsed<Entry>(line)));
  return {
    size: entries.size,
    entry: (key) => entries.get(key),
    keep(key, entry) {
      entries.set(key, entry);
      appendFileSync(file, `${JSON.stringify([key, entry])}\n`);
    }
  };
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  if (text !== "" && !text.endsWith("\n")) appendFileSync(file, "\n");
  return text.split("\n");
}

function parsed<Entry>(line: string): [string, Entry][] {
  try {
    const [key, entry] = JSON.parse(line) as [string, Entry];
    return [[key, entry]];
  } catch {
    return [];
  }
}
