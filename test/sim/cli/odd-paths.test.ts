import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { fileError } from "../../../sim/cli/file-error.ts";
import { main } from "../../../sim/cli/main.ts";
import { fakeSurroundings } from "./fake-surroundings.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "odd-"));
  writeFileSync(at("afile"), "x\n");
  writeFileSync(at("deep.json"), "[".repeat(200_000) + "]".repeat(200_000));
  writeFileSync(at("empty.json"), "");
  writeFileSync(at("grid.xml"), '<experiments><experiment name="a" repetitions="1"/></experiments>');
  writeFileSync(at("problem.json"), '{"names":["a"],"bounds":[[0,1]]}');
  writeFileSync(
    at("region.json"),
    '{"format":"techmarket run 1","region":5,"scale":0.05,"scenario":{"id":"a","name":{"en":"a","zh":"a"},"levers":{},"assumptions":{}}}'
  );
  writeFileSync(at("experiment-mine.json"), small);
});

const at = (name: string) => join(folder, name);
const small = JSON.stringify({
  format: "techmarket experiment 1",
  id: "kill",
  name: { en: "kill", zh: "kill" },
  design: { kind: "scenarios" },
  replicates: 2,
  scale: 0.01,
  months: 1
});

/** Types a command; `$` stands for the folder. */
async function typed(words: string, options = {}) {
  const noted = fakeSurroundings(options);
  const code = await main(
    words.split(" ").map((word) => word.replace(/^\$/, folder).replace(/^""$/, "")),
    noted.surroundings
  );
  return { ...noted, code, message: noted.told.join("") };
}

/** What a person may type, and a part of the sentence that names the cause. */
const mistakes: readonly (readonly [string, string])[] = [
  ["run --scenario $/nowhere.json", "a file that exists"],
  ["run --scenario $", "is a folder. Expected: a file"],
  ["run --scenario $/deep.json", "more than 50 levels deep"],
  ["run --scenario $/empty.json", "a file of valid JSON"],
  ["run --scenario $/region.json", "region is 5"],
  ["run --region $/deep.json", "more than 50 levels deep"],
  ["run --out $/afile", "is a file, or leads through one. Expected: a folder"],
  ["run --out $/afile/in", "is a file, or leads through one. Expected: a folder"],
  ['run --out ""', "--out is empty"],
  ["import $/nowhere", "is not there"],
  ["import $/afile", "is a file, or leads through one. Expected: a folder"],
  ["import $/afile/x --template", "is a file, or leads through one. Expected: a folder"],
  ["experiment import $/grid.xml --out $/none/x.json", "there is no folder"],
  ["experiment import $/grid.xml --out $/grid.xml", "which the command reads"],
  ["experiment run $/nowhere.json --out $/e", "is not there"],
  ["experiment run $ --out $/e", "is a folder. Expected: a file"],
  ['experiment run $/experiment-mine.json --out ""', "--out is empty"],
  ["sample sobol --problem $/problem.json --out $/none/s.csv", "there is no folder"],
  ["sample sobol --problem $/problem.json --out $/problem.json", "which the command reads"],
  ["validate --document $/none/x.md", "there is no folder"],
  ["backtest --freeze $/none/x.json", "there is no folder"]
];

test.each(mistakes)("%s ends with a sentence and without a run", async (words, sentence) => {
  const before = readdirSync(folder).sort();
  const { code, message, simulated } = await typed(words);
  expect(message).toContain(sentence);
  expect([code, simulated]).toEqual([2, []]);
  expect(readdirSync(folder).sort()).toEqual(before);
});

test("a file that may not be written is said so before work begins", async () => {
  writeFileSync(at("locked.md"), "mine");
  chmodSync(at("locked.md"), 0o444);
  const isRoot = process.getuid?.() === 0;
  const { code, simulated, message } = await typed("validate --months 1 --seeds 2 --document $/locked.md/x.md");
  expect([code, simulated]).toEqual([2, []]);
  expect(message).toContain(isRoot ? "locked.md/x.md" : "locked.md");
});

test("a full disk keeps what was finished, and says how to go on", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", path: "/disk/x" });
  expect(fileError(full)).toEqual({
    sentence: {
      en: "The disk with /disk/x is full. What was finished before is kept. Make room and give the same command again to go on.",
      zh: "/disk/x所在磁盘已满。此前完成的均已保留。请腾出空间后再次执行同一命令。"
    },
    isFull: true,
    isQuiet: false
  });
  expect(fileError(new TypeError("x is not a function"))).toBeUndefined();
});

