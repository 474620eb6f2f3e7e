import { bestDivision, growTree, type Tree } from "../trees/grow-tree.ts";
import { type Box, type BoxQuality, boxQuality, enclosingBox, type Row } from "./box.ts";

/** A leaf of the tree as a box. */
export interface TreeBox extends BoxQuality {
  readonly box: Box;
}

/**
 * Scenario discovery by a classification tree: the alternative to patient induction that divides all cases at once.
 * Source: Breiman, Friedman, Olshen and Stone (1984); Lempert, Bryant and Bankes (2008), RAND WR-557, for its use.
 * @param interest for each row 1 where it is of interest, else 0
 * @param mass least share of all cases in a box
 * @returns every leaf, the densest first, among equals the one that covers more
 */
export function treeBoxes(rows: readonly Row[], interest: readonly number[], mass: number): TreeBox[] {
  const whole = enclosingBox(rows);
  const least = Math.max(1, Math.ceil(mass * rows.length));
  const boxes = leafBoxes(growTree({ rows, values: interest }, bestDivision(least)), whole);
  return boxes
    .map(({ box, inside }) => ({ box, ...boxQuality(box, whole, inside, interest) }))
    .sort((one, other) => other.density - one.density || other.coverage - one.coverage);
}

function leafBoxes(tree: Tree, box: Box): { readonly box: Box; readonly inside: readonly number[] }[] {
  if ("inside" in tree) return [{ box, inside: tree.inside }];
  const { factor, threshold, low, high } = tree;
  const side = box[factor];
  return [
    ...leafBoxes(low, box.with(factor, { ...side, high: threshold })),
    ...leafBoxes(high, box.with(factor, { ...side, low: threshold }))
  ];
}
