import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { main } from "../../../sim/cli/main.ts";
import { oracle } from "../../reference/oracle.ts";
import { fakeSurroundings } from "./fake-surroundings.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "techmarket-"));
});

type Row = readonly (string | number)[];
type Table = readonly Row[];

/** Runs `analyse` on tables given as rows. */
async function analysed(words: string, inputs: Table, outputs: Table, problem?: unknown) {
  const file = (name: string, rows: Table) => {
    writeFileSync(join(folder, name), `${rows.map((row) => row.join(",")).join("\n")}\n`);
    return join(folder, name);
  };
  const files = ["--inputs", file("X.csv", inputs), "--outputs", file("Y.csv", outputs)];
  if (problem !== undefined) {
    writeFileSync(join(folder, "P.json"), JSON.stringify(problem));
    files.push("--problem", join(folder, "P.json"));
  }
  const noted = fakeSurroundings();
  const code = await main(["analyse", ...words.split(" "), ...files], noted.surroundings);
  const result = () => JSON.parse(noted.printed[0]);
  return { ...noted, code, result, message: noted.told.join("") };
}

interface Answer {
  readonly X: number[][];
  readonly Y: number[];
}
const column = (values: readonly number[]): Table => values.map((value) => [value]);
const near = (values: readonly number[], digits: number) => values.map((value) => expect.closeTo(value, digits));

describe("analyse sobol", () => {
  const names = ["a", "b", "c"];
  const problem = { num_vars: 3, names, bounds: names.map(() => [-Math.PI, Math.PI]), secondOrder: true };

  test("prints SALib’s fields at full precision", async () => {
    const answer = oracle<Answer & { S1: number[]; ST: number[]; S2_upper: number[] }>("sobol_ishigami");
    const { code, result } = await analysed(
      "sobol --json",
      [names, ...answer.X],
      [["y"], ...column(answer.Y)],
      problem
    );
    expect(code).toBe(0);
    expect(Object.keys(result())).toEqual(["names", "S1", "S1_conf", "ST", "ST_conf", "S2", "S2_conf"]);
    const { S1, ST, S2 } = result();
    expect(S1).toEqual(near(answer.S1, 10));
    expect(ST).toEqual(near(answer.ST, 10));
    expect([S2[0][1], S2[0][2], S2[1][2]]).toEqual(near(answer.S2_upper, 10));
    expect(S2[1][0]).toBeNull();
  });

  test("finds by the rows whether they hold the second order", async () => {
    const answer = oracle<Answer>("sobol_g");
    const { result } = await analysed("sobol --resamples 10 --json", answer.X, column(answer.Y));
    expect(Object.keys(result())).toEqual(["names", "S1", "S1_conf", "ST", "ST_conf"]);
    expect(result().names[7]).toBe("x8");
  });

  const rows = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1]
  ];

  test("names the place at which rows are not those of the design", async () => {
    const { code, told } = await analysed(
      "sobol",
      [
        [0, 0],
        [1, 0],
        [0, 2],
        [1, 1]
      ],
      column([1, 2, 3, 4])
    );
    expect(code).toBe(2);
    expect(told).toEqual([
      "X.csv, line 3, column x2: found “2”; expected 1, as in line 4: rows are A, AB_1…AB_k, B.\n"
    ]);
  });

  test("refuses rows that do not fit what the problem file says", async () => {
    const { message } = await analysed("sobol", rows, column([1, 2, 3, 4]), {
      names: ["p", "q"],
      bounds: [
        [0, 1],
        [0, 1]
      ],
      secondOrder: true
    });
    expect(message).toContain("found “4 rows”; expected a multiple of 6 rows: A, AB_1…AB_k, BA_1…BA_k, B.");
  });

  test("says all that is wrong with both tables at once", async () => {
    const { code, told } = await analysed("sobol", [["p", "q"], ...rows.with(1, ["x", 0] as never)], column([1, 2]), {
      names: ["p", "r"],
      bounds: [
        [0, 1],
        [0, 1]
      ]
    });
    expect(code).toBe(2);
    expect(told).toEqual([
      "Y.csv, line 2: found “2 rows”; expected 4 rows, as in X.csv.\n",
      "X.csv, line 1, column r: found nothing; expected a column of this name. Nearest: p.\n",
      "X.csv, line 3, column p: found “x”; expected a number.\n"
    ]);
  });

  test("a logarithm of an output that is not above 0 is refused with its line", async () => {
    const { message } = await analysed("sobol --transform log", rows, column([1, 2, 0, 4]));
    expect(message).toContain("Y.csv, line 3: found “0”; expected a number above 0, for --transform log.");
  });

  test("a table for the eye has a line for each factor", async () => {
    const { printed } = await analysed("sobol", rows, column([0, 1, 2, 3]));
    expect(printed[0].split("\n")).toHaveLength(3);
  });
});

