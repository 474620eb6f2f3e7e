/** Ishigami and Homma (1990) with a = 7 and b = 0.1, on [−π, π]³. */
export function ishigami([one, two, three]: readonly number[]): number {
  return Math.sin(one) + 7 * Math.sin(two) ** 2 + 0.1 * three ** 4 * Math.sin(one);
}

const gCoefficients = [0, 1, 4.5, 9, 99, 99, 99, 99];

/** Sobol’s G function of eight factors on [0, 1]. */
export function sobolG(point: readonly number[]): number {
  return point.reduce((product, x, factor) => {
    const a = gCoefficients[factor];
    return (product * (Math.abs(4 * x - 2) + a)) / (1 + a);
  }, 1);
}

/** A point of the unit cube on Ishigami’s ranges. */
export function onIshigami(point: readonly number[]): number[] {
  return point.map((side) => -Math.PI + side * 2 * Math.PI);
}
