import type { Text } from "../../declare/text.ts";

/** Sentences about files and folders that a command reads and writes. */
export const fileMessages = {
  tooDeep: (file: string, most: number): Text => ({
    en: `${file} has lists or objects inside each other more than ${most} levels deep. Expected: a file as this program or its documents write it.`,
    zh: `${file}中列表或对象的嵌套超过${most}层，应为本程序或其文档所写形式的文件。`
  }),
  notJson: (file: string, cause: Text): Text => ({
    en: `${file} cannot be read: ${cause.en}. Expected: a file of valid JSON.`,
    zh: `无法读取${file}，应为有效的JSON文件（${cause.zh}）。`
  }),
  foreign: (path: string, names: readonly string[]): Text => ({
    en: `${path} holds ${names.join(", ")}, which this program did not write there. Expected: a new or empty folder. Choose another, or move the files away; nothing was started.`,
    zh: `${path}中的${names.join("、")}不是本程序写入的，应为新目录或空目录。请另选目录或移走这些文件；未开始运行。`
  }),
  otherResults: (path: string, where: string, kept: string, asked: string): Text => ({
    en: `${path} holds other results: ${where} is ${kept} there and ${asked} here. Expected: the same. Choose another folder; nothing was started.`,
    zh: `${path}中是其他结果：${where}在该处为${kept}，此处为${asked}，两者应相同。请另选目录；未开始运行。`
  }),
  inUse: (path: string, owner: Text, patience: number, lock: string): Text => ({
    en: `${path} is in use by ${owner.en}. Expected: a folder in which nobody else works. Wait for it to end; an owner on another machine is given up after ${patience} s without a sign of life. If nobody works there, delete ${lock}.`,
    zh: `${path}正由${owner.zh}使用，应为无人使用的目录。请等其结束；其他机器上的使用者${patience}秒没有响应即视为已退出。如确无人使用，请删除${lock}。`
  }),
  takenOver: (path: string, owner: Text): Text => ({
    en: `${path} was taken over by ${owner.en} while this process gave no sign of life. Nothing more is written here; what was finished is kept and the other goes on.`,
    zh: `本进程没有响应期间，${path}已由${owner.zh}接管。本进程不再写入；已完成的均已保留，由对方继续。`
  }),
  changedByAnother: (path: string): Text => ({
    en: `${path} was changed by another process. Nothing more is written to it; lines that are whole count. Once nobody else works there, give the same command again to go on.`,
    zh: `${path}已被另一进程改动。本进程不再写入；完整的行均有效。待无人使用后，再次执行同一命令即可继续。`
  }),
  owner: (process: number, host: string): Text => ({
    en: `process ${process} on ${host}`,
    zh: `${host}上的进程${process}`
  }),
  anotherProcess: { en: "another process", zh: "另一进程" },
  readsIt: (option: string, path: string): Text => ({
    en: `${option} is ${path}, which the command reads. Expected: another file. Choose another name; nothing was written.`,
    zh: `${option}为${path}，是命令所读取的文件，应为其他文件，请另取名称；未写入任何内容。`
  }),
  emptyPath: (option: string): Text => ({
    en: `${option} is empty. Expected: a path.`,
    zh: `${option}为空，应为路径。`
  }),
  frozenBefore: (file: string): Text => ({
    en: `--freeze: ${file} exists, and a frozen forecast is not written again. Expected: a new file.`,
    zh: `--freeze：${file}已存在，已冻结的预测不再改写，应为新文件。`
  }),
  runWithRegion: (path: string, word: string): Text => ({
    en: `${path}: run it with --region ${word}`,
    zh: `${path}：以--region ${word}运行`
  }),
  rowsRead: (form: Text, count: number): Text => ({
    en: `${form.en}: ${count} rows`,
    zh: `${form.zh}：${count}行`
  }),
  regionMade: (name: Text, id: string): Text => ({ en: `${name.en}, ${id}`, zh: `${name.zh}，${id}` }),
  templateWritten: (paths: readonly string[], region: Text): Text => ({
    en: `${paths.join(", ")}: the synthetic population of ${region.en}`,
    zh: `${paths.join("、")}：${region.zh}的合成主体`
  }),
  cancelled: { en: "Cancelled; what was finished is kept.", zh: "已取消；已完成的均已保留。" }
} as const satisfies Record<string, Text | ((...parts: never[]) => Text)>;
