import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { designIds } from "../../../../sim/analysis/designs/designs.ts";
import { methods } from "../../../../sim/cli/commands/analyse.ts";
import { main, program } from "../../../../sim/cli/main.ts";
import { helpInChinese } from "../../../../sim/cli/words/help-in-chinese.ts";
import { speak } from "../../../../sim/cli/words/language.ts";
import { csvColumns } from "../../../../sim/csv/rows.ts";
import { measureIds } from "../../../../sim/levers/index.ts";
import { knownIds } from "../../../web/known-ids.ts";
import { englishProse } from "../../../words/english-prose.ts";
import { fakeSurroundings } from "../fake-surroundings.ts";

const folder = mkdtempSync(join(tmpdir(), "techmarket-zh-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => speak("en"));

const at = (name: string) => join(folder, name);

function file(name: string, content: string): string {
  writeFileSync(at(name), content);
  return at(name);
}

/** What a command prints and tells in Chinese. */
async function said(words: string, options = {}) {
  const noted = fakeSurroundings(options);
  const code = await main([...words.split(" "), "--lang", "zh"], noted.surroundings);
  const lines = [...noted.printed, ...noted.told, ...noted.asked].flatMap((text) => text.split("\n"));
  return { code, printed: noted.printed, lines };
}

/** Ids that stand for things with names; ids that are words as well are none. */
const known = new Set<string>([...knownIds, ...measureIds]);

/** Headings of columns of ids beside the first. */
const idColumns: readonly string[] = ["政策杠杆标识", "所影响目标值的标识"];

/** Cells of a table but those of the first column and of columns of ids. */
function namedCells(table: string): string[] {
  const [header, ...rows] = table.split("\n").map((line) => line.split(/ {2,}/));
  const places = Array.from(header.keys()).filter((place) => place > 0 && !idColumns.includes(header[place]));
  return rows.flatMap((cells) => places.map((place) => cells[place] ?? ""));
}

/** Cells and lines that hold nothing but ids. */
const bareIn = (texts: readonly string[]) =>
  texts.filter((text) => text !== "" && text.split(/[ ,、]+/).every((word) => known.has(word)));

async function expectChinese(words: string, code = 0, options = {}) {
  const found = await said(words, options);
  expect(found.lines.flatMap(englishProse), words).toEqual([]);
  expect(found.code, `${words}: ${found.lines.join(" | ")}`).toBe(code);
  expect(found.lines.join(""), words).toMatch(/\p{Script=Han}/u);
  expect(bareIn(found.printed.flatMap((text) => text.split("\n\n").flatMap(namedCells))), words).toEqual([]);
  return found;
}

const own = file("P.json", '{"names":["a","b"],"bounds":[[0,1],[0,1]]}');

describe("in Chinese, without a sentence of English or a bare id,", () => {
  test.each(["levers", "measures", "outcomes", "scenarios", "assumptions", "schedule", "region"])(
    "describe lists %s",
    async (topic) => {
      await expectChinese(`describe ${topic}`);
    }
  );

  test("every command explains itself", async () => {
    const commands = program(fakeSurroundings().surroundings).commands;
    const names = commands.flatMap((command) => [
      command.name(),
      ...command.commands.map((each) => `${command.name()} ${each.name()}`)
    ]);
    expect(names.length).toBeGreaterThan(25);
    for (const name of names) await expectChinese(`${name} --help`);
  });

  test("scenarios are run and compared", async () => {
    await expectChinese(`run --scenario plan --months 12 --replicates 2 --scale 0.05 --out ${at("run")}`);
    await expectChinese(`run --scenario plan --months 12 --replicates 3 --scale 0.05 --out ${at("run")}`);
    await expectChinese("compare --a baseline --b plan --months 12 --replicates 2 --worlds 3");
    await expectChinese(`run --scenario old --months 12 --replicates 2 --scale 0.05 --out ${at("run")}`, 2);
    await expectChinese(`run --months 12 --replicates 3 --out ${at("cut")}`, 130, { stopAfter: 1 });
    await expectChinese("run --months 12 --replicates 2", 130, { stopAfter: 1 });
    // what broke is in the words of the engine
    const { lines } = await said("run --months 12 --workers 1", { failing: 0 });
    expect(lines.at(-2)).toBe("运行中断（the books do not close）。未保存任何结果；给出--out 目录可保存已完成的重复。");
  });

  test("what is mistyped is answered", async () => {
    const scenario = file("X.json", '{"id":"x","levrs":{}}');
    const wrong = [
      ...["run --scale 7", "run --sead 1", "run --scenario nowhere", "run --region nowhere", "run --set maLoanCap"],
      ...["run --set maLoanCap=x", "run --set maLoanCop=1", "run --set maLoanCap=90", "run --values best", "runs"],
      ...[
        "run --set maLoanCap=0.6 --set maLoanCap=0.7",
        "run --months 1.5",
        `run --scenario ${file("R.json", '{"format":"techmarket run 1","mnths":1}')}`,
        "run --replicates",
        "run one",
        "run --out="
      ],
      ...["compare --b plan --worlds 9", "describe lever", "work", "experiment export x --as word --out y", "import"],
      ...[`run --scenario ${scenario}`, `run --scenario ${folder}`, `run --out ${scenario}/x`, "calibrate --points 3"]
    ];
    for (const words of wrong) await expectChinese(words, 2);
  });

  test("the model is calibrated, validated and tried on the past", async () => {
    const words = "--months 12 --trajectories 2 --points 10 --waves 1 --bridged 0 --worlds 5";
    await expectChinese(`calibrate ${words} --out ${at("calibration")}`);
    await expectChinese(`validate --months 12 --seeds 2`);
    await expectChinese(`backtest --regions chongqing,sichuan --replicates 2`);
    await expectChinese("backtest --regions sechuan", 2);
    await expectChinese(`backtest --freeze ${own}`, 2);
  });

  test("experiments are carried out, looked at and handed on", async () => {
    const experiment = { format: "techmarket experiment 1", id: "small", name: { en: "Small", zh: "小" } };
    const parts = { scenarios: ["baseline", "plan"], replicates: 3, outcomes: ["transferContracts"], months: 12 };
    const given = file("E.json", JSON.stringify({ ...experiment, ...parts }));
    await expectChinese(`experiment run ${given} --out ${at("E")}`, 130, { stopAfter: 2 });
    await expectChinese(`experiment status ${at("E")}`);
    await expectChinese(`experiment export ${at("E")} --as excel --out ${at("E.csv")}`, 2);
    await expectChinese(`experiment resume ${at("E")}`);
    await expectChinese(`experiment run ${given} --out ${at("none")}`, 2, { secondsEach: 3000 });
    await expectChinese(`experiment run ${given} --out ${at("no")}`, 2, { secondsEach: 3000, answer: false });
    const other = file("F.json", JSON.stringify({ ...experiment, ...parts, replicates: 2 }));
    await expectChinese(`experiment run ${other} --out ${at("E")}`, 2);
    await expectChinese(`experiment status ${folder}`, 2);
    writeFileSync(join(at("E"), "lock"), `${hostname()} ${process.pid} - somebody`);
    await expectChinese(`experiment resume ${at("E")}`, 2);
    const two = "<experiments><experiment name='a'/><experiment name='b'/></experiments>";
    const unsound = [two, "<experiments>", "no", "<experiments></experiments>"];
    for (const [place, xml] of unsound.entries())
      await expectChinese(`experiment import ${file(`G${place}.xml`, xml)} --out ${at("G.json")}`, 2);
  });

  test("own data are taken in, and what is missing is said", async () => {
    const data = mkdtempSync(at("data-"));
    writeFileSync(join(data, "firms.csv"), "firm,sales\nA,3000000\nB,9000000\n");
    await expectChinese(`import ${data} --out ${at("own.json")}`);
    await expectChinese(`import ${data} --out ${join(data, "firms.csv")}`, 2);
    await expectChinese(`import ${data} --template`, 2);
    writeFileSync(join(data, "firms.csv"), "firm,sales\nA,none\nB,-3\n");
    await expectChinese(`import ${data}`, 2);
  });
});

/** Files of a method: a design by `sample`, and what comes out of the sum of its factors. */
async function sampled(design: string, n: number): Promise<string> {
  const inputs = at(`${design}.csv`);
  await expectChinese(`sample ${design} --problem ${own} --n ${n} --out ${inputs}`);
  const columns = csvColumns(readFileSync(inputs, "utf8"));
  const sums = columns.a.map((a, row) => Number(a) + 2 * Number(columns.b[row]) ** 2);
  return `--inputs ${inputs} --outputs ${file(`${design}-out.csv`, ["y", ...sums, ""].join("\n"))}`;
}

/** Three scenarios under four replicates in two worlds, and in one. */
const outcomesOf = (worlds: readonly string[]) => {
  const rows = ["s1", "s2", "s3"].flatMap((scenario, one) =>
    ["1", "2", "3", "4"].flatMap((replicate, two) =>
      worlds.map((world, three) => ({ scenario, replicate, world, y: 2 * one + two + 3 * three * one }))
    )
  );
  const name = `S${worlds.length}`;
  const inputs = file(
    `${name}.csv`,
    ["scenario,replicate,world", ...rows.map((row) => `${row.scenario},${row.replicate},${row.world}`), ""].join("\n")
  );
  const outputs = file(`${name}-out.csv`, ["y,z", ...rows.map(({ y }, row) => `${y},${row % 5}`), ""].join("\n"));
  return `--inputs ${inputs} --outputs ${outputs}`;
};

describe("in Chinese, without a sentence of English,", () => {
  test.each(designIds)("sample writes a design: %s", async (design) => {
    await sampled(design, 4);
  });

  test("sample refuses what is no design", async () => {
    const out = `--out ${at("none.csv")}`;
    await expectChinese(`sample fractional-factorial --problem ${own} --n 3 ${out}`, 2);
    await expectChinese(`sample sobel --problem ${own} ${out}`, 2);
    await expectChinese(`sample sobol --problem ${own} --out ${own}`, 2);
    await expectChinese(`sample sobol --problem ${at("none.json")} ${out}`, 2);
    const laws = file(
      "L.json",
      '{"names":["a","b"],"bounds":[[0,1],[0,1]],"dists":["norm","unif"],"groups":["g","g"]}'
    );
    await expectChinese(`sample sobol --problem ${laws} ${out}`, 2);
    await expectChinese(`sample sobol --problem ${file("B.json", '{"names":')} ${out}`, 2);
    await expectChinese(`sample sobol --problem ${file("D.json", `${"[".repeat(200)}${"]".repeat(200)}`)} ${out}`, 2);
  });

  test("every method says what it finds", async () => {
    const spread = await sampled("latin-hypercube", 60);
    const corners = await sampled("full-factorial", 2);
    const one = outcomesOf(["w1"]);
    const two = outcomesOf(["w1", "w2"]);
    const words: Readonly<Record<string, string>> = {
      sobol: await sampled("saltelli", 16),
      morris: await sampled("morris", 6),
      pawn: spread,
      regression: spread,
      features: spread,
      prim: `${spread} --above 1.5`,
      tree: `${spread} --above 1.5`,
      paired: two,
      select: `${one} --output y --indifference 1 --first 2`,
      regret: `${two} --output y`,
      pareto: `${two} --minimise z`,
      shapley: corners,
      effects: corners,
      optimise: `${spread} --problem ${own} --next ${at("next.csv")}`,
      surrogate: `${spread} --problem ${own} --at ${at("saltelli.csv")}`
    };
    expect(Object.keys(words)).toEqual(methods.map(({ name }) => name));
    for (const [name, rest] of Object.entries(words)) await expectChinese(`analyse ${name} ${rest}`);
  });

  test("every method says why it refuses", async () => {
    const short = `--inputs ${file("I.csv", "a,b,k\n0,0,1\n0.5,0.2,1\n1,7,1\n")} --outputs ${file("O.csv", "y,z\n1,2\nx,\n")}`;
    const fit = `--inputs ${at("I.csv")} --outputs ${file("O3.csv", "y\n1\n2\n3\n")}`;
    for (const { name } of methods) {
      const needed = name === "select" ? " --indifference 1" : "";
      await expectChinese(`analyse ${name} ${short}${needed}`, 2);
    }
    await expectChinese(`analyse sobol ${fit}`, 2);
    await expectChinese(`analyse morris ${fit}`, 2);
    await expectChinese(`analyse shapley ${fit.replace("I.csv", "full-factorial.csv")}`, 2);
    await expectChinese(`analyse pawn ${fit} --output q`, 2);
    await expectChinese(`analyse surrogate ${fit} --problem ${own}`, 2);
    await expectChinese(`analyse prim ${at("x")}`, 2);
    await expectChinese(`analyse prim --inputs ${at("nowhere.csv")} --outputs ${at("O.csv")}`, 2);
    await expectChinese(`analyse prim --inputs ${folder} --outputs ${at("O.csv")}`, 2);
    const one = outcomesOf(["w1"]);
    await expectChinese(`analyse select ${one} --output y --indifference 1 --first 9`, 2);
    await expectChinese(`analyse regret ${one}`, 2);
    await expectChinese(`analyse regret ${one} --output y --minimise q`, 2);
    await expectChinese(`analyse paired ${one} --baseline s9`, 2);
    await expectChinese(`analyse optimise ${fit} --keep y=3`, 2);
    await expectChinese(`analyse optimise ${fit} --keep y<=3`, 2);
    await expectChinese(`analyse prim ${await sampled("latin-hypercube", 60)} --above 1.5 --step 900`, 2);
    const line = file("line.csv", "a,b\n1,2\n2,4\n3,6\n4,8\n5,10\n6,12\n");
    await expectChinese(`analyse regression --inputs ${line} --outputs ${file("y.csv", "1\n2\n2\n5\n4\n6\n")}`, 2);
    const gap = `--inputs ${file("gap.csv", "scenario,replicate,world\ns1,1,w1\ns2,2,w2\n")} --outputs ${file("gap-out.csv", "y,z\n1,1\n,2\n")}`;
    for (const name of ["pareto", "regret"]) await expectChinese(`analyse ${name} ${gap} --output y`, 2);
    await expectChinese(`analyse select ${gap} --output y --indifference 1`, 2);
  });
});

/** Sources of the command line but for its words, and a document that is written in English. */
const sources = readdirSync("sim/cli", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/words\/|validation\/document\.ts$/.test(name))
  .map((name) => ({ name, source: readFileSync(join("sim/cli", name), "utf8") }));

/** Help that is declared in English, and texts of the engine that are keys of their names. */
const declared = [
  ...Object.keys(helpInChinese),
  ...sources.flatMap(({ source }) => [...source.matchAll(/"([^"\n]+)":/g)].map(([, key]) => key))
];

/** Texts in a source but for those of a text in both languages; what is filled in is cut out. */
function textsIn(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*|^import [\s\S]*?;$/gm, "")
    .replace(/\ben:\s*("[^"]*"|`(?:[^`\\]|\\.)*`)/g, "");
  const texts = [...code.matchAll(/"([^"\n]*)"|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, filled]) => plain ?? filled);
  return texts.map((text) => text.replace(/ \(default: .*$/, "").replace(/\$\{.*\}/g, "※"));
}

test("no file of the command line holds a sentence for a person in English alone", () => {
  expect(sources.length).toBeGreaterThan(60);
  const isDeclared = (text: string) => declared.some((each) => each === text || each.startsWith(text.split("※")[0]));
  const alone = sources.flatMap(({ name, source }) =>
    textsIn(source)
      .filter((text) => englishProse(text).length > 0 && !isDeclared(text))
      .map((text) => `${name}: ${text}`)
  );
  expect(alone).toEqual([]);
});
