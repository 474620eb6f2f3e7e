import { startChild } from "./child.ts";

/** What became of processes that were started again and again on one piece of work. */
export interface Killed {
  /** Processes that were killed before they ended by themselves. */
  readonly kills: number;
  /** Exit code of the one that ended by itself. */
  readonly code: number | null;
}

/** When to kill a process: so many signs of progress after its start, and so many milliseconds after these. */
export interface Moment {
  readonly signs: number;
  readonly milliseconds: number;
}

/** Starts a program again and again and kills it (−9) at given moments, until one ends by itself before its moment. */
export async function killUntilFinished(words: readonly string[], moment: () => Moment): Promise<Killed> {
  for (let kills = 0; ; kills++) {
    const child = startChild(words);
    const { signs, milliseconds } = moment();
    void child.signs(signs).then(() => setTimeout(child.kill, milliseconds));
    const code = await child.end;
    if (code !== "killed") return { kills, code };
  }
}

/** A moment that does not come. */
export const never: Moment = { signs: Number.POSITIVE_INFINITY, milliseconds: 0 };
