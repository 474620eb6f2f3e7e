import { expose } from "comlink";
import type { OriginFile } from "./origin-file.ts";

/** The part of a synchronous handle that is used; the library of types has it for workers only. */
interface SyncHandle {
  getSize(): number;
  read(buffer: Uint8Array, options: { readonly at: number }): number;
  write(buffer: Uint8Array, options: { readonly at: number }): number;
  flush(): void;
  close(): void;
}

let handle: SyncHandle;

const file: OriginFile = {
  async open(folder, name) {
    const place = await folderNamed(folder);
    const opened = await place.getFileHandle(name, { create: true });
    const { createSyncAccessHandle } = opened as unknown as { createSyncAccessHandle(): Promise<SyncHandle> };
    handle = await createSyncAccessHandle.call(opened);
    return handle.getSize();
  },
  read(offset, length) {
    const bytes = new Uint8Array(Math.min(length, handle.getSize() - offset));
    const found = handle.read(bytes, { at: offset });
    return new TextDecoder("latin1").decode(bytes.subarray(0, found));
  },
  append(text) {
    const bytes = new TextEncoder().encode(text);
    for (let written = 0; written < bytes.length; ) {
      written += handle.write(bytes.subarray(written), { at: handle.getSize() });
    }
    return handle.getSize();
  },
  settle: () => handle.flush(),
  close: () => handle.close()
};

async function folderNamed(path: readonly string[]): Promise<FileSystemDirectoryHandle> {
  let folder = await navigator.storage.getDirectory();
  for (const name of path) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
}

expose(file);
