import { mixedText } from "../scenario/mixing-hash.ts";

/** Hex digits of the hash that a line begins with. */
const hashLength = 16;

/** A value as a line of a journal: the hash of its JSON, a blank, and the JSON in plain ASCII. */
export function journalLine(value: unknown): string {
  const json = ascii(JSON.stringify(value));
  return `${mixedText(json)} ${json}\n`;
}

/** The value of a line without its end; undefined for one that was cut off or changed. */
export function readJournalLine(line: string): unknown {
  const json = line.slice(hashLength + 1);
  if (line[hashLength] !== " " || mixedText(json) !== line.slice(0, hashLength)) return undefined;
  return JSON.parse(json);
}

/** The same JSON with other characters as their codes, so that characters are bytes. */
function ascii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
