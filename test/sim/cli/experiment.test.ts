import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { main } from "../../../sim/cli/main.ts";
import { csvRows } from "../../../sim/csv/rows.ts";
import { engineVersion } from "../../../sim/run/engine-version.ts";
import { fakeSurroundings } from "./fake-surroundings.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "techmarket-"));
});

async function typed(words: string, options = {}) {
  const noted = fakeSurroundings(options);
  const code = await main(words.split(" "), noted.surroundings);
  return { ...noted, code, message: noted.told.join("") };
}

/** The baseline and the plan, three replicates each: six runs. */
const file = {
  format: "techmarket experiment 1",
  id: "small",
  name: { en: "Small", zh: "小" },
  scenarios: ["baseline", "plan"],
  replicates: 3,
  outcomes: ["transferContracts"],
  months: 12
};

/** Writes the file of an experiment and returns its name. */
function written(parts: object = {}): string {
  const name = join(folder, "file.json");
  writeFileSync(name, JSON.stringify({ ...file, ...parts }));
  return name;
}

const out = () => join(folder, "out");
const read = (name: string) => readFileSync(join(out(), name), "utf8");

test("an experiment ends with one line of JSON and a table of its runs", async () => {
  const { code, printed } = await typed(`experiment run ${written()} --out ${out()} --workers 2 --json`);
  expect(code).toBe(0);
  expect(printed).toHaveLength(1);
  expect(JSON.parse(printed[0])).toEqual({
    experiment: "small",
    definition: expect.stringMatching(/^[0-9a-f]{32}$/),
    engine: engineVersion,
    probe: expect.stringMatching(/^[0-9a-f]{16}$/),
    points: 1,
    runs: 6,
    finished: 6,
    failed: [],
    results: { file: "results.csv", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }
  });
  const rows = csvRows(read("results.csv"));
  // replicates sign 12, 24 and 36 contracts a year, twice as many under the plan
  expect(rows.map((row) => row.transferContracts)).toEqual(["12", "24", "36", "24", "48", "72"]);
  expect(rows[4]).toMatchObject({
    point: "0",
    scenario: "plan",
    replicate: "1",
    seed: "spring-26",
    status: "finished"
  });
});

