import { createReadStream, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExperimentFolder, GrowingFile } from "../experiment/folder.ts";
import { BrokenOff } from "./broken-off.ts";
import { unfinishedEnd, writeWhole } from "./whole-file.ts";
import { fileMessages } from "./words/file-messages.ts";
import { say } from "./words/language.ts";

/**
 * A folder on a disk; made if it is not there.
 * @param check called before each write; throws where the folder is no longer this process’s
 */
export function nodeFolder(path: string, check: () => void = () => undefined): ExperimentFolder {
  mkdirSync(path, { recursive: true });
  return {
    grow: (name) => growingFile(join(path, name), check),
    read: (name) => textOf(join(path, name)),
    pieces: (name) => createReadStream(join(path, name)),
    sizeOf: async (name) => statSync(join(path, name), { throwIfNoEntry: false })?.size,
    write: (name, pieces) => writeWhole(join(path, name), pieces, check)
  };
}

async function growingFile(path: string, check: () => void): Promise<GrowingFile> {
  const file = await open(path, "a+");
  let { size } = await file.stat();
  return {
    get size() {
      return size;
    },
    async read(offset, length) {
      const bytes = Buffer.allocUnsafe(Math.min(length, size - offset));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
      return bytes.toString("latin1", 0, bytesRead);
    },
    async append(text) {
      check();
      if ((await file.stat()).size !== size) throw grownByAnother(path);
      await appendWhole(file, Buffer.from(text, "latin1"));
      size += text.length;
    },
    settle: () => file.datasync(),
    close: () => file.close()
  };
}

/** Where another process adds lines, the places of ours cannot be told any more. */
function grownByAnother(path: string): BrokenOff {
  return new BrokenOff("stopped", say(fileMessages.changedByAnother(path)), []);
}

/** A write may take fewer bytes than it was given. */
async function appendWhole(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await file.write(bytes, written)).bytesWritten;
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Removes what processes that were killed had begun to write; for the one that has the folder to itself. */
export function removeUnfinished(path: string): void {
  for (const name of readdirSync(path)) {
    if (name.endsWith(unfinishedEnd)) rmSync(join(path, name), { force: true });
  }
}
