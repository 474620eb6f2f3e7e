/** One growing file of the browser's origin-private file system, in a worker of its own: only there it can be appended to. */
export interface OriginFile {
  /** Opens it for this worker alone and tells its bytes; fails if another page has it open. */
  open(folder: readonly string[], name: string): Promise<number>;
  read(offset: number, length: number): string;
  /** Adds to the end and tells the bytes. */
  append(text: string): number;
  settle(): void;
  close(): void;
}