describe("analyse morris", () => {
  test("prints SALib’s fields at full precision", async () => {
    const answer = oracle<Answer & { mu: number[]; mu_star: number[]; sigma: number[] }>("morris_g");
    const { result } = await analysed("morris --json", answer.X, column(answer.Y));
    expect(result()).toMatchObject({
      mu: near(answer.mu, 12),
      mu_star: near(answer.mu_star, 12),
      sigma: near(answer.sigma, 12)
    });
  });

  test("effects are per range of the problem file", async () => {
    // from 0 to 2 of a range of 3 the output rises by 4: an effect of 6
    const { result } = await analysed("morris --json", [[0], [2]], column([1, 5]), { names: ["a"], bounds: [[0, 3]] });
    expect(result()).toMatchObject({ mu: [expect.closeTo(6, 12)], mu_star_conf: [null], sigma: [null] });
  });

  test("names the line at which a walk moves more than one factor", async () => {
    const { told } = await analysed(
      "morris",
      [
        [0, 0],
        [1, 1],
        [1, 0]
      ],
      column([1, 2, 3])
    );
    expect(told).toEqual([
      "X.csv, line 2, column x1: found “x1, x2”; expected one factor changed since the line before, each once in a walk.\n"
    ]);
  });

  test("a table for the eye has a line for each factor", async () => {
    const { printed } = await analysed("morris", [[0], [1]], column([1, 2]));
    expect(printed[0].split("\n")).toHaveLength(2);
  });
});

describe("analyse pawn", () => {
  test("prints SALib’s statistics at full precision", async () => {
    const answer = oracle<Answer & { median: number[]; mean: number[]; maximum: number[] }>("pawn_ishigami");
    const { result } = await analysed("pawn --slices 10 --json", answer.X, column(answer.Y));
    expect(result()).toMatchObject({
      median: near(answer.median, 12),
      mean: near(answer.mean, 12),
      maximum: near(answer.maximum, 12)
    });
  });

  test("asks which of several outputs is meant", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => [row]);
    const table = [["gain", "cost"], ...rows.map(([row]) => [row, 2 * row])];
    const { message } = await analysed("pawn", [["a"], ...rows], table);
    expect(message).toContain("expected one column, or its name with --output. Nearest: gain.");
    expect((await analysed("pawn --output cost", [["a"], ...rows], table)).code).toBe(0);
    expect((await analysed("pawn --output gian", [["a"], ...rows], table)).message).toContain("Nearest: gain");
  });
});

