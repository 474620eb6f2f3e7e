/**
 * A value in the one spelling that stands for all of its spellings: keys in rising order, absent members left out,
 * texts composed (NFC), zero without a sign. What has equal canonical JSON is equal in it bit by bit, so that what
 * counts as one run in a hash is one run.
 */
export function canonicalForm<Value>(value: Value): Value {
  if (typeof value === "string") return value.normalize() as Value;
  if (typeof value === "number") return (value === 0 ? 0 : value) as Value;
  if (Array.isArray(value)) return value.map(canonicalForm) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(canonicalMembers(value).map(([key, member]) => [key, canonicalForm(member)])) as Value;
}

/** Members of an object that are there, by composed keys, which rise. */
export function canonicalMembers(object: object): [string, unknown][] {
  return Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, unknown] => [key.normalize(), value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
