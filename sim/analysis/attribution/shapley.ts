/**
 * Values of all coalitions of so many members: a coalition is the sum of 2^place over its members, so that 0 is none and
 * the last is all of them.
 */
export type CoalitionValues = ArrayLike<number>;

/** Most members whose coalitions are all run; with more, orders are drawn by lot. */
export const mostExactMembers = 8;

/**
 * What each member adds on average over all orders of joining; the values sum to what all add together.
 * Source: Shapley (1953), in Kuhn and Tucker, Contributions to the Theory of Games II.
 */
export function shapleyValues(values: CoalitionValues, members: number): number[] {
  const weights = orderWeights(members, 1);
  return Array.from({ length: members }, (_, member) => {
    const own = 1 << member;
    return sumOverCoalitions(members, own, (rest) => weights[count(rest)] * (values[rest | own] - values[rest]));
  });
}

/**
 * What two members add together beyond what each adds alone, on average over what the others do: above 0 where they
 * complement each other. Source: Grabisch and Roubens (1999), International Journal of Game Theory 28(4).
 */
export function shapleyInteraction(values: CoalitionValues, members: number, one: number, other: number): number {
  const weights = orderWeights(members, 2);
  const [first, second] = [1 << one, 1 << other];
  return sumOverCoalitions(members, first | second, (rest) => {
    const together = values[rest | first | second] - values[rest | first] - values[rest | second] + values[rest];
    return weights[count(rest)] * together;
  });
}

/** What all members add together less the sum of what each adds alone to none. */
export function wholeLessSingles(values: CoalitionValues, members: number): number {
  const whole = values[values.length - 1] - values[0];
  return Array.from({ length: members }, (_, member) => values[1 << member] - values[0]).reduce(
    (left, single) => left - single,
    whole
  );
}

/** Sums a term over the coalitions that hold none of the given members. */
function sumOverCoalitions(members: number, without: number, term: (rest: number) => number): number {
  let sum = 0;
  for (let rest = 0; rest < 1 << members; rest++) if ((rest & without) === 0) sum += term(rest);
  return sum;
}

/**
 * Shares of the orders of joining in which a block of members comes right after so many of the others:
 * s! (n − s − b)! / (n − b + 1)!.
 */
function orderWeights(members: number, block: number): number[] {
  const others = members - block;
  let weight = 1 / (others + 1);
  return Array.from({ length: others + 1 }, (_, before) => {
    const current = weight;
    weight *= (before + 1) / (others - before);
    return current;
  });
}

function count(coalition: number): number {
  let members = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) members++;
  return members;
}