describe("analyse prim", () => {
  const answer = oracle<{
    X: number[][];
    y: number[];
    columns: string[];
    trajectory: Record<string, number[]>;
    final_box: Record<string, number[]>;
  }>("prim");
  const inputs = [answer.columns, ...answer.X];
  const words = "prim --peel 0.05 --paste 0.05 --mass 0.05 --threshold 0.8";

  test("prints the trajectory and the box of the EMA workbench, and says the box in both languages", async () => {
    const { result } = await analysed(`${words} --json`, inputs, [["y"], ...column(answer.y)]);
    const { trajectory, box, quasi_p, words: said } = result();
    const { coverage, density, mass, res_dim } = answer.trajectory;
    expect(trajectory).toEqual({ coverage, density, mass, res_dim });
    expect(box).toEqual(
      Object.fromEntries(Object.entries(answer.final_box).map(([name, ends]) => [name, near(ends, 12)]))
    );
    expect(Object.keys(quasi_p)).toEqual(["a", "b"]);
    expect(said.en).toContain("b is at most 0.384");
    expect(said.zh).toContain("b不高于0.384");
  });

  test("another step may be chosen, and a box that is not dense enough is not given out", async () => {
    const { result, message } = await analysed(`${words} --step 10 --json`, inputs, column(answer.y));
    expect(result().box).toBeNull();
    expect(message).toContain("below --threshold 0.8");
    expect((await analysed(`${words} --step 90`, inputs, column(answer.y))).message).toContain("Use 38");
  });

  test("cases of interest may be those above or below a bound", async () => {
    const rows = Array.from({ length: 40 }, (_, place) => [place]);
    const { result } = await analysed("prim --above 29 --json", rows, rows);
    expect(result().box.x1[0]).toBe(29.5);
    expect(result().words.en).toContain("have an output above 29");
    const { message } = await analysed("prim", rows.slice(0, 3), [[0], [1], [2]]);
    expect(message).toContain(
      "Y.csv, line 3: found “2”; expected 0 or 1, or a bound with --above or --below. Nearest: 1."
    );
  });

  test("the tree gives all its leaves, and lines for the eye end in words", async () => {
    const { result } = await analysed("tree --json", inputs, column(answer.y));
    expect(result().boxes[0]).toMatchObject({ density: 1, mass: 0.055, res_dim: 3 });
    expect((await analysed("tree", inputs, column(answer.y))).printed[0]).toContain("Where a is at least 0.601");
    const last = (await analysed(words, inputs, column(answer.y))).printed[0].split("\n").at(-1);
    expect(last).toContain("These conditions cover");
  });
});

describe("analyse paired", () => {
  const inputs = [
    ["scenario", "replicate"],
    ...["today", "plan", "other"].flatMap((scenario) => [1, 2, 3].map((replicate) => [scenario, replicate]))
  ];
  const outputs = [
    ["gain", "cost"],
    [10, 5],
    [20, 5],
    [30, 5],
    [12, 5],
    [23, 6],
    [34, 7],
    [10, 4],
    ["", 5],
    [31, 6]
  ];

  test("holds every scenario against the first, pair by pair, in every output", async () => {
    const { result } = await analysed("paired --json", inputs, outputs);
    const { baseline, comparisons } = result();
    expect(baseline).toBe("today");
    expect(
      comparisons.map(({ scenario, output }: { scenario: string; output: string }) => `${scenario} ${output}`)
    ).toEqual(["plan gain", "plan cost", "other gain", "other cost"]);
    // gains 2, 3, 4: standard error 1/√3, bound 4.30265 by the printed table
    expect(comparisons[0]).toMatchObject({
      pairs: 3,
      mean: 3,
      median: 3,
      shareWithGain: 1,
      inDeviations: 0.3,
      verdict: "larger than luck"
    });
    expect(comparisons[0].interval).toEqual(near([3 - 2.48414, 3 + 2.48414], 4));
    expect(comparisons[0].bootstrap.mean[0]).toBeGreaterThanOrEqual(2);
    expect(comparisons[2]).toMatchObject({ pairs: 2, mean: 0.5, sequence: null });
    const adjusted = comparisons.map((each: { p_holm: number }) => each.p_holm);
    expect(adjusted[0]).toBeCloseTo(4 * comparisons[0].p, 12);
  });

  test("with a column of worlds it says in which share of them the effect holds, and where its variance comes from", async () => {
    const rows = ["a", "b"].flatMap((world) =>
      ["today", "plan"].flatMap((scenario) => [1, 2].map((replicate) => [world, scenario, replicate]))
    );
    const { result } = await analysed(
      "paired --json",
      [["world", "scenario", "replicate"], ...rows],
      column([1, 2, 3, 4, 1, 2, 0, 1])
    );
    // effects 2 in one world, −1 in the other
    expect(result().comparisons[0]).toMatchObject({
      pairs: 2,
      mean: 0.5,
      worlds: { worlds: 2, holdsIn: 0.5, variance: { parameters: 4.5, luck: 0 } }
    });
  });

  test("another baseline may be named, and a word that is none is refused", async () => {
    expect((await analysed("paired --baseline plan --json", inputs, outputs)).result().comparisons[0].mean).toBe(-3);
    expect((await analysed("paired --baseline plam", inputs, outputs)).message).toContain("Use plan");
  });

  test("rows that are there twice and columns that are not are said with their place", async () => {
    const { told } = await analysed(
      "paired",
      [
        ["scenario", "replicate"],
        ["a", 1],
        ["a", 1]
      ],
      column([1, 2])
    );
    expect(told).toEqual(["X.csv, line 3: found “a 1”; expected a row of its own; line 2 is of the same.\n"]);
    expect(
      (
        await analysed(
          "paired",
          [
            ["scenario", "repeat"],
            ["a", 1]
          ],
          column([1])
        )
      ).message
    ).toContain("column replicate: found nothing; expected a column of this name. Nearest: repeat.");
  });

  test("a table for the eye has a line for each scenario and output", async () => {
    const { printed } = await analysed("paired", inputs, outputs);
    expect(printed[0].split("\n")).toHaveLength(5);
    expect(printed[0]).toContain("larger than luck");
  });
});

