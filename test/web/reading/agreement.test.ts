import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { main } from "../../../sim/cli/main.ts";
import { csvText } from "../../../sim/csv/write-csv.ts";
import { discover } from "../../../web/state/reading/discovery.ts";
import type { ExperimentTable } from "../../../web/state/reading/experiment-table.ts";
import { casesOf } from "../../../web/state/reading/question.ts";
import { type Sensitivity, sensitivityOf } from "../../../web/state/reading/sensitivity.ts";
import { fakeSurroundings } from "../../sim/cli/fake-surroundings.ts";
import { madeTable } from "./made-results.ts";

const question = { outcome: "turnover", scenario: 0, isDifference: false };
const levers = {
  maLoanCap: { low: 0.5, high: 0.9 },
  guaranteeShare: { low: 0, high: 0.8 },
  approvalDays: { low: 10, high: 200 }
};
const curved = (row: readonly number[]) => row[0] * row[1] + Math.abs(row[2] - 0.3) + 0.01 * Math.sin(50 * row[0]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "techmarket-reading-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `techmarket analyse` prints of the means over replicates of a table, under its seed. */
async function analysed(words: string, table: ExperimentTable, extra: readonly string[] = []) {
  const { rows, values } = casesOf(table, question);
  const [inputs, outputs, problem] = ["X.csv", "Y.csv", "P.json"].map((name) => join(folder, name));
  const names = table.factors.map(({ name }) => name);
  writeFileSync(inputs, csvText(names, rows));
  writeFileSync(
    outputs,
    csvText(
      ["turnover"],
      values.map((value) => [value])
    )
  );
  writeFileSync(problem, JSON.stringify({ names, bounds: table.factors.map(({ low, high }) => [low, high]) }));
  const { surroundings, printed, told } = fakeSurroundings();
  const seed = ["--seed", table.experiment.seed];
  const files = ["--inputs", inputs, "--outputs", outputs, "--problem", problem];
  const code = await main(["analyse", ...words.split(" "), ...files, ...seed, ...extra, "--json"], surroundings);
  expect([code, told]).toEqual([0, []]);
  return JSON.parse(printed[0]);
}

/** Figures of a series in the order of the factors of the table. */
function series({ factors }: Sensitivity, place: number): number[] {
  return [...factors].sort((one, other) => one.factor - other.factor).map(({ values }) => values[place]);
}

function reaches({ factors }: Sensitivity, place: number): number[] {
  return [...factors]
    .sort((one, other) => one.factor - other.factor)
    .map(({ values, intervals }) => intervals[place]!.high - values[place]);
}

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

it("the page and the command line give the same shares of variance", async () => {
  const table = madeTable({ vary: { levers }, design: { kind: "saltelli", n: 32 } }, curved);
  const found = sensitivityOf(table, question) as Sensitivity;
  const told = await analysed("sobol", table);
  expect(series(found, 0)).toEqual(near(told.S1));
  expect(series(found, 1)).toEqual(near(told.ST));
  expect(reaches(found, 1)).toEqual(near(told.ST_conf));
});

it("the same elementary effects", async () => {
  const table = madeTable({ vary: { levers }, design: { kind: "morris", n: 8 } }, curved);
  const found = sensitivityOf(table, question) as Sensitivity;
  const told = await analysed("morris", table);
  expect(series(found, 0)).toEqual(near(told.mu_star));
  expect(series(found, 1)).toEqual(near(told.sigma));
  expect(reaches(found, 0)).toEqual(near(told.mu_star_conf));
});

const sample = () =>
  madeTable(
    { vary: { levers }, design: { kind: "latin-hypercube", n: 80 }, replicates: 2 },
    (row, _, replicate) => curved(row) + 0.1 * replicate
  );

it("the same regression of ranks, distances and scores of trees", async () => {
  const table = sample();
  const regression = sensitivityOf(table, question, "regression") as Sensitivity;
  const told = await analysed("regression", table);
  expect(series(regression, 0)).toEqual(near(told.srrc));
  expect(reaches(regression, 0)).toEqual(near(told.srrc_conf));
  expect(regression.explained).toBeCloseTo(told.r2, 10);
  const pawn = sensitivityOf(table, question, "pawn") as Sensitivity;
  expect(series(pawn, 0)).toEqual(near((await analysed("pawn", table)).median));
  const trees = sensitivityOf(table, question, "features") as Sensitivity;
  expect(series(trees, 0)).toEqual(near((await analysed("features", table)).score));
});

it("the same boxes with the same quasi-p-values", async () => {
  const table = sample();
  const cases = casesOf(table, question);
  const bound = [...cases.values].sort((one, other) => one - other)[30];
  const { steps } = discover(cases, { side: "below", bound }, { withUnsure: true });
  const told = await analysed("prim", table, ["--below", String(bound), "--threshold", "0"]);
  expect(steps.map(({ found }) => found.coverage)).toEqual(told.trajectory.coverage);
  expect(steps.map(({ found }) => found.density)).toEqual(told.trajectory.density);
  const last = steps[steps.length - 1].found;
  const names = table.factors.map(({ name }) => name);
  expect(Object.fromEntries(names.map((name, at) => [name, [last.box[at].low, last.box[at].high]]))).toEqual(told.box);
  for (const [name, ends] of Object.entries(told.quasi_p)) {
    const { low, high } = last.quasiP[names.indexOf(name)];
    expect([low, high]).toEqual(ends);
  }
});

it("the same effects of a factorial design", async () => {
  const table = madeTable(
    { vary: { measures: { M5: ["M5"], M13: ["M13"], M18: ["M18"] } }, design: { kind: "full-factorial" } },
    curved
  );
  const found = sensitivityOf(table, question) as Sensitivity;
  const told = await analysed("effects", table);
  expect(series(found, 0)).toEqual(near(told.main.map(({ effect }: { effect: number }) => effect)));
});
