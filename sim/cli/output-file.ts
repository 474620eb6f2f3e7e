import { closeSync, existsSync, openSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { UsageError } from "./usage-error.ts";
import { unfinishedEnd, writeWhole, writeWholeNow } from "./whole-file.ts";
import { fileMessages } from "./words/file-messages.ts";
import { say } from "./words/language.ts";

/** A file that was found to be writable before any work began. */
export interface OutputFile {
  readonly path: string;
  write(content: string | Uint8Array): void;
  /** The same piece by piece. */
  writePieces(pieces: AsyncIterable<string | Uint8Array>): Promise<void>;
}

/**
 * Tries whether a file can be written, before anything else is done, and leaves no trace of it.
 * @param inputs files that the command reads: none of them is written over
 */
export function outputFile(option: string, path: string, inputs: readonly string[] = []): OutputFile {
  refuseInputs(option, path, inputs);
  if (!isSpecial(path)) tryFile(path);
  return {
    path,
    write: (content) => (isSpecial(path) ? writeFileSync(path, content) : writeWholeNow(path, content)),
    writePieces: (pieces) => (isSpecial(path) ? writeFile(path, pieces) : writeWhole(path, pieces))
  };
}

/** A pipe or a device, which is written to and not replaced. */
function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Opens what is there for writing, and makes what will take its place. */
function tryFile(path: string): void {
  const trial = `${path}.${process.pid}${unfinishedEnd}`;
  try {
    closeSync(openSync(trial, "w"));
    rmSync(trial);
    if (existsSync(path)) closeSync(openSync(path, "r+"));
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

function refuseInputs(option: string, path: string, inputs: readonly string[]): void {
  const isRead = inputs.some((input) => existsSync(input) && existsSync(path) && isSame(input, path));
  if (!isRead) return;
  throw new UsageError([say(fileMessages.readsIt(option, path))]);
}

function isSame(one: string, other: string): boolean {
  return realpathSync(one) === realpathSync(other);
}

/** Reads the path of a file or folder that is to be written: any text but an empty one. */
export function pathOf(option: string) {
  return (text: string): string => {
    if (text.trim() !== "") return text;
    throw new UsageError([say(fileMessages.emptyPath(option))]);
  };
}
