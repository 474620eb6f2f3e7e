import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { designs } from "../../../sim/analysis/designs/designs.ts";
import { uniformSource } from "../../../sim/analysis/uniform-source.ts";
import { methods } from "../../../sim/cli/commands/analyse.ts";
import { main } from "../../../sim/cli/main.ts";
import { csvText } from "../../../sim/csv/write-csv.ts";
import { fakeSurroundings } from "./fake-surroundings.ts";

/** What holds of every method of analysis, whatever the table: order, idle columns, units and outputs that are all alike. */

type Row = readonly (string | number)[];
/** Rows of inputs with the output beside them. */
interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly outputs: readonly number[];
}

interface Law {
  readonly table: (seed: string) => Table;
  /** Options, where the output is in a unit so many times as small. */
  readonly options?: (unit: number) => readonly string[];
  /** Rows that only mean something together; 1 where each stands for itself. */
  readonly block?: number;
  /** What has no unit, and what is in the unit of the output. */
  readonly free: (result: Result) => unknown;
  readonly linear?: (result: Result) => unknown;
  /** What is left to tell of an output that never varies. */
  readonly told: (result: Result) => unknown;
  readonly nothing: unknown;
  /** Whether a column that never varies can stand among the inputs; where rows have keys it stands among the outputs. */
  readonly keyed?: true;
}

// biome-ignore lint/suspicious/noExplicitAny: what a method prints has a shape of its own
type Result = any;

const names = ["a", "b", "c"];
const model = ([a, b, c]: readonly number[]) => 5 + 3 * a - 2 * b * b + 4 * a * c;

function table(points: readonly (readonly number[])[]): Table {
  return { names, rows: points, outputs: points.map(model) };
}

const space = { names, bounds: names.map(() => [0, 1] as const) };
const designed = (kind: keyof typeof designs, n: number) => (seed: string) =>
  table(designs[kind].points(space, n, seed));
const sample = designed("latin-hypercube", 60);

/** Scenarios under replicates, and in worlds where a method asks for them. */
const keyed = (keys: readonly string[]) => (seed: string) => {
  const lots = uniformSource(seed, "pseudoData");
  const worlds = keys.includes("world") ? [0, 1, 2] : [0];
  const replicates = keys.includes("replicate") ? Array.from({ length: 24 }, (_, replicate) => replicate) : [0];
  const cases = ["base", "one", "two"].flatMap((scenario, place) =>
    worlds.flatMap((world) => replicates.map((replicate) => ({ scenario, place, world, replicate })))
  );
  return {
    names: keys,
    rows: cases.map((each) => keys.map((key) => each[key as "scenario"])),
    outputs: cases.map(
      ({ place, world, replicate }) =>
        3 + place * (1 + lots(world, 0)) + lots(replicate, 1) + lots(replicate, 2 + place)
    )
  };
};

const byScenario = (list: readonly { readonly scenario: string }[]) =>
  [...list].sort((one, other) => (one.scenario < other.scenario ? -1 : 1));

