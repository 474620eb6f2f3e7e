import seedrandom from "seedrandom";

/** What a person, a program or an attacker may leave in a file. */
const tokens: readonly string[] = [
  ...["", " ", "0", "-1", "1", "2.5", "0.1", "-0", "1e13", "1e300", "1e301", "1e999", "-1e999", "5e-324", "1e-400"],
  ...[
    "9007199254740993",
    "1000000000",
    "0x10",
    "0b11",
    "0o7",
    "1_000",
    "1,234",
    "1,5",
    "1.234,5",
    "12%",
    "１２．５",
    "，"
  ],
  ...["NaN", "Infinity", "-Infinity", "null", "true", "FALSE", "NA", "inf", "undefined", "一万", "1.2万"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "length"],
  ...['"', '""', "'", ",", ";", "\t", "\n", "\r\n", "\r", "\0", "\ufeff", "\u2028", "\ud800", "\ufffd", "é", "北京"],
  ...[
    "{",
    "}",
    "[",
    "]",
    "[]",
    "{}",
    ":",
    "\\",
    "\\u0000",
    "$\u007bx}",
    "=1+1",
    "@x",
    "%",
    "%25",
    "%zz",
    "#",
    "&",
    "?"
  ],
  ...[
    "<",
    ">",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "&x;",
    "<!DOCTYPE a [",
    "<?x ?>"
  ],
  "x".repeat(300),
  "9".repeat(400)
];

type Lot = () => number;
type Change = (text: string, lot: Lot) => string;

const upTo = (lot: Lot, below: number) => Math.floor(lot() * below);
const oneOf = <Item>(items: readonly Item[], lot: Lot): Item => items[upTo(lot, items.length)];

/** Two places of a text, the lower first and mostly close together. */
function range({ length }: { readonly length: number }, lot: Lot): [number, number] {
  const start = upTo(lot, length + 1);
  const reach = lot() < 0.9 ? 1 + upTo(lot, 20) : length;
  return [start, Math.min(length, start + upTo(lot, reach + 1))];
}

function replaced(pattern: RegExp, text: string, lot: Lot, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: word } = oneOf(found, lot);
  return text.slice(0, index) + by(word) + text.slice(index + word.length);
}

function withLines(text: string, lot: Lot, change: (lines: string[], one: number, other: number) => string[]): string {
  const lines = text.split("\n");
  return change(lines, upTo(lot, lines.length), upTo(lot, lines.length)).join("\n");
}

const changes: readonly Change[] = [
  (text, lot) => {
    const at = upTo(lot, text.length + 1);
    return text.slice(0, at) + oneOf(tokens, lot) + text.slice(at);
  },
  (text, lot) => {
    const [from, to] = range(text, lot);
    return text.slice(0, from) + text.slice(to);
  },
  (text, lot) => {
    const [from, to] = range(text, lot);
    return text.slice(0, to) + text.slice(from, to) + text.slice(to);
  },
  (text, lot) => {
    const at = upTo(lot, text.length);
    return text.slice(0, at) + String.fromCharCode(upTo(lot, lot() < 0.9 ? 128 : 65_536)) + text.slice(at + 1);
  },
  (text, lot) => replaced(/-?\d+(\.\d+)?/g, text, lot, () => oneOf(tokens, lot)),
  (text, lot) =>
    replaced(/-?\d+(\.\d+)?/g, text, lot, (word) => String(Number(word) * oneOf([-1, 0, 10, 1e6, 0.5], lot))),
  (text, lot) => replaced(/[\p{L}_][\w\p{L}-]*/gu, text, lot, () => oneOf(tokens, lot)),
  (text, lot) => replaced(/[\p{L}_][\w\p{L}-]*/gu, text, lot, (word) => word + oneOf(["s", "_1", " ", "X"], lot)),
  (text, lot) => replaced(/"[^"\n]*"/g, text, lot, () => `"${oneOf(tokens, lot)}"`),
  (text, lot) => replaced(/[^,;\n]*(?=[,;\n])/g, text, lot, () => oneOf(tokens, lot)),
  (text, lot) => withLines(text, lot, (lines, one, other) => lines.toSpliced(other, 0, lines[one])),
  (text, lot) => withLines(text, lot, (lines, one) => lines.toSpliced(one, 1)),
  (text, lot) => withLines(text, lot, (lines, one, other) => lines.with(one, lines[other]).with(other, lines[one])),
  (text, lot) => text.slice(0, upTo(lot, text.length + 1)),
  (text, lot) => text.replaceAll(oneOf([",", "\n", ".", '"'], lot), oneOf([";", "\t", ",", "\r\n", "，", "'"], lot))
];

/** A text after one to four changes; the same seed gives the same. */
export function mutatedText(text: string, seed: string): string {
  const lot = seedrandom(seed);
  const count = 1 + upTo(lot, 4);
  return Array.from({ length: count }).reduce<string>((changed) => oneOf(changes, lot)(changed, lot), text);
}

/** Bytes of such a text in one encoding or another, perhaps with bytes exchanged; the same seed gives the same. */
export function mutatedBytes(text: string, seed: string): Uint8Array {
  const lot = seedrandom(`${seed} bytes`);
  const bytes = encoded(mutatedText(text, seed), lot());
  for (let changed = upTo(lot, 4); changed > 1 && bytes.length > 0; changed--)
    bytes[upTo(lot, bytes.length)] = upTo(lot, 256);
  return bytes;
}

/** UTF-8 mostly, with or without its mark, else UTF-16 in either order with its mark. */
function encoded(text: string, kind: number): Uint8Array {
  if (kind < 0.8) return new TextEncoder().encode(kind < 0.7 ? text : `\ufeff${text}`);
  const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  const bytes = new Uint8Array(units.buffer);
  return kind < 0.9 ? bytes : bytes.map((_, place) => bytes[place ^ 1]);
}
