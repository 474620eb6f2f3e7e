import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../sim/cli/main.ts";
import { readCsv } from "../../sim/csv/read-csv.ts";
import { effectOfPairs, type OutcomeId, outcomeIds, outcomes, type StoredValidation } from "../../sim/index.ts";
import { flowIds } from "../../sim/ledger/flows.ts";
import { measureIds } from "../../sim/levers/index.ts";
import type { Cell, Table } from "../../web/charts/csv.ts";
import { withOrigin } from "../../web/charts/origin.ts";
import { scenarioMark } from "../../web/charts/scenario-mark.ts";
import { effectsTable, flowTable, outcomeTable, postingTable } from "../../web/charts/tables.ts";
import { scenarioEffects } from "../../web/state/reading/effects.ts";
import { effectsTable as readEffectsTable } from "../../web/views/experiments/reading/effects-table.ts";
import { comparisonTable } from "../../web/views/model/comparison-table.ts";
import { fakeSurroundings } from "../sim/cli/fake-surroundings.ts";
import { smallRecord } from "../sim/record/small-record.ts";
import { knownIds } from "../web/known-ids.ts";
import { madeTable } from "../web/reading/made-results.ts";

const folder = mkdtempSync(join(tmpdir(), "techmarket-ids-"));
afterAll(() => rmSync(folder, { recursive: true }));

const validation: StoredValidation = JSON.parse(readFileSync("data/validation/chongqing.json", "utf8"));

/** Ids that have a name: those of levers, outcomes, scenarios, aspects, measures, assumptions, payments and figures. */
const known = new Set<string>([
  ...knownIds,
  ...measureIds,
  ...flowIds.filter((id) => /[A-Z]/.test(id)),
  ...validation.targets.map(({ id }) => id)
]);

/** Columns of ids, by the name that their description gives them; `name` heads the dictionary of columns. */
const idColumns = ["id", "name", "scenario", "baseline", "outcome", "flow"];

/** Keys under which files of JSON hold ids. */
const idKeys = ["id", "name", "scenario", "scenarios", "outcomes", "outcome"];

const idsIn = (text: string) => text.split(/[^\w-]+/).filter((word) => known.has(word));

/** Cells that hold an id outside the columns of ids. */
function bareInTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, place) =>
      idColumns.includes(columns[place]) || idsIn(String(cell ?? "")).length === 0 ? [] : [`${columns[place]}: ${cell}`]
    )
  );
}

const bareIn = ({ columns, rows }: Table) => bareInTable(columns, rows);

function bareInCsv(text: string): string[] {
  const [header, ...lines] = readCsv(text, "comma").lines.map(({ cells }) => cells);
  return bareInTable(header, lines);
}

/** Texts that hold an id under a key that is not of ids. Keys themselves may be ids. */
function bareInJson(value: unknown, key = ""): string[] {
  if (typeof value === "string") return idKeys.includes(key) || idsIn(value).length === 0 ? [] : [`${key}: ${value}`];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, part]) => bareInJson(part, isList ? key : name));
}

/** Files that commands leave in a folder. */
async function filesOf(name: string, words: readonly string[]) {
  const out = join(folder, name);
  const noted = fakeSurroundings({ failing: name === "experiment" ? 1 : -1 });
  expect(await main([...words, "--out", out], noted.surroundings), noted.told.join("")).toBe(0);
  const names = readdirSync(out).filter((each) => /\.(csv|json)$/.test(each));
  return names.map((each) => ({ name: each, text: readFileSync(join(out, each), "utf8") }));
}

describe("files of the command line hold ids in columns and under keys of ids only", () => {
  const plan = { format: "techmarket experiment 1", id: "small", name: { en: "Small", zh: "小" } };
  const design = {
    ...{
      scenarios: ["baseline", "aspect-actors"],
      replicates: 2,
      outcomes: ["transferRate", "transferContracts"],
      months: 12
    },
    ...{ vary: { levers: { maLoanCap: {} }, assumptions: { searchRate: {} } }, design: { kind: "grid", n: 2 } }
  };
  const file = join(folder, "E.json");
  writeFileSync(file, JSON.stringify({ ...plan, ...design }));

  it.each([
    ["run", ["run", "--scenario", "aspect-actors", "--months", "12"], 3],
    ["compare", ["compare", "--a", "baseline", "--b", "aspect-actors", "--months", "12", "--replicates", "2"], 1],
    ["experiment", ["experiment", "run", file, "--on-failure", "list"], 4]
  ] as const)("%s", async (name, words, least) => {
    const files = await filesOf(name, words);
    expect(
      files.filter(({ text }) => text.trim().includes("\n") || text.startsWith("{")).length
    ).toBeGreaterThanOrEqual(least);
    for (const { name: each, text } of files)
      expect(each.endsWith(".csv") ? bareInCsv(text) : bareInJson(JSON.parse(text)), each).toEqual([]);
  });
});

describe("files of the page hold ids in columns of ids only", () => {
  const origin = { region: "chongqing", scenario: "phase-in", baseline: "baseline", scale: 1, replicates: 2 };
  const made = { ...origin, seed: "s", engine: "0" };
  const record = smallRecord(1, { firms: (month) => 100 + month });
  const line = {
    id: "phase-in",
    label: "",
    mark: scenarioMark(1),
    isChosen: true,
    median: [1],
    low: [1],
    high: [1]
  };

  it("on outcomes, flows and payments", () => {
    const link = { side: "from", sector: "banks", way: "equity", yuan: 1 } as const;
    const posting = {
      month: 1,
      flow: flowIds.find((id) => /[A-Z]/.test(id))!,
      from: "funds",
      to: "banks",
      fen: 1
    } as const;
    const tables = [
      ...outcomeIds.map((id) => outcomeTable(outcomes[id], [line], record)),
      flowTable(2030, [link], new Map(), () => "", record),
      postingTable([posting])
    ];
    for (const table of tables) expect(bareIn(withOrigin(table, made))).toEqual([]);
  });

  it("on effects over worlds and in experiments", () => {
    const effect = effectOfPairs([1, 2, 2, 4], 2);
    const effects = Object.fromEntries(outcomeIds.map((id) => [id, effect])) as Readonly<
      Record<OutcomeId, typeof effect>
    >;
    expect(bareIn(withOrigin(effectsTable(outcomeIds, { ...made, effects }, "0"), made))).toEqual([]);
    const read = madeTable(
      { scenarios: ["baseline", "aspect-actors"] },
      (_, scenario, replicate) => scenario + replicate
    );
    expect(bareIn(readEffectsTable(read, scenarioEffects(read, ["turnover"])))).toEqual([]);
  });

  it.each(["en", "zh"] as const)("on what the model is held against, in %s", (language) => {
    const table = comparisonTable(validation, language);
    expect(table.rows.length).toBeGreaterThan(100);
    expect(bareIn(table)).toEqual([]);
  });
});

it("an id in any other column, or under another key, is found", () => {
  expect(bareIn({ columns: ["outcome", "note"], rows: [["maLoanCap", "sets maLoanCap"]] })).toEqual([
    "note: sets maLoanCap"
  ]);
  expect(bareInJson({ id: "phase-in", levers: { maLoanCap: 1 }, title: ["of M11b"] })).toEqual(["title: of M11b"]);
});
