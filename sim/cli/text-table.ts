/** Lines of a table for the eye: columns padded, those of numbers set to the right. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => width(line[column]))));
  const isNumeric = header.map((_, column) => rows.every((row) => /^[−+-]?[\d.,–]*%?$/.test(row[column])));
  const pad = (cell: string, column: number) =>
    isNumeric[column] ? `${gap(cell, widths[column])}${cell}` : `${cell}${gap(cell, widths[column])}`;
  return lines.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

/** Places that a text takes in a terminal: two for each Chinese sign. */
function width(text: string): number {
  return [...text].reduce(
    (sum, sign) =>
      sum + (/[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(sign) ? 2 : 1),
    0
  );
}

function gap(cell: string, places: number): string {
  return " ".repeat(Math.max(0, places - width(cell)));
}

/** A number for the eye: four significant digits, thousands apart, a dash where there is none. */
export function shortNumber(value: number | null): string {
  return value === null ? "–" : value.toLocaleString("en-GB", { maximumSignificantDigits: 4 });
}
