import { binomialTail } from "../binomial.ts";
import type { Box, Row } from "./box.ts";
import { isInside } from "./box.ts";

/** For both ends of a factor: how likely the density of the box were if that end did not matter; null where it is open. */
export interface QuasiP {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Quasi-p-values of the ends of a box: the box without the end gives a density, and under it the cases of interest in
 * the box are a binomial count. They are no true p-values, since the box was chosen for its density.
 * Source: Bryant and Lempert (2010), Technological Forecasting and Social Change 77(1), appendix.
 * @param interest for each row 1 where it is of interest, else 0
 */
export function quasiP(rows: readonly Row[], interest: readonly number[], box: Box, whole: Box): QuasiP[] {
  const found = count(rows, interest, box);
  const without = (factor: number, end: "low" | "high") => {
    if (box[factor][end] === whole[factor][end]) return null;
    const wider = count(rows, interest, box.with(factor, { ...box[factor], [end]: whole[factor][end] }));
    return binomialTail(found.ofInterest, found.cases, wider.ofInterest / wider.cases);
  };
  return box.map((_, factor) => ({ low: without(factor, "low"), high: without(factor, "high") }));
}

function count(rows: readonly Row[], interest: readonly number[], box: Box) {
  let [cases, ofInterest] = [0, 0];
  for (let place = 0; place < rows.length; place++) {
    if (!isInside(box, rows[place])) continue;
    cases++;
    ofInterest += interest[place];
  }
  return { cases, ofInterest };
}
