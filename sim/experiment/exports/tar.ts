import { createTar } from "nanotar";

/** A file inside an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const block = 512;
/** Nobody’s, of no time, so that equal content gives equal bytes. */
const attrs = { mode: "644", uid: 0, gid: 0, mtime: 0, user: "", group: "" };

/** Entries as the pieces of a tar archive, one after another, so that one at a time is held in memory. */
export async function* tarPieces(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes } of entries) {
    const archive = createTar([{ name, data: bytes }], { attrs });
    yield archive.subarray(0, block * (1 + Math.ceil(bytes.length / block)));
  }
  yield new Uint8Array(2 * block);
}
