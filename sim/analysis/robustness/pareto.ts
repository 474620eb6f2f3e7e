/** Most alternatives: each is held against each other. */
export const mostAlternatives = 5000;

/** Objectives of one alternative, of each of which more is better. */
export type Objectives = readonly number[];

/** Whether one is at least as good in everything and better in something. */
export function dominates(one: Objectives, other: Objectives): boolean {
  return one.every((value, place) => value >= other[place]) && one.some((value, place) => value > other[place]);
}

/**
 * Front of each alternative: 0 for those that nothing dominates (the Pareto set), 1 for those that only the first front
 * dominates, and so on. Source: Deb, Pratap, Agarwal and Meyarivan (2002), IEEE Transactions on Evolutionary
 * Computation 6(2).
 */
export function fronts<Alternative>(
  alternatives: readonly Alternative[],
  isBetter: (one: Alternative, other: Alternative) => boolean
): number[] {
  const above = alternatives.map((other) => alternatives.filter((one) => isBetter(one, other)).length);
  const found = new Array<number>(alternatives.length).fill(-1);
  let current = Array.from(above.keys()).filter((place) => above[place] === 0);
  for (let front = 0; current.length > 0; front++) {
    for (const place of current) found[place] = front;
    current = current.flatMap((place) => freed(alternatives, isBetter, above, place));
  }
  return found;
}

/** Alternatives that nothing but what has its front is better than, once one more has its. */
function freed<Alternative>(
  alternatives: readonly Alternative[],
  isBetter: (one: Alternative, other: Alternative) => boolean,
  above: number[],
  place: number
): number[] {
  return Array.from(alternatives.keys()).filter((other) => {
    if (!isBetter(alternatives[place], alternatives[other])) return false;
    above[other]--;
    return above[other] === 0;
  });
}

/** The front of each by its objectives. */
export function paretoFronts(alternatives: readonly Objectives[]): number[] {
  return fronts(alternatives, dominates);
}

/**
 * How alone each alternative of one front is: the sum over objectives of the distance between its neighbours, as a
 * share of the front's range; without end at the ends of an objective. An objective in which all are
 * alike tells nothing. Source: as above.
 */
export function crowdingDistances(front: readonly Objectives[]): number[] {
  const distances = front.map(() => 0);
  for (let objective = 0; objective < (front[0]?.length ?? 0); objective++) {
    const order = Array.from(front.keys()).sort((one, other) => front[one][objective] - front[other][objective]);
    const values = order.map((place) => front[place][objective]);
    const range = values[values.length - 1] - values[0];
    if (range === 0 && front.length > 1) continue;
    order.forEach((place, at) => {
      const isEnd = at === 0 || at === order.length - 1;
      if (isEnd) distances[place] = Number.POSITIVE_INFINITY;
      else distances[place] += (values[at + 1] - values[at - 1]) / range;
    });
  }
  return distances;
}
