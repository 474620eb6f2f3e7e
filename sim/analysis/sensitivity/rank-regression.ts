import { type Cholesky, cholesky, solveLower, solveUpper } from "../cholesky.ts";
import { rangeOf, withoutDust } from "../moments.ts";
import { correlation } from "../paired-difference.ts";
import { studentBound } from "../student.ts";
import { averageRanks } from "./transforms.ts";

/** How an output rises and falls with its factors, all by rank. */
export interface RankRegression {
  /** Standardised coefficients, one a factor: ranks of spread that the output moves by one of the factor. */
  readonly coefficients: readonly number[];
  /** From a coefficient to either end of its interval. */
  readonly reaches: readonly number[];
  /** Correlations of factor and output once the other factors are taken out of both. */
  readonly partial: readonly number[];
  /** Share of the variance of ranks that the regression explains; where it is low the coefficients say little. */
  readonly explained: number;
}

/**
 * Regression of ranks by least squares. Monotone relations count in full, whatever their shape, and tails do no harm.
 * Source: Iman and Conover (1979), Technometrics 21(4); Saltelli and Sobol (1995) for its use.
 * @param columns values of each factor; a factor that never varies has a coefficient of 0
 * @param level of the intervals, 0 to 1
 * @returns undefined where factors are collinear or as many as rows
 */
export function rankRegression(
  columns: readonly (readonly number[])[],
  outputs: readonly number[],
  level: number
): RankRegression | undefined {
  const varying = Array.from(columns.keys()).filter((factor) => varies(columns[factor]));
  const ranked = varying.map((factor) => averageRanks(columns[factor]));
  const degrees = outputs.length - ranked.length - 1;
  const factors = factored(ranked);
  if (!factors || firstTold(factors) !== undefined || degrees < 1) return undefined;
  const ofOutput = averageRanks(withoutDust(outputs));
  const correlations = Float64Array.from(ranked, (column) => correlation(column, ofOutput) || 0);
  const coefficients = solved(factors, correlations);
  const explained = coefficients.reduce((sum, value, place) => sum + value * correlations[place], 0);
  const left = Math.max(0, 1 - explained);
  const inverse = inverseDiagonal(factors);
  const bound = studentBound(level, degrees);
  const spread = (figures: ArrayLike<number>) =>
    columns.map((_, factor) => (varying.includes(factor) ? figures[varying.indexOf(factor)] : 0));
  return {
    coefficients: spread(coefficients),
    reaches: spread(inverse.map((value) => bound * Math.sqrt((left * value) / degrees))),
    partial: spread(coefficients.map((value, place) => partialOf(value, inverse[place], left))),
    explained
  };
}

/** Fewest rows with which so many factors can be told apart. */
export function fewestForRegression(factors: number): number {
  return factors + 2;
}

/** A factor whose ranks the others before it tell, to this share of its variance, cannot be told from them. */
const leastOfItsOwn = 1e-9;

/** The first factor whose ranks those before it tell; undefined where each varies apart from the others. */
export function firstCollinear(columns: readonly (readonly number[])[]): number | undefined {
  const varying = Array.from(columns.keys()).filter((factor) => varies(columns[factor]));
  for (let count = 2; count <= varying.length; count++) {
    const factors = factored(varying.slice(0, count).map((factor) => averageRanks(columns[factor])));
    if (!factors || firstTold(factors) !== undefined) return varying[count - 1];
  }
  return undefined;
}

function firstTold({ size, lower }: Cholesky): number | undefined {
  for (let row = 0; row < size; row++) {
    const own = lower[row * size + row];
    if (own * own < leastOfItsOwn) return row;
  }
  return undefined;
}

function varies(column: readonly number[]): boolean {
  const { low, high } = rangeOf(column);
  return high > low;
}

function factored(ranked: readonly (readonly number[])[]): Cholesky | undefined {
  const size = ranked.length;
  const matrix = Float64Array.from({ length: size * size }, (_, place) =>
    correlation(ranked[Math.floor(place / size)], ranked[place % size])
  );
  return cholesky(matrix, size);
}

function solved(factors: Cholesky, right: Float64Array): Float64Array {
  return solveUpper(factors, solveLower(factors, right.slice()));
}

function inverseDiagonal(factors: Cholesky): Float64Array {
  return Float64Array.from({ length: factors.size }, (_, place) => {
    const unit = new Float64Array(factors.size);
    unit[place] = 1;
    return solved(factors, unit)[place];
  });
}

/** Partial correlation from a standardised coefficient, the diagonal of the inverse correlations, and what is left. */
function partialOf(coefficient: number, inverse: number, left: number): number {
  const whole = Math.sqrt((coefficient * coefficient) / inverse + left);
  return whole > 0 ? coefficient / Math.sqrt(inverse) / whole : 0;
}
