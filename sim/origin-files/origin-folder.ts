import { type Remote, wrap } from "comlink";
import type { ExperimentFolder, GrowingFile } from "../experiment/folder.ts";
import type { OriginFile } from "./origin-file.ts";

/** Where experiments lie in the browser's origin-private file system, each in a folder of its own. */
const room = "experiments";

/** The folder of an experiment in this browser; made when something is written. */
export function originFolder(name: string): ExperimentFolder {
  return {
    grow: (file) => growingFile([room, name], file),
    async read(file) {
      const handle = await fileIn(name, file);
      return handle && (await handle.getFile()).text();
    },
    pieces: (file) => piecesOf(name, file),
    sizeOf: async (file) => (await originFile(name, file))?.size,
    async write(file, pieces) {
      const folder = await (await roomOf()).getDirectoryHandle(name, { create: true });
      const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
      for await (const piece of pieces) await stream.write(piece as FileSystemWriteChunkType);
      await stream.close();
    }
  };
}

async function* piecesOf(folder: string, name: string): AsyncGenerator<Uint8Array> {
  const file = await originFile(folder, name);
  const reader = file!.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** Names of the folders there are. */
export async function originFolders(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await roomOf()).keys()) names.push(name);
  return names.sort();
}

/** A file as the page hands it on; undefined where there is none. */
export async function originFile(folder: string, file: string): Promise<File | undefined> {
  return (await fileIn(folder, file))?.getFile();
}

export async function removeOriginFolder(name: string): Promise<void> {
  await (await roomOf()).removeEntry(name, { recursive: true });
}

async function roomOf(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(room, { create: true });
}

async function fileIn(folder: string, file: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await (await (await roomOf()).getDirectoryHandle(folder)).getFileHandle(file);
  } catch {
    return undefined;
  }
}

/** Thrown when another tab works on the experiment. */
export class OpenElsewhere extends Error {}

async function growingFile(folder: readonly string[], name: string): Promise<GrowingFile> {
  // The bundler finds the worker by this literal form.
  const worker = new Worker(new URL("./origin-file-worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<OriginFile>(worker);
  let size = await opened(remote, folder, name).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  return {
    get size() {
      return size;
    },
    read: (offset, length) => remote.read(offset, length),
    async append(text) {
      size = await remote.append(text);
    },
    settle: () => remote.settle(),
    async close() {
      await remote.close();
      worker.terminate();
    }
  };
}

async function opened(remote: Remote<OriginFile>, folder: readonly string[], name: string): Promise<number> {
  try {
    return await remote.open(folder, name);
  } catch (error) {
    if ((error as Error).name === "NoModificationAllowedError") throw new OpenElsewhere();
    throw error;
  }
}
