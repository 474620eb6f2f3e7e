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
  return jsonOf(json);
}

/** Whether a line was written for this value, though it was changed since: its sum or its JSON is still that value’s. */
export function isDamagedLineOf(line: string, value: unknown): boolean {
  const whole = journalLine(value).slice(0, -1);
  return line.slice(0, hashLength) === whole.slice(0, hashLength) || line.endsWith(whole.slice(hashLength));
}

/** A sum shows an accident, not a forgery: who writes a sum of his own may have written anything behind it. */
function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The same JSON with other characters as their codes, so that characters are bytes. */
function ascii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
