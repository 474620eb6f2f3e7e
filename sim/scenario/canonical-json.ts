import { canonicalMembers } from "./canonical-form.ts";

/** A value as JSON in its canonical form and without spaces: equal content gives equal bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) return `{${members(value).join(",")}}`;
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} has no place in JSON`);
  return JSON.stringify(typeof value === "string" ? value.normalize() : value);
}

function members(object: object): string[] {
  return canonicalMembers(object).map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
}
