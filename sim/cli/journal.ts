import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { journalLine, readJournalLine } from "../experiment/journal-line.ts";

/** Numbers of finished runs, one line each, so that what was stopped goes on where it stopped. */
export interface Journal<Entry> {
  readonly size: number;
  /** Lines that were cut off or changed; their runs are run again. */
  readonly unreadable: number;
  entry(key: string): Entry | undefined;
  keep(key: string, entry: Entry): void;
}

/** A journal in a file. Every line holds its sum; one that was cut off or changed does not count. */
export function journalIn<Entry>(file: string): Journal<Entry> {
  const lines = linesOf(file);
  const entries = new Map<string, Entry>(lines.flatMap((line) => entryOf<Entry>(line)));
  const unreadable = lines.filter((line) => entryOf(line).length === 0).length;
  return {
    get size() {
      return entries.size;
    },
    unreadable,
    entry: (key) => entries.get(key),
    keep(key, entry) {
      entries.set(key, entry);
      appendFileSync(file, journalLine([key, entry]));
    }
  };
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "latin1");
  if (text !== "" && !text.endsWith("\n")) appendFileSync(file, "\n");
  return text.split("\n").filter((line) => line !== "");
}

function entryOf<Entry>(line: string): [string, Entry][] {
  const value = readJournalLine(line) as [string, Entry] | undefined;
  return value === undefined ? [] : [value];
}