describe("analyse select", () => {
  const inputs = [
    ["scenario", "replicate"],
    ...["one", "two", "three"].flatMap((scenario) => [1, 2, 3, 4].map((replicate) => [scenario, replicate]))
  ];
  const outputs = [["gain"], ...[10, 12, 10, 12, 5, 5, 5, 5, 9, 12, 10, 12].map((value) => [value])];

  test("selects among packages and says how sure the ranks are", async () => {
    const { result } = await analysed("select --indifference 3 --first 4 --json", inputs, outputs);
    expect(result()).toMatchObject({
      output: "gain",
      best: "one",
      left: ["one"],
      decided: true,
      replicates: 4
    });
    expect(result().packages[1]).toMatchObject({ scenario: "two", mean: 5, rank: 3, outAfter: 4 });
  });

  test("less may be better", async () => {
    const { result } = await analysed("select --indifference 3 --first 4 --minimise gain --json", inputs, outputs);
    expect(result()).toMatchObject({ best: "two" });
    expect(result().packages[1]).toMatchObject({ mean: 5, rank: 1 });
  });

  test("what is missing is said for all packages at once", async () => {
    const { told } = await analysed(
      "select --indifference 3",
      inputs,
      outputs
        .with(1, [""] as never)
        .with(6, [""] as never)
        .map((row) => [row[0], "x"])
        .with(0, ["gain", "note"])
    );
    expect(told.length).toBeGreaterThan(0);
    const gaps = await analysed(
      "select --indifference 3 --output gain",
      inputs,
      outputs
        .with(1, [""] as never)
        .with(6, [""] as never)
        .map((row) => [row[0], 1])
        .with(0, ["gain", "note"])
    );
    expect(gaps.told).toEqual([
      "Y.csv, column gain: 2 of 12 cells have no value and are left out.\n",
      "one has no gain under replicate 1; two has no gain under replicate 2. Expected: a value of every scenario under every replicate.\n",
      "--first is 20, but there are 4 replicates. Use 4, the nearest allowed value.\n"
    ]);
    expect((await analysed("select --indifference 3 --first 4 --minimise gian", inputs, outputs)).message).toContain(
      "Use gain"
    );
  });

  test("lines for the eye end in the verdict", async () => {
    expect((await analysed("select --indifference 3 --first 4", inputs, outputs)).printed[0]).toContain(
      "one is selected."
    );
    expect((await analysed("select --indifference 0.01 --first 4", inputs, outputs)).printed[0]).toContain(
      "More replicates"
    );
  });
});

describe("analyse regret", () => {
  const inputs = [
    ["scenario", "world"],
    ...["steady", "bold"].flatMap((scenario) => [1, 2].map((world) => [scenario, world]))
  ];
  const outputs = [["cost"], [-4], [-6], [-1], [-10]];

  test("judges scenarios by every metric and says where the ranking flips", async () => {
    const { result } = await analysed("regret --minimise cost --enough -4 --json", inputs, outputs);
    const { metrics, flips, leads, regrets } = result();
    // less cost is better: the best world of the bold one is −10
    expect(metrics.maximin).toEqual({ values: [-4, -1], ranks: [1, 2] });
    expect(metrics.maximax).toEqual({ values: [-6, -10], ranks: [2, 1] });
    expect(metrics.regret).toEqual({ values: [4, 3], ranks: [2, 1] });
    expect(metrics.domain).toEqual({ values: [1, 0.5], ranks: [1, 2] });
    expect(regrets).toEqual([
      [0, 4],
      [3, 0]
    ]);
    expect(flips[0]).toMatchObject({ one: "steady", other: "bold", oneAhead: expect.arrayContaining(["maximin"]) });
    expect(leads.hurwicz).toEqual([
      { from: 0, to: expect.closeTo(3 / 7, 12), leader: "steady" },
      { from: expect.closeTo(3 / 7, 12), to: 1, leader: "bold" }
    ]);
  });

  test("replicates are averaged, and a scenario that lacks a world is named", async () => {
    const rows = [
      ["scenario", "world", "replicate"],
      ["a", 1, 1],
      ["a", 1, 2],
      ["b", 1, 1]
    ];
    expect((await analysed("regret --json", rows, column([1, 3, 5]))).result().metrics.laplace.values).toEqual([2, 5]);
    const gap = await analysed(
      "regret",
      [
        ["scenario", "world"],
        ["a", 1],
        ["a", 2],
        ["b", 1]
      ],
      [["gain"], [1], [2], [3]]
    );
    expect(gap.told).toEqual(["b has no gain in world 2. Expected: a value of every scenario in every world.\n"]);
  });

  test("a table for the eye has a line for each metric", async () => {
    expect((await analysed("regret", inputs, outputs)).printed[0].split("\n")).toHaveLength(9);
  });
});

