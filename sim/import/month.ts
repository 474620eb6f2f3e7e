import { openingYear } from "../scenario/run-spec.ts";

/** First year that a date may have. */
export const firstYear = 1900;

/** Month before the opening of a year or month as written: 2023-12 is −1. A bare year stands for its middle. */
export function monthOf(text: string): number | undefined {
  const parts = /^(\d{4})(?:-(\d{1,2}))?$/.exec(text);
  if (!parts) return undefined;
  const month = parts[2] === undefined ? 7 : Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  return (Number(parts[1]) - openingYear) * 12 + month - 1;
}

/** The same month as it is written. */
export function monthText(month: number): string {
  const year = openingYear + Math.floor(month / 12);
  return `${year}-${String(month - (year - openingYear) * 12 + 1).padStart(2, "0")}`;
}
