import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { beforeEach, expect, test } from "vitest";
import { main } from "../../../sim/cli/main.ts";
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
  expect(result.outcomes.transferContracts).toEqual({ unit: expect.any(String), value: 24, p10: 14.4, p90: 33.6 });
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

test("the baseline is judged against every published figure, misses included", async () => {
  const { code, printed } = await typed("validate --months 12 --json");
  expect(code).toBe(0);
  const { targets } = JSON.parse(printed[0]);
  expect(targets).toHaveLength(40);
  expect(targets.find(({ id }: { id: string }) => id === "T10")).toMatchObject({
    class: "fitted",
    simulated: 0,
    verdict: "miss"
  });
});
