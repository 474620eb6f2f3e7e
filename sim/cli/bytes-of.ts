import { readFileSync } from "node:fs";

/** The bytes of a file; where it cannot be read the error names its path, that of a folder too. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw Object.assign(error as Error, { path: file });
  }
}
