import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What became of processes that were started again and again on one piece of work. */
export interface Killed {
  /** Processes that were killed before they ended by themselves. */
  readonly kills: number;
  /** Exit code of the one that ended by itself. */
  readonly code: number | null;
}

/**
 * Starts a process again and again and kills it (−9) so many milliseconds after it says it is ready, until one ends by
 * itself before its time is up.
 */
export async function killUntilFinished(words: readonly string[], delay: () => number): Promise<Killed> {
  for (let kills = 0; ; kills++) {
    const child = spawn(process.execPath, words, { cwd: project, stdio: ["ignore", "pipe", "inherit"] });
    const code = await endOf(child, delay());
    if (code !== killed) return { kills, code };
  }
}

const project = fileURLToPath(new URL("../..", import.meta.url));
const killed = Symbol("killed");

function endOf(child: ChildProcess, milliseconds: number): Promise<number | null | typeof killed> {
  return new Promise((resolve) => {
    child.stdout!.once("data", () => setTimeout(() => child.kill("SIGKILL"), milliseconds));
    child.on("exit", (code, signal) => resolve(signal === "SIGKILL" ? killed : code));
  });
}
