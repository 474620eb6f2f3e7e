/** Levels of lists and objects inside each other that any file of the product stays far below. */
export const mostLevels = 50;

/** Whether parsed JSON has lists or objects inside each other on more than so many levels; not by recursion, which a file could exhaust. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let level = [value].filter(isNest);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((nest) => Object.values(nest).filter(isNest));
  }
  return false;
}

function isNest(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
