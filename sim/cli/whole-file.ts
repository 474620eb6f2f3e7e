import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Files under way end so. */
export const unfinishedEnd = ".part";

/**
 * Writes beside and renames, so that a file is whole or as it was, even after a power cut: what was written has reached
 * the disk before the name is given.
 * @param check called before the file takes its name
 */
export async function writeWhole(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  check: () => void = () => undefined
): Promise<void> {
  const unfinished = `${path}.${process.pid}${unfinishedEnd}`;
  const file = await open(unfinished, "w");
  try {
    for await (const piece of pieces) await file.writeFile(piece);
    await file.sync();
    await file.close();
    check();
    await rename(unfinished, path);
  } catch (error) {
    await file.close();
    await rm(unfinished, { force: true });
    throw error;
  }
  settleFolder(dirname(path));
}

/** The same at once, for a text or bytes that are at hand. */
export function writeWholeNow(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}${unfinishedEnd}`;
  try {
    const file = openSync(unfinished, "w");
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  settleFolder(dirname(path));
}

/** Brings the names in a folder to the disk, where the machine can. */
function settleFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Windows opens no folders and writes names down by itself
  }
}
