import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "duckdb-node";
import { unzipSync } from "fflate";
import { ROCrate } from "ro-crate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeFolder } from "../../../../sim/cli/node-folder.ts";
import { conduct } from "../../../../sim/experiment/conduct.ts";
import { type ExportId, exports } from "../../../../sim/experiment/exports/exports.ts";
import { type Study, studyOf } from "../../../../sim/experiment/exports/study.ts";
import { Journal } from "../../../../sim/experiment/journal.ts";
import { planOf } from "../../../../sim/experiment/plan.ts";
import { writeResults } from "../../../../sim/experiment/write-results.ts";
import { fakeEngine } from "../fake-engine.ts";
import { smallExperiment } from "../small-experiment.ts";

const place = mkdtempSync(join(tmpdir(), "techmarket-exports-"));
const folder = nodeFolder(place);
afterAll(() => rmSync(place, { recursive: true }));

/** Two scenarios at three points, two replicates each, of which one fails; the seed begins as a formula does. */
const plan = planOf(
  smallExperiment({
    name: { en: "Small <b>", zh: "小" },
    scenarios: ["baseline", "plan"],
    design: {
      kind: "table",
      columns: ["maLoanCap", "M14", "searchRate"],
      rows: [
        [0.6, 0, 0.05],
        [0.7, 1, 0.1],
        [0.8, 0, 0.2]
      ]
    },
    luck: "shared",
    seed: "=1+1,“种子”",
    replicates: 2,
    outcomes: ["turnover", "takeovers"]
  })
);
let study: Study;
beforeAll(async () => {
  const engine = fakeEngine({
    fails: ({ spec }) => (spec.replicate === 1 && spec.scenario.assumptions.searchRate === 0.2 ? "failed" : undefined)
  });
  const head = { format: "techmarket journal 1", definition: plan.experiment, engine: "0", probe: "0" } as const;
  const journal = await Journal.open(await folder.grow("journal.jsonl"), head);
  const { replicates } = await conduct(plan, engine, journal, { onFailure: "list", clock: () => 0 });
  await writeResults(plan, replicates, journal, folder);
  study = studyOf(plan, replicates, journal);
});

async function exported(form: ExportId): Promise<string> {
  const file = join(place, `export.${exports[form].ending}`);
  const pieces: Buffer[] = [];
  for await (const piece of exports[form].pieces({ study, folder, date: "2026-01-31" }))
    pieces.push(Buffer.from(piece));
  writeFileSync(file, Buffer.concat(pieces));
  return file;
}

async function asked(query: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create()).connect();
  return (await connection.runAndReadAll(query)).getRowsJson() as unknown[][];
}

test("DuckDB finds the same in the CSV and the Parquet of the results", async () => {
  const csv = `(select * from read_csv('${place}/results.csv', header = true, all_varchar = false))`;
  const parquet = `(select * from '${place}/results.parquet')`;
  expect(await asked(`select count(*) from ${parquet}`)).toEqual([["12"]]);
  const columns = "point, scenario, replicate, seed, status, state, maLoanCap, searchRate, M14, turnover, takeovers";
  for (const [one, other] of [
    [csv, parquet],
    [parquet, csv]
  ]) {
    expect(await asked(`select ${columns} from ${one} t except select ${columns} from ${other} u`)).toEqual([]);
  }
  expect(await asked(`select count(*) from ${parquet} where status = 'failed' and turnover is null`)).toEqual([["2"]]);
});

