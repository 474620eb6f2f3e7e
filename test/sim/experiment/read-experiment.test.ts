import { expect, test } from "vitest";
import { readExperiment } from "../../../sim/experiment/read-experiment.ts";
import { outcomeIds } from "../../../sim/outcomes/index.ts";
import { experimentFile, smallExperiment, surroundings } from "./small-experiment.ts";

function problemsOf(parts: object) {
  const result = readExperiment(experimentFile(parts), surroundings);
  return result.ok ? [] : result.problems;
}

test("a file with a name alone runs the baseline once and measures everything", () => {
  const experiment = smallExperiment();
  expect(experiment).toMatchObject({
    region: "chongqing",
    design: { kind: "scenarios" },
    luck: "shared",
    seed: "spring-26",
    replicates: 1,
    scale: 1,
    months: 120,
    generator: "threefry"
  });
  expect(experiment.scenarios.map(({ id }) => id)).toEqual(["baseline"]);
  expect(experiment.outcomes).toEqual(outcomeIds);
});

test("a large region is thinned unless the file says otherwise", () => {
  expect(smallExperiment({ region: "sichuan" }).scale).toBe(0.5);
  expect(smallExperiment({ region: "sichuan", scale: 1 }).scale).toBe(1);
});

test("ranges are filled from the declarations and sampled by a Latin hypercube, ten points each", () => {
  const vary = { levers: { maLoanCap: {}, maLoanTenor: { low: 7 } }, assumptions: { gateForm: { values: [0, 2] } } };
  const experiment = smallExperiment({ vary });
  expect(experiment.vary).toEqual({
    measures: {},
    levers: { maLoanCap: { low: 0.4, high: 0.9 }, maLoanTenor: { low: 7, high: 12 } },
    assumptions: { gateForm: { low: 0, high: 2, values: [0, 2] } }
  });
  expect(experiment.design).toEqual({ kind: "latin-hypercube", n: 30 });
  expect(experiment.luck).toBe("own");
});

test("a question is kept in both languages and changes nothing where there is none", () => {
  const question = { en: "When does the plan fail?", zh: "行动方案何时失效？" };
  expect(smallExperiment({ question }).question).toEqual(question);
  expect(smallExperiment()).not.toHaveProperty("question");
  expect(problemsOf({ question: { en: "Only in English" } }).map(({ where }) => where)).toEqual(["question.zh"]);
});

test("what was filled is a file that reads as the same experiment", () => {
  const parts = {
    scenarios: ["baseline", "plan"],
    vary: { measures: { M4: ["M4", "M4a"] }, levers: { maLoanCap: {} } },
    design: { kind: "morris" },
    stop: { outcome: "turnover", relative: 0.01, step: 5, most: 50 },
    replicates: 5
  };
  const experiment = smallExperiment(parts);
  expect(readExperiment(experiment, surroundings)).toEqual({ ok: true, value: experiment });
});

test("worlds are written out, so that a later calibration changes nothing", () => {
  const experiment = smallExperiment({ design: { kind: "worlds", worlds: 2 } });
  expect(experiment.design).toEqual({ kind: "worlds", vectors: [{ netDeduction: 0.4 }, { netDeduction: 0.5 }] });
});

test("the order of outcomes in a file changes nothing", () => {
  const [one, other] = [
    ["turnover", "transferRate"],
    ["transferRate", "turnover"]
  ].map((outcomes) => smallExperiment({ outcomes }));
  expect(one).toEqual(other);
});

