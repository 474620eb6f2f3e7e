import type { Progress } from "../run/pool.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/** Writes a line whenever another tenth is done. */
export function progressLine(tell: (text: string) => void): (progress: Progress) => void {
  let tenth = 0;
  return ({ done, total, secondsLeft }) => {
    const reached = Math.floor((10 * done) / total);
    if (reached === tenth) return;
    tenth = reached;
    const left = secondsLeft === null || done === total ? undefined : Math.ceil(secondsLeft);
    tell(`${say(messages.monthsSimulated(done, total, left))}\n`);
  };
}
