import { type DesignId, designIds, designs } from "../analysis/designs/designs.ts";
import type { FactorSpace } from "../analysis/designs/factor-space.ts";
import type { DesignKind, Luck, OwnDesign } from "./experiment.ts";

/** Keys, beside the kind, of the designs that bring their own points. */
const ownKeys: Readonly<Record<OwnDesign["kind"], readonly string[]>> = {
  scenarios: [],
  table: ["columns", "rows"],
  worlds: ["worlds", "vectors"]
};

/** Keys that one design alone has. */
const furtherKeys: Partial<Record<DesignId, string>> = { saltelli: "secondOrder", morris: "levels" };

export const designKinds: readonly DesignKind[] = [...(Object.keys(ownKeys) as OwnDesign["kind"][]), ...designIds];

/** Whether a design takes its points from ranges. */
export function isSampled(kind: DesignKind): kind is DesignId {
  return (designIds as readonly string[]).includes(kind);
}

/** Keys, beside the kind, that a design may have in a file. */
export function designKeys(kind: DesignKind): readonly string[] {
  if (!isSampled(kind)) return ownKeys[kind];
  const further = furtherKeys[kind];
  return ["n", ...(further ? [further] : [])];
}

/** Points of a Latin hypercube for each thing varied. Source: Loeppky, Sacks and Welch (2009), Technometrics 51(4). */
const pointsEach = 10;

/** The size of a design whose file says none. */
export function usualSize(kind: DesignId, factors: number): number {
  return kind === "latin-hypercube" ? pointsEach * factors : designs[kind].usual;
}

/** A space of so many factors, for what hangs on their number alone. */
export function spaceOf(factors: number): FactorSpace {
  return { names: Array.from({ length: factors }, (_, place) => String(place)), bounds: [] };
}

/** Designs whose points stand for themselves; of the others points are compared, which shared draws make sharper. */
const ownLuck: readonly DesignKind[] = ["latin-hypercube", "sobol", "table"];

/** The luck of a design whose file says nothing. */
export function usualLuck(kind: DesignKind): Luck {
  return ownLuck.includes(kind) ? "own" : "shared";
}
