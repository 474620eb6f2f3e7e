import { existsSync } from "node:fs";
import { dirname } from "node:path";

/** What the file system of the machine refused, for a person. */
export interface FileError {
  readonly sentence: string;
  /** The disk is full: nothing was wrong with what was typed. */
  readonly isFull: boolean;
  /** Whoever read the output has gone away, and needs no word. */
  readonly isQuiet: boolean;
}

/** What Node tells with an error of the system. */
type SystemError = NodeJS.ErrnoException & { readonly dest?: string };

const causes: Readonly<Record<string, string>> = {
  ENOENT: "is not there. Expected: a path that exists. Check how it is spelt",
  ENOTDIR: "is a file, or leads through one. Expected: a folder",
  EISDIR: "is a folder. Expected: a file",
  EEXIST: "is there already. Expected: a name that is free, or a folder where a folder is wanted",
  ENOTEMPTY: "is a folder that is not empty. Expected: a name that is free",
  EACCES:
    "is closed to this user. Expected: a path that this user may read and write. Choose another, or change its permissions",
  EPERM:
    "does not allow this. Expected: a path that this user may read and write. Choose another, or change its permissions",
  EROFS: "lies on a disk that is read-only. Expected: a disk that can be written to. Choose another place",
  ENAMETOOLONG: "has too long a name. Expected: a shorter one",
  ELOOP: "is a link that leads back to itself. Expected: a file or folder",
  EINVAL: "cannot be opened in this way. Expected: an ordinary file or folder",
  EBUSY: "is held by another program. Close it there and try again",
  ETXTBSY: "is held by another program. Close it there and try again",
  EMFILE: "cannot be opened, since too many files are open. Close other programs, or raise the limit of open files",
  ENFILE: "cannot be opened, since too many files are open. Close other programs, or raise the limit of open files",
  EIO: "cannot be read or written: the disk reports a fault. Choose another place"
};

/** Codes of a disk, or a person’s share of it, that is full. */
const full = ["ENOSPC", "EDQUOT", "EFBIG"];

/** An error of the file system as cause and remedy; undefined for any other error. */
export function fileError(error: unknown): FileError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = "", path, dest } = error as SystemError;
  const what = dest ?? path ?? "The output";
  if (code === "EPIPE") return { sentence: "", isFull: false, isQuiet: true };
  if (full.includes(code)) return { sentence: fullSentence(path), isFull: true, isQuiet: false };
  if (!Object.hasOwn(causes, code)) return undefined;
  return { sentence: `${missingFolder(code, what) ?? `${what} ${causes[code]}`}.`, isFull: false, isQuiet: false };
}

function fullSentence(path: string | undefined): string {
  const where = path === undefined ? "The disk" : `The disk with ${path}`;
  return `${where} is full. What was finished before is kept. Make room and give the same command again to go on.`;
}

/** Where a file was to be written or read in a folder that is not there, the folder is the cause. */
function missingFolder(code: string, path: string): string | undefined {
  const folder = dirname(path);
  if (code !== "ENOENT" || existsSync(folder)) return undefined;
  return `${path}: there is no folder ${folder}. Expected: a folder that exists. Make it first, or choose another`;
}
