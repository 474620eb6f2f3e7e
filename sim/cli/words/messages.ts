import type { Verdict } from "../../analysis/paired-difference.ts";
import type { Text } from "../../declare/text.ts";

/** Words over columns of tables for the eye. */
export const headings = {
  outcome: { en: "outcome", zh: "结果指标" },
  name: { en: "name", zh: "名称" },
  median: { en: "median", zh: "中位数" },
  p10: { en: "10%", zh: "10%分位" },
  p90: { en: "90%", zh: "90%分位" },
  unit: { en: "unit", zh: "单位" },
  a: { en: "a", zh: "a" },
  b: { en: "b", zh: "b" },
  difference: { en: "b − a", zh: "b−a" },
  low: { en: "low", zh: "下限" },
  high: { en: "high", zh: "上限" },
  verdict: { en: "verdict", zh: "判定" },
  holdsIn: { en: "holds in", zh: "成立占比" },
  fromParameters: { en: "from parameters", zh: "源于参数" },
  lever: { en: "lever", zh: "政策杠杆" },
  measure: { en: "measure", zh: "措施" },
  old: { en: "old", zh: "旧规定" },
  today: { en: "today", zh: "现行" },
  plan: { en: "plan", zh: "行动方案" },
  from: { en: "from", zh: "自" },
  to: { en: "to", zh: "至" },
  kind: { en: "kind", zh: "类型" },
  badge: { en: "badge", zh: "证据" },
  sources: { en: "sources", zh: "来源" },
  source: { en: "source", zh: "来源" },
  section: { en: "section", zh: "说明章节" },
  aspect: { en: "aspect", zh: "方面" },
  grade: { en: "evidence", zh: "证据等级" },
  shownBy: { en: "friction shown by", zh: "堵点见于" },
  levers: { en: "levers", zh: "政策杠杆" },
  leverIds: { en: "ids of levers", zh: "政策杠杆标识" },
  scenario: { en: "scenario", zh: "方案" },
  assumptions: { en: "assumptions", zh: "假设" },
  expected: { en: "expected", zh: "预期" },
  group: { en: "group", zh: "分组" },
  readAt: { en: "read at", zh: "适用的抽样比例" },
  assumption: { en: "assumption", zh: "假设" },
  value: { en: "value", zh: "取值" },
  calibratedFrom: { en: "calibrated from", zh: "校准自" },
  phase: { en: "phase", zh: "阶段" },
  submodel: { en: "submodel", zh: "子模型" },
  figure: { en: "figure", zh: "数据" },
  wanted: { en: "wanted", zh: "公布值" },
  drawn: { en: "drawn", zh: "抽得值" },
  status: { en: "status", zh: "依据" },
  id: { en: "id", zh: "标识" },
  target: { en: "target", zh: "目标值" },
  class: { en: "class", zh: "类别" },
  use: { en: "use", zh: "用法" },
  published: { en: "figure", zh: "公布值" },
  tolerance: { en: "tolerance", zh: "容许范围" },
  simulated: { en: "simulated", zh: "模型" },
  pass: { en: "pass", zh: "吻合" },
  miss: { en: "miss", zh: "不吻合" },
  notMeasured: { en: "not measured", zh: "未测" },
  parameter: { en: "parameter", zh: "参数" },
  start: { en: "start", zh: "初始值" },
  estimate: { en: "estimate", zh: "估计值" },
  moves: { en: "ids of targets moved", zh: "所影响目标值的标识" },
  heldOut: { en: "R² held out", zh: "样本外R²" },
  coverage: { en: "coverage", zh: "区间覆盖" },
  atEstimate: { en: "at the estimate", zh: "估计值处" },
  region: { en: "region", zh: "地区" },
  series: { en: "series", zh: "序列" },
  best: { en: "best", zh: "最优" },
  imputed: { en: "imputed", zh: "插补内容" },
  column: { en: "column", zh: "列" },
  missing: { en: "missing", zh: "缺失" },
  of: { en: "of", zh: "总数" },
  standsIn: { en: "filled in with", zh: "插补方式" },
  scaleAdds: { en: "scale adds", zh: "抽样比例之差" }
} as const satisfies Record<string, Text>;

/** Words that stand in cells. */
export const cells = {
  anyScale: { en: "any scale", zh: "任意" },
  wholeOnly: { en: "scale 1", zh: "1（全域）" },
  needsWhole: { en: "whole region only (--scale 1)", zh: "仅限全域（--scale 1）" },
  all: { en: "all", zh: "全部" },
  notIdentified: { en: "not identified", zh: "不可识别" }
} as const satisfies Record<string, Text>;

