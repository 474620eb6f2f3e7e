/** One fault of a region pack: where it is, what was found there, what is expected. */
export interface RegionProblem {
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** Largest distance of a sum of shares, or of the length of a unit vector, from 1. */
const tolerance = 1e-9;

export const nearOne = (value: number): boolean => Math.abs(value - 1) <= tolerance;

export type Part = Readonly<Record<string, unknown>>;

export interface Rule {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
export const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const listed = (choices: readonly string[]): string => choices.map((choice) => `"${choice}"`).join(", ");

export const amount: Rule = { expected: "a number, 0 or more", holds: (value) => isNumber(value) && value >= 0 };
export const positive: Rule = { expected: "a number above 0", holds: (value) => isNumber(value) && value > 0 };
export const share: Rule = {
  expected: "a number from 0 to 1",
  holds: (value) => isNumber(value) && value >= 0 && value <= 1
};
export const count: Rule = {
  expected: "a whole number, 1 or more",
  holds: (value) => Number.isInteger(value) && Number(value) >= 1
};
export const countOrNone: Rule = {
  expected: "a whole number, 0 or more",
  holds: (value) => Number.isInteger(value) && Number(value) >= 0
};
export const text: Rule = { expected: "a text that is not empty", holds: isText };
export const truth: Rule = { expected: "true or false", holds: (value) => typeof value === "boolean" };
export const number: Rule = { expected: "a number", holds: isNumber };
export const oneOf = (choices: readonly string[]): Rule => ({
  expected: `one of ${listed(choices)}`,
  holds: (value) => isText(value) && choices.includes(value)
});
export const wholeBelow = (end: number): Rule => ({
  expected: `a whole number from 0 to ${end - 1}`,
  holds: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < end
});

/** Collects faults, and hands out parts and lists that can be read on although they are faulty. */
export class RegionReport {
  readonly problems: RegionProblem[] = [];

  add(where: string, found: unknown, expected: string): void {
    this.problems.push({ where, found: shown(found), expected });
  }

  value(value: unknown, where: string, rule: Rule): boolean {
    const holds = rule.holds(value);
    if (!holds) this.add(where, value, rule.expected);
    return holds;
  }

  part(value: unknown, where: string): Part {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Part;
    this.add(where, value, "an object");
    return {};
  }

  list(value: unknown, where: string, length?: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.add(where, value, "a list");
      return [];
    }
    if (length !== undefined && value.length !== length)
      this.add(where, `${value.length} entries`, `${length} entries`);
    return value;
  }

  /** Adds a fault unless the numbers sum to 1; faulty entries were reported where they stand. */
  sumsToOne(values: readonly unknown[], where: string): void {
    if (!values.every(isNumber)) return;
    const sum = values.reduce((total, value) => total + value, 0);
    if (!nearOne(sum)) this.add(where, sum, "a sum of 1");
  }
}

/** Longest piece of a found value that a message repeats, characters. */
const longest = 60;

function shown(found: unknown): string {
  if (found === undefined) return "nothing";
  const written = typeof found === "string" ? found : JSON.stringify(found);
  return written.length > longest ? `${written.slice(0, longest)}…` : written;
}
