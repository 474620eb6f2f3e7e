import type { Progress } from "../run/pool.ts";

/** Writes a line whenever another tenth is done. */
export function progressLine(tell: (text: string) => void): (progress: Progress) => void {
  let tenth = 0;
  return ({ done, total, secondsLeft }) => {
    const reached = Math.floor((10 * done) / total);
    if (reached === tenth) return;
    tenth = reached;
    const left = secondsLeft === null || done === total ? "" : `, ${Math.ceil(secondsLeft)} s left`;
    tell(`${done} of ${total} months simulated${left}\n`);
  };
}
