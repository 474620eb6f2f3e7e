import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Text } from "../declare/text.ts";

/** What the file system of the machine refused, for a person. */
export interface FileError {
  readonly sentence: Text;
  /** The disk is full: nothing was wrong with what was typed. */
  readonly isFull: boolean;
  /** Whoever read the output has gone away, and needs no word. */
  readonly isQuiet: boolean;
}

/** What Node tells with an error of the system. */
type SystemError = NodeJS.ErrnoException & { readonly dest?: string };

const closed: Text = {
  en: "is closed to this user. Expected: a path that this user may read and write. Choose another, or change its permissions",
  zh: "不允许当前用户访问，应为可读写的路径，请另选路径或更改权限"
};
const held: Text = {
  en: "is held by another program. Close it there and try again",
  zh: "正被其他程序占用，请在该程序中关闭后重试"
};
const tooMany: Text = {
  en: "cannot be opened, since too many files are open. Close other programs, or raise the limit of open files",
  zh: "无法打开，已打开的文件过多，请关闭其他程序或提高上限"
};

const causes: Readonly<Record<string, Text>> = {
  ENOENT: {
    en: "is not there. Expected: a path that exists. Check how it is spelt",
    zh: "不存在，应为已有的路径，请检查拼写"
  },
  ENOTDIR: { en: "is a file, or leads through one. Expected: a folder", zh: "是文件或经过文件，应为目录" },
  EISDIR: { en: "is a folder. Expected: a file", zh: "是目录，应为文件" },
  EEXIST: {
    en: "is there already. Expected: a name that is free, or a folder where a folder is wanted",
    zh: "已存在，应为未占用的名称，需要目录时应为目录"
  },
  ENOTEMPTY: { en: "is a folder that is not empty. Expected: a name that is free", zh: "是非空目录，应为未占用的名称" },
  EACCES: closed,
  EPERM: closed,
  EROFS: {
    en: "lies on a disk that is read-only. Expected: a disk that can be written to. Choose another place",
    zh: "位于只读磁盘，应为可写入的磁盘，请另选位置"
  },
  ENAMETOOLONG: { en: "has too long a name. Expected: a shorter one", zh: "名称过长，应为较短的名称" },
  ELOOP: {
    en: "is a link that leads back to itself. Expected: a file or folder",
    zh: "是指向自身的链接，应为文件或目录"
  },
  EINVAL: {
    en: "cannot be opened in this way. Expected: an ordinary file or folder",
    zh: "无法以此方式打开，应为普通文件或目录"
  },
  EBUSY: held,
  ETXTBSY: held,
  EMFILE: tooMany,
  ENFILE: tooMany,
  EIO: {
    en: "cannot be read or written: the disk reports a fault. Choose another place",
    zh: "无法读写：磁盘报告故障，请另选位置"
  }
};

/** Codes of a disk, or a person’s share of it, that is full. */
const full = ["ENOSPC", "EDQUOT", "EFBIG"];

/** An error of the file system as cause and remedy; undefined for any other error. */
export function fileError(error: unknown): FileError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = "", path, dest } = error as SystemError;
  const what = dest ?? path;
  if (code === "EPIPE") return { sentence: { en: "", zh: "" }, isFull: false, isQuiet: true };
  if (full.includes(code)) return { sentence: fullSentence(path), isFull: true, isQuiet: false };
  if (!Object.hasOwn(causes, code)) return undefined;
  return { sentence: missingFolder(code, what) ?? refused(what, causes[code]), isFull: false, isQuiet: false };
}

function refused(what: string | undefined, cause: Text): Text {
  return { en: `${what ?? "The output"} ${cause.en}.`, zh: `${what ?? "输出"}${cause.zh}。` };
}

function fullSentence(path: string | undefined): Text {
  const rest = {
    en: "What was finished before is kept. Make room and give the same command again to go on.",
    zh: "此前完成的均已保留。请腾出空间后再次执行同一命令。"
  };
  return path === undefined
    ? { en: `The disk is full. ${rest.en}`, zh: `磁盘已满。${rest.zh}` }
    : { en: `The disk with ${path} is full. ${rest.en}`, zh: `${path}所在磁盘已满。${rest.zh}` };
}

/** Where a file was to be written or read in a folder that is not there, the folder is the cause. */
function missingFolder(code: string, path: string | undefined): Text | undefined {
  if (code !== "ENOENT" || path === undefined) return undefined;
  const folder = dirname(path);
  if (existsSync(folder)) return undefined;
  return {
    en: `${path}: there is no folder ${folder}. Expected: a folder that exists. Make it first, or choose another.`,
    zh: `${path}：目录${folder}不存在，应为已有的目录，请先建立或另选。`
  };
}
