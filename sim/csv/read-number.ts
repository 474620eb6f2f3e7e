/** What stands between whole units and parts of them. */
export type DecimalMark = "." | ",";

/** Largest size of a number in a table: what is done with it must not leave the range of numbers. */
export const largestNumber = 1e300;

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const wideLetters = /[\uff01-\uff5e\u3000\u2212]/;

/**
 * A cell as a number by a strict grammar: digits, one decimal mark, an exponent of ten; full-width digits and signs
 * count as plain ones. Nothing else is a number: no 0x10, no Infinity, no marks between thousands.
 * @returns undefined where it is none, or too large
 */
export function readNumber(cell: string, decimal: DecimalMark = "."): number | undefined {
  const text = plainLetters(cell);
  const pointed = decimal === "." ? text : withPoint(text);
  if (!plainNumber.test(pointed)) return undefined;
  // −0 would be written as 0 and read back as another number
  const value = Number(pointed) + 0;
  return Math.abs(value) <= largestNumber ? value : undefined;
}

/** Full-width digits, letters and signs as plain ones, without outer blanks. */
export function plainLetters(cell: string): string {
  return (wideLetters.test(cell) ? cell.normalize("NFKC").replaceAll("\u2212", "-") : cell).trim();
}

/** A point in a number with decimal commas would be a mark between thousands. */
function withPoint(text: string): string {
  return text.includes(".") ? "" : text.replace(",", ".");
}

const thousands: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[+-]?[1-9]\d{0,2}([,'’  ]\d{3})+(\.\d+)?$/,
  ",": /^[+-]?[1-9]\d{0,2}([.'’  ]\d{3})+(,\d+)?$/
};

/** Whether a cell is a number with marks between thousands. */
export function hasThousands(cell: string, decimal: DecimalMark): boolean {
  return thousands[decimal].test(plainLetters(cell));
}

const commaNumber = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i;
const pointNumber = /^[+-]?\d*\.\d+(e[+-]?\d+)?$/i;

/**
 * The decimal mark of cells: a comma where it can be nothing else, that is where some number has a comma that does not
 * stand before three digits, and none has a point.
 */
export function decimalMarkOf(cells: Iterable<string>): DecimalMark {
  let hasComma = false;
  for (const cell of cells) {
    const text = plainLetters(cell);
    if (pointNumber.test(text)) return ".";
    hasComma ||= commaNumber.test(text) && !thousands["."].test(text);
  }
  return hasComma ? "," : ".";
}
