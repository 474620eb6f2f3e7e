/** Threads to use: one is left for the page. */
export function poolSize(): number {
  return Math.max(1, Math.min(8, (navigator.hardwareConcurrency ?? 2) - 1));
}
