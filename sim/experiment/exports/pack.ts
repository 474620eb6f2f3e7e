import { Gzip, strToU8, Zip, ZipDeflate } from "fflate";

/** Pieces of a file that is being made. */
export type Pieces = AsyncIterable<string | Uint8Array>;

/** Packs pieces as gzip, without a time, so that equal content gives equal bytes. */
export async function* gzipPieces(pieces: Pieces): AsyncGenerator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const gzip = new Gzip({ mtime: 0 });
  gzip.ondata = (bytes) => packed.push(bytes);
  for await (const piece of pieces) {
    gzip.push(bytesOf(piece));
    yield* packed;
    packed = [];
  }
  gzip.push(new Uint8Array(0), true);
  yield* packed;
}

/** A file of an archive. */
export interface PackedFile {
  readonly name: string;
  readonly pieces: Pieces;
}

/** The earliest time that an archive can hold, in that of the place. */
const noTime = "1980-01-01T00:00:00";

/** Packs files as a zip archive, one after another. */
export async function* zipPieces(files: readonly PackedFile[]): AsyncGenerator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name);
    file.mtime = noTime;
    zip.add(file);
    for await (const piece of pieces) {
      file.push(bytesOf(piece));
      yield* packed;
      packed = [];
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* packed;
}

function bytesOf(piece: string | Uint8Array): Uint8Array {
  return typeof piece === "string" ? strToU8(piece) : piece;
}
