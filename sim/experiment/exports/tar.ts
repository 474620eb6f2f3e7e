import { strToU8 } from "fflate";

/** A file inside an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const block = 512;

/**
 * Entries as the pieces of a tar archive (POSIX.1-1988, ustar), without owner and time, so that equal content gives
 * equal bytes.
 */
export async function* tarPieces(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes } of entries) {
    yield header(name, bytes.length);
    yield bytes;
    yield new Uint8Array((block - (bytes.length % block)) % block);
  }
  yield new Uint8Array(2 * block);
}

/** Fields of a header as text, by where they begin. */
function header(name: string, size: number): Uint8Array {
  const bytes = new Uint8Array(block);
  const put = (offset: number, text: string) => bytes.set(strToU8(text), offset);
  put(0, name);
  put(100, "0000644\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  put(124, `${octal(size, 11)} `);
  put(136, `${octal(0, 11)} `);
  put(148, "        ");
  put(156, "0");
  put(257, "ustar\x0000");
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  put(148, `${octal(sum, 6)}\0 `);
  return bytes;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, "0");
}