test("a wrong file gets every problem at once, each with place, found, expected and nearest", () => {
  const problems = problemsOf({
    region: "chonqing",
    scenarios: ["baseline", "plann", "baseline", { id: "x" }],
    vary: {
      levers: { maLoanCapp: {}, maLoanCap: { low: 0.2 }, maLoanTenor: { low: 9, high: 8 } },
      assumptions: { searchRate: 0.1 },
      measures: { M14: ["M14", "M99"] }
    },
    design: { kind: "gird", n: 3 },
    luck: "bad",
    seed: "",
    replicates: 0,
    outcomes: ["turnovr"],
    scale: 2,
    months: 300,
    colour: "red"
  });
  const seen = problems.map(({ where, found, nearest }) => [where, found, nearest]);
  const expected = [
    ["experiment.colour", "colour", expect.any(String)],
    ["region", "chonqing", "chongqing"],
    ["scenarios[1]", "plann", "plan"],
    ["scenarios[2]", "baseline", undefined],
    ["scenarios[3].name", "missing", undefined],
    ["vary.levers.maLoanCapp", "maLoanCapp", "maLoanCap"],
    ["vary.levers.maLoanCap.low", "0.2", 0.4],
    ["vary.levers.maLoanTenor", "9 to 8", undefined],
    ["vary.assumptions.searchRate", "0.1", undefined],
    ["vary.measures.M14[1]", "M99", expect.any(String)],
    ["design.kind", "gird", "grid"],
    ["luck", "bad", expect.any(String)],
    ["seed", "0 characters", undefined],
    ["replicates", "0", 1],
    ["outcomes[0]", "turnovr", "turnover"],
    ["scale", "2", 1],
    ["months", "300", 240]
  ];
  for (const row of expected) expect(seen).toContainEqual(row);
  for (const { expected: allowed, sentence } of problems) {
    expect(allowed).not.toBe("");
    expect(sentence.en).not.toBe("");
    expect(sentence.zh).not.toBe("");
  }
});

test.each([
  ["a list", []],
  ["nothing", null],
  ["a text", "experiment"]
])("%s in place of an experiment is refused whole", (_, input) => {
  expect(readExperiment(input, surroundings)).toMatchObject({ ok: false, problems: [{ where: "experiment" }] });
});

test("a file of something else is told by its format", () => {
  expect(problemsOf({ format: "techmarket run 1" })).toMatchObject([{ where: "format" }]);
});

test("a lever cannot be moved by its range and by its measure", () => {
  const problems = problemsOf({ vary: { measures: { M14: ["M14"] }, levers: { maLoanCap: {} } } });
  expect(problems).toMatchObject([{ where: "vary.levers.maLoanCap", found: "maLoanCap" }]);
  expect(problems[0].sentence.en).toContain("vary.measures.M14");
});

test("a measure cannot be in two groups", () => {
  const problems = problemsOf({ vary: { measures: { A: ["M14"], B: ["M14"] } } });
  expect(problems.every(({ where }) => where === "vary.measures.B")).toBe(true);
  expect(problems.length).toBeGreaterThan(0);
});

test.each([
  ["a design without anything to vary", { design: { kind: "grid" } }, "vary"],
  [
    "scenarios alone with something to vary",
    { vary: { levers: { maLoanCap: {} } }, design: { kind: "scenarios" } },
    "vary"
  ],
  [
    "a fraction of too few runs",
    { vary: { levers: { maLoanCap: {}, guaranteeShare: {} } }, design: { kind: "fractional-factorial", n: 3 } },
    "design.n"
  ],
  [
    "walks on an odd grid",
    { vary: { levers: { maLoanCap: {} } }, design: { kind: "morris", levels: 5 } },
    "design.levels"
  ],
  ["more worlds than there are", { design: { kind: "worlds", worlds: 4 } }, "design.worlds"],
  [
    "worlds of a region that was not calibrated",
    { region: "sichuan", design: { kind: "worlds", worlds: 1 } },
    "design.worlds"
  ],
  [
    "vectors that differ in what they set",
    { design: { kind: "worlds", vectors: [{ netDeduction: 0.4 }, {}] } },
    "design.vectors[1]"
  ],
  [
    "a table with a row too short",
    { design: { kind: "table", columns: ["maLoanCap", "guaranteeShare"], rows: [[0.7]] } },
    "design.rows[0]"
  ],
  [
    "a table with a value out of bounds",
    { design: { kind: "table", columns: ["maLoanCap"], rows: [[0.7], [7]] } },
    "design.rows[1][0]"
  ],
  [
    "a table with a column of no meaning",
    { design: { kind: "table", columns: ["maLoanCpa"], rows: [[0.7]] } },
    "design.columns[0]"
  ],
  [
    "a table with a column twice",
    { design: { kind: "table", columns: ["maLoanCap", "maLoanCap"], rows: [[0.7, 0.7]] } },
    "design.columns"
  ],
  [
    "equal ratios from zero on",
    { vary: { levers: { guaranteeShare: { ratios: true } } } },
    "vary.levers.guaranteeShare.low"
  ],
  [
    "values that do not rise",
    { vary: { levers: { maLoanCap: { values: [0.7, 0.6] } } } },
    "vary.levers.maLoanCap.values"
  ],
  ["a broken number of years", { vary: { levers: { maLoanTenor: { low: 7.5 } } } }, "vary.levers.maLoanTenor.low"],
  [
    "a rule to stop on what is not measured",
    { replicates: 5, outcomes: ["turnover"], stop: { outcome: "takeovers", relative: 0.1, step: 5, most: 20 } },
    "stop.outcome"
  ],
  [
    "a rule to stop without a width",
    { replicates: 5, stop: { outcome: "takeovers", step: 5, most: 20 } },
    "stop.absolute"
  ],
  [
    "a rule to stop after one replicate",
    { stop: { outcome: "takeovers", relative: 0.1, step: 5, most: 20 } },
    "replicates"
  ],
  [
    "a rule to stop with fewer at most than at least",
    { replicates: 5, stop: { outcome: "takeovers", relative: 0.1, step: 5, most: 4 } },
    "stop.most"
  ]
])("%s is refused at its place", (_, parts, where) => {
  expect(problemsOf(parts).map((problem) => problem.where)).toEqual([where]);
});

