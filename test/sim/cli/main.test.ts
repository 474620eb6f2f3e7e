import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { beforeEach, expect, test } from "vitest";
import { main } from "../../../sim/cli/main.ts";
import type { Text } from "../../../sim/declare/text.ts";
import { runFileSchema } from "../../../sim/derive/run-file-schema.ts";
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

test("a run ends with one line of JSON that holds what was asked for", async () => {
  const { code, printed } = await typed("run --months 12 --replicates 3 --workers 2 --json");
  expect(code).toBe(0);
  expect(printed).toHaveLength(1);
  const result = JSON.parse(printed[0]);
  expect(Object.keys(result)).toEqual([
    "engine",
    "specHash",
    "stateHash",
    "ledgerResidual",
    "firms",
    "months",
    "burnIn",
    "wallSeconds",
    "outcomes"
  ]);
  expect(result).toMatchObject({ ledgerResidual: 0, firms: 100, months: 12, burnIn: 24 });
  // replicates sign 12, 24 and 36 contracts a year
  expect(result.outcomes.transferContracts).toEqual({
    unit: expect.any(String),
    readable: true,
    value: 24,
    p10: 14.4,
    p90: 33.6
  });
});

test("the result does not depend on the number of workers", async () => {
  const [one, two] = await Promise.all(
    [1, 2].map((workers) => typed(`run --months 12 --replicates 3 --workers ${workers} --json`))
  );
  expect(two.printed).toEqual(one.printed);
});

test("one replicate has the hash of its run, several that of all of them", async () => {
  const single = JSON.parse((await typed("run --months 12 --json")).printed[0]);
  const several = JSON.parse((await typed("run --months 12 --replicates 2 --json")).printed[0]);
  expect(single.stateHash).toBe("0000000000000001");
  expect(several.stateHash).toMatch(/^[0-9a-f]{16}$/);
});

test("a comparison pairs replicates under the same seeds and takes b less a", async () => {
  const { code, printed } = await typed("compare --a baseline --b plan --months 12 --replicates 3 --json");
  expect(code).toBe(0);
  const { pairs, differences } = JSON.parse(printed[0]);
  expect(pairs).toBe(3);
  // 24 − 12, 48 − 24 and 72 − 36 contracts a year
  expect(differences.transferContracts).toMatchObject({
    a: 24,
    b: 48,
    median: 24,
    mean: 24,
    shareWithGain: 1,
    verdict: "not larger than luck"
  });
  expect(differences.transferContracts.correlation).toBeCloseTo(1, 12);
});

test("a scenario can be written as levers on top of the baseline", async () => {
  const { code, printed } = await typed("compare --a baseline --b maLoanCap=0.6,maLoanTenor=7 --months 12 --json");
  expect(code).toBe(0);
  expect(JSON.parse(printed[0]).differences.transferContracts.mean).toBe(12);
});

test.each([
  ["run --set maLoancap=0.8", "maLoanCap"],
  ["run --set maLoanCap=0.95", "90%"],
  ["run --set maLoanCap=80", "0.8"],
  ["run --set maLoanCap=high", "a number"],
  ["run --scenario plam", "plan"],
  ["run --region chonqing", "chongqing (重庆)"],
  ["describe region --region 陕", "shaanxi (陕西)"],
  ["run --replicates 0", "Use 1"],
  ["run --scale 1.5", "Use 1"],
  ["run --months 12.4", "Use 12"],
  ["run --sead x", "--seed"],
  ["rum", "run"],
  ["describe lever", "levers"],
  ["compare --a baseline --b maLoanCup=0.6", "maLoanCap"]
])("“%s” is refused with the nearest valid choice and nothing is started", async (words, nearest) => {
  const { code, message, printed, simulated } = await typed(words);
  expect(code).toBe(2);
  expect(message).toContain(nearest);
  expect(printed).toEqual([]);
  expect(simulated).toEqual([]);
});

test("two wrong levers get one message each", async () => {
  const { told } = await typed("run --set maLoancap=0.8 --set seedDays=3");
  expect(told).toHaveLength(2);
});

test("a file that is not JSON is refused with its name", async () => {
  const file = join(folder, "broken.json");
  writeFileSync(file, '{"id": ;}');
  const { code, message } = await typed(`run --scenario ${file}`);
  expect(code).toBe(2);
  expect(message).toContain(file);
});

