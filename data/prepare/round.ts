/** Digits kept in built files: enough for any use, few enough that every platform writes the same text. */
const digits = 12;

export function rounded(value: number): number {
  return Number(value.toPrecision(digits));
}