test("a grid of more runs than anybody can wait for is refused before it is made", () => {
  const levers = Object.fromEntries(
    ["maLoanCap", "guaranteeShare", "approvalDays", "navCoverage"].map((id) => [id, {}])
  );
  const problems = problemsOf({ vary: { levers }, design: { kind: "grid", n: 100 } });
  expect(problems).toMatchObject([{ where: "design", found: "100000000 points", nearest: 1_000_000 }]);
});

/** Names that every object of the language has. */
const namesOfObjects = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

test.each(namesOfObjects)("%s is no lever, assumption, outcome, scenario or column", (name) => {
  const own = (value: unknown) => JSON.parse(`{"${name}": ${JSON.stringify(value)}}`);
  const files = [
    { vary: { levers: own({}) } },
    { vary: { assumptions: own({}) } },
    { design: { kind: "worlds", vectors: [own(0.5)] } },
    { design: { kind: "table", columns: [name], rows: [[1]] } },
    { design: { kind: name } },
    { outcomes: [name] },
    { scenarios: [name] },
    { scenarios: [{ id: "a", name: { en: "a", zh: "a" }, levers: own([{ from: 0, value: 1 }]), assumptions: own(1) }] }
  ];
  for (const file of files) {
    const read = readExperiment(experimentFile(file), surroundings);
    expect([file, read.ok]).toEqual([file, false]);
  }
});

test.each([
  "=1+1",
  "+M4",
  "-M4",
  "@M4",
  "a,b",
  "a/b",
  "a\nb",
  "",
  " M4",
  "seed",
  "Point",
  "maLoanCap",
  "turnover",
  "x".repeat(41)
])("a group of measures cannot be called %j, which would head a column", (name) => {
  const read = readExperiment(experimentFile({ vary: { measures: { [name]: ["M4"] } } }), surroundings);
  expect(read.ok || read.problems).toEqual([
    expect.objectContaining({ where: expect.stringContaining("vary.measures.") })
  ]);
});

test.each(["M4", "M4 and M4a", "并购贷款", "loans-2.b_c"])("a group of measures may be called %j", (name) => {
  expect(readExperiment(experimentFile({ vary: { measures: { [name]: ["M4"] } } }), surroundings).ok).toBe(true);
});

test("one cause in many rows of a table is one problem, with how many more there are", () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => (row === 5 ? ["x", 0.1] : [2, 0.1]));
  const result = readExperiment(
    experimentFile({ design: { kind: "table", columns: ["maLoanCap", "searchRate"], rows: rows as never } }),
    surroundings
  );
  expect(result.ok ? [] : result.problems.map(({ where }) => where)).toEqual([
    "design.rows[0][0]",
    "design.rows[5][0]"
  ]);
  expect(result.ok ? "" : result.problems[0].sentence.en).toContain("The same is wrong in 9998 more places.");
});