test("the files of a run can be opened again and repeat it", async () => {
  const words = `run --set maLoanCap=0.6 --seed once --months 12 --replicates 2 --json --out ${folder}`;
  const first = await typed(words);
  expect(readdirSync(folder).sort()).toEqual([
    "datapackage.json",
    "flows.csv",
    "flows.parquet",
    "outcomes.csv",
    "outcomes.parquet",
    "records",
    "run.json"
  ]);
  const again = await typed(`run --scenario ${join(folder, "run.json")} --json`);
  expect(again.printed).toEqual(first.printed);
  const lines = readFileSync(join(folder, "outcomes.csv"), "utf8").trimEnd().split("\n");
  const rows = await parquetReadObjects({
    file: new Uint8Array(readFileSync(join(folder, "outcomes.parquet"))).buffer
  });
  expect(rows).toHaveLength(lines.length - 1);
});

test("run.json has exactly the keys of its published schema", async () => {
  await typed(`run --months 12 --json --out ${folder}`);
  const file = JSON.parse(readFileSync(join(folder, "run.json"), "utf8"));
  expect(Object.keys(file)).toEqual([...(runFileSchema.required as string[])].sort());
  expect(file.format).toBe((runFileSchema.properties as { format: { const: string } }).format.const);
});

test("an interrupted run keeps what it finished, says how to go on, and goes on from there", async () => {
  const words = `run --months 12 --replicates 4 --workers 1 --json --out ${folder}`;
  const interrupted = await typed(words, { stopAfter: 2 });
  expect(interrupted.code).toBe(130);
  expect(interrupted.printed).toEqual([]);
  expect(interrupted.message).toContain("2 of 4 replicates are finished");
  expect(interrupted.message).toContain("same command again");
  const resumed = await typed(words);
  expect(resumed.simulated).toEqual([2, 3]);
  const whole = await typed("run --months 12 --replicates 4 --json");
  expect(resumed.printed).toEqual(whole.printed);
});

test("what is declared can be listed for the eye and as data", async () => {
  const table = await typed("describe levers");
  expect(table.printed[0]).toContain("maLoanCap");
  for (const topic of ["levers", "measures", "outcomes", "assumptions", "schedule", "region"]) {
    const { code, printed } = await typed(`describe ${topic} --json`);
    expect(code).toBe(0);
    expect(JSON.parse(printed[0])[topic].length).toBeGreaterThan(5);
  }
});

test("a calibration keeps a journal of its runs, and the same command again runs none of them", async () => {
  const words = `calibrate --months 12 --trajectories 2 --points 10 --waves 1 --bridged 0 --worlds 5 --json --out ${folder}`;
  const first = await typed(words);
  expect(first.code).toBe(0);
  const { parameters, targets, worlds, estimate } = JSON.parse(first.printed[0]);
  expect(parameters).toHaveLength(15);
  expect(worlds.length).toBeGreaterThanOrEqual(5);
  expect(Object.keys(estimate)).toEqual(parameters.map(({ id }: { id: string }) => id));
  expect(targets.every(({ use }: { use: string }) => ["used", "set aside"].includes(use))).toBe(true);
  const again = await typed(words);
  expect(again.simulated).toEqual([]);
  expect(again.printed).toEqual(first.printed);
});

test("a calibration that is stopped keeps what it ran and goes on from there", async () => {
  const words = `calibrate --months 12 --trajectories 2 --points 10 --waves 1 --bridged 0 --worlds 5 --workers 1 --json --out ${folder}`;
  const stopped = await typed(words, { stopAfter: 7 });
  expect(stopped.code).toBe(130);
  expect(stopped.message).toContain("same command again");
  const resumed = await typed(words);
  const whole = await typed(words.replace(folder, mkdtempSync(join(tmpdir(), "techmarket-"))));
  expect(resumed.simulated.length).toBe(whole.simulated.length - 7);
  expect(resumed.printed).toEqual(whole.printed);
});

