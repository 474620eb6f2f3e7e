/** What stands in Chinese sentences as it is: commands to type, options, addresses, formulas of the field. */
const asTyped: readonly RegExp[] = [
  /techmarket(?: [\w-]+)+/g,
  /describe \w+/g,
  /--[\w-]+/g,
  /[\w.~-]*(?:[/\\][\w.~*-]+)+/g,
  /[\w-]+\.(?:csv|json|jsonl|xml|md|parquet|zip|record)\b/g,
  // names of programs, formats and methods
  /\bEMA workbench\b/g,
  /\bGB 18030\b/g,
  /\bRO-Crate\b/g
];

/** Sentences, or parts of them, in English: three words of a language or more, each after a space. */
export function englishProse(text: string): string[] {
  const left = asTyped.reduce((rest, pattern) => rest.replace(pattern, "※"), text);
  return left.match(/(?<![\w.-])[A-Za-z][a-z’']*(?: [A-Za-z]?[a-z’']+){2,}(?![\w-])/g) ?? [];
}
