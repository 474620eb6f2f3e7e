import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const boot = fileURLToPath(new URL("./boot.mjs", import.meta.url));

/** A program of this folder in a process of its own. */
export interface Child {
  /** Settles when it has begun. */
  readonly ready: Promise<void>;
  /** Exit code, or "killed". */
  readonly end: Promise<number | null | "killed">;
  /** Settles when it has given so many signs of progress. */
  signs(count: number): Promise<void>;
  /** Kills it (−9). */
  kill(): void;
}

/** Starts a program, which writes a letter when it has begun and one for each step it makes. */
export function startChild(words: readonly string[]): Child {
  const child: ChildProcess = spawn(process.execPath, [boot, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  const waiting = new Map<() => void, number>();
  let heard = 0;
  child.stdout!.on("data", (bytes: Buffer) => {
    heard += bytes.length;
    for (const [resolve, count] of waiting) if (heard >= count) resolve();
  });
  const signs = (count: number) => new Promise<void>((resolve) => void waiting.set(resolve, count));
  return {
    ready: signs(1),
    signs,
    end: new Promise((resolve) => child.on("exit", (code, signal) => resolve(signal === "SIGKILL" ? "killed" : code))),
    kill: () => void child.kill("SIGKILL")
  };
}
