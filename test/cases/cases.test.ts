import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { main } from "../../sim/cli/main.ts";
import { pointsOf } from "../../sim/experiment/points.ts";
import { readExperiment } from "../../sim/experiment/read-experiment.ts";
import { fakeSurroundings } from "../sim/cli/fake-surroundings.ts";
import { surroundings as reading } from "../sim/experiment/small-experiment.ts";

const caseFile = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Runs a command; words that name files of a case begin with its folder. */
async function ran(...words: readonly string[]) {
  const noted = fakeSurroundings();
  const code = await main(
    words.map((word) => (/^[a-z-]+\/[\w.-]+$/i.test(word) ? caseFile(word) : word)),
    noted.surroundings
  );
  return { ...noted, code, message: noted.told.join(""), result: () => JSON.parse(noted.printed[0]) };
}

function analysed(method: string, inputs: string, outputs: string, ...others: readonly string[]) {
  return ran("analyse", method, "--inputs", inputs, "--outputs", outputs, "--json", ...others);
}

/** Names between commas as they stand between quotes in JSON. */
function partsOf(line: Buffer): Buffer[] {
  return [...line].map((byte) => (byte === 0x2c ? Buffer.from('","') : Buffer.from([byte])));
}

/** A table in a folder of its own. */
function written(text: string | Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), "techmarket-case-")), "table.csv");
  writeFileSync(file, text);
  return file;
}

const textOf = (path: string) => readFileSync(caseFile(path), "utf8");

test("sub-experiments are settings of their own, the constants stand in all of them", async () => {
  const out = written("");
  const { code, message } = await ran("experiment", "import", "sub-experiments/grid.xml", "--out", out);
  expect(code).toBe(0);
  expect(message).toContain("not carried over: setup, go");
  const read = readExperiment(JSON.parse(readFileSync(out, "utf8")), reading);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { factors, count, at } = pointsOf(read.value);
  expect(factors.map(({ id }) => id)).toEqual(["maLoanCap", "maLoanTenor"]);
  expect(Array.from({ length: count }, (_, point) => at(point))).toEqual([
    [0.6, 7],
    [0.8, 10]
  ]);
  expect(read.value.scenarios.map(({ levers }) => levers.guaranteeShare)).toEqual([[{ from: 0, value: 0.2 }]]);
  expect(read.value.replicates).toBe(2);
});

test("an output that never varies tells nothing of any factor", async () => {
  const place = "constant-output-features";
  const { result } = await analysed("features", `${place}/X.csv`, `${place}/Y.csv`);
  expect(result()).toEqual({ names: ["a", "b", "c"], score: [0, 0, 0], r2_held_out: null });
});

test("a factor that never varies is named and left out of an emulator", async () => {
  const place = "constant-column-surrogate";
  const { code, message, result } = await analysed("surrogate", `${place}/X.csv`, `${place}/Y.csv`);
  expect(code).toBe(0);
  expect(message).toContain("k never varies: it is left out.");
  const without = written(textOf(`${place}/X.csv`).replaceAll(/^[^,\n]*,/gm, ""));
  const other = await analysed("surrogate", without, `${place}/Y.csv`);
  expect(result()).toEqual(other.result());
  expect(result().offered).toBe(true);
  expect(result().r2_held_out).toBeCloseTo(1, 2);
});

test("rows in the order of a design are held out by lot, as are the same rows in another order", async () => {
  const place = "held-out-by-place";
  const [ordered, shuffled] = await Promise.all(
    ["", "-shuffled"].map((kind) => analysed("features", `${place}/X${kind}.csv`, `${place}/Y${kind}.csv`))
  );
  expect(ordered.result()).toEqual(shuffled.result());
  expect(ordered.result().r2_held_out).toBeGreaterThan(0.93);
  expect(ordered.result().r2_held_out).toBeLessThan(0.99);
});

describe("a table in GB 18030", () => {
  const place = "gbk-table";

  test("has the names and figures of the same table in UTF-8, and its encoding is told", async () => {
    const { result, message } = await analysed("regression", `${place}/X-gbk.csv`, `${place}/Y.csv`);
    const plain = await analysed("regression", `${place}/X-utf8.csv`, `${place}/Y.csv`);
    expect(result()).toEqual(plain.result());
    expect(result().names).toEqual(["研发投入", "税收优惠", "人才数量"]);
    expect(message).toBe("X-gbk.csv: text in GB 18030.\n");
    expect(plain.message).toBe("");
  });

  test("may have a problem file in the same encoding", async () => {
    // 研发投入, 税收优惠, 人才数量 as the first line of the table has them
    const names = readFileSync(caseFile(`${place}/X-gbk.csv`)).subarray(0, 26);
    const quoted = Buffer.concat([
      Buffer.from('{"names":["'),
      ...partsOf(names),
      Buffer.from('"],"bounds":[[0,1],[0,1],[0,1]]}')
    ]);
    const problem = written(quoted);
    const { code, result } = await analysed(
      "regression",
      `${place}/X-utf8.csv`,
      `${place}/Y.csv`,
      "--problem",
      problem
    );
    expect(code).toBe(0);
    expect(result().names).toEqual(["研发投入", "税收优惠", "人才数量"]);
  });

  test("keeps three places apart", async () => {
    const { code, result } = await analysed("pareto", `${place}/scenarios-gbk.csv`, `${place}/outcomes.csv`);
    expect(code).toBe(0);
    expect(result().scenarios.map(({ scenario }: { scenario: string }) => scenario)).toEqual(["北京", "重庆", "湖北"]);
  });
});

