import { randomUUID } from "node:crypto";
import {
  closeSync,
  ftruncateSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Text } from "../declare/text.ts";
import { BrokenOff } from "./broken-off.ts";
import { UsageError } from "./usage-error.ts";
import { fileMessages } from "./words/file-messages.ts";
import { say } from "./words/language.ts";

/** Seconds between two signs of life, and seconds without one after which an owner on another machine counts as gone. */
const beat = 10;
const patience = 60;

/** A folder that this process has to itself. */
export interface FolderLock {
  /** Throws if the folder is no longer this process’s; to be called before each write. */
  check(): void;
  /** Gives the folder back. */
  release(): void;
}

/** Who has a folder, as the lock says. */
interface Owner {
  readonly host: string;
  readonly process: number;
  /** When the process began, by the machine’s count; tells it from a later one of the same number. */
  readonly began: string;
  readonly text: string;
}

/**
 * Takes a folder for this process, so that no two work in it at once. An owner on this machine has it as long as its
 * process lives, asleep or not; a process that was killed leaves its lock behind for the next to take. An owner on
 * another machine is given up once its lock was not written for a minute, as the clock of the disk tells.
 */
export function lockFolder(path: string): FolderLock {
  const lock = join(path, "lock");
  const mine = `${hostname()} ${process.pid} ${beginOf(process.pid)} ${randomUUID()}\n`;
  takeFromTheDead(lock, path);
  const file = begin(lock, path, mine);
  const timer = setInterval(() => signOfLife(file, mine), 1000 * beat);
  timer.unref();
  return {
    check() {
      if (textOf(lock) !== mine) throw lost(lock, path);
    },
    release() {
      clearInterval(timer);
      if (textOf(lock) === mine) rmSync(lock, { force: true });
      closeSync(file);
    }
  };
}

function begin(lock: string, path: string, mine: string): number {
  try {
    const file = openSync(lock, "wx");
    writeSync(file, mine);
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw taken(lock, path);
    throw error;
  }
}

/** Writes to the file that this process opened, so that a lock that came into its place is never touched. */
function signOfLife(file: number, mine: string): void {
  try {
    writeSync(file, mine, 0);
    ftruncateSync(file, Buffer.byteLength(mine));
  } catch {
    // a full or vanished disk; the next write of the work says so
  }
}

function takeFromTheDead(lock: string, path: string): void {
  const owner = ownerOf(lock);
  if (!owner) return;
  if (isAlive(owner, lock)) throw taken(lock, path);
  setAside(lock, owner);
}

/** Of two that find the same dead owner one moves its lock away; who moved a newer one by mistake puts it back. */
function setAside(lock: string, dead: Owner): void {
  const aside = `${lock}.${process.pid}.part`;
  try {
    renameSync(lock, aside);
    if (textOf(aside) !== dead.text) linkSync(aside, lock);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAlive(owner: Owner, lock: string): boolean {
  return owner.host === hostname() ? isProcess(owner) : secondsSilent(lock) <= patience;
}

/** Whether the process of an owner on this machine lives. One whose beginning cannot be told is taken for alive. */
function isProcess({ process: number, began }: Owner): boolean {
  if (!Number.isInteger(number) || number < 1 || !hasProcess(number)) return false;
  const now = beginOf(number);
  return now === unknown || began === unknown || now === began;
}

function hasProcess(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const unknown = "-";
/** Place of the beginning among the fields that follow the name of the program. Source: proc(5), starttime is field 22. */
const beginField = 19;

/** When a process began, where the machine tells; after a restart numbers are given again. */
function beginOf(process: number): string {
  try {
    const text = readFileSync(`/proc/${process}/stat`, "latin1");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[beginField] ?? unknown;
  } catch {
    return unknown;
  }
}

/** Seconds since a lock was written. A file written beside it tells the time, so that clocks of machines may differ. */
function secondsSilent(lock: string): number {
  const beside = `${lock}.${process.pid}.part`;
  try {
    writeFileSync(beside, "");
    return (statSync(beside).mtimeMs - statSync(lock).mtimeMs) / 1000;
  } finally {
    rmSync(beside, { force: true });
  }
}

function taken(lock: string, path: string): UsageError {
  return new UsageError([say(fileMessages.inUse(path, whoHas(lock), patience, lock))]);
}

function lost(lock: string, path: string): BrokenOff {
  return new BrokenOff("stopped", say(fileMessages.takenOver(path, whoHas(lock))), []);
}

function whoHas(lock: string): Text {
  const owner = ownerOf(lock);
  return owner && owner.process > 0 ? fileMessages.owner(owner.process, owner.host) : fileMessages.anotherProcess;
}

/** The owner that a lock names; one that is empty or cut off names nobody and is in the way of nobody. */
function ownerOf(lock: string): Owner | undefined {
  const text = textOf(lock);
  if (text === undefined) return undefined;
  const [host = "", number = "", began = unknown] = text.trim().split(" ");
  return { host, process: Number(number), began, text };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
