import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Constant, constantsIn } from "../../sim/derive/constants.ts";
import { modelSources } from "../../sim/derive/model-sources.ts";
import { sectorIds } from "../../sim/ledger/sectors.ts";
import { leverIds } from "../../sim/levers/index.ts";
import { schedule } from "../../sim/model/schedule.ts";
import { outcomeGroups, outcomeIds } from "../../sim/outcomes/index.ts";
import { purposes } from "../../sim/random/purposes.ts";
import { uncertaintyIds } from "../../sim/uncertainties/index.ts";
import { bankTypes, fundTypes } from "../../sim/world/finance.ts";
import { contractTypes, patentState } from "../../sim/world/inventions.ts";
import { organisationTypes } from "../../sim/world/organisations.ts";
import { quantityIds, regionTables } from "../../sim/world/region.ts";

const description = readFileSync(fileURLToPath(new URL("../../docs/model/odd.md", import.meta.url)), "utf8");
const named = namesIn(description);
const groupIds = Object.keys(outcomeGroups);
const agentTypes = [...organisationTypes, ...bankTypes, ...fundTypes];
const submodels = schedule.flatMap((phase) => phase.submodels.map(({ name }) => name));
const sources = modelSources();

/** Names in code font. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/`([a-zA-Z0-9]+)`/g)].map(([, name]) => name));
}

/** The part of the description under a heading of the second order. */
function section(heading: string): string {
  const start = description.indexOf(`## ${heading}`);
  const end = description.indexOf("\n## ", start);
  return description.slice(start, end < 0 ? undefined : end);
}

/** Those of the ids that a part of the description does not name. */
function missingFrom(text: string, ids: readonly string[]): readonly string[] {
  const found = namesIn(text);
  return ids.filter((id) => !found.has(id));
}

/** What acts in a run: scales and space, initialisation, and the submodels group by group. */
const acting = [section("2."), section("5."), ...section("7.").split("\n### ")];
const mechanism = acting.join("\n");

test("the description of the model lists the phases and submodels of the month in their order", () => {
  const rows = schedule.map(
    ({ name, submodels: inPhase }) => `| ${name.en} | ${inPhase.map((submodel) => `\`${submodel.name}\``).join(", ")} |`
  );
  expect(description).toContain(rows.join("\n"));
});

test("every submodel has a heading of its own", () => {
  expect(submodels.filter((name) => !section("7.").includes(`\n#### \`${name}\``))).toEqual([]);
});

test("every group of submodels says its units, what it costs and how it fails", () => {
  const untold = acting
    .slice(3)
    .filter((part) => !["*Unit", "*Cost", "*Way to fail"].every((word) => part.includes(word)));
  expect(untold.map((part) => part.slice(0, part.indexOf("\n")))).toEqual([]);
});

test("every lever is named where it acts", () => {
  expect(missingFrom(section("7."), leverIds)).toEqual([]);
});

test("every assumption is named where it acts", () => {
  expect(missingFrom(mechanism, uncertaintyIds)).toEqual([]);
});

test("every type of contract is named among the submodels", () => {
  expect(missingFrom(section("7."), contractTypes)).toEqual([]);
});

test("every kind of organisation, bank and fund is named among the entities", () => {
  expect(missingFrom(section("2."), agentTypes)).toEqual([]);
});

test("the sectors of the accounts are listed in the order of their columns", () => {
  const list = section("2.")
    .split("\n\n")
    .find((part) => part.startsWith("Sectors of the accounts"))!;
  expect([...namesIn(list)]).toEqual(sectorIds);
});

test("every figure and table of a region is named, and those for comparison only are those that no equation reads", () => {
  const ids = [...quantityIds, ...regionTables];
  expect(missingFrom(description, ids)).toEqual([]);
  const code = [...sources.values()].join("\n").replaceAll(/tallies\.\w+/g, "");
  const compared = section("6.")
    .split("\n\n")
    .find((part) => part.startsWith("Figures for comparison only"))!;
  expect([...namesIn(compared)].filter((id) => new RegExp(String.raw`\b${id}\b`).test(code))).toEqual([]);
  expect(missingFrom(mechanism + section("6.").replace(compared, ""), ids)).toEqual(
    quantityIds.filter((id) => namesIn(compared).has(id))
  );
});

