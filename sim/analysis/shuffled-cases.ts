import { uniformSource } from "./uniform-source.ts";

/** Cases as rows of factor values, with one value each. */
interface Cases {
  readonly rows: readonly (readonly number[])[];
  readonly values: readonly number[];
}

/**
 * The cases in an order by lot that hangs on what they are and not on how they came: rows in the order of a design, or
 * in any other, come out alike, so that every fifth of them may be held out.
 */
export function shuffledCases({ rows, values }: Cases, seed: string): Cases {
  const uniform = uniformSource(seed, "heldOut");
  const sorted = Array.from(rows.keys()).sort(
    (one, other) => compare(rows[one], rows[other]) || values[one] - values[other]
  );
  const drawn = sorted.map((place, at) => ({ place, lot: uniform(at, 0), at }));
  drawn.sort((one, other) => one.lot - other.lot || one.at - other.at);
  return { rows: drawn.map(({ place }) => rows[place]), values: drawn.map(({ place }) => values[place]) };
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let column = 0; column < one.length; column++) {
    if (one[column] !== other[column]) return one[column] - other[column];
  }
  return 0;
}
