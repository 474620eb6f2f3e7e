import type { Command } from "commander";
import { afterEach, describe, expect, it, test } from "vitest";
import { designIds, designs } from "../../../../sim/analysis/designs/designs.ts";
import { describeAssumptions, describeMeasures, describeOutcomes } from "../../../../sim/cli/descriptions.ts";
import { main, program } from "../../../../sim/cli/main.ts";
import { helpInChinese } from "../../../../sim/cli/words/help-in-chinese.ts";
import { languageOf, speak } from "../../../../sim/cli/words/language.ts";
import { helpText } from "../../../../sim/cli/words/speaking-help.ts";
import { badges } from "../../../../sim/declare/badge.ts";
import type { Text } from "../../../../sim/declare/text.ts";
import { namedScenarios, scenarioNames } from "../../../../sim/derive/named-scenarios.ts";
import { aspectIds, aspects, leverIds, levers, measureIds, measures } from "../../../../sim/levers/index.ts";
import { outcomeIds, outcomes } from "../../../../sim/outcomes/index.ts";
import { regionIds, regions } from "../../../../sim/run/regions.ts";
import { uncertainties, uncertaintyIds } from "../../../../sim/uncertainties/index.ts";
import { fakeSurroundings } from "../fake-surroundings.ts";

afterEach(() => speak("en"));

async function typed(words: string, environment = {}) {
  const noted = fakeSurroundings();
  const code = await main(words.split(" "), { ...noted.surroundings, environment });
  return { ...noted, code, message: noted.told.join("") };
}

describe("the language of the command line", () => {
  it("is the one asked for, wherever it stands, else that of the first variable that is set", () => {
    expect(languageOf(["describe", "levers", "--lang", "zh"], {})).toEqual({
      locale: "zh",
      rest: ["describe", "levers"]
    });
    expect(languageOf(["--lang=en", "run"], { LANG: "zh_CN.UTF-8" })).toEqual({ locale: "en", rest: ["run"] });
    const ofShell = (environment: Record<string, string>) => languageOf([], environment).locale;
    expect(ofShell({})).toBe("en");
    expect(ofShell({ LANG: "zh_CN.UTF-8" })).toBe("zh");
    expect(ofShell({ LANG: "zh_CN.UTF-8", LC_MESSAGES: "en_GB.UTF-8" })).toBe("en");
    expect(ofShell({ LANG: "en_GB.UTF-8", LC_MESSAGES: "en_GB.UTF-8", LC_ALL: "zh_TW" })).toBe("zh");
    expect(ofShell({ LC_ALL: "", LANG: "zh" })).toBe("zh");
  });
  it("is refused where it is another, in both", async () => {
    const { code, message } = await typed("run --lang fr");
    expect(code).toBe(2);
    expect(message).toContain("Expected: en or zh");
    expect(message).toContain("应为en或zh");
  });
  it("holds for errors and progress too", async () => {
    expect((await typed("run --scale 7", { LANG: "zh_CN.UTF-8" })).message).toBe(
      "--scale为7，应为0.01至1之间的数字。可改用最接近的允许值1。\n"
    );
    expect((await typed("run --sead 1 --lang zh")).message).toContain("没有选项“--sead”。");
    const { told, printed } = await typed("run --months 12 --lang zh");
    expect(told[0]).toMatch(/^已模拟\d+\/36个月/);
    expect(printed[0].split("\n")[0]).toMatch(/^结果指标 +名称 +中位数 +10%分位 +90%分位 +单位$/);
  });
  it("changes no key, id or number of what programs read", async () => {
    const words = "compare --a baseline --b plan --months 12 --replicates 2 --json";
    expect((await typed(`${words} --lang zh`)).printed).toEqual((await typed(words)).printed);
  });
});

function commandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsOf)];
}

describe("the help of every command", () => {
  const commands = commandsOf(program(fakeSurroundings().surroundings));
  const texts = commands.flatMap((command) => [
    command.description(),
    ...command.options.map(({ description }) => description),
    ...command.registeredArguments.map(({ description }) => description)
  ]);
  // lists of ids are the same in both languages
  const said = [...new Set(texts)].filter((text) => !/^[\w-]+(, [\w-]+)+$/.test(text));
  test.each(said)("says in Chinese: %s", (english) => {
    speak("zh");
    expect(helpText(english)).toMatch(/\p{Script=Han}/u);
  });
  it("has no Chinese for what no command says", () => {
    const bases = said.flatMap((text) => text.match(/^(.*) \(default: (.*)\)$/)?.slice(1) ?? [text]);
    const unused = Object.keys(helpInChinese).filter((english) => !bases.includes(english));
    expect(unused.filter((english) => english !== "display help for command")).toEqual([]);
  });
});

/** Everything that a person can meet under an id. */
const named: Readonly<Record<string, Text>> = {
  ...Object.fromEntries([...namedScenarios.values()].map(({ id, name }) => [id, name])),
  ...Object.fromEntries(aspectIds.map((id) => [id, aspects[id]])),
  ...Object.fromEntries(measureIds.map((id) => [id, measures[id].title])),
  ...Object.fromEntries(leverIds.map((id) => [id, levers[id].label])),
  ...Object.fromEntries(outcomeIds.map((id) => [id, outcomes[id].label])),
  ...Object.fromEntries(uncertaintyIds.map((id) => [id, uncertainties[id].label])),
  ...Object.fromEntries(regions.map(({ id, name }) => [id, name])),
  ...Object.fromEntries(designIds.map((id) => [id, designs[id].label])),
  ...badges
};

test("everything that a person can meet has a name in both languages", () => {
  expect(scenarioNames.length).toBeGreaterThan(50);
  expect(regionIds).toHaveLength(31);
  for (const [id, { en, zh }] of Object.entries(named)) {
    expect(en, id).toMatch(/\p{L}/u);
    expect(en, id).not.toMatch(/^[a-z]+[A-Z]|^aspect-|^stress-|^M\d/);
    expect(zh, id).toMatch(/\p{Script=Han}|^Saltelli$|^Morris$|^Sobol$/u);
  }
});

/** Ids that no cell beside an id column may show; words that are names as well are none. */
const bareIds = [...scenarioNames, ...aspectIds, ...leverIds, ...outcomeIds, ...uncertaintyIds].filter((id) =>
  /[A-Z]|-/.test(id)
);

describe.each(["en", "zh"])("tables of the command line in %s", (language) => {
  it.each([
    `run --months 12 --lang ${language}`,
    `compare --a baseline --b plan --months 12 --replicates 2 --lang ${language}`,
    `describe outcomes --lang ${language}`,
    `describe scenarios --lang ${language}`
  ])("show ids in their first column only: %s", async (words) => {
    const { printed } = await typed(words);
    const rows = printed[0].split("\n").map((line) => line.split(/ {2,}/).slice(1));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.flat().filter((cell) => bareIds.includes(cell))).toEqual([]);
  });
  it("name what describe lists", () => {
    speak(language === "zh" ? "zh" : "en");
    const isId = (cell: string) => bareIds.includes(cell);
    const lists = [describeOutcomes(), describeAssumptions()];
    for (const { rows } of lists) expect(rows.flatMap(([, ...cells]) => cells).filter(isId)).toEqual([]);
    // the last column of measures is one of ids
    const { rows } = describeMeasures();
    expect(rows.flatMap((cells) => cells.slice(1, -1)).filter(isId)).toEqual([]);
  });
});