test("every group of outcomes has its row in the appendix", () => {
  const appendix = section("Appendix A");
  expect(groupIds.filter((id) => !appendix.includes(`| \`${id}\` |`))).toEqual([]);
});

test("every purpose of a draw has its row, with its number, in the order of numbers", () => {
  const rows = [...section("Appendix B").matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, name, number]) => [
    name,
    Number(number)
  ]);
  expect(rows).toEqual(Object.entries(purposes).sort(([, one], [, other]) => one - other));
});

test("every draw of a run is named where it decides", () => {
  const drawn = Object.keys(purposes).filter((name) =>
    [...sources.values()].some((code) => code.includes(`purposes.${name}`))
  );
  expect(missingFrom(mechanism, drawn)).toEqual([]);
});

test("every file of the model is named in one place, and no other file", () => {
  const lines = [...mechanism.matchAll(/^\*Files\*:.*$/gm)].flatMap(([line]) => [...line.matchAll(/`([\w/-]+\.ts)`/g)]);
  expect(lines.map(([, file]) => file).sort()).toEqual([...sources.keys()].sort());
});

/** Words for numbers that a sentence spells out. */
const words: Readonly<Record<number, string>> = {
  1: "one",
  2: "two",
  3: "three",
  4: "four",
  6: "six",
  8: "eight",
  12: "twelve",
  16: "sixteen",
  0.125: "an eighth",
  0.1: "a tenth",
  0.25: "a quarter",
  0.5: "half|½"
};

/** Ways to write a number in a sentence, as a pattern. */
function written(value: number): RegExp {
  const forms = [String(value).replace("-", "−"), value.toLocaleString("en-GB")];
  for (const [unit, name] of [
    [1e6, "million"],
    [1e9, "billion"]
  ] as const) {
    if (value >= unit / 10) forms.push(`${value / unit} ${name}`);
  }
  if (words[value]) forms.push(words[value]);
  if (value > 0 && value < 1e-4) forms.push("10⁻⁶");
  return new RegExp(String.raw`(?<![\d.,])(${forms.join("|").replaceAll(".", String.raw`\.`)})(?![\d]|[.,]\d)`);
}

/** The numbers of a constant. */
function numbersOf({ value }: Constant): number[] {
  return [...value.replaceAll("_", "").matchAll(/-?\d[\d.]*(?:e[+-]?\d+)?/g)].map(([number]) => Number(number));
}

test("every constant that says something about the world has its value where its file is described", () => {
  const claims = [...sources]
    .flatMap(([file, source]) => constantsIn(file, source))
    .filter(({ meaning }) => /Assumption|Source/.test(meaning));
  const untold = claims.filter((constant) => {
    const part = acting.filter((text) => text.includes(`\`${constant.file}\``)).join("\n");
    return !numbersOf(constant).every((number) => written(number).test(part));
  });
  expect(untold.map(({ file, name, value }) => `${name} = ${value} in ${file}`)).toEqual([]);
});

test("every letter has one meaning, and every letter in the text has one", () => {
  const letters = [...section("7.").matchAll(/^\| \*([A-Za-zΦρσ])\* \|/gm)].map(([, letter]) => letter);
  const used = new Set([...mechanism.matchAll(/(?<![*\w])\*([A-Za-zΦρσ])\*(?!\*)/g)].map(([, letter]) => letter));
  expect(new Set(letters).size).toBe(letters.length);
  expect([...used].sort()).toEqual([...letters].sort());
});

test("every name in code font is one of the program", () => {
  const known = new Set<string>([
    ...leverIds,
    ...uncertaintyIds,
    ...outcomeIds,
    ...groupIds,
    ...sectorIds,
    ...agentTypes,
    ...contractTypes,
    ...quantityIds,
    ...regionTables,
    ...Object.keys(patentState),
    ...Object.keys(purposes),
    ...submodels,
    "disclose",
    "file",
    "seedrandom"
  ]);
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
});
