import { createReadStream, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { ExperimentFolder, GrowingFile } from "../experiment/folder.ts";
import { UsageError } from "./usage-error.ts";

/** A folder on a disk; made if it is not there. */
export function nodeFolder(path: string): ExperimentFolder {
  makeFolder(path);
  return {
    grow: (name) => growingFile(join(path, name)),
    read: (name) => textOf(join(path, name)),
    pieces: (name) => createReadStream(join(path, name)),
    sizeOf: async (name) => statSync(join(path, name), { throwIfNoEntry: false })?.size,
    write: (name, pieces) => writeWhole(join(path, name), pieces)
  };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError([`${path}: ${(error as Error).message}. Expected: a folder that can be written to.`]);
  }
}

async function growingFile(path: string): Promise<GrowingFile> {
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
      await appendWhole(file, Buffer.from(text, "latin1"));
      size += text.length;
    },
    settle: () => file.datasync(),
    close: () => file.close()
  };
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

const unfinishedEnd = ".part";

/** Removes what processes that were killed had begun to write; for the one that has the folder to itself. */
export function removeUnfinished(path: string): void {
  for (const name of readdirSync(path)) {
    if (name.endsWith(unfinishedEnd)) rmSync(join(path, name), { force: true });
  }
}

/** Writes beside and renames, so that a file is whole or as it was. */
async function writeWhole(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const unfinished = `${path}.${process.pid}${unfinishedEnd}`;
  const file = await open(unfinished, "w");
  try {
    for await (const piece of pieces) await file.writeFile(piece);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}
