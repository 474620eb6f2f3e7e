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
    const end = handle.getSize() + bytes.length;
    // a browser whose room is used up may write a part and tell of the whole
    for (let at = end - bytes.length; at < end; at = handle.getSize()) {
      const written = handle.write(bytes.subarray(bytes.length - (end - at)), { at });
      if (written === 0 || handle.getSize() === at) throw new DOMException("the room is used up", "QuotaExceededError");
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