describe("analyse pareto", () => {
  test("finds the front, each row a scenario where none is named", async () => {
    const { result } = await analysed(
      "pareto --minimise cost --json",
      [["lever"], [1], [2], [3]],
      [
        ["gain", "cost"],
        [3, 5],
        [2, 1],
        [1, 2]
      ]
    );
    expect(result()).toMatchObject({ objectives: ["gain", "cost"], front: ["row 1", "row 2"] });
    expect(result().scenarios[2]).toEqual({ scenario: "row 3", values: [1, 2], front: 2 });
  });

  test("with replicates it says how sure a place on the front is", async () => {
    const rows = [
      ["scenario", "replicate"],
      ...["a", "b", "c"].flatMap((scenario) => [1, 2].map((replicate) => [scenario, replicate]))
    ];
    const { result, printed } = await analysed("pareto --json", rows, [["gain"], [1], [2], [0], [4], [-1], [0]]);
    // the mean of b is higher; it leads in three of the four equally likely resamples
    expect(result().front).toEqual(["b"]);
    expect(result().scenarios[1].shareOnFront).toBeGreaterThan(0.65);
    expect(result().scenarios[1].shareOnFront).toBeLessThan(0.85);
    expect(result().scenarios[2].shareOnFront).toBe(0);
    expect(printed).toHaveLength(1);
    expect((await analysed("pareto", rows, column([1, 2, 0, 4, -1, 0]))).printed[0].split("\n")).toHaveLength(4);
    const gap = await analysed("pareto", rows, [
      ["gain", "cost"],
      [1, 1],
      [2, 1],
      [0, 1],
      [4, 1],
      [-1, 1],
      [1, ""]
    ]);
    expect(gap.told).toEqual([
      "Y.csv, column cost: 1 of 6 cells have no value and are left out.\n",
      "c has no cost under replicate 2. Expected: a value of every output.\n"
    ]);
  });
});

describe("analyse shapley", () => {
  const coalitions = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1]
  ];

  test("splits a package exactly where all coalitions were run, with intervals over replicates", async () => {
    const rows = [
      ["a", "b", "replicate"],
      ...[1, 2].flatMap((replicate) => coalitions.map((row) => [...row, replicate]))
    ];
    const { result, printed } = await analysed("shapley --json", rows, column([0, 1, 2, 7, 1, 2, 3, 10]));
    // contributions 3 and 4 of the first replicate, 4 and 5 of the second; whole less singles 4 and 6
    expect(result()).toMatchObject({ names: ["a", "b"], method: "exact", shapley: [3.5, 4.5], whole: 8 });
    expect(result().interactions).toEqual([
      [null, 5],
      [null, null]
    ]);
    expect(result().wholeLessSingles.value).toBe(5);
    // standard error 1/2, bound 12.7062 by the printed table
    expect(result().interval[0]).toEqual(near([3.5 - 6.3531, 3.5 + 6.3531], 3));
    expect(printed).toHaveLength(1);
  });

  test("orders of joining give an estimate", async () => {
    const rows = [
      [0, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
      [1, 1, 1]
    ];
    const { result } = await analysed("shapley --json", rows, column([0, 1, 3, 6, 0, 3, 5, 6]));
    expect(result()).toEqual({
      names: ["x1", "x2", "x3"],
      method: "sampled",
      shapley: [1, 2, 3],
      interval: [null, null, null],
      whole: 6
    });
    expect((await analysed("shapley", rows, column([0, 1, 3, 6, 0, 3, 5, 6]))).printed[0].split("\n")).toHaveLength(5);
  });

  test("other rows are refused with the first that does not fit, other levels with their place", async () => {
    expect(
      (
        await analysed(
          "shapley",
          [
            [0, 0],
            [1, 1],
            [0, 1]
          ],
          column([1, 2, 3])
        )
      ).message
    ).toContain("Row 2 is the first that does not fit.");
    expect(
      (
        await analysed(
          "shapley",
          [
            [0, 0],
            [1, 0],
            [0, 1]
          ],
          column([1, 2, 3])
        )
      ).message
    ).toContain("The inputs hold 3 rows.");
    expect((await analysed("shapley", [[0], [0.9]], column([1, 2]))).told).toEqual([
      "X.csv, line 2, column x1: found “0.9”; expected 0 or 1. Nearest: 1.\n"
    ]);
  });
});