/** Verdicts on paired differences. */
export const verdicts = {
  "larger than luck": { en: "larger than luck", zh: "超出随机波动" },
  "not larger than luck": { en: "not larger than luck", zh: "未超出随机波动" },
  "too few replicates to tell": { en: "too few replicates to tell", zh: "重复次数不足，尚不能判断" }
} as const satisfies Record<Verdict, Text>;

/** Kinds of levers, classes and uses of published figures, parts of the validation. */
export const kinds: Readonly<Record<string, Text>> = {
  share: { en: "share", zh: "比例" },
  amount: { en: "amount", zh: "金额" },
  count: { en: "count", zh: "数量" },
  switch: { en: "switch", zh: "开关" },
  days: { en: "days", zh: "天数" },
  months: { en: "months", zh: "月数" },
  years: { en: "years", zh: "年数" },
  fitted: { en: "fitted", zh: "用于校准" },
  input: { en: "input", zh: "模型输入" },
  "by construction": { en: "by construction", zh: "设定所致" },
  free: { en: "free", zh: "独立" },
  borrowed: { en: "borrowed", zh: "借用" },
  fit: { en: "may be fitted", zh: "可用于校准" },
  holdout: { en: "held out", zh: "留作检验" },
  facts: { en: "facts", zh: "典型事实" },
  quasiExperiments: { en: "reforms", zh: "改革" },
  directions: { en: "directions", zh: "方向检验" },
  closedForms: { en: "closed forms", zh: "解析解" },
  extremes: { en: "extreme conditions", zh: "极端条件" },
  used: { en: "used", zh: "采用" }
};

