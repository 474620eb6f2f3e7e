import type { Point } from "../latin-hypercube.ts";
import { sobolSequence } from "./sobol-sequence.ts";

/** Rows for each base sample: A, one A with a column of B for each factor, perhaps the reverse, and B. */
export function saltelliRows(factors: number, hasSecondOrder: boolean): number {
  return hasSecondOrder ? 2 * factors + 2 : factors + 2;
}

/**
 * Design for Sobol indices. For each base sample the rows are A, AB₁ … AB_k, with the second order BA₁ … BA_k, and B,
 * where AB_j is A with the j-th value of B. A and B are the two halves of one Sobol sequence of twice the factors.
 * Source: Saltelli (2002), Computer Physics Communications 145(2); Saltelli and co-authors (2010), 181(2).
 * @param samples base samples; powers of two keep the sequence even
 */
export function saltelliDesign(samples: number, factors: number, hasSecondOrder: boolean): Point[] {
  return sobolSequence(samples, 2 * factors).flatMap((point) => {
    const [a, b] = [point.slice(0, factors), point.slice(factors)];
    const mixed = a.map((_, factor) => a.with(factor, b[factor]));
    const reverse = hasSecondOrder ? b.map((_, factor) => b.with(factor, a[factor])) : [];
    return [a, ...mixed, ...reverse, b];
  });
}