test("analyse effects gives main effects and interactions, confounded ones together", async () => {
  const rows = [
    ["a", "b", "replicate"],
    ...[1, 2].flatMap((replicate) => [
      [0, 0, replicate],
      [0, 1, replicate],
      [1, 0, replicate],
      [1, 1, replicate]
    ])
  ];
  const { result } = await analysed("effects --json", rows, column([1, 3, 2, 8, 1, 3, 2, 8]));
  expect(result()).toEqual({
    main: [
      { factor: "a", effect: 3, interval: [3, 3] },
      { factor: "b", effect: 4, interval: [4, 4] }
    ],
    interactions: [{ pairs: [["a", "b"]], effect: 2, interval: [2, 2] }]
  });
  expect((await analysed("effects", rows, column([1, 3, 2, 8, 1, 3, 2, 8]))).printed[0]).toContain("a×b");
});

describe("analyse optimise", () => {
  const inputs = [
    ["share", "cap", "replicate"],
    ...[
      [0.2, 3],
      [0.5, 6],
      [0.9, 9]
    ].flatMap(([share, cap]) => [1, 2].map((replicate) => [share, cap, replicate]))
  ];
  const outputs = [
    ["gain", "budget"],
    [1, 50],
    [2, 50],
    [4, 90],
    [5, 90],
    [9, 140],
    [9, 140]
  ];
  const problem = {
    names: ["share", "cap"],
    bounds: [
      [0, 1],
      [0, 10]
    ]
  };

  test("ranks settings by what they bring under the constraints, and writes what to run next", async () => {
    const next = join(folder, "next.csv");
    const { result, message } = await analysed(
      `optimise --keep budget<=100 --size 6 --next ${next} --json`,
      inputs,
      outputs,
      problem
    );
    expect(result()).toMatchObject({ names: ["share", "cap"], objectives: ["gain"] });
    expect(result().front).toEqual([
      {
        factors: { share: expect.closeTo(0.5, 12), cap: expect.closeTo(6, 12) },
        objectives: [4.5],
        violation: 0,
        front: 1
      }
    ]);
    expect(result().settings.map((each: { front: number }) => each.front)).toEqual([2, 1, 3]);
    expect(result().settings[2].violation).toBeCloseTo(0.4, 12);
    const rows = readFileSync(next, "utf8").trim().split("\n");
    expect(rows[0]).toBe("share,cap");
    expect(rows).toHaveLength(7);
    expect(message).toContain("6 settings to run next");
  });

  test("without replicates every row is a setting, and less of an output may be better", async () => {
    const { result } = await analysed(
      "optimise --minimise cost --json",
      [[1], [2], [3]],
      [
        ["gain", "cost"],
        [1, 1],
        [3, 2],
        [2, 3]
      ]
    );
    expect(result().settings.map((each: { front: number }) => each.front)).toEqual([1, 1, 2]);
    expect(result().settings[1].objectives).toEqual([3, 2]);
    expect((await analysed("optimise", [[1], [2], [3]], column([1, 2, 3]))).printed[0].split("\n")).toHaveLength(2);
  });

  test.each([
    ["--keep budget=100", "output<=limit"],
    ["--keep budgit<=100", "budget"],
    ["--keep gain<=1 --keep budget<=2", "at least one output left"],
    ["--minimise gian", "gain"]
  ])("“%s” is refused", async (words, expected) => {
    const { code, message } = await analysed(`optimise ${words}`, inputs, outputs, problem);
    expect(code).toBe(2);
    expect(message).toContain(expected);
  });

  test("a setting that lacks a replicate is named", async () => {
    const { message } = await analysed("optimise", inputs.slice(0, 6), outputs.slice(0, 6), problem);
    expect(message).toContain("The setting of row 5 has the replicates 1. Expected: 1, 2, as for the first setting.");
  });
});

