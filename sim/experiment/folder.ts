/** A file that only grows: what is in it is never overwritten. Its text is plain ASCII, a character a byte. */
export interface GrowingFile {
  /** Bytes in it. */
  readonly size: number;
  /** The characters from an offset on, fewer at the end. */
  read(offset: number, length: number): Promise<string>;
  /** Adds to the end; it has reached the file when this is over, so that the end of the process takes nothing back. */
  append(text: string): Promise<void>;
  /** Over when all that was added would outlive the machine. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Where an experiment keeps its files, on a disk or in a browser. */
export interface ExperimentFolder {
  /** Opens the file of that name for growing; one that is not there is empty. */
  grow(name: string): Promise<GrowingFile>;
  /** A whole file as text; undefined where there is none. */
  read(name: string): Promise<string | undefined>;
  /** A whole file piece by piece; it must be there. */
  pieces(name: string): AsyncIterable<Uint8Array>;
  /** Bytes of a file; undefined where there is none. */
  sizeOf(name: string): Promise<number | undefined>;
  /** Writes a file piece by piece; it is there whole or, if this breaks off, as it was before. */
  write(name: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void>;
}
