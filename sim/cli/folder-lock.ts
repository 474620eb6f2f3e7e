import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { UsageError } from "./usage-error.ts";

/** Seconds between two signs of life, and seconds without one after which the owner counts as gone. */
const beat = 10;
const patience = 60;

/**
 * Takes a folder for this process, so that no two work in it at once. A process of this machine that was killed leaves
 * its lock behind for the next to take; one of another machine is waited for until it has given no sign for a minute.
 * @returns gives the folder back
 */
export function lockFolder(path: string): () => void {
  const lock = join(path, "lock");
  takeFromTheDead(lock, path);
  write(lock, path);
  const timer = setInterval(() => utimesSync(lock, new Date(), new Date()), 1000 * beat);
  timer.unref();
  return () => {
    clearInterval(timer);
    rmSync(lock, { force: true });
  };
}

function write(lock: string, path: string): void {
  try {
    writeFileSync(lock, `${hostname()} ${process.pid}\n`, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw taken(lock, path);
    throw new UsageError([`${path}: ${(error as Error).message}. Expected: a folder that can be written to.`]);
  }
}

function takeFromTheDead(lock: string, path: string): void {
  const owner = ownerOf(lock);
  if (!owner) return;
  const isGone = owner.silent > patience || (owner.host === hostname() && !isAlive(owner.process));
  if (!isGone) throw taken(lock, path);
  rmSync(lock, { force: true });
}

function taken(lock: string, path: string): UsageError {
  const owner = ownerOf(lock);
  const who = owner ? `process ${owner.process} on ${owner.host}` : "another process";
  return new UsageError([
    `${path} is in use by ${who}. Expected: a folder in which nobody else works. Wait for it to end; a lost machine is given up after ${patience} s.`
  ]);
}

function ownerOf(lock: string): { host: string; process: number; silent: number } | undefined {
  try {
    const [host, number] = readFileSync(lock, "utf8").trim().split(" ");
    return { host, process: Number(number), silent: (Date.now() - statSync(lock).mtimeMs) / 1000 };
  } catch {
    return undefined;
  }
}

function isAlive(process: number): boolean {
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
