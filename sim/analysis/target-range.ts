/** The figures that count as agreement with a target, ends included. */
export interface TargetRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Reads a target's figure and tolerance as `data/targets.csv` writes them: a share of the figure (`+-15%`), a distance
 * (`+-5 pp`, `+-0.1`), or a range of its own (`48-93`). Of a figure with a spread, `52 (26)`, the first number counts.
 */
export function targetRange(figure: string, tolerance: string): TargetRange {
  const value = Number.parseFloat(figure);
  const distance = /^\+-([\d.]+)(%?)/.exec(tolerance);
  if (distance) {
    const reach = Number(distance[1]) * (distance[2] === "%" ? value / 100 : 1);
    return { low: value - reach, high: value + reach };
  }
  const range = /^([\d.]+)-([\d.]+)/.exec(tolerance);
  if (range) return { low: Number(range[1]), high: Number(range[2]) };
  throw new Error(`targets: tolerance is “${tolerance}”; expected +-15%, +-5 pp or 48-93`);
}