test("an effect over worlds says in how many it holds, and what of its variance is the worlds'", async () => {
  const words = "compare --a baseline --b plan --worlds 3 --months 12 --replicates 2 --json";
  const { code, printed } = await typed(words);
  expect(code).toBe(0);
  const { pairs, worlds, differences } = JSON.parse(printed[0]);
  expect([pairs, worlds]).toEqual([2, 3]);
  const { mean, verdict, worlds: over } = differences.transferContracts;
  // gains of 12 and 24 a year in two worlds, none in the third: means over worlds 8 and 16
  expect(mean).toBeCloseTo(12, 10);
  expect(verdict).toBe("not larger than luck");
  expect(over).toMatchObject({ worlds: 3, holdsIn: expect.closeTo(2 / 3, 10) });
  // between worlds 2 × (6² + 6² + 12²) / 2 = 216, left over 48 / 2 = 24: parameters (216 − 24) / 2
  expect(over.variance.parameters).toBeCloseTo(96, 8);
  const table = await typed(words.replace(" --json", ""));
  expect(table.printed[0]).toContain("holds in");
});

test("more worlds than the set holds are refused with the number that it holds", async () => {
  const { code, message, simulated } = await typed("compare --a baseline --b plan --worlds 9999");
  expect(code).toBe(2);
  expect(message).toContain("Use 3");
  expect(simulated).toEqual([]);
});

test("the model is held against everything published, misses and what is not measured included", async () => {
  const document = join(folder, "validation.md");
  const { code, printed } = await typed(`validate --months 12 --seeds 2 --document ${document} --json`);
  expect(code).toBe(0);
  const found = JSON.parse(printed[0]);
  expect(found.targets).toHaveLength(40);
  expect(found.targets.find(({ id }: { id: string }) => id === "T10")).toMatchObject({
    use: "fit",
    class: "fitted",
    value: "9.37",
    simulated: { median: 0, p10: 0, p90: 0 },
    pass: false
  });
  expect(found.facts).toHaveLength(60);
  expect(new Set(found.quasiExperiments.map(({ reform }: { reform: Text }) => reform.en)).size).toBe(7);
  for (const rows of [found.directions, found.closedForms, found.extremes]) {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect([true, false, null]).toContain(row.pass);
  }
  for (const row of [...found.targets, ...found.facts]) if (row.pass === null) expect(row.reason).not.toBe("");
  expect(readFileSync(document, "utf8")).toContain("## Targets held out");
});

test("forecasts made with data to 2018 are written before they are scored beside three that need no model", async () => {
  const { code, printed } = await typed(`backtest --regions chongqing,sichuan --replicates 2 --json --out ${folder}`);
  expect(code).toBe(0);
  const { results } = JSON.parse(printed[0]);
  expect(results.map(({ region, series }: Record<string, string>) => `${region}: ${series}`)).toEqual([
    "chongqing: contract turnover",
    "chongqing: inventions in force",
    "sichuan: contract turnover",
    "sichuan: inventions in force"
  ]);
  for (const { mae, crps } of results) {
    for (const scores of [mae, crps]) expect(Object.keys(scores)).toEqual(["model", "noChange", "drift", "ar1"]);
  }
  // inventions of Sichuan in 2018 and after: no change errs by the mean log gap
  const gap = [60231, 70421, 87186, 108672, 139907].reduce((sum, count) => sum + Math.log(count / 52074) / 5, 0);
  expect(results[3].mae.noChange).toBeCloseTo(gap, 9);
  expect(existsSync(join(folder, "forecasts.json"))).toBe(true);
});

test("a province that is not in the panel is refused with those that are", async () => {
  const { code, message } = await typed("backtest --regions sechuan");
  expect(code).toBe(2);
  expect(message).toContain("sichuan");
});

test("a forecast is frozen once, dated and hashed", async () => {
  const file = join(folder, "forecast.json");
  const { code, printed } = await typed(`backtest --freeze ${file} --replicates 2`);
  expect(code).toBe(0);
  const { sha256, made, forecasts } = JSON.parse(readFileSync(file, "utf8"));
  expect(printed).toEqual([sha256]);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(made).toBe("2026-01-31");
  expect(forecasts[0].years.map(({ year }: { year: number }) => year)).toEqual([2026, 2027, 2028]);
  expect((await typed(`backtest --freeze ${file} --replicates 2`)).code).toBe(2);
});
