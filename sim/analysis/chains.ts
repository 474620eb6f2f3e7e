import { exp } from "../numeric/index.ts";
import type { Point } from "./latin-hypercube.ts";
import type { UniformSource } from "./uniform-source.ts";

/** Logarithm of a density over the unit cube, up to a constant. */
export type LogDensity = (point: Point) => number;

/** A state of a chain with the density there. */
interface State {
  readonly point: Point;
  readonly logDensity: number;
}

/**
 * A sample of a density over the unit cube by chains that learn their steps from each other: each proposes to move by
 * a share of the gap between two others, and now and then in one coordinate only.
 * Source: ter Braak (2006), Statistics and Computing 16(3), with Metropolis acceptance.
 * @param start one point a chain, more than twice as many as there are dimensions
 * @param steps of each chain; the states of the second half are the sample
 */
export function sampleDensity(
  start: readonly Point[],
  steps: number,
  logDensity: LogDensity,
  uniform: UniformSource
): Point[] {
  let states: State[] = start.map((point) => ({ point, logDensity: logDensity(point) }));
  const sample: Point[] = [];
  for (let step = 0; step < steps; step++) {
    states = states.map((state, chain) => {
      const lot = (place: number) => uniform(step, chain, place);
      const point = proposal(chain, states, lot);
      if (point.some((side) => side < 0 || side > 1)) return state;
      const moved = { point, logDensity: logDensity(point) };
      return accepts(moved.logDensity - state.logDensity, lot(0)) ? moved : state;
    });
    if (step >= steps / 2) sample.push(...states.map(({ point }) => point));
  }
  return sample;
}

/** Metropolis' rule: always upwards, downwards with the ratio of densities. */
function accepts(gain: number, lot: number): boolean {
  return gain >= 0 || lot < exp(gain);
}

function proposal(chain: number, states: readonly State[], lot: (place: number) => number): number[] {
  const { point } = states[chain];
  const kind = lot(1);
  if (kind < 0.3) {
    const side = Math.floor(lot(2) * point.length);
    return point.map((value, place) => (place === side ? value + 0.6 * (lot(3) - 0.5) : value));
  }
  const [one, other] = [lot(2), lot(3)].map((drawn) => states[otherThan(chain, states.length, drawn)].point);
  const share = kind > 0.93 ? 1 : (2.38 / Math.sqrt(2 * point.length)) * (0.5 + 0.5 * lot(4));
  return point.map((value, side) => value + share * (one[side] - other[side]) + 0.01 * (lot(5 + side) - 0.5));
}

/** A chain by lot, but not the one that moves: its own place must not steer its step. */
function otherThan(chain: number, chains: number, lot: number): number {
  const place = Math.floor(lot * (chains - 1));
  return place < chain ? place : place + 1;
}
