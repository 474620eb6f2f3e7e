import { type Command, Help, type Option } from "commander";
import { helpInChinese } from "./help-in-chinese.ts";
import { spoken } from "./language.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令："
};

/** A help text in the language of the command; a list of ids is the same in all. */
export function helpText(english: string): string {
  if (spoken() === "en") return english;
  const [, base, usual] = english.match(/^(.*) \(default: (.*)\)$/) ?? [undefined, english, undefined];
  const text = helpInChinese[base] ?? base;
  return usual === undefined ? text : `${text}（默认值：${helpInChinese[usual] ?? usual}）`;
}

/** Makes a program and all its commands explain themselves in the language of the command. */
export function speakingHelp(command: Command): void {
  command.configureHelp({
    styleTitle: (title) => (spoken() === "zh" ? (titles[title] ?? title) : title),
    subcommandDescription: (each) => helpText(each.summary() || each.description()),
    commandDescription: (each) => helpText(each.description()),
    argumentDescription: (argument) => helpText(argument.description),
    optionDescription
  });
  for (const each of command.commands) speakingHelp(each);
}

function optionDescription(option: Option): string {
  if (spoken() === "en") return plain.optionDescription(option);
  const { description, argChoices, defaultValue } = option;
  const isTold = defaultValue !== undefined && !(Array.isArray(defaultValue) && defaultValue.length === 0);
  const extras = [
    ...(argChoices ? [`可选：${argChoices.join("、")}`] : []),
    ...(isTold && typeof defaultValue !== "boolean"
      ? [`默认值：${option.defaultValueDescription ?? defaultValue}`]
      : [])
  ];
  return extras.length === 0 ? helpText(description) : `${helpText(description)}（${extras.join("；")}）`;
}

const plain = new Help();

/** What commander says of a wrong command, in Chinese. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*)'$/, "没有选项“$1”。"],
  [/^error: unknown command '(.*)'$/, "没有命令“$1”。"],
  [/^error: missing required argument '(.*)'$/, "缺少参数“$1”。"],
  [/^error: required option '(.*)' not specified$/, "须给出选项“$1”。"],
  [/^error: option '(.*)' argument missing$/, "选项“$1”须有取值。"],
  [/^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/, "选项“$1”为“$2”，应为：$3。"],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    "参数过多：应为$2个，实为$3个。"
  ],
  [/^\(Did you mean (.*)\?\)$/, "是否为$1？"]
];

/** A fault that commander found, in the language of the command. */
export function faultText(english: string): string {
  if (spoken() === "en") return english;
  const lines = english.split("\n").map((line) => {
    const found = faults.find(([pattern]) => pattern.test(line));
    return found ? line.replace(...found) : line;
  });
  return lines.join("\n");
}
