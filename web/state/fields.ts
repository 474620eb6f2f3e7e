/** What was found at a place where something else was expected. */
export interface Misfit {
  /** Path of the place, as own[0].levers.maLoanCap. */
  readonly where: string;
  readonly found: unknown;
}

/** A field of what comes from outside: everything in it that is not as it should be. */
export type Field = (value: unknown, where: string) => readonly Misfit[];

const misfit = (where: string, found: unknown): readonly Misfit[] => [{ where, found }];

/** Any value of which something holds. */
export function fieldThat(holds: (value: unknown) => boolean): Field {
  return (value, where) => (holds(value) ? [] : misfit(where, value));
}

/** A text of so many characters, as a person counts them. */
export function text(longest: number, shortest = 0): Field {
  return fieldThat((value) => {
    if (typeof value !== "string" || value.length > 2 * longest) return false;
    const { length } = [...value];
    return shortest <= length && length <= longest;
  });
}

export function oneOf(choices: readonly unknown[]): Field {
  return fieldThat((value) => choices.includes(value));
}

export function wholeNumber(low: number, high: number): Field {
  return fieldThat((value) => Number.isInteger(value) && (value as number) >= low && (value as number) <= high);
}

/** A list of so many items, none of them twice where a key tells them apart. */
export function list(item: Field, most: number, { fewest = 0, key }: ListRule = {}): Field {
  return (value, where) => {
    if (!Array.isArray(value) || value.length < fewest || value.length > most) return misfit(where, value);
    const keys = key ? value.map(key) : [];
    return value.flatMap((each, place) => {
      const at = `${where}[${place}]`;
      const isTwice = key !== undefined && keys.indexOf(keys[place]) < place;
      return isTwice ? misfit(at, keys[place]) : item(each, at);
    });
  };
}

interface ListRule {
  readonly fewest?: number;
  readonly key?: (item: unknown) => unknown;
}

/** An object with any of these members and no others. */
export function members(fields: Readonly<Record<string, Field>>): Field {
  return record(
    (key) => Object.hasOwn(fields, key),
    (key) => fields[key]!
  );
}

/** An object whose keys are of a kind. */
export function record(isKey: (key: string) => boolean, fieldOf: (key: string) => Field): Field {
  return (value, where) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return misfit(where, value);
    return Object.entries(value).flatMap(([key, member]) => {
      const at = where === "" ? key : `${where}.${key}`;
      return isKey(key) ? fieldOf(key)(member, at) : misfit(at, member);
    });
  };
}

/** Either of two. */
export function either(one: Field, other: Field): Field {
  return (value, where) => (one(value, where).length === 0 ? [] : other(value, where));
}
