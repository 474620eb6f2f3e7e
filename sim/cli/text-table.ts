/** Lines of a table for the eye: columns padded, those of numbers set to the right. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const isNumeric = header.map((_, column) => rows.every((row) => /^[−+-]?[\d.,–]*%?$/.test(row[column])));
  const pad = (cell: string, column: number) =>
    isNumeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
  return lines.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

/** A number for the eye: four significant digits, thousands apart, a dash where there is none. */
export function shortNumber(value: number | null): string {
  return value === null ? "–" : value.toLocaleString("en-GB", { maximumSignificantDigits: 4 });
}