test("files say what the columns mean, and read as what they are", async () => {
  await typed(`experiment run ${written()} --out ${out()}`);
  const columns = csvRows(read("columns.csv"));
  const names = read("results.csv").split("\n")[0].split(",");
  expect(columns.map(({ name }) => name)).toEqual(names);
  expect(columns.at(-1)).toMatchObject({
    role: "outcome",
    type: "number",
    label_en: "Transfer contracts",
    label_zh: "转化合同数"
  });
  const { resources } = JSON.parse(read("datapackage.json"));
  expect(resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(names);
});

test("interrupted and resumed twice, files have the bytes of an uninterrupted experiment", async () => {
  const alone = join(folder, "alone");
  const whole = await typed(`experiment run ${written()} --out ${alone} --json`);
  const first = await typed(`experiment run ${written()} --out ${out()} --workers 1`, { stopAfter: 2 });
  expect(first.code).toBe(130);
  expect(first.message).toContain(`techmarket experiment resume ${out()}`);
  expect((await typed(`experiment resume ${out()} --workers 1`, { stopAfter: 3 })).code).toBe(130);
  const last = await typed(`experiment resume ${out()} --workers 2 --json`);
  expect(last.code).toBe(0);
  expect(last.printed).toEqual(whole.printed);
  for (const name of ["results.csv", "columns.csv", "failures.csv", "datapackage.json", "experiment.json"]) {
    expect(read(name)).toBe(readFileSync(join(alone, name), "utf8"));
  }
});

test("the same experiment into the same folder is not run again", async () => {
  await typed(`experiment run ${written()} --out ${out()}`);
  const again = await typed(`experiment run ${written()} --out ${out()} --json`);
  expect(again.code).toBe(0);
  // the probe alone
  expect(again.simulated).toHaveLength(1);
});

test("another definition into the same folder is refused with what differs, and nothing is started", async () => {
  await typed(`experiment run ${written()} --out ${out()}`);
  const before = read("journal.jsonl");
  const other = written({ replicates: 4, months: 24 });
  const { code, message, printed } = await typed(`experiment run ${other} --out ${out()} --json`);
  expect(code).toBe(2);
  expect(message).toContain("replicates is 3 there and 4 here");
  expect(message).toContain("months is 12 there and 24 here");
  expect(printed).toEqual([]);
  expect(read("journal.jsonl")).toBe(before);
});

test("a definition that was changed in the folder is refused as well", async () => {
  await typed(`experiment run ${written()} --out ${out()} --workers 1`, { stopAfter: 2 });
  const definition = JSON.parse(read("experiment.json"));
  writeFileSync(join(out(), "experiment.json"), JSON.stringify({ ...definition, seed: "other" }));
  const { code, message } = await typed(`experiment resume ${out()}`);
  expect(code).toBe(2);
  expect(message).toContain('seed is "spring-26" there and "other" here');
});

test("another engine is refused", async () => {
  await typed(`experiment run ${written()} --out ${out()} --workers 1`, { stopAfter: 2 });
  const { code, message } = await typed(`experiment resume ${out()}`, { luck: 7 });
  expect(code).toBe(2);
  expect(message).toContain("probe is");
});

test("a wrong file gets every problem at once, and nothing starts", async () => {
  const wrong = written({ replicates: 0, outcomes: ["turnovr"], vary: { levers: { maLoanCapp: {} } }, colour: "red" });
  const { code, message, printed, simulated } = await typed(`experiment run ${wrong} --out ${out()} --json`);
  expect(code).toBe(2);
  expect(message.trimEnd().split("\n")).toHaveLength(4);
  for (const word of ["colour", "maLoanCap", "turnover", "replicates"]) expect(message).toContain(word);
  const { problems } = JSON.parse(printed[0]);
  expect(problems).toContainEqual(
    expect.objectContaining({ where: "vary.levers.maLoanCapp", found: "maLoanCapp", nearest: "maLoanCap" })
  );
  expect(simulated).toEqual([]);
  expect(existsSync(out())).toBe(false);
});

test("a file that is not there or not JSON is refused in words", async () => {
  expect((await typed(`experiment run ${folder}/nothing.json --out ${out()}`)).code).toBe(2);
  writeFileSync(join(folder, "broken.json"), "{");
  expect((await typed(`experiment run ${folder}/broken.json --out ${out()}`)).message).toContain("valid JSON");
});

test("a table of points is read from beside the file", async () => {
  writeFileSync(join(folder, "points.csv"), "maLoanCap,searchRate\n0.6,0.06\n0.8,0.12\n");
  await typed(`experiment run ${written({ design: { kind: "table", file: "points.csv" } })} --out ${out()}`);
  expect(csvRows(read("results.csv")).map((row) => [row.maLoanCap, row.searchRate])).toContainEqual(["0.8", "0.12"]);
  writeFileSync(join(folder, "points.csv"), "maLoanCap\n0.6\nmuch\n");
  const { code, message } = await typed(
    `experiment run ${written({ design: { kind: "table", file: "points.csv" } })} --out ${out()}2`
  );
  expect(code).toBe(2);
  expect(message).toContain("design.rows[1][0]");
});

test("a run that fails ends the experiment, or is listed if that was asked for", async () => {
  const stopped = await typed(`experiment run ${written()} --out ${out()} --workers 1`, { failing: 1 });
  expect(stopped.code).toBe(1);
  expect(stopped.message).toContain("scenario Baseline: today’s rule, replicate 1 failed: the books do not close");
  const listed = await typed(`experiment resume ${out()} --workers 1 --on-failure list --json`, { failing: 1 });
  expect(listed.code).toBe(0);
  expect(JSON.parse(listed.printed[0])).toMatchObject({
    finished: 4,
    failed: [
      { point: 0, scenario: "baseline", replicate: 1, reason: "the books do not close" },
      { point: 0, scenario: "plan", replicate: 1, reason: "the books do not close" }
    ]
  });
  expect(csvRows(read("failures.csv"))).toHaveLength(2);
});

test("what takes more than an hour is asked for, and refused where nobody answers", async () => {
  const large = written({ replicates: 200 });
  const words = `experiment run ${large} --out ${out()} --workers 1`;
  const { code, message, asked, simulated } = await typed(words, { secondsEach: 60 });
  expect(code).toBe(2);
  expect(asked).toHaveLength(1);
  expect(message).toContain("--yes");
  // the probe and three pilot runs
  expect(simulated).toHaveLength(4);
  const declined = await typed(words, { secondsEach: 60, answer: false });
  expect(declined.code).toBe(2);
  expect(declined.message).toContain("Not started");
  const accepted = await typed(words, { secondsEach: 60, answer: true });
  expect(accepted.code).toBe(0);
});

test("with --yes nobody is asked", async () => {
  const { code, asked } = await typed(
    `experiment run ${written({ replicates: 100 })} --out ${out()} --workers 1 --yes`,
    {
      secondsEach: 60
    }
  );
  expect(code).toBe(0);
  expect(asked).toEqual([]);
});

test("the status of an experiment tells how far it is", async () => {
  await typed(`experiment run ${written()} --out ${out()} --workers 1`, { stopAfter: 3 });
  const before = read("journal.jsonl");
  const { code, printed } = await typed(`experiment status ${out()} --json`);
  expect(code).toBe(0);
  // the probe was the first of the three
  expect(JSON.parse(printed[0])).toMatchObject({
    experiment: "small",
    done: 2,
    total: 6,
    most: 6,
    failed: [],
    isOver: false
  });
  expect(read("journal.jsonl")).toBe(before);
  await typed(`experiment resume ${out()}`);
  expect(JSON.parse((await typed(`experiment status ${out()} --json`)).printed[0])).toMatchObject({
    done: 6,
    isOver: true
  });
});

test("results leave in the forms of other programs once the experiment is over", async () => {
  await typed(`experiment run ${written()} --out ${out()} --workers 1`, { stopAfter: 3 });
  const early = await typed(`experiment export ${out()} --as ema --out ${folder}/study.tar.gz`);
  expect(early.code).toBe(2);
  expect(early.message).toContain("experiment resume");
  await typed(`experiment resume ${out()}`);
  for (const [form, ending] of [
    ["excel", "csv"],
    ["behaviorspace", "csv"],
    ["ema", "tar.gz"],
    ["ro-crate", "zip"]
  ]) {
    const file = join(folder, `${form}.${ending}`);
    const { code, printed } = await typed(`experiment export ${out()} --as ${form} --out ${file}`);
    expect([code, printed]).toEqual([0, [file]]);
    expect(readFileSync(file).length).toBeGreaterThan(100);
  }
  expect((await typed(`experiment export ${out()} --as word --out ${folder}/x`)).code).toBe(2);
});

test("a grid of BehaviorSpace becomes a file that can be run", async () => {
  writeFileSync(
    join(folder, "grid.xml"),
    `<experiments><experiment name="caps" repetitions="2">
       <steppedValueSet variable="cap" first="0.6" step="0.1" last="0.8"/>
     </experiment></experiments>`
  );
  writeFileSync(join(folder, "names.csv"), "variable,id\ncap,maLoanCap\n");
  const words = `experiment import ${folder}/grid.xml --out ${folder}/grid.json`;
  const refused = await typed(words);
  expect(refused.code).toBe(2);
  expect(refused.message).toContain("variable cap");
  expect((await typed(`${words} --names ${folder}/names.csv`)).code).toBe(0);
  await typed(`experiment run ${folder}/grid.json --out ${out()}`);
  expect(csvRows(read("results.csv")).map((row) => row.maLoanCap)).toEqual(["0.6", "0.6", "0.7", "0.7", "0.8", "0.8"]);
});

test("asking for the status of an experiment that was not begun leaves no journal behind", async () => {
  await typed(`experiment run ${written()} --out ${out()} --workers 1`, { stopAfter: 1 });
  rmSync(join(out(), "journal.jsonl"));
  expect((await typed(`experiment status ${out()}`)).message).toContain("holds no journal yet");
  expect(existsSync(join(out(), "journal.jsonl"))).toBe(false);
});

test("a folder without an experiment is refused in words", async () => {
  expect((await typed(`experiment status ${folder}`)).message).toContain("experiment.json");
  expect((await typed(`experiment resume ${folder}`)).code).toBe(2);
});

test("a folder in which another process works is refused; one whose owner was killed is taken", async () => {
  await typed(`experiment run ${written()} --out ${out()} --workers 1`, { stopAfter: 3 });
  const lock = join(out(), "lock");
  writeFileSync(lock, `${hostname()} ${process.pid}\n`);
  const refused = await typed(`experiment resume ${out()}`);
  expect(refused.code).toBe(2);
  expect(refused.message).toContain(`in use by process ${process.pid}`);
  // no process has so high a number
  writeFileSync(lock, `${hostname()} 4194305\n`);
  expect((await typed(`experiment resume ${out()}`)).code).toBe(0);
  expect(existsSync(lock)).toBe(false);
});
