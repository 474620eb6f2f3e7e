import type { Text } from "../../declare/text.ts";

/** Times as texts, the shortest and longest to be expected beside the middle. */
interface Durations {
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

/** How far an experiment is. */
interface Status {
  readonly experiment: string;
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Seconds of a run; absent before any was timed. */
  readonly pace: string | undefined;
  readonly size: string;
}

/** Sentences about the folder of an experiment and what carries it out. */
export const experimentMessages = {
  resultsElsewhere: (message: string): Text => ({
    en: `Workers finished a run twice, and ${message}. Expected: one folder that all machines share. Do the workers have the same --store? What came before is kept; give the same command again to go on.`,
    zh: `同一运行已两次完成，但结果未到达所给--store（${message}）。各台机器应使用同一共享目录，请检查各工作进程的--store。此前的结果均已保留；再次执行同一命令即可继续。`
  }),
  lineChanged: (place: number, journal: string, goOn: string): Text => ({
    en: `The line of run ${place} in ${journal} was changed since it was read; tables are left as they were. Run it again: ${goOn}`,
    zh: `${journal}中第${place}次运行的记录在读取后被改动；结果表保持原样。重新运行：${goOn}`
  }),
  otherExperiment: (path: string, where: string, kept: string, asked: string): Text => ({
    en: `${path} holds another experiment or engine: ${where} is ${kept} there and ${asked} here. Expected: the same. Choose another folder, or give what was given before; nothing was started.`,
    zh: `${path}中是另一实验或模型版本：${where}在该处为${kept}，此处为${asked}，两者应相同。请另选目录，或给出原来的内容；未开始运行。`
  }),
  headUnreadable: (journal: string, finished: number): Text => ({
    en: `The first line of ${journal} cannot be read, and nothing else tells which engine made its ${finished} finished runs. Expected: the journal as it was written. Bring back the line from a copy, or move the file away to run all again; nothing was started or changed.`,
    zh: `${journal}首行无法读取，其中${finished}次已完成运行的模型版本无从得知。应为原样的日志。请由备份恢复该行，或移走该文件以全部重新运行；未开始运行，也未改动任何文件。`
  }),
  kept: (finished: number, total: number, path: string, goOn: string): Text => ({
    en: `${finished} of ${total} runs are finished and kept in ${path}. Go on with: ${goOn}`,
    zh: `${total}次运行中已完成${finished}次，保存在${path}。继续运行：${goOn}`
  }),
  notStarted: (kept: Text): Text => ({ en: `Not started. ${kept.en}`, zh: `未开始。${kept.zh}` }),
  cancelled: (kept: Text): Text => ({ en: `Cancelled. ${kept.en}`, zh: `已取消。${kept.zh}` }),
  runFailed: (point: number, scenario: Text, replicate: number, reason: string, kept: Text): Text => ({
    en: `Point ${point}, scenario ${scenario.en}, replicate ${replicate} failed: ${reason} ${kept.en} --on-failure list`,
    zh: `设计点${point}、方案“${scenario.zh}”、重复${replicate}失败：${reason} ${kept.zh} --on-failure list`
  }),
  noResults: (path: string, goOn: string): Text => ({
    en: `${path} holds no results yet. Finish it first: ${goOn}`,
    zh: `${path}尚无结果。请先完成：${goOn}`
  }),
  noJournal: (path: string): Text => ({
    en: `${path} holds no journal. Expected: the folder of an experiment.`,
    zh: `${path}中没有日志，应为实验的目录。`
  }),
  notBegun: (path: string, file: string): Text => ({
    en: `${path} holds no ${file}. Expected: a folder that “techmarket experiment run FILE --out FOLDER” began.`,
    zh: `${path}中没有${file}，应为“techmarket experiment run 文件 --out 目录”所建的目录。`
  }),
  ownFile: (out: string): Text => ({
    en: `--out is ${out}, a file of the experiment itself. Expected: another file. Choose another name; nothing was written.`,
    zh: `--out为${out}，是实验自身的文件，应为其他文件，请另取名称；未写入任何内容。`
  }),
  nameOne: { en: " Name one with --experiment.", zh: "请以--experiment指明。" },
  noJournalYet: (path: string): Text => ({
    en: `${path} holds no journal yet. Expected: an experiment that was begun.`,
    zh: `${path}中尚无日志，应为已开始的实验。`
  }),
  runsWanted: (fewest: number, most: number): Text => ({
    en: fewest === most ? `${most} runs` : `${fewest} to ${most} runs`,
    zh: fewest === most ? `${most}次运行` : `${fewest}至${most}次运行`
  }),
  timeWanted: ({ low, middle, high }: Durations, fewest: number): Text => ({
    en: `about ${middle} (${low} to ${high}) for the first ${fewest}`,
    zh: `前${fewest}次约需${middle}（${low}至${high}）`
  }),
  sizeWanted: (size: string): Text => ({ en: `about ${size}`, zh: `约${size}` }),
  goOn: (estimate: string): Text => ({ en: `${estimate}. Go on?`, zh: `${estimate}。是否继续？` }),
  nobodyAnswers: (estimate: string, time: string, size: string, runs: number): Text => ({
    en: `${estimate}. Expected: up to ${time}, ${size} and ${runs} runs without a question, and nobody is there to answer one. Give --yes to go on all the same.`,
    zh: `${estimate}。不超过${time}、${size}和${runs}次运行时无须询问；现已超出，且无人应答。如仍要继续，请给出--yes。`
  }),
  status: ({ experiment, done, total, failed, pace, size }: Status): Text => ({
    en: `${experiment}: ${done} of ${total} runs done, ${failed} failed${pace === undefined ? "" : `, ${pace} s each`}, ${size}`,
    zh: `${experiment}：已完成${done}/${total}次运行，${failed}次失败${pace === undefined ? "" : `，每次${pace}秒`}，${size}`
  }),
  redisMissing: {
    en: "--redis is missing. Expected: the address of a Redis, as redis://localhost:6379, or TECHMARKET_REDIS in the environment.",
    zh: "缺少--redis，应为Redis的地址，如redis://localhost:6379，或设置环境变量TECHMARKET_REDIS。"
  },
  noRedis: (message: string): Text => ({
    en: `--redis: ${message}. Expected: a Redis that answers. Start one, or correct the address.`,
    zh: `--redis：${message}。应为可连接的Redis，请启动Redis或更正地址。`
  }),
  unreadable: (file: string): Text => ({
    en: `${file} cannot be read. Expected: text in UTF-8, UTF-16 or GB 18030.`,
    zh: `${file}无法读取，应为UTF-8、UTF-16或GB 18030编码的文本。`
  })
} as const;
