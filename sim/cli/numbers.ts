import { readNumber } from "../csv/read-number.ts";
import { shortText } from "../scenario/short-text.ts";
import { UsageError } from "./usage-error.ts";

interface Range {
  readonly option: string;
  readonly min: number;
  readonly max: number;
}

/** Reads a number from `min` to `max`. */
export function numberIn({ option, min, max }: Range) {
  return (text: string): number => {
    const value = readNumber(text);
    if (value === undefined) throw misfit(option, text, `a number from ${min} to ${max}`);
    if (value >= min && value <= max) return value;
    throw misfit(option, text, `a number from ${min} to ${max}`, nearest(value, min, max));
  };
}

/** Reads a whole number from `min` to `max`. */
export function wholeNumberIn({ option, min, max }: Range) {
  return (text: string): number => {
    const value = numberIn({ option, min, max })(text);
    if (Number.isInteger(value)) return value;
    throw misfit(option, text, `a whole number from ${min} to ${max}`, nearest(Math.round(value), min, max));
  };
}

function nearest(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

function misfit(option: string, found: string, expected: string, use?: number): UsageError {
  const advice = use === undefined ? "" : ` Use ${use}, the nearest allowed value.`;
  return new UsageError([`${option} is ${shortText(found)}. Expected: ${expected}.${advice}`]);
}
