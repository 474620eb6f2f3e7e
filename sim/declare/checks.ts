import type { Text } from "./text.ts";

/** Refuses a declaration whose text lacks a language or says the same in both. */
export function requireText(where: string, text: Text): void {
  if (text.en.trim() === "" || text.zh.trim() === "")
    throw new Error(`${where}: a text is empty; expected both languages`);
}

/** Refuses a text for reading that is not a whole sentence in both languages. */
export function requireSentence(where: string, text: Text): void {
  requireText(where, text);
  if (!text.en.endsWith(".")) throw new Error(`${where}: "${text.en}" does not end as a sentence`);
  if (!text.zh.endsWith("。")) throw new Error(`${where}: “${text.zh}” does not end as a sentence`);
}

/** Refuses a value outside its bounds. */
export function requireInside(where: string, value: number, [low, high]: readonly [number, number]): void {
  if (!(value >= low && value <= high)) throw new Error(`${where} is ${value}; expected ${low} to ${high}`);
}

/** Refuses an interval whose ends are not finite and rising. */
export function requireInterval(where: string, [low, high]: readonly [number, number]): void {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high)) {
    throw new Error(`${where} runs from ${low} to ${high}; expected the lower end below the upper`);
  }
}