/** Sentences of the command line; each says the same in both languages. */
export const messages = {
  monthsSimulated: (done: number, total: number, left: number | undefined): Text => ({
    en: `${done} of ${total} months simulated${left === undefined ? "" : `, ${left} s left`}`,
    zh: `已模拟${done}/${total}个月${left === undefined ? "" : `，约剩${left}秒`}`
  }),
  finishedBefore: (done: number, total: number): Text => ({
    en: `${done} of ${total} replicates were finished before and are not run again`,
    zh: `${total}次重复中有${done}次此前已完成，不再运行`
  }),
  stop: { en: ".", zh: "。" },
  within: (file: string, where: string): Text => ({ en: `${file}, ${where}`, zh: `${file}，${where}` }),
  of: (place: string, sentence: Text): Text => ({ en: `${place}: ${sentence.en}`, zh: `${place}：${sentence.zh}` }),
  leftOut: (cut: number, total: number, kinds: readonly Text[]): Text => ({
    en: `In ${cut} of ${total} runs not everything found room: ${kinds.map(({ en }) => en).join("; ")}. Their figures lack it.`,
    zh: `${total}次运行中有${cut}次超出程序容量：${kinds.map(({ zh }) => zh).join("；")}。相关数值未包含这些部分。`
  }),
  damagedRecords: (count: number): Text => ({
    en: `${count} kept ${count === 1 ? "record is" : "records are"} damaged or of another run and run again`,
    zh: `${count}份已存记录已损坏或属于其他运行，重新运行`
  }),
  changedHead: (finished: number): Text => ({
    en: `The first line of the journal was changed; the ${finished} runs under it are kept`,
    zh: `日志首行已被改动；其下${finished}次运行予以保留`
  }),
  unreadableLines: (count: number): Text => ({
    en: `${count === 1 ? "1 line" : `${count} lines`} of the journal cannot be read; what they told is run again`,
    zh: `日志中有${count}行无法读取，相应内容重新运行`
  }),
  settingTwice: (option: string, id: string, first: number, second: number): Text => ({
    en: `${option} sets ${id} twice, to ${first} and to ${second}. Expected: each lever once. Leave one of them out.`,
    zh: `${option}两次设定${id}，分别为${first}和${second}。每项政策杠杆只能设定一次，请删去其一。`
  }),
  runCancelled: (message: string): Text => ({ en: message, zh: "运行已取消；已模拟的月份不予保留。" }),
  runFailed: (message: string): Text => ({ en: message, zh: `运行中断（${message}）。` }),
  stageRuns: (stage: Text, runs: number, known: number): Text => ({
    en: `${stage.en}: ${runs} runs, ${known} of them known`,
    zh: `${stage.zh}：${runs}次运行，其中${known}次已有结果`
  }),
  keptInJournal: {
    en: "Finished runs are kept in the journal; give the same command again to go on.",
    zh: "已完成的运行保存在日志中；再次执行同一命令即可继续。"
  },
  nothingKept: {
    en: "Nothing was kept; with --out FOLDER finished replicates are.",
    zh: "未保存任何结果；给出--out 目录可保存已完成的重复。"
  },
  keptIn: (done: number, total: number, folder: string): Text => ({
    en: `${done} of ${total} replicates are finished and kept in ${folder}. Give the same command again to go on.`,
    zh: `${total}次重复中已完成${done}次，保存在${folder}。再次执行同一命令即可继续。`
  }),
  misfit: (option: string, found: string, expected: Text, use: number | undefined): Text => ({
    en: `${option} is ${found}. Expected: ${expected.en}.${use === undefined ? "" : ` Use ${use}, the nearest allowed value.`}`,
    zh: `${option}为${found}，应为${expected.zh}。${use === undefined ? "" : `可改用最接近的允许值${use}。`}`
  }),
  number: (min: number, max: number): Text => ({
    en: `a number from ${min} to ${max}`,
    zh: `${min}至${max}之间的数字`
  }),
  wholeNumber: (min: number, max: number): Text => ({
    en: `a whole number from ${min} to ${max}`,
    zh: `${min}至${max}之间的整数`
  }),
  seedLength: (length: number): Text => ({
    en: `--seed ${length === 0 ? "is empty" : `has ${length} characters`}. Expected: 1 to 64 characters.`,
    zh: `--seed${length === 0 ? "为空" : `为${length}个字符`}，应为1至64个字符。`
  }),
  ownRegionMissing: (region: string): Text => ({
    en: `The run is of a person’s own data (${region}). Give the file that import wrote with --region.`,
    zh: `该运行使用自有数据（${region}）。请以--region给出import生成的文件。`
  }),
  unknownRegion: (text: string, count: number, nearest: Text): Text => ({
    en: `--region is ${text}. Expected: one of the ${count} provincial regions, by id or name, or a file that import wrote. Nearest: ${nearest.en}.`,
    zh: `--region为${text}，应为${count}个省级地区之一（标识或名称），或import生成的文件。最接近的是：${nearest.zh}。`
  }),
  unknownRegions: (found: readonly string[], known: readonly string[]): Text => ({
    en: `--regions has ${found.join(", ")}. Expected: ${known.join(", ")}.`,
    zh: `--regions含${found.join("、")}，应为：${known.join("、")}。`
  }),
  changedRegion: (file: string): Text => ({
    en: `--region: ${file} is not a file that import wrote, or was changed since. Expected: the file named by import --out. Import the data again.`,
    zh: `--region：${file}不是import生成的文件，或此后有改动。应为import --out写出的文件，请重新导入数据。`
  }),
  unreadable: (what: string, cause: string): Text => ({
    en: `${what} cannot be read: ${cause}.`,
    zh: `无法读取${what}：${cause}。`
  }),
  unknownScenario: (option: string, text: string, nearest: string): Text => ({
    en: `${option} is ${text}. Expected: a scenario that “describe scenarios” lists, or a file that exists. Use ${nearest}, the nearest name.`,
    zh: `${option}为${text}，应为“describe scenarios”所列方案，或已有的文件。可改用最接近的${nearest}。`
  }),
  notASetting: (option: string, setting: string): Text => ({
    en: `${option} has ${setting}. Expected: lever=value.`,
    zh: `${option}含${setting}，应形如“政策杠杆=取值”。`
  }),
  unknownLever: (option: string, id: string, nearest: string): Text => ({
    en: `${option} sets ${id}. Expected: the id of a lever, as “describe levers” lists them. Use ${nearest}, the nearest one.`,
    zh: `${option}设定${id}，应为“describe levers”所列政策杠杆的标识。可改用最接近的${nearest}。`
  }),
  notANumber: (option: string, id: string, value: string): Text => ({
    en: `${option} sets ${id} to ${value || "nothing"}. Expected: a number.`,
    zh: `${option}将${id}设为${value || "空"}，应为数字。`
  }),
  /** @param more names that are not listed */
  unknownChoice: (what: Text, typed: string, names: readonly string[], nearest: string, more: number): Text => ({
    en:
      names.length === 0
        ? `${what.en} ${typed}.`
        : `${what.en} ${typed}. Expected: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Use ${nearest}, the nearest one.`,
    zh:
      names.length === 0
        ? `${what.zh}“${typed}”。`
        : `${what.zh}“${typed}”，应为：${names.join("、")}${more > 0 ? `等${names.length + more}项` : ""}。可改用最接近的${nearest}。`
  }),
  tooFewWorlds: (wanted: number, there: number, region: Text): Text => ({
    en: `--worlds is ${wanted}, but ${there} sets of values fit the data of ${region.en}. ${there === 0 ? "Calibrate the region first: techmarket calibrate --store." : `Use ${there}, the nearest allowed value.`}`,
    zh: `--worlds为${wanted}，而与${region.zh}数据相容的参数组合有${there}组。${there === 0 ? "请先校准该地区：techmarket calibrate --store。" : `可改用最接近的允许值${there}。`}`
  }),
  compared: (a: Text, b: Text, region: Text, replicates: number): Text => ({
    en: `a: ${a.en}; b: ${b.en}; ${region.en}, ${replicates} replicate${replicates === 1 ? "" : "s"}`,
    zh: `a：${a.zh}；b：${b.zh}；${region.zh}，${replicates}次重复`
  }),
  rulesUnderSeeds: (test: Text, rules: number, seeds: number): Text => ({
    en: `${test.en}: ${rules} rules under ${seeds} seeds`,
    zh: `${test.zh}：${rules}种规则，各${seeds}次重复`
  }),
  lookingAt: (runs: number): Text => ({
    en: `single firms and inventions: ${runs} runs`,
    zh: `逐家企业与逐项发明：${runs}次运行`
  }),
  design: (n: number, points: number, left: string): Text => ({
    en: `design ${n}: ${points} sets of values so far, ${left}% of the space before is left`,
    zh: `第${n}轮设计：累计${points}组取值，原有空间剩余${left}%`
  }),
  worldsLeft: (worlds: number, bound: string): Text => ({
    en: `${worlds} sets of values fit the data (no figure is missed by more than ${bound} times the error to be expected)`,
    zh: `${worlds}组取值与数据相容（与每项数据之差不超过预期误差的${bound}倍）`
  }),
  runsDone: (done: number, total: number): Text => ({
    en: `${done} of ${total} runs`,
    zh: `已完成${done}/${total}次运行`
  }),
  runsFailed: (failed: number): Text => ({ en: `${failed} failed`, zh: `${failed}次失败` }),
  runsEach: (pace: string): Text => ({ en: `${pace} a second`, zh: `每秒${pace}次` }),
  timeLeft: (middle: string, low: string, high: string): Text => ({
    en: `about ${middle} left (${low} to ${high})`,
    zh: `约剩${middle}（${low}至${high}）`
  }),
  workersBusy: (busy: number, all: number): Text => ({
    en: `${busy} of ${all} workers busy`,
    zh: `计算线程${busy}/${all}在运行`
  }),
  runsBefore: (done: number, most: number): Text => ({
    en: `${done} of ${most} runs were finished before and are not run again`,
    zh: `${most}次运行中有${done}次此前已完成，不再运行`
  }),
  runsFinished: (finished: number, runs: number, failures: Text, file: string): Text => ({
    en: `${finished} of ${runs} runs finished${failures.en}: ${file}`,
    zh: `已完成${finished}/${runs}次运行${failures.zh}：${file}`
  }),
  comma: { en: ", ", zh: "，" },
  forecasting: (region: Text, year: number): Text => ({
    en: `${region.en}: forecasting from ${year}`,
    zh: `${region.zh}：自${year}年起预测`
  }),
  scores: (from: number, to: number, ratio: string): Text => ({
    en: `In logarithms, means over ${from} to ${to}; the median ratio of the model’s score to that of no change is ${ratio}.`,
    zh: `以对数计，${from}至${to}年的均值；模型得分与“不变”预测得分之比的中位数为${ratio}。`
  }),
  knownUntil: (year: number): Text => ({
    en: `The model knows the figures of the region up to ${year}; how agents behave keeps its start values, to which later data were held.`,
    zh: `模型使用该地区截至${year}年的数据；主体行为取初始值，设定这些值时已对照过此后的数据。`
  })
} as const satisfies Record<string, Text | ((...parts: never[]) => Text)>;
