import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeFolder } from "../../../../sim/cli/node-folder.ts";
import { shellWord } from "../../../../sim/cli/shell-word.ts";
import { conduct } from "../../../../sim/experiment/conduct.ts";
import { type ExportId, exportIds, exports } from "../../../../sim/experiment/exports/exports.ts";
import { type Study, studyOf } from "../../../../sim/experiment/exports/study.ts";
import { Journal } from "../../../../sim/experiment/journal.ts";
import { planOf } from "../../../../sim/experiment/plan.ts";
import { writeResults } from "../../../../sim/experiment/write-results.ts";
import { folderOnDisk, runLine } from "../../../../web/state/experiment-exports.ts";
import { experimentNotebook } from "../../../../web/state/experiment-notebook.ts";
import { hostile } from "../../../hostile-text.ts";
import { fakeEngine } from "../fake-engine.ts";
import { smallExperiment } from "../small-experiment.ts";

const place = mkdtempSync(join(tmpdir(), "techmarket-hostile-"));
const folder = nodeFolder(place);
afterAll(() => rmSync(place, { recursive: true }));

/** Everything that a person can name has the hostile text. */
const experiment = smallExperiment({
  id: hostile.slice(0, 64),
  name: { en: hostile, zh: hostile },
  question: { en: hostile, zh: hostile },
  seed: hostile.slice(0, 64),
  luck: "shared",
  scenarios: [
    "baseline",
    { id: hostile.slice(0, 64), name: { en: hostile, zh: hostile }, levers: {}, assumptions: {} }
  ],
  replicates: 1,
  outcomes: ["turnover"]
});
const plan = planOf(experiment);
let study: Study;
beforeAll(async () => {
  const engine = fakeEngine({ fails: ({ spec }) => (spec.scenario.id === "baseline" ? hostile : undefined) });
  const head = { format: "techmarket journal 1", definition: experiment, engine: "0", probe: "0" } as const;
  const journal = await Journal.open(await folder.grow("journal.jsonl"), head);
  const { replicates } = await conduct(plan, engine, journal, { onFailure: "list", clock: () => 0 });
  await writeResults(plan, replicates, journal, folder);
  study = studyOf(plan, replicates, journal);
});

async function exported(form: ExportId): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of exports[form].pieces({ study, folder, date: "2026-01-31" }))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** Cells of comma-separated text, by Python’s reader. */
function cellsOf(text: string): string[][] {
  const program =
    "import csv,io,json,sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.read().lstrip(chr(65279)))))))";
  return JSON.parse(execFileSync("python3", ["-X", "utf8", "-c", program], { input: text, encoding: "utf8" }));
}

describe("a text of a person that would be code", () => {
  it("is no formula in the table for spreadsheets", async () => {
    const cells = cellsOf((await exported("excel")).toString("utf8")).flat();
    expect(cells.filter((cell) => /^[=+@]|^-\D/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${hostile.slice(0, 64)}`);
  });
  it("is the same text in the tables for programs", async () => {
    for (const text of [
      readFileSync(join(place, "results.csv"), "utf8"),
      (await exported("behaviorspace")).toString("utf8")
    ])
      expect(cellsOf(text).flat()).toContain(hostile.slice(0, 64));
    expect(cellsOf(readFileSync(join(place, "failures.csv"), "utf8")).flat()).toContain(hostile);
    expect(JSON.parse(readFileSync(join(place, "datapackage.json"), "utf8")).title).toBe(hostile);
  });
  it("is text on the page of the crate and in its description", async () => {
    const files = unzipSync(await exported("ro-crate"));
    const preview = strFromU8(files["ro-crate-preview.html"]);
    expect(preview).not.toMatch(/<img|<script|onerror=[^&]*>\s*</i);
    expect(preview).toContain("&lt;img src=x");
    const graph = JSON.parse(strFromU8(files["ro-crate-metadata.json"]))["@graph"];
    expect(graph.find((entity: { "@id": string }) => entity["@id"] === "./").name).toBe(hostile);
  });
  it("neither names a file nor leaves the archive of the workbench", async () => {
    expect((await exported("ema")).toString("latin1")).not.toMatch(/\.\.\//);
  });
  it("is text in the notebook", () => {
    const notebook = experimentNotebook(experiment);
    const cells = notebook.replace(/<title>.*<\/title>/, "");
    expect(notebook).not.toContain("<img");
    expect(cells).not.toMatch(/\$\{|`\[/);
    expect(notebook.match(/<\/script>/g)).toHaveLength(notebook.match(/<script /g)!.length);
  });
  it("is one harmless word in the lines that a person copies", () => {
    expect(folderOnDisk(experiment)).toMatch(/^out\/[\w.-]+$/);
    expect(runLine(experiment, "stop")).toMatch(/^[\w ./-]+$/);
    const printed = execFileSync("sh", ["-c", `printf %s ${shellWord(hostile)}`], { encoding: "utf8" });
    expect(printed).toBe(hostile);
    expect(shellWord("out/a-1.b")).toBe("out/a-1.b");
  });
  it("covers every form of export", () => {
    expect([...exportIds].sort()).toEqual(["behaviorspace", "ema", "excel", "ro-crate"]);
  });
});

it("a name that steers a terminal is refused", () => {
  expect(() => smallExperiment({ name: { en: "\u001b[2J", zh: "a" } })).toThrow("name.en");
});
