/** Cases as rows of factor values, with one value each to be told apart. */
export interface Cases {
  readonly rows: readonly (readonly number[])[];
  readonly values: readonly number[];
}

/** A part of the cases that is not divided further. */
export interface Leaf {
  readonly inside: readonly number[];
}

/** A division of cases: those at most at the threshold go low, the others high. */
export interface Branch {
  readonly factor: number;
  readonly threshold: number;
  /** Sum of squares about the means that the division takes away. */
  readonly gain: number;
  readonly low: Tree;
  readonly high: Tree;
}

export type Tree = Leaf | Branch;

/** Where a part of the cases is divided. */
export type Division = Pick<Branch, "factor" | "threshold" | "gain">;

/** Chooses the division of a part of the cases, numbered as the tree grows; undefined where none gains. */
export type Divide = (cases: Cases, inside: readonly number[], part: number) => Division | undefined;

/** Divides cases again and again, low sides first, until nothing is gained. */
export function growTree(cases: Cases, divide: Divide): Tree {
  let parts = 0;
  const grow = (inside: readonly number[]): Tree => {
    const division = divide(cases, inside, parts++);
    if (!division) return { inside };
    const isLow = (place: number) => cases.rows[place][division.factor] <= division.threshold;
    const low = grow(inside.filter(isLow));
    return { ...division, low, high: grow(inside.filter((place) => !isLow(place))) };
  };
  return grow(Array.from(cases.rows.keys()));
}

/** A sum of squares this small beside that of the whole is an error of rounding. */
const nothing = 1e-12;

/**
 * The division that takes away the most squares about the means, by the least squares of Breiman and co-authors (1984),
 * which for values 0 and 1 is Gini’s index; a threshold lies half way between two values. Ties go to the first factor
 * and the lowest threshold.
 * @param least cases on either side
 */
export function bestDivision(least: number): Divide {
  return (cases, inside) => {
    const divisions = cases.rows[0].map((_, factor) => bestOfFactor(cases, inside, factor, least));
    return divisions.reduce<Division | undefined>(better, undefined);
  };
}

function bestOfFactor(
  { rows, values }: Cases,
  inside: readonly number[],
  factor: number,
  least: number
): Division | undefined {
  const order = [...inside].sort((one, other) => rows[one][factor] - rows[other][factor]);
  const total = order.reduce((sum, place) => sum + values[place], 0);
  const scale = squaresAbout(values, inside);
  let below = 0;
  let best: Division | undefined;
  for (let count = 1; count < order.length; count++) {
    below += values[order[count - 1]];
    const [last, next] = [rows[order[count - 1]][factor], rows[order[count]][factor]];
    if (last === next || count < least || order.length - count < least) continue;
    const gain = gainOf(below, count, total, order.length);
    if (gain > nothing * scale) best = better(best, { factor, threshold: (last + next) / 2, gain });
  }
  return best;
}

/** Gains that differ by less than this share are equal: the same parts may come in another order of sums. */
const equalGain = 1e-10;

/** The first of two divisions with the larger gain. */
export function better(best: Division | undefined, next: Division | undefined): Division | undefined {
  return next && (!best || next.gain > best.gain * (1 + equalGain)) ? next : best;
}

/** Squares about one mean less those about two, from sums and counts of one side and of all. */
export function gainOf(sum: number, count: number, total: number, all: number): number {
  const away = sum / count - (total - sum) / (all - count);
  return (away * away * count * (all - count)) / all;
}

function squaresAbout(values: readonly number[], inside: readonly number[]): number {
  const centre = inside.reduce((sum, place) => sum + values[place], 0) / inside.length;
  return inside.reduce((sum, place) => sum + (values[place] - centre) * (values[place] - centre), 0);
}