const laws: Readonly<Record<string, Law>> = {
  sobol: {
    table: designed("saltelli", 16),
    options: () => ["--resamples", "10"],
    block: 5,
    // intervals draw lots by base sample
    free: ({ names: of, S1, ST }) => ({ of, S1, ST }),
    told: ({ S1, ST, S1_conf }) => [S1, ST, S1_conf],
    nothing: [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0]
    ]
  },
  morris: {
    table: designed("morris", 6),
    block: 4,
    free: ({ names: of }) => of,
    linear: ({ mu, mu_star, mu_star_conf, sigma }) => ({ mu, mu_star, mu_star_conf, sigma }),
    told: ({ mu, mu_star, sigma }) => [mu, mu_star, sigma],
    nothing: [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0]
    ]
  },
  pawn: {
    table: sample,
    free: (result) => result,
    told: ({ maximum }) => maximum,
    nothing: [0, 0, 0]
  },
  regression: {
    table: sample,
    free: (result) => result,
    told: ({ srrc, prcc, r2 }) => [srrc, prcc, r2],
    nothing: [[0, 0, 0], [0, 0, 0], 0]
  },
  features: {
    table: sample,
    options: () => ["--trees", "10"],
    free: (result) => result,
    told: ({ score, r2_held_out }) => [score, r2_held_out],
    nothing: [[0, 0, 0], null]
  },
  prim: {
    table: sample,
    options: (unit) => ["--above", String(7 * unit)],
    free: ({ words: _, ...result }) => result,
    told: ({ trajectory }) => trajectory.res_dim,
    nothing: [0]
  },
  tree: {
    table: sample,
    options: (unit) => ["--above", String(7 * unit)],
    free: ({ boxes, names: of }) => ({
      of,
      boxes: boxes.map(({ words: _, ...box }: { words: unknown }) => box)
    }),
    told: ({ boxes }) => boxes.map(({ res_dim }: { res_dim: number }) => res_dim),
    nothing: [0]
  },
  surrogate: {
    table: sample,
    free: (result) => result,
    told: ({ offered, r2_held_out }) => [offered, r2_held_out],
    nothing: [false, null]
  },
  effects: {
    table: designed("full-factorial", 2),
    free: ({ interactions }) => interactions.length,
    linear: ({ main }) => main.map(({ effect }: { effect: number }) => effect),
    told: ({ main }) => main.map(({ effect }: { effect: number }) => effect),
    nothing: [0, 0, 0]
  },
  shapley: {
    table: designed("full-factorial", 2),
    free: ({ method, names: of }) => ({ method, of }),
    linear: ({ shapley, whole, interactions }) => ({ shapley, whole, interactions }),
    told: ({ shapley, whole }) => [shapley, whole],
    nothing: [[0, 0, 0], 0]
  },
  paired: {
    table: keyed(["scenario", "replicate", "world"]),
    options: () => ["--baseline", "base", "--resamples", "20"],
    free: ({ comparisons }) =>
      byScenario(comparisons).map(({ scenario, p, p_holm, verdict, shareWithGain, inDeviations, pairs }: Result) => ({
        ...{ scenario, p, p_holm, verdict, shareWithGain, inDeviations, pairs }
      })),
    linear: ({ comparisons }) =>
      byScenario(comparisons).map(({ mean, median, interval, bootstrap }: Result) => ({
        mean,
        median,
        interval,
        bootstrap
      })),
    told: ({ comparisons }) => comparisons.map(({ mean, verdict }: Result) => [mean, verdict]),
    nothing: [
      [0, "not larger than luck"],
      [0, "not larger than luck"]
    ],
    keyed: true
  },
  select: {
    table: keyed(["scenario", "replicate"]),
    options: (unit) => ["--indifference", String(unit / 2), "--resamples", "20"],
    free: ({ best, decided, packages }) => ({
      ...{ best, decided },
      ranks: byScenario(packages).map(({ scenario, rank, rankShares, outAfter }: Result) => ({
        ...{ scenario, rank, rankShares, outAfter }
      }))
    }),
    linear: ({ packages }) => byScenario(packages).map(({ mean }: Result) => mean),
    told: ({ packages }) => packages.map(({ rank }: Result) => rank),
    nothing: [1, 1, 1],
    keyed: true
  },
  regret: {
    table: keyed(["scenario", "world"]),
    free: ({ metrics, scenarios }) =>
      Object.entries(metrics).map(([metric, { ranks }]: [string, Result]) => [
        metric,
        byScenario(ranks.map((rank: number, place: number) => ({ scenario: scenarios[place], rank })))
      ]),
    told: ({ metrics }) => metrics.regret.values,
    nothing: [0, 0, 0],
    keyed: true
  },
  pareto: {
    table: keyed(["scenario", "replicate"]),
    options: () => ["--resamples", "20"],
    free: ({ scenarios }) =>
      byScenario(scenarios).map(({ scenario, front, shareOnFront }: Result) => ({ scenario, front, shareOnFront })),
    linear: ({ scenarios }) => byScenario(scenarios).map(({ values }: Result) => values[0]),
    told: ({ front }) => front,
    nothing: ["base", "one", "two"],
    keyed: true
  },
  optimise: {
    table: designed("latin-hypercube", 20),
    free: ({ settings }) =>
      [...settings]
        .map(({ factors: { a, b, c }, front }: Result) => ({ a, b, c, front }))
        .sort((one, other) => one.a - other.a),
    told: ({ settings }) => settings.map(({ front }: Result) => front),
    nothing: Array.from({ length: 20 }, () => 1)
  }
};

