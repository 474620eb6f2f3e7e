import type { Text } from "../declare/text.ts";
import { say } from "./words/language.ts";

/** A declaration as a table for the eye and as data for programs. */
export interface Description {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly data: readonly unknown[];
}

/** One row per item. */
export function description<Item>(
  header: readonly Text[],
  items: readonly Item[],
  row: (item: Item) => readonly string[]
): Description {
  return { header: header.map(say), rows: items.map(row), data: items };
}