describe("methods for any sample", () => {
  const rows = Array.from({ length: 60 }, (_, place) => [place % 8, (place * 7) % 11]);
  const outputs = column(rows.map(([a, b]) => a * a + b));

  test("analyse regression gives rank coefficients with intervals, partial correlations and R²", async () => {
    const { result, printed } = await analysed("regression --json", [["a", "b"], ...rows], outputs);
    const { srrc, srrc_conf, prcc, r2 } = result();
    expect(srrc[0]).toBeGreaterThan(srrc[1]);
    expect(srrc_conf[0]).toBeGreaterThan(0);
    expect(prcc[1]).toBeGreaterThan(0);
    expect(r2).toBeGreaterThan(0.8);
    expect(printed).toHaveLength(1);
    expect(
      (
        await analysed(
          "regression",
          rows.map(([a]) => [a, 2 * a]),
          outputs
        )
      ).message
    ).toContain("collinear");
    expect((await analysed("regression", rows, outputs)).printed[0]).toContain("R² of ranks");
  });

  test("analyse features gives scores that sum to one, and how well the trees foretell", async () => {
    const { result } = await analysed("features --trees 20 --json", rows, outputs);
    const { score, r2_held_out } = result();
    expect(score[0] + score[1]).toBeCloseTo(1, 12);
    expect(score[0]).toBeGreaterThan(score[1]);
    expect(r2_held_out).toBeGreaterThan(0.8);
    expect((await analysed("features --trees 5", rows, outputs)).printed[0]).toContain("R² held out");
  });

  test("analyse surrogate predicts where it is asked, and is not offered where it foretells too little", async () => {
    const at = join(folder, "at.csv");
    writeFileSync(at, "a,b\n4,5\n");
    const named = [["a", "b"], ...rows];
    const { result } = await analysed(`surrogate --at ${at} --json`, named, outputs);
    expect(result()).toMatchObject({ offered: true, held_out: 12 });
    expect(result().predictions[0].mean).toBeCloseTo(21, 0);
    expect((await analysed(`surrogate --at ${at}`, named, outputs)).printed[0]).toContain(": offered");
    const noise = await analysed(
      `surrogate --at ${at} --json`,
      named,
      column(rows.map((_, place) => (place * 37) % 17))
    );
    expect(noise.result().offered).toBe(false);
    expect(noise.result()).not.toHaveProperty("predictions");
    expect(noise.message).toContain("not offered");
    expect((await analysed("surrogate", rows.slice(0, 10), outputs.slice(0, 10))).message).toContain(
      "at least 25 rows"
    );
  });

  test("a heavy tail is told, and taken away by ranks", async () => {
    const heavy = column(Array.from({ length: 400 }, (_, place) => ((place + 0.5) / 400) ** -1));
    const many = Array.from({ length: 400 }, (_, place) => [place]);
    expect((await analysed("features --trees 2", many, heavy)).message).toContain("Use --transform rank or log");
    expect((await analysed("features --trees 2 --transform rank", many, heavy)).message).toBe("");
  });
});

test.each([
  ["sobl", "sobol"],
  ["pawn --slice 3", "--slices"]
])("“analyse %s” is refused with the nearest word", async (words, nearest) => {
  const { code, message } = await analysed(words, [[1]], [[1]]);
  expect(code).toBe(2);
  expect(message).toContain(nearest);
});

test("a table that is not there is said so", async () => {
  const noted = fakeSurroundings();
  expect(
    await main(["analyse", "pawn", "--inputs", join(folder, "none.csv"), "--outputs", "y.csv"], noted.surroundings)
  ).toBe(2);
  expect(noted.told.join("")).toContain("none.csv");
});
