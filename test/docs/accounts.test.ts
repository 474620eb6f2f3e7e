import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { presetScenario } from "../../sim/derive/preset-scenario.ts";
import { flowIds } from "../../sim/ledger/flows.ts";
import { type SectorId, sectorIds } from "../../sim/ledger/sectors.ts";
import { leverIds, levers } from "../../sim/levers/index.ts";
import { balanceRows } from "../../sim/record/balance-sheet.ts";
import { run } from "../../sim/run/run.ts";
import { region, smallCity } from "../small-city.ts";

const description = readFileSync(fileURLToPath(new URL("../../docs/model/accounts.md", import.meta.url)), "utf8");

/** Cells of the rows of a section that begin with a name in code font. */
function rowsOf(heading: string): string[][] {
  const start = description.indexOf(`## ${heading}`);
  const part = description.slice(start, description.indexOf("\n## ", start));
  return [...part.matchAll(/^\| `.*$/gm)].map(([line]) => line.slice(2, -2).split(" | "));
}

const nameOf = (cell: string): string => cell.replaceAll("`", "");

/** Words of the description for sectors, where they differ from their ids. */
const sectorsOf: Readonly<Record<string, readonly SectorId[]>> = {
  firms: ["technologyFirms", "otherFirms"],
  brokers: ["intermediaries"],
  guarantor: ["guarantors"]
};

function sectorsIn(list: string): readonly string[] {
  return list.split(", ").flatMap((word) => sectorsOf[word] ?? [word]);
}

/** Pairs of payer and payee in a cell like “firms, rest → banks; banks → rest”. */
function pairsIn(cell: string): string[] {
  if (cell === "nobody") return [];
  return cell.split("; ").flatMap((part) => {
    const [payers, payees] = part.split(" → ").map(sectorsIn);
    return payers.flatMap((payer) => payees.map((payee) => `${payer} → ${payee}`));
  });
}

describe("the flows of the accounts", () => {
  const rows = rowsOf("The transactions-flow matrix");
  const described = new Map(rows.map(([flow, pairs]) => [nameOf(flow), pairsIn(pairs)]));

  test("are described one by one, in the order of their rows", () => {
    expect([...described.keys()]).toEqual(flowIds);
  });

  test("name sectors of the accounts as payers and payees", () => {
    const words = new Set([...described.values()].flat().flatMap((pair) => pair.split(" → ")));
    expect([...words].filter((word) => !(sectorIds as readonly string[]).includes(word))).toEqual([]);
  });

  test("run between no others than those described, under all measures of the plan", () => {
    const plan = presetScenario(
      "plan",
      leverIds.map((id) => levers[id])
    );
    const { flowPairs } = run({ ...smallCity(), scenario: plan }, region);
    const paid = flowPairs.map(
      ({ flow, from, to }) => [flowIds[flow], `${sectorIds[from]} → ${sectorIds[to]}`] as const
    );
    const untold = paid.filter(([flow, pair]) => !described.get(flow)?.includes(pair));
    expect(untold.map(([flow, pair]) => `${flow}: ${pair}`)).toEqual([]);
    expect(new Set(paid.map(([flow]) => flow)).size).toBeGreaterThan(40);
  });
});

test("every row of the balance sheet is described, in its order", () => {
  expect(rowsOf("The balance-sheet matrix").map(([row]) => nameOf(row))).toEqual(balanceRows);
});