describe("all that is wrong with a line", () => {
  test("is said together, as with a file", async () => {
    const { code, message, simulated } = await typed(
      "run --months 5000 --scenario plann --set maLoanCap=1.5 --set maLoancap=0.5 --scale 2"
    );
    expect([code, simulated]).toEqual([2, []]);
    expect(message.trimEnd().split("\n")).toEqual([
      expect.stringContaining("--scenario is plann"),
      expect.stringContaining("Loan cap is 150%"),
      expect.stringContaining("--set sets maLoancap"),
      expect.stringContaining("--months is 5000"),
      expect.stringContaining("--scale is 2")
    ]);
  });
  test("has a lever that is set twice, with both values", async () => {
    const { code, message } = await typed("run --set maLoanCap=0.5 --set maLoanCap=0.6");
    expect(code).toBe(2);
    expect(message).toContain("--set sets maLoanCap twice, to 0.5 and to 0.6");
    expect((await typed("compare --a baseline --b maLoanCap=0.5,maLoanCap=0.6")).message).toContain("twice");
  });
});

describe("files that are not the program’s own", () => {
  test("are not written over by a run", async () => {
    mkdirSync(at("mine"));
    writeFileSync(at("mine/outcomes.csv"), "my data");
    const { code, message, simulated } = await typed("run --months 1 --out $/mine");
    expect([code, simulated]).toEqual([2, []]);
    expect(message).toContain("holds outcomes.csv, which this program did not write there");
    expect(readdirSync(at("mine"))).toEqual(["outcomes.csv"]);
    expect(readFileSync(at("mine/outcomes.csv"), "utf8")).toBe("my data");
  });
  test("are not written over by another command, or by a run of something else", async () => {
    expect((await typed("run --months 12 --out $/out")).code).toBe(0);
    const before = readFileSync(at("out/outcomes.csv"), "utf8");
    const compared = await typed("compare --a baseline --b plan --months 12 --out $/out");
    expect([compared.code, compared.simulated]).toEqual([2, []]);
    const other = await typed("run --scenario plan --months 12 --out $/out");
    expect([other.code, other.message]).toEqual([2, expect.stringContaining("of.scenario.id is")]);
    expect(readFileSync(at("out/outcomes.csv"), "utf8")).toBe(before);
    // more replicates of the same go on
    const more = await typed("run --months 12 --replicates 2 --out $/out");
    expect([more.code, more.simulated]).toEqual([0, [1]]);
  });
  test.each(["experiment.json", "results.csv", "journal.jsonl"])(
    "%s is not written over by an experiment",
    async (name) => {
      mkdirSync(at("mine"));
      writeFileSync(at(`mine/${name}`), "field trip");
      const { code, message } = await typed("experiment run $/experiment-mine.json --out $/mine");
      expect([code, message]).toEqual([2, expect.stringContaining(`holds ${name}`)]);
      expect(readFileSync(at(`mine/${name}`), "utf8")).toBe("field trip");
      expect(readdirSync(at("mine"))).toEqual([name]);
    }
  );
  test("are not an experiment’s journal when an export looks for its place", async () => {
    await typed("experiment run $/experiment-mine.json --out $/e");
    const before = readFileSync(at("e/journal.jsonl"));
    const { code, message } = await typed("experiment export $/e --as excel --out $/e/journal.jsonl");
    expect([code, message]).toEqual([2, expect.stringContaining("a file of the experiment itself")]);
    expect(readFileSync(at("e/journal.jsonl"))).toEqual(before);
    mkdirSync(at("a-folder"));
    expect((await typed("experiment export $/e --as excel --out $/a-folder")).code).toBe(2);
  });
});

describe("a kept record", () => {
  const words = "run --months 12 --replicates 2 --out $/rec --json";
  const records = () =>
    readdirSync(at("rec/records"))
      .filter((name) => name.endsWith(".record"))
      .map((name) => at(`rec/records/${name}`));

  /** Ways in which a record is lost. */
  const losses: readonly (readonly [string, (one: string, other: string) => void])[] = [
    ["was cut", (one) => truncateSync(one, readFileSync(one).length >> 1)],
    [
      "has a changed bit",
      (one) =>
        writeFileSync(
          one,
          readFileSync(one).map((byte, place) => (place === 900 ? byte ^ 1 : byte))
        )
    ],
    ["is another run’s", (one, other) => cpSync(other, one)],
    ["is empty", (one) => writeFileSync(one, "")]
  ];

  test.each(losses)("that %s is run again, and it is said", async (_, lose) => {
    const first = await typed(words);
    const [one, other] = records();
    lose(one, other);
    const again = await typed(words);
    expect(again.simulated).toHaveLength(1);
    expect(again.message).toContain("1 kept record is damaged or of another run and run again");
    const figures = (line: string) => ({ ...JSON.parse(line), wallSeconds: 0 });
    expect(figures(again.printed[0])).toEqual(figures(first.printed[0]));
    const third = await typed(words);
    expect(third.simulated).toEqual([]);
    expect(existsSync(at("rec/run.json"))).toBe(true);
  });
});
