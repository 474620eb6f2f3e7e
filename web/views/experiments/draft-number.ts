import { typedNumber } from "../../messages/typed-number.ts";

/** Digits that are kept of what is typed, so that 70 % is 0.7. */
const digits = 12;

/** A value of the draft as it is typed. */
export function written(value: unknown, factor: number): string {
  if (typeof value !== "number") return value === undefined ? "" : String(value);
  return String(Number((value / factor).toPrecision(digits))).replace("-", "−");
}

/** The number that was typed; the text itself where it is none, nothing where it is empty. */
export function numberIn(text: string, factor: number): number | string | undefined {
  if (text.trim() === "") return undefined;
  const value = typedNumber(text);
  return value === undefined ? text : Number((value * factor).toPrecision(digits));
}
