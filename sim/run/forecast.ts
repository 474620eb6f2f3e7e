/**
 * Predicts the seconds that are left from the pace of the later half of the reports heard so far:
 * the first months of a cold thread are slow and say little about the rest.
 * @param clock seconds of the caller; the engine itself has no clock
 * @returns a function from months done and in all to seconds left, null until two reports are heard
 */
export function forecast(clock: () => number): (done: number, total: number) => number | null {
  const heard: { done: number; seconds: number }[] = [];
  return (done, total) => {
    const now = { done, seconds: clock() };
    heard.push(now);
    const since = heard[Math.floor((heard.length - 1) / 2)];
    if (done >= total) return 0;
    return done > since.done ? ((now.seconds - since.seconds) / (done - since.done)) * (total - done) : null;
  };
}