const folder = mkdtempSync(join(tmpdir(), "techmarket-laws-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** What a method prints of a table. */
async function analysed(
  name: string,
  { names: header, rows, outputs }: Table,
  unit = 1,
  idle?: number
): Promise<Result> {
  const file = (text: string) => {
    const path = join(folder, `${files++}.csv`);
    writeFileSync(path, text);
    return path;
  };
  const { options, keyed: hasKeys } = laws[name];
  const more = idle === undefined || !hasKeys ? [] : [idle];
  const inputs = file(csvText(header, rows));
  const results = file(
    csvText(
      ["y", ...more.map(() => "k")],
      outputs.map((value) => [value, ...more])
    )
  );
  const words = ["analyse", name, "--inputs", inputs, "--outputs", results, "--json", ...(options?.(unit) ?? [])];
  const chosen = more.length > 0 && name !== "paired" && name !== "pareto" ? ["--output", "y"] : [];
  const { surroundings, printed, told } = fakeSurroundings();
  const code = await main([...words, ...chosen], surroundings);
  if (code !== 0) throw new Error(`${name}: ${told.join("")}`);
  return JSON.parse(printed[0]);
}

/** The same up to errors of rounding, wherever numbers stand. */
function near(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(near);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, near(each)]));
}

function times(value: unknown, factor: number): unknown {
  if (typeof value === "number") return value * factor;
  if (Array.isArray(value)) return value.map((each) => times(each, factor));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, times(each, factor)]));
}

/** The result without what stands of the idle column k: an entry in lists of one a factor, or a comparison. */
function withoutIdle(result: Result): Result {
  const { names: header, comparisons } = result;
  if (comparisons) return { ...result, comparisons: comparisons.filter(({ output }: Result) => output !== "k") };
  const at = header?.indexOf("k") ?? -1;
  if (at < 0) return result;
  const isOfFactors = (list: unknown) =>
    Array.isArray(list) && list.length === header.length && ["string", "number"].includes(typeof list[0]);
  return Object.fromEntries(
    Object.entries<Result>(result).map(([key, list]) => [
      key,
      isOfFactors(list) ? list.toSpliced(at, 1) : cleaned(list)
    ])
  );
}

/** Without the key k, at any depth. */
function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === "k" ? [] : [[key, cleaned(each)]]))
  );
}

/** Blocks of rows in an order by lot. */
function permuted({ names: header, rows, outputs }: Table, block: number, seed: string): Table {
  const lots = uniformSource(seed, "markovChain");
  const blocks = Array.from({ length: rows.length / block }, (_, place) => place);
  blocks.sort((one, other) => lots(one, 0) - lots(other, 0));
  const order = blocks.flatMap((place) => Array.from({ length: block }, (_, row) => place * block + row));
  return { names: header, rows: order.map((row) => rows[row]), outputs: order.map((row) => outputs[row]) };
}

const seeds = fc.string({ minLength: 1, maxLength: 8 });
const settings = { numRuns: 3 };

test("every method has its laws", () => {
  expect(Object.keys(laws).sort()).toEqual(methods.map(({ name }) => name).sort());
});

describe.each(Object.keys(laws))("analyse %s", (name) => {
  const { table: make, block = 1, free, linear, told, nothing, keyed: hasKeys } = laws[name];
  const whole = (result: Result) => ({ free: free(result), linear: linear?.(result) });

  test("finds the same in rows of any order", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const given = make(seed);
        const found = whole(await analysed(name, given));
        expect(whole(await analysed(name, permuted(given, block, seed)))).toEqual(near(found));
      }),
      settings
    );
  });

  test("finds the same of the others beside a column that never varies, wherever it stands", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.boolean(), fc.constantFrom(0, 1), async (seed, isFirst, level) => {
        const given = make(seed);
        const at = isFirst ? 0 : given.names.length;
        const wider = hasKeys
          ? given
          : {
              ...given,
              names: given.names.toSpliced(at, 0, "k"),
              rows: given.rows.map((row) => row.toSpliced(at, 0, level))
            };
        const found = whole(await analysed(name, given));
        expect(whole(withoutIdle(await analysed(name, wider, 1, level)))).toEqual(near(found));
      }),
      settings
    );
  });

  test("finds the same in another unit of the output", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom(0.001, 3, 1e6), async (seed, unit) => {
        const given = make(seed);
        const found = await analysed(name, given);
        const scaled = await analysed(name, { ...given, outputs: given.outputs.map((value) => value * unit) }, unit);
        expect(free(scaled)).toEqual(near(free(found)));
        if (linear) expect(times(linear(scaled), 1 / unit)).toEqual(near(linear(found)));
      }),
      settings
    );
  });

  test("has nothing to tell of an output that never varies", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom(192.53, 0, -0.1), async (seed, value) => {
        const given = make(seed);
        expect(told(await analysed(name, { ...given, outputs: given.outputs.map(() => value) }))).toEqual(
          near(nothing)
        );
      }),
      settings
    );
  });
});