test("row numbers without a name are passed over and told, with a problem file and without one", async () => {
  const place = "index-column";
  const without = written(textOf(`${place}/X.csv`).replaceAll(/^[^,\n]*,/gm, ""));
  const expected = (await analysed("regression", without, `${place}/Y.csv`)).result();
  for (const problem of [["--problem", `${place}/P.json`], []]) {
    const { result, message } = await analysed("regression", `${place}/X.csv`, `${place}/Y.csv`, ...problem);
    expect(result()).toEqual(expected);
    expect(message).toBe("X.csv: the first column, which numbers or names the rows and has no name, is passed over.\n");
  }
});

test("one cause in a thousand rows is one line, with the first places", async () => {
  const { code, told } = await analysed("regression", "error-per-cell/X.csv", "error-per-cell/Y.csv");
  expect(code).toBe(2);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /^X\.csv, lines 2, 3, 4, 5, 6 and 995 more, column policy: found “A” first; expected a number/
  );
});

test.each([
  ["blanks", "X-space.txt", "X-space.txt: blanks between columns.\n"],
  ["semicolons", "X-semicolon.csv", "X-semicolon.csv: semicolons between columns; decimal commas.\n"]
])("columns between %s are read as between commas, which is told", async (_, file, told) => {
  const place = "other-separators";
  const commas = written(
    file.endsWith("txt")
      ? textOf(`${place}/${file}`).replaceAll(" ", ",")
      : textOf(`${place}/${file}`).replaceAll(",", ".").replaceAll(";", ",")
  );
  const problem = ["--problem", `${place}/P.json`];
  const { message, result } = await analysed("regression", `${place}/${file}`, `${place}/Y.csv`, ...problem);
  expect(message).toBe(told);
  expect(result()).toEqual((await analysed("regression", commas, `${place}/Y.csv`, ...problem)).result());
});

test("0x10 is no number, in a table and in own data", async () => {
  const { code, told } = await analysed("regression", "hex-cell/X.csv", "hex-cell/Y.csv");
  expect(code).toBe(2);
  expect(told[0]).toMatch(/column y: found “0x10”; expected a number/);
  const own = await ran("import", "hex-cell/own");
  expect(own.code).toBe(2);
  expect(own.message).toContain("firms.csv, line 2, column sales: found “0x10”; expected a number");
});

describe("a problem file of SALib", () => {
  const given = JSON.parse(textOf("problem-of-salib/problem.json"));
  const problem = (changed: object) => written(JSON.stringify({ ...given, ...changed }));
  // base samples 0 to 3 of a design with the rows A, AB_a, AB_b, B
  const rows = [0, 1, 2, 3].flatMap((sample) => {
    const [a, b] = [
      [sample / 8, (sample * 3) / 16],
      [1 - sample / 9, 1 - sample / 7]
    ];
    return [a, [b[0], a[1]], [a[0], b[1]], b];
  });
  const inputs = written(`a,b\n${rows.map((row) => row.join(",")).join("\n")}\n`);
  const outputs = written(`y\n${rows.map(([a, b]) => a + 2 * b * b).join("\n")}\n`);

  test("with the key that it writes itself is read, and the key is told to have no effect", async () => {
    const { code, message } = await analysed("sobol", inputs, outputs, "--problem", "problem-of-salib/problem.json");
    expect(code).toBe(0);
    expect(message).toMatch(/problem\.json: sample_scaled has no effect here\.\n$/);
  });

  test("with groups has indices of groups where the method takes them, else it says that they have no effect", async () => {
    // one group of both: A and B alone make the design, and the group has all of the variance
    const two = written(
      `a,b\n${rows
        .flatMap(([a, b], row) => (row % 4 === 0 || row % 4 === 3 ? [`${a},${b}`] : []))
        .flatMap((row, at, all) => (at % 2 === 0 ? [row, all[at + 1], all[at + 1]] : []))
        .join("\n")}\n`
    );
    const values = readFileSync(two, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(",").map(Number));
    const y = written(`y\n${values.map(([a, b]) => a + 2 * b * b).join("\n")}\n`);
    const grouped = problem({ groups: ["both", "both"] });
    const { code, result } = await analysed("sobol", two, y, "--problem", grouped, "--resamples", "10");
    expect(code).toBe(0);
    expect(result().names).toEqual(["both"]);
    expect(result().ST[0]).toBeGreaterThan(0.5);
    expect((await analysed("regression", inputs, outputs, "--problem", grouped)).message).toContain(
      "groups have no effect on this method"
    );
    expect((await analysed("morris", inputs, outputs, "--problem", grouped)).code).toBe(2);
  });

  test("with laws that are not uniform is analysed by the values found, and no sample is drawn from it", async () => {
    const normal = problem({
      dists: ["norm", null],
      bounds: [
        [5, 1],
        [0, 1]
      ]
    });
    expect((await analysed("regression", inputs, outputs, "--problem", normal)).code).toBe(0);
    const { code, message } = await ran("sample", "sobol", "--problem", normal, "--out", written(""));
    expect(code).toBe(2);
    expect(message).toContain("dists: a (norm). Expected: unif for every factor");
  });
});
