import { readNumber } from "../csv/read-number.ts";
import type { Text } from "../declare/text.ts";
import { shortText } from "../scenario/short-text.ts";
import { UsageError } from "./usage-error.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

interface Range {
  readonly option: string;
  readonly min: number;
  readonly max: number;
}

/** Reads a number from `min` to `max`. */
export function numberIn({ option, min, max }: Range) {
  return (text: string): number => {
    const value = readNumber(text);
    if (value === undefined) throw misfit(option, text, messages.number(min, max));
    if (value >= min && value <= max) return value;
    throw misfit(option, text, messages.number(min, max), nearest(value, min, max));
  };
}

/** Reads a whole number from `min` to `max`. */
export function wholeNumberIn({ option, min, max }: Range) {
  return (text: string): number => {
    const value = numberIn({ option, min, max })(text);
    if (Number.isInteger(value)) return value;
    throw misfit(option, text, messages.wholeNumber(min, max), nearest(Math.round(value), min, max));
  };
}

function nearest(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

function misfit(option: string, found: string, expected: Text, use?: number): UsageError {
  return new UsageError([say(messages.misfit(option, shortText(found), expected, use))]);
}