test("no text of the table for a spreadsheet is a formula, and numbers stay numbers", async () => {
  const text = readFileSync(await exported("excel"), "utf8");
  expect(text.startsWith("\ufeffpoint,scenario,")).toBe(true);
  const lines = text.split("\n");
  expect(lines).toHaveLength(14);
  expect(lines[1]).toContain(`"'=1+1,“种子”"`);
  expect(lines.every((line) => !/(^|,)"?[=+@]/.test(line))).toBe(true);
});

test("the table of BehaviorSpace has its six lines of head and a line a run", async () => {
  const file = await exported("behaviorspace");
  const lines = readFileSync(file, "utf8").split("\n");
  expect(lines[0]).toMatch(/^"BehaviorSpace results \(techmarket [\d.]+\)","Table version 2.0"$/);
  expect(lines[4]).toBe('"min-pxcor","max-pxcor","min-pycor","max-pycor"');
  const table = `read_csv('${file}', skip = 6, header = true, quote = '"')`;
  const names = (await asked(`describe select * from ${table}`)).map(([name]) => name);
  expect(names).toEqual([
    "[run number]",
    ...["point", "scenario", "replicate", "seed", "maLoanCap", "M14", "searchRate"],
    "[step]",
    ...["turnover", "takeovers"]
  ]);
  expect(await asked(`select count(*), max("[run number]"), min("[step]"), count(turnover) from ${table}`)).toEqual([
    ["12", "12", "144", "10"]
  ]);
});

test("the archive has the files, names and types that the EMA workbench loads", async () => {
  const target = mkdtempSync(join(place, "ema-"));
  execFileSync("tar", ["-xzf", await exported("ema"), "-C", target]);
  const metadata = JSON.parse(readFileSync(join(target, "metadata.json"), "utf8"));
  expect(metadata).toEqual({
    version: 0.1,
    outcomes: [
      ["ScalarOutcome", "turnover", "turnover.cls"],
      ["ScalarOutcome", "takeovers", "takeovers.cls"]
    ],
    experiments: {
      maLoanCap: "float64",
      M14: "int64",
      searchRate: "float64",
      replicate: "int64",
      seed: "object",
      scenario: "int64",
      policy: "object",
      model: "object"
    }
  });
  const experiments = await asked(`select * from read_csv('${target}/experiments.csv', header = true)`);
  const names = (await asked(`describe select * from read_csv('${target}/experiments.csv', header = true)`)).map(
    ([name]) => name
  );
  expect(names).toEqual(Object.keys(metadata.experiments));
  expect(experiments).toHaveLength(12);
  const values = readFileSync(join(target, "turnover.cls"), "utf8").trimEnd().split("\n");
  expect(values).toHaveLength(12);
  expect(values.filter((value) => value === "NaN")).toHaveLength(2);
});

test("a crate names every file in it, what made them and from what, and a reader of crates takes it", async () => {
  const files = unzipSync(readFileSync(await exported("ro-crate")));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const crate = new ROCrate(JSON.parse(text("ro-crate-metadata.json")), { array: true, link: true });
  const root = crate.rootDataset;
  expect(root.datePublished).toEqual(["2026-01-31"]);
  const parts = root.hasPart.map((part: { "@id": string }) => part["@id"]);
  expect(Object.keys(files).sort()).toEqual(["ro-crate-metadata.json", "ro-crate-preview.html", ...parts].sort());
  for (const id of parts) {
    expect(Number(crate.getEntity(id)?.contentSize)).toBe(files[id].length);
    expect(Buffer.from(files[id])).toEqual(readFileSync(join(place, id)));
  }
  const action = crate.getEntity("#runs");
  expect(action?.object[0]["@id"]).toBe("experiment.json");
  expect(action?.instrument[0].name).toEqual(["techmarket"]);
  expect(text("ro-crate-preview.html")).toContain("<h1>Small &lt;b></h1>");
});

test.each(["excel", "behaviorspace", "ema", "ro-crate"] as const)(
  "the export as %s has equal bytes every time",
  async (form) => {
    const once = readFileSync(await exported(form));
    const spoken = process.env.LC_ALL;
    process.env.LC_ALL = "de_DE.UTF-8";
    expect(readFileSync(await exported(form)).equals(once)).toBe(true);
    process.env.LC_ALL = spoken;
  }
);
