import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { en } from "../../web/messages/en.ts";
import { zh } from "../../web/messages/zh.ts";
import { forbiddenInChinese, wordFaults } from "./forbidden-words.ts";

const han = /\p{Script=Han}/u;

/** Lines of files in Chinese below a folder, each with its place. */
function chineseLines(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .flatMap((name) => linesOf(join(folder, name)));
}

/** The words that people search for are theirs, so that wrong ones stand among them. */
function linesOf(file: string): string[] {
  const shown = readFileSync(file, "utf8").replace(/alsoFoundBy: \{[^}]*\}/g, (words) => words.replace(/[^\n]/g, ""));
  const lines = shown.split("\n");
  return lines.flatMap((line, place) => (han.test(line) ? [`${file}:${place + 1}: ${line}`] : []));
}

/** Texts in English that declarations carry: the parts en of texts. */
function englishParts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/\ben:\s*(?:"([^"]*)"|`([^`]*)`)/g)])
    .map(([, plain, filled]) => plain ?? filled);
}

/** Paragraphs of notebooks in English. */
function notebookLines(): string[] {
  return readdirSync("notebooks")
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) => readFileSync(join("notebooks", name), "utf8").split("\n"))
    .filter((line) => /^ {4}[A-Z0-9*#]/.test(line));
}

const faultsIn = (lines: readonly string[]) => lines.flatMap((line) => wordFaults(line, "zh"));

describe("the words that the glossary forbids", () => {
  it("are in no text of the page", () => {
    expect(Object.values(zh).flatMap((text) => wordFaults(text, "zh"))).toEqual([]);
    expect(Object.values(en).flatMap((text) => wordFaults(text, "en"))).toEqual([]);
  });
  it("are in no declaration, message or page of the engine and the command line in Chinese", () => {
    expect(faultsIn(chineseLines("sim", /\.ts$/))).toEqual([]);
  });
  it("are in no notebook in Chinese", () => {
    expect(faultsIn(chineseLines("notebooks", /\.(ts|html)$/))).toEqual([]);
  });
  it("are in no declared text and no notebook in English", () => {
    const lines = [...englishParts("sim"), ...englishParts("notebooks"), ...notebookLines()];
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.flatMap((line) => wordFaults(line, "en"))).toEqual([]);
  });
  it("are in no example, scenario or validation that the product ships", () => {
    const folders = ["experiments", "scenarios", "validation", "worlds"];
    expect(folders.flatMap((name) => faultsIn(chineseLines(join("data", name), /\.json$/)))).toEqual([]);
  });
  it("are in no document in Chinese", () => {
    const readmes = readdirSync(".").filter((name) => /^README.*\.md$/.test(name));
    expect(faultsIn([...readmes.flatMap(linesOf), ...chineseLines("docs", /\.md$/)])).toEqual([]);
  });
});

/** The texts that a reader listed as misleading, as they were. */
const listed = [
  "哪些金融杠杆最重要",
  "北京和陕西的首付多在一年之后",
  "凭常识",
  "变动杠杆或假设后",
  "收购方须自筹其余价款",
  "{n}项推补",
  "校准世界",
  "规模{scale}",
  "位次属于运气",
  "科创债券",
  "开放许可成果占比",
  "财政资助转移岗位",
  "人/年百项发明",
  "占转移人员%",
  "在笔记本中打开",
  "研究笔记",
  "校准与验证",
  "使您能在自己的浏览器中看到",
  "发明人收益分配比例",
  "风险投资失败概率",
  "情景",
  "大于偶然",
  "政策模拟实验室",
  "消除的堵点",
  "供Excel使用",
  "占政府项目%",
  "代理模型留出R²",
  "仿真器误差"
];

test.each(listed)("the words know the fault in %s", (text) => {
  expect(wordFaults(text, "zh")).not.toEqual([]);
});

test("right words that hold the letters of wrong ones pass", () => {
  const right = [
    "政策杠杆",
    "杠杆率",
    "成果完成人",
    "产业化率",
    "与数据相容的参数组合",
    "接入数据的侧数",
    "超出随机波动"
  ];
  expect(right.flatMap((text) => wordFaults(text, "zh"))).toEqual([]);
  expect(forbiddenInChinese.every(({ why }) => why.length > 4)).toBe(true);
});
