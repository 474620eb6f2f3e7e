/**
 * Places of alternatives in each world, 1 for the highest figure; equal figures share the better place, and one that is
 * not defined has none.
 * @param figures alternatives × worlds
 */
export function placesInWorlds(figures: readonly (readonly (number | null)[])[]): (number | null)[][] {
  return figures.map((own) =>
    own.map((figure, world) =>
      figure === null ? null : 1 + figures.filter((other) => (other[world] ?? Number.NEGATIVE_INFINITY) > figure).length
    )
  );
}
