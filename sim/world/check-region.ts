/** One fault of a region pack: where it is, what was found there, what is expected. */
export interface RegionProblem {
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}
export function checkRegion(_pack: unknown): RegionProblem[] {
  return [];
}
