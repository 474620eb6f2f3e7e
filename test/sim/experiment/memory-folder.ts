import type { ExperimentFolder, GrowingFile } from "../../../sim/experiment/folder.ts";

/** A folder in memory, whose files can be looked at and spoiled. */
export interface MemoryFolder extends ExperimentFolder {
  readonly files: Map<string, string>;
}

export function memoryFolder(files = new Map<string, string>()): MemoryFolder {
  return {
    files,
    grow: async (name) => growing(files, name),
    read: async (name) => files.get(name),
    async *pieces(name) {
      yield new TextEncoder().encode(files.get(name));
    },
    sizeOf: async (name) => files.get(name)?.length,
    async write(name, pieces) {
      let text = "";
      for await (const piece of pieces) text += typeof piece === "string" ? piece : new TextDecoder().decode(piece);
      files.set(name, text);
    }
  };
}

function growing(files: Map<string, string>, name: string): GrowingFile {
  const text = () => files.get(name) ?? "";
  return {
    get size() {
      return text().length;
    },
    read: async (offset, length) => text().slice(offset, offset + length),
    async append(added) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      files.set(name, text() + added);
    },
    settle: async () => {},
    close: async () => {}
  };
}
