import type { Text } from "../../declare/text.ts";

/** Sentences about designs, tables of inputs and outputs, and what methods of analysis find in them. */
export const methodMessages = {
  sampleWritten: (out: string, rows: number, label: Text, count: number, counts: Text): Text => ({
    en: `${out}: ${rows} rows, ${label.en}, ${count} ${counts.en}`,
    zh: `${out}：${rows}行，${label.zh}，${counts.zh}为${count}`
  }),
  groupsOfSample: (file: string): Text => ({
    en: `${file}: groups have no effect on a sample: every factor is moved for itself.`,
    zh: `${file}：分组对抽样不起作用，各因素单独变动。`
  }),
  groupsOfMethod: (file: string): Text => ({
    en: `${file}: groups have no effect on this method.`,
    zh: `${file}：分组对此方法不起作用。`
  }),
  otherLaws: (laws: readonly string[]): Text => ({
    en: `dists: ${laws.join(", ")}. Expected: unif for every factor; sample knows no other law.`,
    zh: `dists：${laws.join("、")}。各因素均应为unif；sample没有其他分布。`
  }),
  designMisfit: (design: string, count: number, expected: Text, nearest: number | undefined): Text => ({
    en: `sample ${design} --n ${count}: expected ${expected.en}.${nearest === undefined ? "" : ` Use ${nearest}, the nearest that will do.`}`,
    zh: `sample ${design} --n ${count}：应为${expected.zh}。${nearest === undefined ? "" : `可改用最接近的${nearest}。`}`
  }),
  rows: (count: number): Text => ({ en: `${count} rows`, zh: `${count}行` }),
  columns: (count: number): Text => ({ en: `${count} columns`, zh: `${count}列` }),
  missing: { en: "missing", zh: "空缺" },
  noChange: { en: "no change", zh: "没有变动" },
  emptyCells: (file: string, column: string, count: number, all: number): Text => ({
    en: `${file}, column ${column}: ${count} of ${all} cells have no value and are left out.`,
    zh: `${file}的${column}列：${all}格中有${count}格没有数值，不予计入。`
  }),
  neverVary: (names: readonly string[], more: number): Text => ({
    en: `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""} never ${names.length + more > 1 ? "vary: they are" : "varies: it is"} left out.`,
    zh: `${names.join("、")}${more > 0 ? `等${names.length + more}项` : ""}始终不变，不予计入。`
  }),
  heavyTail: (index: string): Text => ({
    en: `The outputs have a tail index of ${index}: their variance may not exist. Use --transform rank or log.`,
    zh: `输出的尾部指数为${index}，方差可能不存在。可改用--transform rank或log。`
  }),
  gaps: (gaps: readonly Text[], more: number, expected: Text): Text => ({
    en: `${gaps.map(({ en }) => en).join("; ")}${more > 0 ? ` and ${more} more` : ""}. Expected: ${expected.en}.`,
    zh: `${gaps.map(({ zh }) => zh).join("；")}${more > 0 ? `；另有${more}处` : ""}。应有${expected.zh}。`
  }),
  gapUnder: (scenario: string, output: string, replicate: string): Text => ({
    en: `${scenario} has no ${output}${replicate && ` under replicate ${replicate}`}`,
    zh: `${scenario}${replicate && `在重复${replicate}下`}没有${output}`
  }),
  gapIn: (scenario: string, output: string, world: string): Text => ({
    en: `${scenario} has no ${output} in world ${world}`,
    zh: `${scenario}在参数组合${world}下没有${output}`
  }),
  valueOfOutputs: { en: "a value of every output", zh: "每项输出的数值" },
  valueUnderReplicates: {
    en: "a value of every scenario under every replicate",
    zh: "每个方案在每次重复下的数值"
  },
  valueInWorlds: { en: "a value of every scenario in every world", zh: "每个方案在每组参数下的数值" },
  rowNamed: (row: number): Text => ({ en: `row ${row}`, zh: `第${row}行` }),
  badConstraint: (text: string): Text => ({
    en: `--keep is ${text}. Expected: output<=limit or output>=limit, in quotation marks.`,
    zh: `--keep为${text}，应形如“输出<=界限”或“输出>=界限”，并加引号。`
  }),
  unknownGoal: (name: string, outputs: readonly string[], nearest: string): Text => ({
    en: `--minimise names ${name}. Expected: ${outputs.join(", ")}. Use ${nearest}, the nearest one.`,
    zh: `--minimise为${name}，应为：${outputs.join("、")}。可改用最接近的${nearest}。`
  }),
  noObjective: {
    en: "--keep names every output. Expected: at least one output left as an objective.",
    zh: "--keep列出了全部输出，应至少留下一项输出作为目标。"
  },
  tooManySettings: (count: number, most: number): Text => ({
    en: `The inputs hold ${count} settings. Expected: at most ${most}.`,
    zh: `输入表有${count}组取值，应至多${most}组。`
  }),
  tooManyScenarios: (count: number, most: number): Text => ({
    en: `The inputs hold ${count} scenarios. Expected: at most ${most}.`,
    zh: `输入表有${count}个方案，应至多${most}个。`
  }),
  otherReplicates: (row: number, found: string, wanted: string): Text => ({
    en: `The setting of row ${row} has the replicates ${found}. Expected: ${wanted}, as for the first setting.`,
    zh: `第${row}行取值的重复为${found}，应与首组取值相同：${wanted}。`
  }),
  nextWritten: (file: string, count: number): Text => ({
    en: `${file}: ${count} settings to run next`,
    zh: `${file}：下一批共${count}组取值`
  }),
  groupsOfMorris: {
    en: "groups: morris moves factors one by one. Expected: no groups, or each factor in one of its own.",
    zh: "groups：morris逐一变动因素，应不分组，或每个因素各成一组。"
  },
  boxTooThin: (density: string, threshold: number): Text => ({
    en: `The box has a density of ${density}, below --threshold ${threshold}: none is given out.`,
    zh: `区域密度为${density}，低于--threshold ${threshold}，不予输出。`
  }),
  stepOutside: (step: number, last: number): Text => ({
    en: `--step is ${step}. Expected: a whole number from 0 to ${last}. Use ${last}, the nearest allowed value.`,
    zh: `--step为${step}，应为0至${last}之间的整数。可改用最接近的允许值${last}。`
  }),
  collinear: (name: string | undefined): Text => ({
    en: `${name ?? "A factor"} says nothing that the factors before it do not say (collinear). Expected: factors that vary apart from each other; leave it out.`,
    zh: `${name ?? "有一个因素"}与其前各因素共线，不含新的信息。各因素应各自变动，请去掉该因素。`
  }),
  explainedRanks: (explained: string): Text => ({ en: `R² of ranks: ${explained}`, zh: `秩回归R²：${explained}` }),
  explainedHeldOut: (explained: string): Text => ({ en: `R² held out: ${explained}`, zh: `样本外R²：${explained}` }),
  manyWorlds: (count: number): Text => ({
    en: `The inputs hold ${count} worlds. Expected: one.`,
    zh: `输入表有${count}组参数，应只有一组。`
  }),
  fewReplicates: (first: number, there: number): Text => ({
    en: `--first is ${first}, but there are ${there} replicates. Use ${there}, the nearest allowed value.`,
    zh: `--first为${first}，而重复只有${there}次。可改用最接近的允许值${there}。`
  }),
  selected: (best: string): Text => ({ en: `${best} is selected.`, zh: `选定${best}。` }),
  notSelected: { en: "More replicates are needed to select one.", zh: "尚不能选定，需要更多重复。" },
  notCoalitions: (rows: number, members: number, wrong: number | undefined): Text => ({
    en: `The inputs hold ${rows} rows. Expected: each of the 2^${members} coalitions once in every replicate, or orders of ${members + 1} rows in which one measure joins at a time.${wrong === undefined ? "" : ` Row ${wrong} is the first that does not fit.`}`,
    zh: `输入表有${rows}行。应为每次重复中2^${members}种组合各一行，或每${members + 1}行为一种加入顺序，逐项加入措施。${wrong === undefined ? "" : `第${wrong}行首先不符。`}`
  }),
  notOffered: (least: number): Text => ({
    en: `The emulator foretells less than ${least} of the held-out variance: it is not offered. Run more points, or use rank or log.`,
    zh: `代理模型的样本外R²低于${least}，不予提供。请增加点数，或改用rank或log。`
  }),
  emulatorScore: (explained: string, inside: string, isOffered: boolean): Text => ({
    en: `R² held out ${explained}, ${inside} % of held-out points inside the 95 % band: ${isOffered ? "offered" : "not offered"}`,
    zh: `样本外R²为${explained}，${inside}%的样本外点落入95%区间：${isOffered ? "可以采用" : "不予提供"}`
  })
} as const satisfies Record<string, Text | ((...parts: never[]) => Text)>;
